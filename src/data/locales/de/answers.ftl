# Die erste Zeile einer Antwort: das Urteil, dann der Name des Dings.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi (Zweitmarke): { $name }
headline-partner-made = Xiaomi, von einem Partner gebaut: { $name }
headline-ecosystem = Xiaomi-Ökosystem, nicht Xiaomi: { $name }
headline-not-xiaomi = Nicht von Xiaomi: { $name }
headline-unknown = Kann ich nicht sagen: „{ $name }“
headline-help = Frag mich, ob etwas wirklich von Xiaomi ist
headline-too-long = Das ist länger als die { $limit } Zeichen, die ich lese

# Die Stufen.
tier-of-six = Stufe { $tier } von 6, { $meaning }
tier-zero = Stufe 0, { $meaning }
tier-0 = hat nichts mit Xiaomi zu tun
tier-1 = Xiaomi selbst
tier-2 = Xiaomis Zweitmarken
tier-3 = Xiaomi-Marke, von einem Partner gebaut
tier-4 = eigene Marke eines Partners
tier-5 = funktioniert mit Mi Home
tier-6 = auf Youpin verkauft
tier-0-long = Nichts davon: andere Marken, Zubehör, das andere für Xiaomi-Produkte herstellen, Fälschungen.
tier-1-long = Von Xiaomi selbst entworfen und hergestellt: Handys, Laptops, Tablets, Autos.
tier-2-long = Xiaomis eigene Zweitmarken: Redmi und POCO.
tier-3-long = Trägt die Marke Xiaomi, Mi oder Mijia, gebaut hat es ein Partner: die meisten Fitnessbänder, Scooter und Staubsauger.
tier-4-long = Die eigene Marke einer Firma, an der Xiaomi beteiligt ist oder deren Produkte Xiaomi verkauft: Roborock, Amazfit, Roidmi.
tier-5-long = Das Produkt einer anderen Firma, das mit der App Mi Home funktioniert: manche Philips-Lampen.
tier-6-long = Nur auf Youpin verkauft, Xiaomis Shop für andere Marken.

# Wer es herstellt.
who-xiaomi = Xiaomi entwirft und verkauft es selbst.
who-sub-brand = { $brand } ist eine Zweitmarke von Xiaomi.
who-sub-brand-maker = { $brand } ist eine Zweitmarke von Xiaomi; gebaut wird das hier von { $maker }.
who-maker = Trägt die Marke { $brand }; gebaut wird es von { $maker }.
who-partner = Trägt die Marke { $brand }; welcher Partner es baut, weiß ich nicht.
who-partner-unpublished = Trägt die Marke { $brand }; wer es baut, ist nicht veröffentlicht.
who-own-name = { $brand } stellt es her und verkauft es unter eigenem Namen.
who-mi-home = Hersteller ist { $brand }. Mit Xiaomi verbindet es die App Mi Home.
who-mi-home-unnamed = Laut Titel funktioniert es mit Mi Home, Xiaomis App für viele Marken; einen Hersteller, den ich kenne, nennt er nicht.
who-youpin = Hersteller ist { $brand }. Mit Xiaomi verbindet es nur Youpin, Xiaomis Shop für andere Marken.
who-youpin-unnamed = Der Titel verbindet es nur mit Youpin, Xiaomis Shop für andere Marken.
who-other = Hersteller ist { $brand }; zu Xiaomi gehört die Marke nicht.
who-fits = „{ $target }“ sagt nur, wozu das hier ({ $thing }) passt, nicht, wer es hergestellt hat.
who-fits-something = „{ $target }“ sagt nur, wozu es passt, nicht, wer es hergestellt hat.
who-fits-unnamed = Der Titel sagt nur, wozu das hier ({ $thing }) passt, nicht, wer es hergestellt hat.
who-copy = Im Titel steht selbst, dass es eine Kopie oder nicht original ist.
who-counterfeit = Was unter diesem Namen verkauft wird, ist als Fälschung bekannt.
who-nobody = Im Titel steht weder Xiaomi noch eine Marke, die Xiaomi nahesteht.
who-genuine-accessory = Im Titel steht „original“, und so etwas ({ $thing }) verkauft Xiaomi tatsächlich unter eigener Marke.

# Was dafür und was dagegen spricht.
for-code = Der Code { $code } gehört zu { $brand }.
for-code-maker = Der Code { $code } verrät, wer es gebaut hat: { $maker }.
for-product-name = „{ $name }“ ist ein Produktname von { $brand }.
for-label = So etwas ({ $thing }) gibt es unter der Marke { $brand }; eine andere Marke nennt der Titel nicht.
for-device = „{ $name }“ ist in der App Mi Home registriert.
for-spelling = „{ $written }“ lese ich als { $brand }.
against-seller-word = „{ $word }“ im Titel behauptet nur der Verkäufer; sonst spricht nichts dafür.
against-youpin = „Youpin“ sagt, wo es verkauft wurde, nicht, wer es hergestellt hat.
against-app = „Funktioniert mit Mi Home“ macht noch kein Xiaomi daraus.
against-sold-as = Verkäufer nennen es „{ $name }“; Hersteller ist { $brand }.
against-component = { $brand } wird auch genannt, aber nur für etwas, das darin steckt oder daneben steht.
against-maker = Deshalb steht { $maker } im Titel.
against-label-only = Das sagt nur der Markenname im Titel: Such am Produkt nach dem Logo und einem Modellcode.
depends-box = Steckt es in Xiaomis eigener Verpackung mit einem Xiaomi-Code, ist es doch von Xiaomi.
genuine-unseen = Ob genau dieses Stück echt ist, verrät kein Name: Prüf den Code auf der Verpackung oder die IMEI.
only-this-product = Andere Produkte von { $brand } haben weniger mit Xiaomi zu tun.
quality = Über die Qualität sagt das nichts.

# Wenn ich es nicht sagen kann.
unknown-brand-word = „{ $word }“ kenne ich nicht. Wenn das eine Marke ist, hat „Xiaomi“ nur der Verkäufer dazugeschrieben.
unknown-class = So etwas ({ $thing }) kenne ich nicht unter Xiaomis eigener Marke, und eine andere Marke nennt der Titel nicht.
unknown-head = „{ $name }“ kommt vor, aber die Wörter davor kenne ich nicht: Es kann das Produkt selbst sein oder ein Teil dafür.
unknown-model = Ein Xiaomi-Modell „{ $model }“ kenne ich nicht: Verkäufer setzen den Namen gern vor solche Codes.
unknown-contested = So etwas ({ $thing }) bauen Partner für Xiaomi, aber auch viel Fremdes wird unter dem Namen verkauft: Der Titel passt auf beides.
unknown-promise = Xiaomi verkauft nichts dieser Art ({ $thing }) mit dem, was dieser Titel verspricht.
unknown-label = Der Name Xiaomi allein beweist wenig: Verkäufer schreiben ihn auf alles.
unknown-claim = Der Titel sagt nur, dass es irgendwie zu Xiaomi gehört, nicht, wer es herstellt.
unknown-name = Ich erkenne darin keine Marke und kein Produkt.
ask-title-or-code = Schick mir den ganzen Titel oder den Modellcode von der Verpackung (etwa MJ…01…).
did-you-mean = Meinst du { $names }?

# Hilfe.
help-what = Schreib einen Produktnamen oder füg einen Shop-Titel ein, egal in welcher Sprache: „Xiaomi Roborock S6“, „Redmi Note 13“, „Hülle Mi 11“.
help-how = Ich sage dir, auf welche Stufe des Xiaomi-Ökosystems es gehört, warum, und wo das steht.
help-independent = Ich bin unabhängig von Xiaomi. „Nicht von Xiaomi“ ist nie ein Urteil über die Qualität.
too-long-ask = Schick mir bitte nur den Namen oder den Titel.
