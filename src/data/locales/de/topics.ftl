# Themen: ein Titel, eine kurze Antwort, eine längere und zu jedem Fakt aus src/data/topics/ ein datierter Satz.

topic-six-kinds-title = Die sechs Arten von „Xiaomi“-Produkten
topic-six-kinds-short = Sechs Arten von Produkten werden „Xiaomi“ genannt: (1) Xiaomis eigene, (2) die der Zweitmarken Redmi und POCO, (3) Ware mit der Marke Xiaomi oder Mijia, die ein Partner baut, (4) eigene Marken der Partner wie Roborock, (5) Geräte anderer Firmen, die mit Mi Home funktionieren, (6) Ware, die Youpin bloß verkauft hat. Die ersten drei sind Xiaomi, die nächsten zwei gehören zum Ökosystem, die letzte ist nicht Xiaomi.
topic-six-kinds-long = Die Liste stammt von AliexBA, einer spanischen Schnäppchenseite, die Titel satt hatte, in denen alles Xiaomi war. Es zählt das Produkt, nicht die Firma: Derselbe Hersteller kann einen Staubsauger für Xiaomi bauen und einen anderen unter eigenem Namen verkaufen. Mit jeder Stufe nach unten hat Xiaomi weniger damit zu tun: weniger Einfluss auf das Design, weniger vom Namen, weniger vom Service. Oben ist seit der Liste einiges dazugekommen, heute auch Autos und Haushaltsgroßgeräte. Über die Qualität sagt keine der sechs Stufen etwas. Einen siebten Haufen erwähnen Verkäufer nie: alles, was gar nichts mit Xiaomi zu tun hat, also andere Marken, Fälschungen und Ersatzteile, die zu einem Xiaomi-Produkt passen.
topic-six-kinds-fact-kinds = Ein Artikel von etwa 2021 ordnet alles, was Xiaomi genannt wird, in sechs Arten: eigene Produkte, Zweitmarken, Xiaomi-Ware von Partnern, Partnermarken, Geräte für Mi Home und auf Youpin Verkauftes; die Ordnung stimmt noch.
topic-six-kinds-fact-own = Um 2021 hieß es, zur ersten Art gehörten fast nur Handys und Laptops; Lei Jun hatte 2018 auch Tablets, Fernseher und Router dazugezählt, inzwischen kamen Autos (2024) und Klimaanlagen aus einem eigenen Werk (2025) dazu.
topic-six-kinds-fact-components = Auch in Xiaomis eigenen Produkten stecken viele gekaufte Teile: Das Auto SU7 etwa fährt mit Akkus von BYD und CATL.
topic-six-kinds-fact-sub-brands = Die zweite Art sind Handys und andere Geräte von Redmi und POCO (anfangs Pocophone), zwei Marken, die Xiaomi selbst gehören.
topic-six-kinds-fact-branded = Die dritte Art trägt den Namen Xiaomi, Mi oder Mijia, entwickelt und gebaut hat sie aber eine Partnerfirma für Xiaomi.
topic-six-kinds-fact-affiliated = Die vierte Art, etwa Amazfit oder Roidmi, ist streng genommen nicht Xiaomi, aber eng damit verbunden; AliexBA, von dort stammt die Liste, findet es in Ordnung, so etwas „Ökosystem“ zu nennen.
topic-six-kinds-fact-works-with-mi-home = Die fünfte Art, etwa manche Philips-Lampen, ist das Produkt einer anderen Firma, das sich mit Xiaomis Smart-Home-App steuern lässt.
topic-six-kinds-fact-sold-on-youpin = Die sechste Art stand nur bei Youpin, Xiaomis Shop, im Regal, und das macht nichts zu einem Teil des Ökosystems.

topic-why-the-distinction-title = Warum es zählt, von wem ein Produkt ist
topic-why-the-distinction-short = Weil der Name Xiaomi Design, Kontrolle und Service verspricht und Verkäufer ihn für Dinge ausleihen, für die dieses Versprechen nicht gilt. Wer den Hersteller kennt, weiß, wer für Updates, Ersatzteile, App und Garantie zuständig ist.
topic-why-the-distinction-long = Ein echtes Xiaomi-Produkt ist durch Xiaomis Hände gegangen: Xiaomi hat das Design gewählt, den Preis festgelegt und steht für den Service ein. Was nur Xiaomi genannt wird, kann gut sein, aber du kaufst es von jemand anderem, zu einem Preis, in dem ein Name steckt, den es gar nicht trägt. Tests, Filter, Apps und Werkstätten für das echte Produkt helfen dir beim anderen nicht. Auch Xiaomis eigene Echtheitsprüfung kann es nicht erkennen. Die nützliche Frage ist also nicht „Xiaomi, ja oder nein?“, sondern „wie viel Xiaomi steckt darin?“.
topic-why-the-distinction-fact-trust-abused = Verkäufer nutzen das Vertrauen in Xiaomi, um Ware loszuwerden, die nichts damit zu tun hat; die chinesische Presse beschrieb im Juli 2025 wieder dasselbe Spiel.
topic-why-the-distinction-fact-not-supervised = Was fälschlich Xiaomi heißt, trägt die Marke nicht und wurde nicht unter Xiaomis Aufsicht hergestellt; 2021 funktionierte es auch nicht mit Mi Home, heute tun das manche No-Name-Geräte.
topic-why-the-distinction-fact-borrowed-examples = Haartrockner, Stifte, Toilettenpapier und ein sprechender Mülleimer wurden als Xiaomi ausgegeben; Vorsicht aber beim Toilettenpapier, denn 2018 verkaufte Xiaomi tatsächlich eines aus Bambus.
topic-why-the-distinction-fact-legitimate = Nicht jeder Abstand zu Xiaomi ist ein Trick: Xiaomi verkauft und bewirbt Partnermarken selbst, und sie Ökosystem zu nennen ist in Ordnung.

topic-partner-model-title = Wie Xiaomi mit seinen Partnern arbeitet
topic-partner-model-short = Xiaomi gewann Käufer mit guten, günstigen Handys, suchte dann Start-ups mit guten Produkten, ließ sie Ware für die Marken Mi und Mijia bauen, kaufte oft einen Anteil und verkaufte das Ganze mit dem eigenen Ruf und in den eigenen Läden. So kommt eine Firma zu so vielen verschiedenen Geräten. Wer sie baut, hat Xiaomi nie verheimlicht.
topic-partner-model-long = Der Partner bringt Produkt und Fabrik mit, Xiaomi den Namen, die Läden und die Käufer. Den Gewinn teilen sich beide, und eine exklusive Xiaomi-Version kann allein Xiaomi vorbehalten sein. Viele Partner hätten es allein kaum in den Westen geschafft, doch einige der frühen verkaufen inzwischen weltweit unter eigenem Namen. Bis 2025 hatte Xiaomi in rund 400 Hersteller investiert. Bei großen Haushaltsgeräten läuft es umgekehrt: Die entwickelt Xiaomi selbst und baut seit Kurzem einige davon. Der Hersteller steht meist auf der Verpackung oder lässt sich am Modellcode ablesen, ein Geheimnis ist er also nicht.
topic-partner-model-fact-western-market = Viel von Xiaomis Erfolg kam daher, gute chinesische Produkte unter einen internationalen Namen zu stellen; 2021 galten sie ohne ihn im Westen als verloren, doch Roborock, Dreame und Amazfit kommen seither allein gut zurecht.
topic-partner-model-fact-trust-first = Erster Schritt: Vertrauen gewinnen mit sehr guten Handys zu bescheidenem Preis; seit etwa 2020 baut Xiaomi auch teurere.
topic-partner-model-fact-find-makers = Zweiter Schritt: chinesische Start-ups und Hersteller mit guten Produkten suchen; an rund 400 davon ist Xiaomi inzwischen beteiligt.
topic-partner-model-fact-rebrand = Dritter Schritt: eine Vereinbarung. Das Produkt des Partners bekommt die Marke Mi, oder er baut ein exklusives, und manchmal kauft Xiaomi einen Anteil an der Firma.
topic-partner-model-fact-sell-worldwide = Vierter Schritt: das Ergebnis in China und anderswo mit der Kraft des Namens Xiaomi verkaufen.
topic-partner-model-fact-never-hidden = AliexBA, von dort stammen die sechs Arten, macht Xiaomi keinen Vorwurf: Dass Partner diese Produkte bauen, wurde nie verheimlicht; beim Start von Mijia 2016 hat Xiaomi es offen gesagt.
topic-partner-model-fact-jackets = Xiaomis Jacken sind von 90FUN, der Marke von Shanghai Runmi, die Xiaomis Geschäftsbericht 2020 als Beteiligung aufführt.
topic-partner-model-fact-turok = Xiaomis Sonnenbrillen sollen von Turok Steinhardt (TS) sein, dessen eigene Brillen 2017 in Xiaomis Crowdfunding standen; eine zweite Quelle dafür, wer die mit dem Namen Mi baut, fand sich nicht.

topic-why-sellers-say-xiaomi-title = Warum Verkäufer überall Xiaomi dazuschreiben
topic-why-sellers-say-xiaomi-short = Weil es sich besser verkauft: Dasselbe Ding wirkt verlockender, wenn Mi danebensteht. Die übliche Ausrede lautet, es habe selbst einmal auf Youpin gestanden, Xiaomis Shop für andere Marken, oder sonst irgendetwas derselben Marke.
topic-why-sellers-say-xiaomi-long = Leg zwei Angebote desselben Produkts nebeneinander, eins schlicht und eins mit dem Mi-Logo in der Bildecke, und du spürst den Sog selbst. Das Wort im Titel kostet den Verkäufer nichts und bringt Suchtreffer. Youpin dient als Alibi, denn es gehört ja zu Xiaomi. Auf die Spitze getrieben, trifft der Trick auch Marken, die dort vor Jahren ein einziges anderes Ding verkauft haben. Ein neueres Alibi ist „funktioniert mit Mi Home“: Die offene Schnittstelle der Xiaomi-App macht es leicht, das zu behaupten. Nichts davon geht von Xiaomi aus.
topic-why-sellers-say-xiaomi-fact-anything-on-youpin = Der einfache Trick: Alles, was je auf Youpin verkauft wurde, wird zum Xiaomi-Produkt erklärt.
topic-why-sellers-say-xiaomi-fact-any-brand-on-youpin = Die dreistere Form: Jedes Produkt einer Marke heißt Xiaomi, sobald diese Marke überhaupt etwas auf Youpin verkauft hat.
topic-why-sellers-say-xiaomi-fact-mi-appeal = Der Grund ist schlicht: Genau dasselbe Produkt verkauft sich besser, wenn der Name Mi ihm seinen Reiz leiht.
topic-why-sellers-say-xiaomi-fact-trust = Der Trick funktioniert, weil Käufer Xiaomi vertrauen und damit auch dem, was neben dem Namen steht.
topic-why-sellers-say-xiaomi-fact-typical-goods = Typische Fälle waren ein Haartrockner, ein edler Stift, Toilettenpapier und ein Mülleimer mit Sprachsteuerung; allerdings hat Xiaomi Stifte unter eigener Marke verkauft und 2018 ein Toilettenpapier aus Bambus.
topic-why-sellers-say-xiaomi-fact-mi-home-claim = Im Juli 2025 fand ein chinesischer Reporter eine ganze Reihe No-Name-Tischventilatoren, die mit der App Mi Home beworben wurden und sich außer in der Marke kaum unterschieden.

topic-no-logo-dont-worry-title = „Kein Xiaomi-Logo drauf, ist aber Xiaomi, keine Sorge“
topic-no-logo-dont-worry-short = Ein bisschen Sorge ist angebracht: Der Satz ist die Ausrede des Verkäufers. Wenn auf dem Produkt selbst weder ein Logo von Xiaomi, Mi oder Mijia noch ein Xiaomi-Modellcode steht, ist es fast immer nicht Xiaomi; am ehesten hat Youpin es einmal verkauft.
topic-no-logo-dont-worry-long = Der Satz steht weit unten in der Beschreibung, damit sich später niemand beschweren kann, im Paket sei eine andere Marke gewesen. Echte Xiaomi-Ware trägt das Logo, auf dem Produkt und auf der Verpackung. Ein Logo, das über das Foto gelegt ist, in der Ecke oder im Hintergrund, beweist nichts. Bitte den Verkäufer um ein Bild vom Etikett mit dem Modellcode. Gut kann das Ding trotzdem sein, es ist nur nicht von Xiaomi.
topic-no-logo-dont-worry-fact-excuse = Verkäufer sichern sich in der Beschreibung mit dem Satz ab, es sei kein Xiaomi-Logo drauf, aber trotzdem Xiaomi, keine Sorge; das schützt sie vor Rücksendungen und beweist nichts.
topic-no-logo-dont-worry-fact-logo-on-product = Die Gegenprobe ist das Logo auf dem Ding selbst, nicht auf dem Bild: Was Xiaomi ins Sortiment nimmt, trägt das Zeichen von Mi oder Mijia.
topic-no-logo-dont-worry-fact-not-supervised = Was ohne das Logo kommt, wurde in der Regel weder unter der Marke Xiaomi noch unter Xiaomis Aufsicht hergestellt.

topic-blogs-title = Blogs, die „Xiaomi bringt …“ schreiben
topic-blogs-short = Eine Überschrift wie „Xiaomi bringt neuen …“ heißt oft nur, dass das Ding auf Youpin in den Verkauf oder ins Crowdfunding kam. Such weiter unten im Artikel nach dem Namen des Herstellers.
topic-blogs-long = Xiaomi in der Überschrift bringt Leser, und Links zu Shops bringen Provision. Täglich wiederholt, machen solche Überschriften aus Xiaomi den Erfinder von allem, vom Haustier-Tracker bis zum Möbelstück. Die übliche Rechtfertigung: Das Produkt stand auf einer offiziellen Xiaomi-Seite, und diese Seite ist Youpin. Manche Blogs nehmen den Namen bewusst, weil Leser danach suchen, und stellen es im Text richtig. Was Xiaomi wirklich selbst herausbringt, kündigt es auf eigenen Kanälen an, und es trägt den Namen Xiaomi, Redmi, POCO oder Mijia.
topic-blogs-fact-xiaomi-launches = Auch große Technikblogs führen in die Irre: „Xiaomi bringt …“ heißt oft nur „gibt es jetzt auf Youpin“, so beim Dampfglätter von Deerma und bei der Uhr Mibro Air.
topic-blogs-fact-willy-wonka = Am Ende stellen sich Leser Xiaomi wie Willy Wonkas Fabrik vor, die jeden Tag etwas Neues erfindet.
topic-blogs-fact-also-the-authors = Die Leute von AliexBA, von ihnen stammen die sechs Arten, geben zu, dass auch sie manchmal Xiaomi schreiben, damit man weiß, welches Produkt gemeint ist, und weiter unten erklären, dass es nicht von Xiaomi ist.
topic-blogs-fact-mainstream-media = Das deutsche ChinaMobileMag führte eine Liste solcher Falschmeldungen, darunter Haustier-Tracker, smarte Mülleimer und Möbel, manche davon in sehr großen Medien.

topic-happy-life-title = Der Ventilator „Xiaomi Happy Life“
topic-happy-life-short = Der Ventilator „Xiaomi Happy Life“ ist der NeSugar Happy Life 3 in 1, hergestellt von NeSugar. Irgendjemand nannte ihn irrtümlich Xiaomi, und der Name ist hängen geblieben.
topic-happy-life-long = Das ist der Musterfall eines Namens, der sich verselbstständigt hat. Mit Xiaomi verbindet den Ventilator nur der Shop, Youpin. Seitdem schreiben Angebote und Tests den falschen Namen voneinander ab, sodass man unter dem richtigen weniger findet. Darum benutzen ihn auch sorgfältige Autoren und stellen ihn dann richtig. Dass der Ventilator schlecht sei, sagt hier niemand.
topic-happy-life-fact-nesugar = Der Ventilator ist ein NeSugar Happy Life 3 in 1; „Xiaomi Happy Life“ ist eine Erfindung, die geblieben ist.
topic-happy-life-fact-name-used-anyway = Selbst eine Seite, die es besser weiß, schrieb „Xiaomi Happy Life“ in den Titel, damit man den Ventilator erkennt, und im Text stand dann die Wahrheit.

topic-ham-title = Der Schinken auf Youpin
topic-ham-short = Nein, der Schinken von Cinco Jotas hat nichts mit Xiaomi zu tun. Youpin, Xiaomis Shop für andere Marken, hat ihn verkauft, das ist die ganze Verbindung.
topic-ham-long = Der Schinken ist ein guter Test für jede Behauptung, die mit „aber es steht doch auf Youpin“ anfängt. Wenn der Shop ein Produkt zu Xiaomi machen würde, wäre ein spanischer Schinken Xiaomi, gleich neben dem Mi Band auf derselben Seite. Beim Schinken glaubt das keiner, beim Ventilator oder Haarschneider glauben es viele. Ein Supermarkt braut ja auch nicht die Cola, die er verkauft. Ein Angebot auf Youpin sagt also, wo etwas verkauft wurde, nie, wer es hergestellt hat.
topic-ham-fact-both-on-youpin = Um 2021 konnte man auf Youpin das Mi Band und einen Schinken von Cinco Jotas kaufen; das Angebot wechselt, die Sache bleibt.
topic-ham-fact-not-ecosystem = Dass Youpin ihn verkauft, macht weder den Schinken noch sonst etwas zu einem Teil des Xiaomi-Ökosystems.

topic-youpin-title = Was Youpin ist
topic-youpin-short = Youpin ist Xiaomis Onlineshop und Crowdfunding-Seite in China für viele Marken. Dort gibt es Ware von Xiaomi und von Partnern, vor allem aber von anderen Firmen, „von Youpin“ heißt also nicht „von Xiaomi“.
topic-youpin-long = Youpin entstand aus dem Shop in der App Mi Home und startete im April 2017 als Mijia Youpin; seit Mai 2018 heißt es Xiaomi Youpin. Andere Firmen verkaufen dort und zahlen Xiaomi eine Provision. Start-ups lassen sich neue Produkte dort auch vorab bezahlen, wie auf Kickstarter. Anfangs war es eine eigene Abteilung, später ging es in Xiaomis Ladengeschäft in China auf. Die Seite ist chinesisch und liefert in China, im Ausland begegnet einem die Ware daher über Zwischenhändler. In seltenen Fällen nimmt Xiaomi von dort ein Produkt oder eine Firma ins eigene Sortiment, dann kommt das Logo von Mijia oder Mi darauf.
topic-youpin-fact-what = Youpin ist ein Xiaomi-Shop, der Produkte anderer verkauft; es verlor seine Eigenständigkeit und ging in Xiaomis Einzelhandel in China auf, und die Seite war im September 2026 noch erreichbar.
topic-youpin-fact-assortment = Bei Youpin liegt fast alles im Regal, vom Mi Band bis zum Schinken von Cinco Jotas; das Angebot wechselt ständig.
topic-youpin-fact-history = Youpin startete im April 2017 als Mijia Youpin, wurde später zu Youpin verkürzt und heißt seit Mai 2018 Xiaomi Youpin.
topic-youpin-fact-third-parties-planned = Als Lei Jun Youpin im Dezember 2017 zu einer eigenen Abteilung machte, kündigte Xiaomi an, dass neben der eigenen Ware mehr fremde Marken dazukommen.
topic-youpin-fact-commission = Hersteller, die auf Youpin ihre eigenen Marken verkaufen, zahlen Xiaomi eine Provision; so steht es in den Börsenunterlagen von Viomi.

topic-is-everything-on-youpin-xiaomi-title = Ist alles auf Youpin von Xiaomi?
topic-is-everything-on-youpin-xiaomi-short = Nein. Das meiste, was Youpin verkauft, stellen andere Firmen her, und es ist nicht Xiaomi. Nur Ware mit dem Logo von Xiaomi, Redmi, Mi oder Mijia ist von Xiaomi; einiges weitere kommt von Partnermarken.
topic-is-everything-on-youpin-xiaomi-long = Youpin ist wie ein Kaufhaus, über dessen Tür Xiaomi steht. Dort gab es Geräte von Apple und Nintendo, Lebensmittel, Möbel und Stifte neben Mi Bands. Das Crowdfunding steht auch Firmen offen, an denen Xiaomi keinen Anteil hat. Lies „Youpin“ im Titel also als Namen eines Ladens und such den Hersteller. In meinen Antworten ist so etwas die sechste Art: nur auf Youpin verkauft.
topic-is-everything-on-youpin-xiaomi-fact-mi-band-and-ham = Das Mi Band und ein spanischer Schinken standen im selben Shop, und das zeigt: Der Shop entscheidet nichts.
topic-is-everything-on-youpin-xiaomi-fact-not-part = Der Verkauf auf Youpin allein macht nichts zum Teil des Xiaomi-Ökosystems; spanische und deutsche Seiten, die sich auskennen, sagen dasselbe.
topic-is-everything-on-youpin-xiaomi-fact-crowdfunding = Was auf Youpin per Crowdfunding läuft, ist das Projekt eines anderen Herstellers, ähnlich wie auf Kickstarter; übernimmt Xiaomi es, trägt es das Logo von Mijia oder Mi.

topic-mijia-title = Was Mijia ist
topic-mijia-short = Mijia ist Xiaomis eigene Marke für das Smart Home, eingeführt im März 2016. Ein Mijia-Produkt trägt also Xiaomis Marke; die meisten bauen Partnerfirmen.
topic-mijia-long = Der Name ist die chinesische Kurzform für „Xiaomi-Zuhause“. Xiaomi führte ihn ein, damit die Ware, die Partner dafür bauen, neben den Handys einen eigenen Namen hat. Den Anfang machte ein Reiskocher von Chunmi. Die chinesische Smart-Home-App heißt genauso, darum werden Marke, App und Shop oft verwechselt; auf Englisch heißt die App Xiaomi Home, früher Mi Home. Eine Crowdfunding-Plattform ist Mijia nicht, auch wenn Xiaomis Crowdfunding und Shop eine Zeit lang unter diesem Namen liefen. „Funktioniert mit Mijia“ ist etwas anderes: Das meint die App und sagt nichts über den Hersteller.
topic-mijia-fact-brand-not-only-app = Um 2021 wurde Mijia als anderer Name der App Mi Home erklärt; vor allem ist es aber Xiaomis Smart-Home-Marke, und die App heißt heute Xiaomi Home.
topic-mijia-fact-launch = Xiaomi startete Mijia am 29. März 2016 für die Produkte der Firmen, in die es investiert, als Erstes einen Reiskocher.
topic-mijia-fact-shop-name = Im April 2017 bekam Xiaomis neuer Shop den Namen Mijia Youpin; das Mijia ließ er bald wieder weg.

topic-mi-home-title = Was Mi Home ist
topic-mi-home-short = Mi Home ist Xiaomis App für Smart-Home-Geräte; heute heißt sie Xiaomi Home, auf Chinesisch Mijia. Sie steuert Xiaomis eigene Geräte und die vieler anderer Firmen.
topic-mi-home-long = Die App koppelt Geräte, schaltet sie, verknüpft sie zu Szenen und zeigt Kamerabilder. Weil auch andere Hersteller ihre Geräte anbinden dürfen, muss ein Gerät in der App nicht von Xiaomi sein. Neuere Roboter von Roborock und Dreame, früher ihre bekanntesten Gäste, wollen jetzt die App ihres Herstellers. Welche Geräte sie anbietet, hängt von der gewählten Region ab. Auch Xiaomis Läden in China heißen Mi Home, in der Adresse eines Geschäfts ist also ein Laden gemeint. Für Fitnessbänder und Uhren gibt es eine eigene App, Mi Fitness.
topic-mi-home-fact-app = Mi Home, auch Mijia genannt, ist App und Plattform für Produkte von Xiaomi und anderen Marken; auf Englisch heißt sie heute Xiaomi Home.
topic-mi-home-fact-other-brands = Auch Produkte anderer Marken tauchen in der App Mi Home auf, zum Beispiel Philips-Lampen.
topic-mi-home-fact-leavers = Neue Modelle von Roborock und Dreame kommen nicht mehr in Xiaomis App; ältere sind noch drin.
topic-mi-home-fact-shops = Auch Xiaomis eigene Läden in China heißen Mi Home, mit der App hat das nichts zu tun.

topic-mi-home-works-with-title = Heißt „funktioniert mit Mi Home“, dass es von Xiaomi ist?
topic-mi-home-works-with-short = Nein. Es heißt, dass sich das Gerät mit Xiaomis App steuern lässt, nicht, dass Xiaomi es hergestellt hat. Wenn der Hersteller wirklich angebunden ist, zähle ich es zum Ökosystem, aber nicht zu Xiaomi.
topic-mi-home-works-with-long = Der klassische Fall sind Philips-Lampen: Philips stellt sie her, Xiaomis App schaltet sie. Die Schnittstelle ist offen genug, dass auch kleine Hersteller mitmachen können, und manche werben mit dem Namen der App für schlechte Ware. Die Wörter im Titel sind also eine Behauptung: Prüf den Hersteller und den Modellcode. Geräte für Tuya oder Smart Life sind ein anderes System und werden durch ein verknüpftes Konto nicht zu Mi-Home-Geräten. Wenn ein Angebot „Mi Home“ sagt, aber gar keine Marke nennt, sei vorsichtig.
topic-mi-home-works-with-fact-philips = Von Philips gibt es Lampen, die mit Mi Home funktionieren (die Zhirui-Reihe von etwa 2017 bis 2020): Hersteller ist Philips, zum Ökosystem zählen sie trotzdem.
topic-mi-home-works-with-fact-no-names = 2021 funktionierte Ware, die fälschlich Xiaomi hieß, nicht mit der App; im Juli 2025 taten das einige No-Name-Ventilatoren, die App beweist also nicht, wer etwas hergestellt hat.
topic-mi-home-works-with-fact-platform = Mi Home ist eine Plattform für Geräte vieler Marken, keine Produktmarke.

topic-ecosystem-chain-title = Was das Xiaomi-Ökosystem ist
topic-ecosystem-chain-short = Zum Ökosystem gehören die Firmen, in die Xiaomi investiert hat oder mit denen es eng zusammenarbeitet: bis 2025 rund 400 Hersteller. Sie bauen Ware für Xiaomis Marken und verkaufen oft anderes unter eigenem Namen; das ist dann Ökosystem, aber nicht Xiaomi.
topic-ecosystem-chain-long = Angefangen hat es 2013 mit 1More, das Xiaomis erste Kopfhörer baute. Dazugehören heißt: Geld, Aufträge, ein Platz in den Läden oder in der App, oder mehreres davon; es heißt nicht, dass Xiaomi die Firma gehört. Bekannte Namen sind Roborock, Huami mit der Marke Amazfit, Roidmi, Yeelight und 70mai. Manche haben den Kreis inzwischen verlassen oder sind ihm entwachsen. Geld allein von Shunwei, dem Fonds des Xiaomi-Gründers, ist eine schwächere Verbindung. Die eigene Marke einer Firma bleibt deren Marke, auch im Regal eines Xiaomi-Ladens.
topic-ecosystem-chain-fact-four-hundred = Xiaomi sucht Hersteller mit guten Produkten und investiert in sie: bis 2025 in rund 400.
topic-ecosystem-chain-fact-sold-unchanged = Partnermarken stehen ohne Namensänderung in Xiaomis Läden; Roborock und Dreame haben inzwischen eigene Shops und Apps.
topic-ecosystem-chain-fact-counts-as-ecosystem = Partnermarken sind nicht unbedingt Xiaomi, aber eng damit verbunden und von Xiaomi beworben, darum zählen sie zum Ökosystem.
topic-ecosystem-chain-fact-roborock = Roborock verkauft direkt unter eigenem Namen; beim Börsengang 2020 hielt die Xiaomi-Seite etwa ein Viertel, und im Juli 2023 fiel Xiaomis Fonds unter 5 %.
topic-ecosystem-chain-fact-amazfit = Amazfit ist die Uhrenmarke von Huami, das seit 2021 Zepp Health heißt und sich im März 2022 von Xiaomis Band-App trennte.
topic-ecosystem-chain-fact-roidmi = Roidmi gehört zum Teil Xiaomi und verkauft Staubsauger und Autozubehör unter eigenem Namen.

topic-why-china-only-title = Warum viele Produkte des Ökosystems in China bleiben
topic-why-china-only-short = Meist werden acht Gründe genannt: ein starker Markt und treue Fans in China, Sprache und Geschmack, Regeln und Zulassungen im Ausland, einfachere Lieferung und Service, Tests und Rückmeldungen zuerst zu Hause, teurer Wettbewerb anderswo, das Zusammenspiel mit Xiaomi-Handys und die schiere Menge. Das ist eine Analyse, keine Aussage von Xiaomi, und im Ausland verkauft Xiaomi heute viel mehr als früher.
topic-why-china-only-long = Zu Hause anzufangen ist billiger und sicherer: Läden, Käufer und Werkstätten sind schon da. Im Ausland braucht jedes Gerät neue Zulassungen, einen anderen Stecker, eine andere Sprache in der App und jemanden, der es repariert. Ein Flop in China kostet wenig, ein Flop in zwanzig Ländern viel. 2019 verkaufte Xiaomi in China über 2.000 elektronische Geräte, in manchen europäischen Ländern etwa 200. Das ändert sich: 2024 nahm sich Xiaomi vor, in fünf Jahren 10.000 Läden im Ausland zu eröffnen. Das meiste Neue bekommt China weiterhin zuerst, und manches verlässt es nie.
topic-why-china-only-fact-china-first = 2023 galt Xiaomi als international, stellte bei Ökosystem-Ware aber oft China voran; dort startet sie noch immer zuerst, doch seit 2024 sollen es im Ausland statt etwa 300 Läden 10.000 werden.
topic-why-china-only-fact-market-presence = Grund 1: In China hat Xiaomi einen festen Markt, treue Kunden, die der Marke vertrauen, und etwa 18.000 Läden (September 2025).
topic-why-china-only-fact-leading-maker = Xiaomi ist einer der führenden Handyhersteller Chinas und mit 43,3 Millionen Handys im dritten Quartal 2025 unter den drei größten der Welt.
topic-why-china-only-fact-culture = Grund 2: Zu Hause kennt Xiaomi Kultur, Sprache und Geschmack, die Produkte passen also von Anfang an zu chinesischen Käufern.
topic-why-china-only-fact-rules = Grund 3: Jedes Land hat eigene Gesetze und Zulassungen; wer in China anfängt, hat es damit einfach, bis er für das Ausland bereit ist.
topic-why-china-only-fact-supply = Grund 4: Lieferkette, Lager, Qualitätskontrolle und Kundendienst hat man in einem einzigen Land leichter im Griff.
topic-why-china-only-fact-testing = Grund 5: Chinesische Käufer sind der Test: Xiaomi sammelt ihre Rückmeldungen und verbessert ein Produkt, bevor es ins Ausland geht.
topic-why-china-only-fact-competition = Grund 6: Im Ausland ist der Wettbewerb hart, und jeder Start kostet viel Geld für Werbung und dafür, die Marke bekannt zu machen.
topic-why-china-only-fact-integration = Grund 7: Die Ware ist auf Xiaomi-Handys abgestimmt, und die gibt es in China überall; heute spricht Xiaomi von Mensch, Auto und Zuhause als einem System.
topic-why-china-only-fact-scale = Grund 8: Bei Chinas Bevölkerung erreicht ein Produkt schnell große Stückzahlen, und das bezahlt den Schritt ins Ausland.
topic-why-china-only-fact-still-core = 2023 hieß es, der chinesische Markt sei die Grundlage der Strategie, während die Expansion weitergeht; beides stimmt noch, aber auch Europa ist zu einem Kernmarkt geworden.

topic-how-xiaomi-sells-title = Wie Xiaomi verkauft
topic-how-xiaomi-sells-short = Xiaomi wurde ohne Werbung groß: Blitzverkäufe im Netzwerk Weibo, ein enger Kreis von Fans und knappe Margen. Um 2013 soll es dort in fünf Minuten 50.000 Handys verkauft haben. Heute läuft das meiste über Händler, Marktplätze und eigene Läden.
topic-how-xiaomi-sells-long = Die Idee: In China vertraut man Freunden mehr als der Werbung. Also sprach Xiaomi mit seinen Nutzern, fragte, was es bauen und ändern solle, und baute es. Wer an der Software mitgeholfen hatte, fand, dass das Handy ein bisschen auch seins war. Den Rest erledigten kurze Verkäufe in kleinen Mengen, die dann in den Nachrichten standen. Lei Jun erklärte die Knappheit später mit fehlender Kapazität, ein Plan sei das nicht gewesen. Diese Zeit ist vorbei: Allein auf dem chinesischen Festland verkaufen etwa 18.000 Läden die Ware, die Fans und ihre Rückmeldungen gehören aber weiter dazu.
topic-how-xiaomi-sells-fact-weibo-sales = Um 2013 verkaufte Xiaomi Handys direkt über den Microblog Sina Weibo; heute über die eigene Seite, Marktplätze und etwa 18.000 Läden auf dem chinesischen Festland.
topic-how-xiaomi-sells-fact-weibo-users = Um 2013 war Weibo mit rund 400 Millionen Nutzern Chinas größter Microblog; die Zahl ist alt (2016 wurden 390 Millionen im Monat gezählt).
topic-how-xiaomi-sells-fact-trust-friends = So erklärte es Lei Jun damals: Die meisten Kunden in China vertrauen nicht der Werbung, sondern ihren Freunden.
topic-how-xiaomi-sells-fact-fans = Xiaomi gewann viele enge Fans, indem es immer wieder nach Rückmeldungen fragte und sie in die Entwicklung einfließen ließ.
topic-how-xiaomi-sells-fact-peoples-company = Weil Xiaomi und seine Kunden ständig miteinander reden, so ein Artikel von etwa 2013, darf eine so volksnahe Firma auch dort verkaufen, wo sich die Leute treffen.
topic-how-xiaomi-sells-fact-five-minutes = Laut einem Artikel von etwa 2013 verkaufte Xiaomi auf Weibo in fünf Minuten 50.000 Handys und nahm 1,3 Millionen Bestellungen an; eine zweite Quelle fand ich nicht, aber ähnliche Rekorde sind bekannt, etwa 100.000 in 86 Sekunden im Jahr 2013.
topic-how-xiaomi-sells-fact-growth = 2013 hieß Xiaomi ehrgeizig und wachstumsstark, zu Recht: Im dritten Quartal 2025 erreichte der Umsatz 113,1 Milliarden Yuan.
topic-how-xiaomi-sells-fact-unconventional = Um 2013 setzte Xiaomi auf sehr knappe Margen und ungewöhnliches Marketing; Blitzverkäufe sind heute nicht mehr der Hauptweg.
topic-how-xiaomi-sells-fact-worth-copying = Was andere Firmen von Xiaomi übernehmen könnten, so ein Artikel von etwa 2013, ist der enge Kontakt zu den Kunden, während ein Produkt entsteht.

topic-sells-elsewhere-title = Funktioniert Xiaomis Art zu verkaufen auch anderswo?
topic-sells-elsewhere-short = Das musste sie nicht: Im Ausland ging Xiaomi in normale Läden, zu Netzbetreibern und auf Marktplätze. 2013 war offen, ob der Verkauf über soziale Netzwerke im deutschsprachigen Raum klappen könnte; Versuche auf Facebook waren meist gescheitert.
topic-sells-elsewhere-long = Der Zweifel war einfach: Im sozialen Netzwerk trifft man Freunde und vergleicht keine technischen Daten. Xiaomis Antwort war, es gar nicht zu versuchen. Nach Spanien kam es 2017 mit autorisierten Läden und Elektronikketten, nach Deutschland im August 2019 über Amazon, dann über Netzbetreiber und eigene Läden. Das funktioniert: Fast ein Viertel der Handys, die im zweiten Quartal 2025 in Europa verkauft wurden, war von Xiaomi. Mitgekommen sind die Nähe zu den Nutzern und der niedrige Preis.
topic-sells-elsewhere-fact-german-speaking = 2013 konnte niemand sagen, ob der Weibo-Weg im deutschsprachigen Raum klappen würde; Xiaomi kam 2019 stattdessen mit normalem Handel nach Deutschland und hatte im zweiten Quartal 2025 in Europa 23,4 % des Handymarkts.
topic-sells-elsewhere-fact-facebook = Verkaufsversuche auf Facebook waren bis 2012 meist gescheitert: Die Leute kommen wegen der Kontakte und nicht wegen Produktdaten, wie Sandra Christiansen erklärte.
topic-sells-elsewhere-fact-what-carries-over = Was sich überall zu übernehmen lohnt: die Kunden mitreden lassen, während ein Produkt entsteht.
topic-sells-elsewhere-fact-telekom = In Deutschland nahm die Deutsche Telekom 2020 Xiaomi-Handys in ihre Läden auf, und ein erster Mi Store war für Düsseldorf geplant.

topic-why-so-cheap-title = Warum Xiaomi so günstig ist
topic-why-so-cheap-short = Xiaomi hält die Marge auf Geräte klein und will über die Jahre an Diensten verdienen: Apps, Werbung, Abos. 2018 versprach es, mit Hardware nie mehr als 5 % Nettogewinn zu machen.
topic-why-so-cheap-long = Wenig Werbung, Onlineverkauf und lange Laufzeiten eines Modells hielten die Kosten niedrig; Teile werden billiger, während ein Modell im Verkauf bleibt. Im dritten Quartal 2025 brachten Dienste nur etwa 8 % des Umsatzes, aber mit fast 77 % Bruttomarge, gegenüber 11 % bei Handys. Der alte Plan ist also aufgegangen, auch wenn Geräte noch das meiste Geld bringen. Inzwischen sind die Handys teurer geworden, und Autos und große Haushaltsgeräte verdienen ebenfalls gut. „Günstig“ passt daher besser zu Redmi und POCO als zu den heutigen Spitzenhandys.
topic-why-so-cheap-fact-thin-margins = Um 2013 lebte Xiaomi von sehr knappen Margen und ungewöhnlichem Marketing; bei Handys sind sie noch schmal (Ende 2025 etwa 11 % brutto), bei Autos und Haushaltsware weniger.
topic-why-so-cheap-fact-services = 2013 sollte Xiaomis Gewinn langfristig aus Diensten kommen; heute sind sie der einträglichste Teil, doch Autos, Haushaltsgeräte und teurere Handys verdienen auch.
topic-why-so-cheap-fact-five-percent = Am 25. April 2018 versprach Xiaomi, die Nettomarge auf alle Hardware werde nie über 5 % liegen, und was darüber hinausgeht, bekämen die Nutzer zurück.
topic-why-so-cheap-fact-services-2025 = Im dritten Quartal 2025 kamen 9,4 von insgesamt 113,1 Milliarden Yuan aus Diensten, mit einer Bruttomarge von 76,9 %.

topic-us-phones-title = Xiaomi-Handys in den USA
topic-us-phones-short = Xiaomi hat seine Handys nie in den USA verkauft und tut es auch heute nicht. 2015 hieß es, Handys gehörten zum Plan, aber ohne Termin; auch später genannte Termine verstrichen.
topic-us-phones-long = Im Februar 2015 stellte sich Xiaomi in San Francisco vor und sagte klar, dass Handys und Tablets in den USA nicht geplant sind. Im Mai klang es freundlicher: Handys gehören zur Strategie, einen Termin gibt es nicht. 2016 testete es Handys in amerikanischen Netzen und deutete einen Start innerhalb von etwa zwei Jahren an. Daraus wurde nichts, und ein kleiner Netzanbieter, der importierte anbot, musste auf Xiaomis Wunsch damit aufhören. Importierte Handys laufen in den USA durchaus, aber oft fehlen Funkbänder, und offizielle Garantie oder Service gibt es nicht. Verboten ist Xiaomi der Verkauf dort nicht, es verkauft bloß nicht.
topic-us-phones-fact-coming-to-us = Im Februar 2015 kündigte Xiaomi bei einer Veranstaltung in San Francisco an, in die USA zu kommen; es kam im Mai 2015 mit Zubehör und 2016 mit einer TV-Box, nie mit Handys.
topic-us-phones-fact-not-in-plans = Im Februar 2015 hieß es, Handys und Tablets seien für die USA nicht geplant; 2026 gibt es dort noch immer keine.
topic-us-phones-fact-part-of-strategy = Im Mai 2015 sagte Hugo Barra auf der Code Conference, Handys in den USA gehörten zur Strategie, ohne Termin; elf Jahre später gab es noch keinen Start.
topic-us-phones-fact-sell-out = Um 2015 waren Xiaomis Handys in China am ersten Tag ausverkauft, dank Spitzentechnik zu kleinen Preisen; es war die Zeit der Blitzverkäufe.
topic-us-phones-fact-look-alikes = Kritiker sagten 2015, die Handys sähen aus wie die eines anderen Herstellers, gemeint war Apple; Xiaomi bestritt das.
topic-us-phones-fact-asia-success = 2015 hatte sich der Erfolg nur in anderen asiatischen Ländern wiederholt, in kleinerem Maß; 2022 war Xiaomi in über 100 Märkten vertreten.
topic-us-phones-fact-mi-note = Im Mai 2015 wartete man im Ausland auf das Mi Note, das es nur in China zu kaufen gab; es wird längst nicht mehr verkauft.
topic-us-phones-fact-two-years = Im Oktober 2016 sprach Barra von Tests in amerikanischen Netzen und einem Start innerhalb von etwa zwei Jahren; dazu kam es nicht.
topic-us-phones-fact-us-mobile = 2016 bot der Netzanbieter US Mobile kurz Xiaomi-Handys an; Xiaomi erwiderte, er sei dazu nicht berechtigt.

topic-us-accessories-title = Was Xiaomi in den USA statt Handys verkaufte
topic-us-accessories-short = Zubehör: ab Mai 2015 Powerbanks, das Mi Band und Kopfhörer, später die Mi Box für den Fernseher. Sogar Plüschtiere des Maskottchens waren im Gespräch.
topic-us-accessories-long = Solche Dinge brauchen wenig oder keine Zulassung und keine angepasste Software, sie waren also der leichte erste Schritt. Im Februar 2015 war die volle Liste noch nicht bekannt. Der Onlineshop öffnete am 19. Mai 2015 zur Probe in den USA, Großbritannien, Frankreich und Deutschland und am 1. Juni richtig, mit vier Produkten und winzigen Mengen. Er sollte den Namen bekannt machen, bevor Handys folgen. In den USA folgten sie nicht, in Europa schon. Was es in den USA im Moment zu kaufen gibt, konnte ich nicht prüfen.
topic-us-accessories-fact-list = Im Februar 2015 für die USA genannt: Powerbanks, das Mi Band, die neuen Mi-Kopfhörer und Plüschtiere des Maskottchens; die ersten drei kamen im Mai wirklich.
topic-us-accessories-fact-list-not-known = Die volle Liste für die USA war im Februar 2015 noch nicht bekannt; im Mai waren es dann vier Produkte.
topic-us-accessories-fact-store-opened = Im Mai 2015 eröffnete Xiaomi für die USA und Europa einen Shop mit Zubehör wie Powerbanks und Kopfhörern; in Europa verkauft es heute sein volles Programm.
topic-us-accessories-fact-band-million = Der Presse gefielen im Mai 2015 das Mi Note und das Mi Band; Barra nannte für das Band eine Million Stück im Monat, eine Zahl von damals.
topic-us-accessories-fact-mi-box = Die Mi Box, zusammen mit Google entwickelt, war 2016 Xiaomis erstes größeres Produkt für die USA.

topic-us-why-not-title = Warum Xiaomi nicht in die USA ging
topic-us-why-not-short = 2015 wurden vier Gründe genannt: keine US-Zulassung, fehlende Dienste und Infrastruktur, ein Kundendienst, der erst aufgebaut werden musste, und das Risiko von Patentklagen. Dazu kamen Netzbetreiber, Funkbänder und die Kosten, eine Marke bekannt zu machen.
topic-us-why-not-long = Jedes Handy, das in den USA verkauft wird, braucht eine Zulassung, und die meisten verkaufen Netzbetreiber, die sie monatelang testen. Xiaomi wollte auch nicht das Handy allein verkaufen: Cloud-Dienste und Apps gehören zum Produkt, und die waren dort noch nicht so weit. Barra sagte, zuerst müsse der Kundendienst stehen, weil amerikanische Käufer mehr davon erwarten. Die Sorge wegen der Patente war echt, denn Xiaomi war jung, hatte wenige und galt vielen als Apple-Nachahmer. Inzwischen hat es viele gesammelt, 2022 etwa 29.000. Die anderen Hürden sind so hoch wie eh und je, und die Politik hat eine weitere hinzugefügt.
topic-us-why-not-fact-certification = Der erste Grund von 2015 war die fehlende Zulassung, die das US-Recht verlangt; eine Suche bei der Behörde zeigte damals kein zugelassenes Xiaomi-Handy. Netzbetreiber und Funkbänder sind weitere Hürden.
topic-us-why-not-fact-services = Der zweite Grund von 2015: Xiaomi verkauft mit den Geräten auch Cloud-Dienste und Apps, und dafür fehlte in den USA die Infrastruktur.
topic-us-why-not-fact-customer-service = Im Mai 2015 sagte Barra, zuerst müsse der richtige Kundendienst stehen, weil westliche Käufer mehr davon erwarten.
topic-us-why-not-fact-patents = 2015 drohten Patentklagen, denn Xiaomi wurde vorgeworfen, Apple nachzuahmen, und kam aus einem Land, das Patente kaum durchsetzte; 2022 zählte es etwa 29.000 eigene Patente.
topic-us-why-not-fact-brand-and-carriers = Im Juni 2015 nannte Barra außerdem die Zuschüsse der Netzbetreiber, durch die kleine Preise weniger zählen, und die Kosten, eine Marke bekannt zu machen.

topic-us-today-title = Xiaomi und die USA heute
topic-us-today-short = Xiaomi-Handys werden 2026 in den USA noch immer nicht verkauft. Xiaomi ist dort nicht am Markt, aber nicht verboten: Im Januar 2021 setzten die USA Xiaomi auf eine Sperrliste für Anleger und nahmen es im Mai 2021 wieder herunter.
topic-us-today-long = Die Sperrliste hielt Amerikaner davon ab, Xiaomi-Aktien zu kaufen; ein Handy zu kaufen hat sie nie verboten. Ein Gericht hob sie am 25. Mai 2021 endgültig auf. Oft wird Xiaomi mit Huawei verwechselt, für das echte Beschränkungen gelten. Ob je Handys kommen, ist so unklar wie 2015. Bis dahin importieren Amerikaner, ohne offizielle Garantie und oft ohne manche Funkbänder.
topic-us-today-fact-unclear = Wie es mit Xiaomi in den USA weitergeht, war im Mai 2015 unklar und ist es 2026 noch.
topic-us-today-fact-still-none = 2015 waren für die USA weder Handys noch Tablets geplant, und 2026 werden dort keine verkauft.
topic-us-today-fact-blacklist = Im Januar 2021 untersagten die USA ihren Anlegern Xiaomi als angebliche Militärfirma; ein Gerichtsbeschluss vom 25. Mai 2021 beendete das. Ein Verkaufsverbot war es nie.

topic-europe-availability-title = Wo Xiaomi in Europa offiziell verkauft
topic-europe-availability-short = Xiaomi verkauft seine Handys und vieles mehr offiziell in ganz Europa: in Spanien seit November 2017, in Deutschland seit August 2019. Im zweiten Quartal 2025 lag es auf Europas Handymarkt mit 23,4 % auf Platz zwei.
topic-europe-availability-long = Zuerst kam Osteuropa; im Westen machte Spanien den Anfang, Frankreich, Italien, Großbritannien und andere folgten. Vor August 2019 waren Handys in deutschen Läden meist EU-Ware für andere Länder, und ein Bericht von 2017 über einen Xiaomi-Laden in Hamburg war eine Falschmeldung. Xiaomi verkauft über die eigene Seite, Elektronikketten, Netzbetreiber, Amazon und eigene Läden. Das Angebot ist kleiner als in China, aber Handys, Fernseher, Uhren und Bänder und viele Haushaltsgeräte sind dabei. Achte auf den Verkäufer: Importe auf Marktplätzen sind oft chinesische Versionen, auch in Ländern, in denen Xiaomi offiziell verkauft.
topic-europe-availability-fact-slow-start = Im Mai 2015 kam Xiaomi im Westen nur langsam voran und stand am Anfang; 2025 war Europa ein Kernmarkt mit 23,4 % Anteil.
topic-europe-availability-fact-accessory-store = Im Mai 2015 bekamen Frankreich, Deutschland und Großbritannien einen Onlineshop für Zubehör wie Powerbanks und Kopfhörer; heute gehören Handys und vieles mehr zum Angebot.
topic-europe-availability-fact-spain = Xiaomis erster offizieller Markt in Westeuropa war im November 2017 Spanien, mit Läden in Madrid und großen Handelsketten.
topic-europe-availability-fact-hamburg = Berichte von 2017, Xiaomi starte in Deutschland mit einem Laden in Hamburg, waren eine Falschmeldung; es kam zwei Jahre später.
topic-europe-availability-fact-germany = In Deutschland ist Xiaomi seit August 2019 offiziell vertreten, den Anfang machten das Mi 9T Pro und ein Büro in Düsseldorf.
topic-europe-availability-fact-german-speaking = 2013 war noch die Frage, ob Xiaomis Art zu verkaufen im deutschsprachigen Raum Erfolg haben könnte.

topic-not-xiaomi-is-it-bad-title = Heißt „nicht von Xiaomi“ schlecht?
topic-not-xiaomi-is-it-bad-short = Nein. „Nicht von Xiaomi“ heißt nicht schlechte Qualität, es sagt nur, dass Xiaomi mit dem Produkt nichts zu tun hat. Beurteile es nach seinem Hersteller, nach Tests und nach dem Preis.
topic-not-xiaomi-is-it-bad-long = Viele Hersteller auf Youpin sind etablierte Firmen mit guten Produkten. Manche Partner von Xiaomi verkaufen unter eigenem Namen Besseres als unter Xiaomis. Umgekehrt gilt auch: Ein Xiaomi-Logo macht nicht jedes Produkt zum guten Kauf. Zahl nur nicht extra für einen Namen, der nicht auf der Verpackung steht. Prüf, ob es einen auffindbaren Hersteller gibt, eine Garantie beim Verkäufer und, wenn es an die Steckdose kommt, die Prüfzeichen für dein Land.
topic-not-xiaomi-is-it-bad-fact-not-poor-quality = Nicht Xiaomi zu sein macht ein Produkt nicht schlecht; es hat bloß nichts mit Xiaomi zu tun.
topic-not-xiaomi-is-it-bad-fact-check-the-rest = Schau dir die Angaben trotzdem an: Ein No-Name-Ventilator versprach in einem Test von 2025 hundert Stufen und hatte vier oder fünf.
topic-not-xiaomi-is-it-bad-fact-misattributed = Ein Haartrockner oder Stift, der zu Unrecht Xiaomi heißt, kann trotzdem ein guter Haartrockner oder Stift sein.

topic-check-counterfeit-title = So prüfst du, ob es echt ist
topic-check-counterfeit-short = Handys: Gib die IMEI oder Seriennummer auf Xiaomis Prüfseite bei mi.com ein. Powerbanks, Kopfhörer und anderes Zubehör: Rubbel das Etikett auf der Verpackung frei und gib dort den 20-stelligen Code ein. Ware von Partnermarken steht nicht in dieser Datenbank, kein Treffer beweist bei ihr also nichts.
topic-check-counterfeit-long = Die IMEI erscheint, wenn du *#06# wählst. Die Seite nennt dir das Modell und den Markt, für den es gebaut wurde, und entlarvt so auch ein chinesisches Handy, das als globales verkauft wird. Beim 20-stelligen Code zählt sie die Abfragen: Ein Code, der schon oft geprüft wurde, ist kopiert. Nicht jedes Produkt hat so einen Code. Schau dir auch Logo, Druck und Modellcode am Produkt an und vergleich mit den Bildern auf mi.com. Fällt die Prüfung durch, schick das Ding innerhalb der Frist des Shops zurück.
topic-check-counterfeit-fact-code = Auf Powerbanks und Audioprodukten klebt ein Etikett mit verdecktem 20-stelligem Code, den Xiaomis Seite prüft; sie zählt auch, wie oft ein Code schon geprüft wurde.
topic-check-counterfeit-fact-imei = Bei Handys nimmt Xiaomis Seite die IMEI oder die Seriennummer und nennt das Modell und seinen Markt.
topic-check-counterfeit-fact-partners-not-in-it = Ware von Xiaomis Partnern, die kein Mi-Logo trägt, deckt diese Prüfung nicht ab.
topic-check-counterfeit-fact-fakes-exist = Echte Fälschungen gibt es: 2020 wurden in Indien Powerbanks, Kopfhörer und Ladegeräte beschlagnahmt, und „Xiaomi“-Laufwerke mit 16 TB für unter 30 Dollar sind ein bekannter Schwindel.

topic-check-title-title = Wie man ein Angebot liest
topic-check-title-short = Such drei Dinge: einen anderen Markennamen als Xiaomi, das Logo auf dem Produkt selbst und den Modellcode. Dann schau auf den Shop: Beim Wort nehmen kannst du nur Xiaomis eigene und autorisierte Läden.
topic-check-title-long = Wörter wie „Youpin“, „Ökosystem“, „Mijia-Stil“, „für Xiaomi“ oder „funktioniert mit Mi Home“ sagen, wo etwas verkauft wurde oder wozu es passt, nicht, wer es hergestellt hat. Codes, die mit MJ oder XM anfangen oder wie BHR4280GL aussehen, gehören zu Ware mit Xiaomis Marke; die letzten Buchstaben eines MJ- oder XM-Codes verraten oft den Hersteller. Scroll bis zum Datenblatt: Die Zeile „Markenname“ ist oft ehrlicher als der Titel. Ein Logo, das auf das Foto geklebt ist, zählt nicht. Keine Marke, kein Code und ein Preis, der zu schön ist, um wahr zu sein? Dann lass es. Du kannst den Titel hier einfügen, und ich nehme ihn auseinander.
topic-check-title-fact-logo = Such das Logo des Herstellers auf dem Produkt, nicht auf dem Bild; „kein Logo, aber Xiaomi“ ist eine Ausrede.
topic-check-title-fact-youpin-word = „Youpin“ im Titel nennt den Shop; irgendein Verkäufer nennt alles Xiaomi, was dort je zu haben war.
topic-check-title-fact-code = In der Geräteliste von Mi Home gehören fast alle Codes, die mit MJ oder XM anfangen, zu Geräten mit Xiaomis Marke, egal, wer sie gebaut hat.
topic-check-title-fact-impossible-specs = Manche Angebote benutzen den Namen für Dinge, die Xiaomi nie gebaut hat, etwa ein Mini-Laufwerk mit 16 TB.

topic-global-or-chinese-version-title = Globale oder chinesische Version
topic-global-or-chinese-version-short = Eine Global Version ist für Märkte außerhalb Chinas gebaut: mehr Funkbänder, Google-Dienste, viele Sprachen und Anspruch auf offizielle Updates. Eine chinesische Version (CN) ist billiger und früher da, aber Funkbänder, Sprachen und Google-Apps können fehlen; „Global ROM“ heißt oft: ein chinesisches Handy mit geänderter Software.
topic-global-or-chinese-version-long = Software lässt sich tauschen, Funktechnik nicht, ein CN-Handy behält also seine chinesischen Bänder, egal, welches System darauf läuft. Mit dem System eines Händlers kann auch ein entsperrter Bootloader kommen, und der kann kontaktloses Bezahlen und Updates verhindern. Ein CN-Gerät erkennst du am chinesischen Text auf der Verpackung, an den Buchstaben CN und am chinesischen Stecker; Xiaomis Seite sieht es an der IMEI. Bei Haushaltsgeräten geht es um etwas anderes: Stecker, Spannung und die Region in der App. Eine CN-Version ist keine Fälschung. Sie ist ein echtes Xiaomi für einen anderen Markt.
topic-global-or-chinese-version-fact-hardware-vs-software = Bei Global ROM geht es um Software, bei Global Version um Hardware: Funkbänder lassen sich nicht nachrüsten.
topic-global-or-chinese-version-fact-seller-rom = Ein chinesisches Handy, auf das der Händler globale Software gespielt hat, hat meist einen entsperrten Bootloader, und kontaktloses Bezahlen funktioniert vielleicht nicht.
topic-global-or-chinese-version-fact-recognise = Eine Verpackung ohne chinesischen Text und ein Ladegerät für dein Land sprechen für ein globales Handy; Gewissheit gibt Xiaomis IMEI-Seite.

topic-region-and-plug-title = Stecker, Spannung und Sprache
topic-region-and-plug-short = Ware für China kommt mit chinesischem Stecker und ist für 220 Volt bei 50 Hertz gebaut. In Europa reicht meist ein Adapter; in den USA und anderen Ländern mit 110–120 Volt such auf dem Etikett erst nach „100–240 V“.
topic-region-and-plug-long = Was per USB lädt, funktioniert überall. Kleine Netzteile vertragen meist 100 bis 240 Volt. Heizgeräte, Wasserkocher, Haartrockner, Saugerstationen und andere starke Geräte oft nicht, und ein billiger Adapter taugt für sie nicht: Die Kontakte sind schwach, und die Erdung kann fehlen. Chinesische Versionen können auch nur Chinesisch, auf den Tasten, bei Ansagen oder in der Anleitung. Eine EU-Version ist für deine Steckdosen gemacht und trägt das CE-Zeichen. Wenn es beide gibt, lohnt die kleine Ersparnis bei der CN-Version selten, sobald es an die Steckdose geht.
topic-region-and-plug-fact-voltage = China und Europa nutzen 220 bis 240 Volt bei 50 Hertz, Nordamerika etwa 120 Volt bei 60 Hertz.
topic-region-and-plug-fact-chinese-plug = Chinesische Xiaomi-Geräte haben einen chinesischen Stecker und brauchen in den meisten anderen Ländern einen Adapter.
topic-region-and-plug-fact-two-versions = Manche Geräte gibt es in zwei Ausführungen: Eine Powerstation von Mijia hat in China chinesische Steckdosen und wurde 2023 mit europäischen gezeigt.

topic-warranty-title = Garantie
topic-warranty-short = Xiaomi gibt Garantie auf Ware, die über die offiziellen Wege in deinem Land oder deiner Region gekauft wurde. Bei Importen aus China ist meist nur der Shop zuständig, der sie verkauft hat, bei Partnermarken der Partner.
topic-warranty-long = Die Bedingungen hängen von Land und Produkt ab, heb also die Rechnung auf und schau auf mi.com auf die Seite für dein Land. Manche Handys haben eine internationale Garantie in vielen Ländern, aber nur, wenn sie dort bei einem autorisierten Händler gekauft wurden. Cross-Border-Handys, die große chinesische Shops verkaufen, bekamen 2020 eine europäische Garantie. In der EU haftet der Verkäufer per Gesetz zwei Jahre; das hilft nur, wenn er erreichbar ist. Roborock, Amazfit und andere haben ihren eigenen Service: Frag sie, nicht Xiaomi. Was nur Xiaomi genannt wird, bekommt von Xiaomi gar keine Hilfe.
topic-warranty-fact-by-region = Xiaomis Garantie gilt Land für Land: Ein in China gekauftes Gerät kann anderswo im Servicecenter abgewiesen werden.
topic-warranty-fact-international = Für manche Handys, etwa das Xiaomi 12 Pro, gab es in einer Reihe von Ländern eine internationale Garantie, wenn man dort auf autorisiertem Weg gekauft hatte.
topic-warranty-fact-cross-border = 2020 bestätigte Xiaomis italienischer Service, dass Cross-Border-Handys aus großen chinesischen Shops eine europäische Garantie haben.

topic-mi-home-region-title = Welche Region du in Mi Home wählst
topic-mi-home-region-short = Geräte für China lassen sich oft nur koppeln, wenn in der App die Region Festlandchina eingestellt ist; europäische Versionen gehören zur europäischen Region. Ein Gerät bleibt auf dem Server, auf dem es hinzugefügt wurde, und jede Region zeigt nur ihre eigenen Geräte.
topic-mi-home-region-long = Xiaomi betreibt Server für China, Europa (Deutschland), Singapur, Indien, Russland, Taiwan und die USA; das gewählte Land entscheidet, welchen du nutzt. In den Einstellungen der App kannst du die Region mit demselben Konto wechseln, siehst dann aber die anderen Geräte. Szenen reichen nicht über zwei Regionen, am besten bleiben also alle Geräte in einer. Manche chinesischen Versionen können auf dem chinesischen Server mehr. Wird ein Gerät nicht gefunden, schau auf die Buchstaben am Etikett: CN heißt Festlandchina. Ob ein Produkt überhaupt in Mi Home ist, hängt vom Hersteller ab: Füg den Titel ein, und ich sage dir, was ich weiß.
topic-mi-home-region-fact-servers = Bekannt sind sieben Server-Regionen: China, Deutschland (Europa), Indien, Russland, Singapur, Taiwan und die USA.
topic-mi-home-region-fact-region-limited = Manche Geräte sind an eine Region gebunden, sodass Leute am Ende Geräte auf zwei Servern haben.
topic-mi-home-region-fact-cn-only = Ein chinesischer Luftreiniger wird auf dem chinesischen Server hinzugefügt; eine Seriennummer, die auf CN endet, verrät so ein Gerät.

topic-own-brands-title = Xiaomis eigene Marken
topic-own-brands-short = Xiaomis eigene Gerätemarken sind Xiaomi (früher auch Mi), Redmi und POCO, dazu Mijia für das Zuhause und Mitu für Kinder. Black Shark gehörte nie dazu: Das war eine Firma für Gaming-Handys, die Xiaomi finanzierte.
topic-own-brands-long = Mit Zweitmarken kann Xiaomi ein Handy für Sparfüchse und eins für die Spitze anbieten, ohne dass eins dem anderen schadet. Redmi steht seit 2013 für niedrige Preise, POCO seit 2018 für schnelle Handys, die meist im Ausland verkauft werden. Beide wurden für eigenständig erklärt, 2019 und 2020, und beide gehören weiter zu Xiaomi und teilen Hardware und Software. Shops und sogar Enzyklopädien führen Black Shark unter Xiaomis Marken; Anfang 2022 hielt Xiaomi 46,4 % daran, und im selben Jahr war mit den Handys Schluss. Roborock, Amazfit, Yeelight oder 70mai sind Marken von Partnern und gehören auf eine andere Liste.
topic-own-brands-fact-redmi-poco = Redmi und Pocophone, heute POCO, sind Xiaomis eigene Handymarken; Redmi wurde im Januar 2019 abgetrennt, POCO im Januar 2020, beide gehören weiter zu Xiaomi.
topic-own-brands-fact-market = Zweitmarken sind ein Weg, mehr vom Markt zu gewinnen, ohne den Hauptnamen anzutasten.
topic-own-brands-fact-honor = Um 2021 wurden Xiaomis Zweitmarken mit Huawei und Honor verglichen; der Vergleich passt nicht mehr, denn Huawei hat Honor im November 2020 verkauft.
topic-own-brands-fact-black-shark = Black Shark war eine eigene Firma mit Xiaomi als größtem Geldgeber (46,4 % im Januar 2022); ein Verkauf an Tencent scheiterte, und 2022 war mit den Handys Schluss.

topic-redmi-poco-difference-title = Xiaomi, Redmi und POCO im Vergleich
topic-redmi-poco-difference-short = Alle drei sind von Xiaomi. Die Xiaomi-Reihe ist die teuerste mit den besten Kameras, Redmi die günstige und mittlere Klasse, und POCO bietet vor allem viel Tempo fürs Geld und wird meist außerhalb Chinas verkauft.
topic-redmi-poco-difference-long = Sie teilen Hardware, Software und Service; so manches POCO ist ein Redmi unter anderem Namen. Von Redmi gibt es auch Fernseher, Tablets, Kopfhörer, Uhren und Laptops. Redmi begann im Juli 2013 als Hongmi, POCO im August 2018 mit dem Pocophone F1. „Mi“ war bis 2021 der alte Name der Xiaomi-Reihe. Auf die Frage „Ist das ein echtes Xiaomi?“ lautet die Antwort bei allen dreien ja; sie unterscheiden sich in Preis und Ausstattung, nicht in der Herkunft.
topic-redmi-poco-difference-fact-both-own = Redmi und POCO sind Xiaomis Zweitmarken für Handys aus eigenem Haus; „eigenständig“ seit 2019 und 2020 meint ein eigenes Sortiment, keinen anderen Besitzer.
topic-redmi-poco-difference-fact-redmi-start = Redmi begann im Juli 2013 als Hongmi; im Ausland heißt es seit Februar 2014 Redmi.
topic-redmi-poco-difference-fact-poco-start = POCO begann im August 2018 mit dem Pocophone F1, von Xiaomi als Zweitmarke bestätigt.
topic-redmi-poco-difference-fact-rebadged = Mehrere POCO-Handys sind Redmi-Modelle unter anderem Namen, das zeigen die Modellnummern.

topic-mi-name-title = Mi, Mi Fit, Zepp: die geänderten Namen
topic-mi-name-short = „Mi“ war ab 2011 Xiaomis Produktname und wich ab August 2021 „Xiaomi“. Die App Mi Fit wurde im März 2022 zu Zepp Life und gehört Zepp Health (früher Huami), dem Hersteller von Amazfit; Xiaomis eigene App für Bänder und Uhren ist Mi Fitness.
topic-mi-name-long = Ein Mi 11 und ein Xiaomi 12 sind also dieselbe Reihe unter zwei Namen. Restposten, Modellcodes und Gewohnheit halten „Mi“ am Leben, und Verkäufer hängen es an alles. Drei Apps verwechselt man leicht: Zepp Life ist für Bänder bis etwa zum Mi Band 7 und für Mi-Waagen, Zepp für Uhren von Amazfit, Mi Fitness für Xiaomis neuere Bänder und Uhren. Mi Home wurde zu Xiaomi Home, und MIUI 2023 zu HyperOS. Wer ein Produkt herstellt, hat sich durch keine dieser Umbenennungen geändert.
topic-mi-name-fact-mi-dropped = Im August 2021 kündigte Xiaomi an, dass neue Produkte Xiaomi statt Mi heißen, als Erstes das MIX 4.
topic-mi-name-fact-mi-fit = Das Mi Band von 2015 und seine Nachfolger nutzten die App Mi Fit, betrieben von Huami; am 16. März 2022 wurde sie zu Zepp Life, während Xiaomi mit einer eigenen App weitermachte.
topic-mi-name-fact-amazfit = Amazfit ist die Uhrenmarke von Huami, heute Zepp Health, und nutzt die App Zepp; eine Xiaomi-Marke war sie nie.

topic-who-makes-phones-title = Wer Xiaomis Handys baut
topic-who-makes-phones-short = Xiaomi entwirft seine Handys selbst, auch die von Redmi und POCO. Die meisten montieren Auftragsfertiger wie Foxconn und BYD; einige Spitzenmodelle kommen aus Xiaomis eigener Fabrik bei Peking.
topic-who-makes-phones-long = Das ist in der Branche üblich: Auch Apple montiert seine Handys nicht selbst. Die Teile kommen von Zulieferern, Chips von Qualcomm und MediaTek, Bildschirme und Kameras von anderen. 2025 kam ein selbst entworfener Handychip dazu, der Xring O1. Das erste Werk öffnete 2019 für kleine Stückzahlen, das große in Changping, für über zehn Millionen Handys im Jahr, im Februar 2024. Wo ein Handy zusammengesetzt wurde, ändert nichts daran, ob es von Xiaomi ist: Es ist von Xiaomi.
topic-who-makes-phones-fact-own-design = Um 2021 hieß es, Xiaomi entwerfe und baue fast nur Handys und Laptops selbst; heute gehören auch Tablets, Fernseher, Autos und große Haushaltsgeräte dazu.
topic-who-makes-phones-fact-bought-parts = Auch seine eigenen Handys setzt Xiaomi aus Teilen von Zulieferern zusammen, wie überall in der Branche.
topic-who-makes-phones-fact-assembly = 2019 bauten Auftragsfertiger wie BYD und Foxconn die Handys.
topic-who-makes-phones-fact-own-factory = Seit Februar 2024 kann Xiaomis eigene Fabrik in Changping mehr als zehn Millionen Spitzenhandys im Jahr bauen.

topic-who-makes-scooters-title = Wer Xiaomis E-Scooter baut
topic-who-makes-scooters-short = Die ersten baute Ninebot: M365, Pro, 1S, Essential, Pro 2, 3 und den ersten 4 Pro. Neuere kommen von anderen, vor allem von Brightway (bekannt durch Navee) und Leqi.
topic-who-makes-scooters-long = Alle tragen Xiaomis Marke und zählen als Xiaomi, egal, wer sie gebaut hat. Wichtig ist der Wechsel für Ersatzteile, Firmware und Apps, denn die passen nur zu den Modellen eines Herstellers. Ninebot besitzt Segway und verkauft eigene Scooter; die sind nicht Xiaomi. Es kommt auf das Modell an: 4 und 4 Lite sind von Brightway, 4 Lite 2nd Gen, 5 Plus und Elite von Leqi. Wer die 6er-Reihe baut, habe ich noch nicht gefunden.
topic-who-makes-scooters-fact-ninebot = Um 2021 waren Xiaomis Scooter eigentlich von Ninebot; das stimmt bis zum 3 und zum ersten 4 Pro, neuere Modelle kommen von Brightway (Navee) oder Leqi.
topic-who-makes-scooters-fact-leqi = 5 Plus, Elite und 4 Lite 2nd Gen baut Leqi; das fanden die Leute heraus, die an der Firmware arbeiten.
topic-who-makes-scooters-fact-five-series = Aus der neueren Reihe sind unter anderem 5, 5 Pro und 5 Max von Brightway.

topic-who-makes-bands-title = Wer das Mi Band baut
topic-who-makes-bands-short = Huami, heute Zepp Health und Hersteller von Amazfit, baute die Bänder vom ersten Mi Band (2014) bis zum Smart Band 7. Ab dem 7 Pro und dem 8 macht Xiaomi sie ohne Huami; der Auftragsfertiger ist nicht veröffentlicht.
topic-who-makes-bands-long = Die Codes der alten Bänder enden auf HM, für Huami. Die App teilte sich genauso: alte Bänder mit Zepp Life, neue mit Mi Fitness. Huami lebte anfangs von Xiaomis Aufträgen, 2015 machten sie 97 % seines Umsatzes aus, und baute Amazfit auf, um auf eigenen Beinen zu stehen. Alle Bänder mit dem Namen Xiaomi, Mi oder Redmi sind von Xiaomi, egal, wer sie gebaut hat. Bänder und Uhren von Amazfit sind es nicht.
topic-who-makes-bands-fact-huami = Huami baute das Mi Band 1 bis 7; ab dem 7 Pro und dem 8 sind die Bänder nicht mehr von Huami.
topic-who-makes-bands-fact-million-a-month = Im Mai 2015, als Huami das Mi Band baute, sprach Xiaomi von etwa einer Million verkauften Stück im Monat; das ist eine Zahl von damals.
topic-who-makes-bands-fact-app-split = Huami, die Firma hinter Amazfit, nahm die Band-App im März 2022 als Zepp Life mit.

topic-who-makes-vacuums-title = Wer Xiaomis Staubsauger baut
topic-who-makes-vacuums-short = Roboter: Die ersten baute Roborock (2016 bis zum 1S), dann Viomi, Dreame, ijai (3irobotix) und andere. Viele neuere verraten nicht, wer sie baut. Stielsauger kamen von Roborock, Dreame und Deerma.
topic-who-makes-vacuums-long = Sie alle tragen Xiaomis Namen und damit Xiaomis Marke; was als Roborock, Dreame oder Viomi verkauft wird, gehört diesen Firmen selbst. Hinter einem Handelsnamen können zwei Hersteller stecken: Den Mi Robot Vacuum-Mop 2 gibt es von Dreame und von ijai. Auseinanderhalten kannst du sie am Modellcode auf dem Gerät oder am Namen in der App, und das ist wichtig für Bürsten, Beutel und Filter. Roborock verkauft seit 2017 unter eigenem Namen und arbeitet kaum noch für Xiaomi.
topic-who-makes-vacuums-fact-roborock = Roborock, das Xiaomis erste Roboter baute, tritt heute direkt unter eigenem Namen auf; seit Juli 2023 hielt Xiaomis Fonds weniger als 5 %.
topic-who-makes-vacuums-fact-builders = Nach Roborock kamen Viomi (Vacuum-Mop P), Dreame (1C, 1T, 2 Ultra, X10) und ijai (Vacuum-Mop Pro, 2 Lite).
topic-who-makes-vacuums-fact-hidden = Neuere Roboter wie S20+ und X20 Max sind nicht von Dreame, und wer sie baut, ist nicht veröffentlicht.
topic-who-makes-vacuums-fact-roidmi = Staubsauger von Roidmi laufen unter eigenem Namen und sind Ökosystem, sie tragen nicht Xiaomis Marke.

topic-who-makes-headphones-title = Wer Xiaomis Kopfhörer baut
topic-who-makes-headphones-short = Die frühen baute 1More: die Piston, die Reihe Mi In-Ear und die ersten ganz kabellosen. Spätere kommen von mehreren Herstellern, etwa die Redmi AirDots von der Firma hinter Haylou und die Redmi Buds 3 Pro von ZMI; bei vielen ist der Hersteller nicht bekannt.
topic-who-makes-headphones-long = 1More war die erste Firma des Ökosystems: 2013 nahm Xiaomi 49 % davon und Shunwei, der Fonds des Xiaomi-Gründers, 31 %. Codes helfen: Die Endung JY steht für 1More, LS für Liesheng, die Firma hinter Haylou. Kopfhörer mit dem Namen Xiaomi, Mi oder Redmi sind trotzdem von Xiaomi. 1More und Haylou verkaufen auch eigene Modelle, und die sind Ökosystem, nicht Xiaomi.
topic-who-makes-headphones-fact-1more = Um 2021 hieß es, Xiaomis Kopfhörer seien eigentlich von 1More; das passt zur Zeit von Piston und Mi In-Ear, nicht zu allen späteren.
topic-who-makes-headphones-fact-first-of-chain = 2013 nahm Xiaomi 49 % von 1More, damals Jiayi Lianchuang, und Shunwei 31 %.

topic-who-makes-lights-title = Wer Xiaomis Lampen baut
topic-who-makes-lights-short = Meist Yeelight: Leuchtmittel, Nachttisch-, Schreibtisch- und Deckenlampen mit dem Namen Mi oder Mijia. Andere kommen von Philips (Signify) und tragen beide Namen, Mijia und Philips.
topic-who-makes-lights-long = Yeelight gehört zum Ökosystem: Xiaomi investierte 2014, und Anfang 2020 machte Xiaomi noch über die Hälfte des Umsatzes aus. Codes, die mit MJ anfangen und auf YL enden, sind Xiaomi-Lampen, die Yeelight gebaut hat; Codes, die mit YL anfangen, sind Yeelights eigene. Lampen der Reihe Philips Zhirui funktionieren mit Mi Home, sind aber von Philips, außer Mijia steht mit drauf. Die beiden sind nicht die einzigen: Eine Campinglaterne kommt von Hoto, und bei manchen neueren Lampen ist der Hersteller nicht bekannt.
topic-who-makes-lights-fact-philips = Von Philips gibt es Lampen, die mit Mi Home funktionieren, die Zhirui-Reihe von etwa 2017 bis 2020; sie zählen zum Ökosystem, und einige mit beiden Namen tragen Xiaomis Marke.
topic-who-makes-lights-fact-yeelight = Mi-Leuchtmittel, Nachttisch-, Schreibtisch- und Deckenlampen sind in Mi Home von Yeelight registriert.
topic-who-makes-lights-fact-joint-venture = Die Zhirui-Lampen sollen aus einem Gemeinschaftsunternehmen von Philips und Xiaomi stammen, etwa 70 zu 30; das beruht auf einem einzigen Bericht.

topic-partners-gone-title = Partner, die eigene Wege gingen
topic-partners-gone-short = Huami (Zepp, Amazfit), Roborock, Ninebot und Dreame begannen nah bei Xiaomi und stehen heute weitgehend allein; iHealth und YI sind ganz weg. ZMI ging den umgekehrten Weg: Seit 2021 gehört es Xiaomi.
topic-partners-gone-long = Das Muster ist immer dasselbe: Erst läuft fast der ganze Umsatz über Xiaomi, dann wächst die eigene Marke, dann verkauft Xiaomi Anteile oder bestellt anderswo. Roborocks Umsatz mit Xiaomi lag 2021 unter 15 %, und seine neuen Roboter nutzen die eigene App. Ninebots Umsatz über Xiaomi fiel im ersten Halbjahr 2022 um 59 %. Dreame ist heute fast überall Konkurrent, sogar bei Autos. Was eine solche Firma einmal für Xiaomi gebaut hat, bleibt ein Produkt mit Xiaomis Marke. Was sie unter eigenem Namen verkauft, zähle ich weiter zum Ökosystem, mit den Daten dazu.
topic-partners-gone-fact-roborock = Roborock verkauft unter eigenem Namen; die Xiaomi-Seite hatte 2020 etwa ein Viertel, und im Juli 2023 fiel Xiaomis Fonds unter 5 %.
topic-partners-gone-fact-huami = Huami, der Hersteller von Amazfit, wurde 2021 zu Zepp Health und nahm die App Mi Fit im März 2022 als Zepp Life mit.
topic-partners-gone-fact-own-shops-and-apps = Um 2021 standen Roborock und andere unter eigenem Namen in Xiaomis Läden; heute haben sie eigene Shops und Apps, und neue Modelle bleiben außerhalb von Xiaomis App.
topic-partners-gone-fact-ninebot = Ninebot, früher Hersteller aller Xiaomi-Scooter, büßte im ersten Halbjahr 2022 beim Umsatz mit Xiaomi 59 % ein, und Xiaomi verkaufte Anteile.
topic-partners-gone-fact-dreame = Dreame baute 2023 noch Roboter für Xiaomi; 2025 war es ein Konkurrent, der die alte Verbindung herunterspielt.
topic-partners-gone-fact-kingsmith-ihealth = Bei Kingsmith schrumpfte der Umsatz mit Xiaomi auf etwa 1 % (2024), bei iHealth stieg Xiaomi im Februar 2025 aus, und bei YI war es schon 2021 so gut wie draußen.
topic-partners-gone-fact-zmi = ZMI, Hersteller der Mi-Powerbanks, wurde im März 2021 ganz von Xiaomi gekauft.

topic-cars-and-appliances-title = Was Xiaomi heute selbst macht
topic-cars-and-appliances-short = Handys, Tablets, Laptops, Fernseher, Router, Lautsprecher, Uhren und seit 2024 Autos: Das alles entwirft Xiaomi selbst. Auch große Haushaltsgeräte entwickelt es im eigenen Haus, und Klimaanlagen kommen seit Oktober 2025 zum Teil aus dem eigenen Werk in Wuhan.
topic-cars-and-appliances-long = Die Autos, SU7 und YU7, kommen aus Xiaomis eigener Fabrik in Peking. Das Werk in Wuhan kann bis zu sieben Millionen Klimaanlagen im Jahr bauen; geplant ist, etwa ein Fünftel der Haushaltsgeräte selbst zu bauen und den Rest Auftragsfertigern zu überlassen. Kleine Haushaltsware kommt weiter von rund 400 Partnerfirmen. Die alte Regel „nur Handys und Laptops sind wirklich von Xiaomi“ ist also zu eng geworden. Teile werden überall zugekauft.
topic-cars-and-appliances-fact-old-rule = Die Regel von etwa 2021, Xiaomi entwerfe und baue fast nur Handys und Laptops selbst, ist überholt: Fernseher, Tablets und Router, dann Autos und Klimaanlagen gehören dazu.
topic-cars-and-appliances-fact-suppliers = Auch Xiaomis eigene Produkte brauchen Zulieferer: BYD und CATL liefern die Akkus des SU7.
topic-cars-and-appliances-fact-car = Xiaomis erstes Auto, der SU7, kam am 28. März 2024 in den Verkauf.
topic-cars-and-appliances-fact-wuhan = Xiaomis erste Haushaltsgeräte-Fabrik startete am 28. Oktober 2025 in Wuhan, mit Klimaanlagen.
topic-cars-and-appliances-fact-fifth-in-house = Etwa 20 % seiner Klimaanlagen und anderen Haushaltsgeräte will Xiaomi selbst bauen; den Rest bauen andere Hersteller.

topic-company-title = Xiaomi, die Firma
topic-company-short = Xiaomi ist eine chinesische Technikfirma aus Peking, im April 2010 von Lei Jun und Partnern gegründet und seit dem 9. Juli 2018 in Hongkong an der Börse. Sie gehört zu den drei größten Handyherstellern der Welt und baut seit 2024 Autos.
topic-company-long = Am Anfang stand Software, eine Android-Version namens MIUI, und 2011 kam das erste Handy. Hugo Barra, der 2013 von Google kam, war bis Anfang 2017 das Gesicht im Ausland; dann ging er zu Facebook. Schon 2013 war Xiaomi für schnelles Wachstum bekannt, und dabei ist es geblieben. Heute verdient es Geld mit Handys, Haushaltsware, Autos und Diensten. Größter Aktionär und Chef ist weiterhin Lei Jun, dessen Fonds Shunwei in viele der Partnerfirmen investiert.
topic-company-fact-barra = Im Februar 2015 sprach Hugo Barra, früher bei Google, als Vizepräsident für das internationale Geschäft für Xiaomi; am 23. Januar 2017 kündigte er seinen Abschied an und ging zu Facebook.
topic-company-fact-barra-face = Im Mai 2015 galt Barra als Xiaomis Gesicht und als der Mann, der die Firma nach Westen führt; mit seinem Weggang 2017 war das vorbei.
topic-company-fact-growth = 2013 wurde Xiaomi als ehrgeizig und schnell wachsend beschrieben; im dritten Quartal 2025 lag der Umsatz bei 113,1 Milliarden Yuan.
topic-company-fact-founded = Lei Jun und sieben Partner gründeten Xiaomi im April 2010.
topic-company-fact-listed = Xiaomis Aktien werden seit dem 9. Juli 2018 in Hongkong gehandelt.
topic-company-fact-leading = Xiaomi ist einer der führenden Handyhersteller Chinas und verkaufte 43,3 Millionen Handys im dritten Quartal 2025.

topic-stuffed-toys-title = Mitu, der Hase
topic-stuffed-toys-short = Mitu (Mi Bunny) ist Xiaomis Maskottchen, ein Hase mit einer Mütze mit rotem Stern, und zugleich die Marke für Kindersachen. Die Plüschtiere sind echte Fanartikel von Xiaomi; das smarte Spielzeug bauen Partner.
topic-stuffed-toys-long = Bis 2014 verkaufte Xiaomi so viele von den Hasen, dass die Presse sie eine neue Einnahmequelle nannte. 2015 waren sie in den Plänen für die USA halb ein Scherz: Ein Plüschtier braucht keine Zulassung wie ein Handy. Unter dem Namen Mitu gibt es Bauklotz-Roboter, Kinderuhren und Hörspielboxen. Das zählt als Ware mit Xiaomis Marke, von Partnern gebaut. Wie überall hier erkennst du die echten am Etikett auf dem Ding.
topic-stuffed-toys-fact-us-plans = Plüschtiere des Maskottchens gehörten zu dem, was Xiaomi 2015 in den USA verkaufen konnte, weil sie kaum eine Zulassung brauchen.
topic-stuffed-toys-fact-income = 2014 wurde der Plüschhase als neue Einnahmequelle gemeldet.
topic-stuffed-toys-fact-label = Mitu ist auch die Marke von Bauklötzen, Kinderuhren und Hörspielboxen, gebaut von Partnerfirmen.
