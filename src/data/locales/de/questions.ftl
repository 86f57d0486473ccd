# Marke und Art des Produkts, als Name von etwas: „Kopfhörer von Redmi“.
named-thing = { $thing } von { $brand }

# Antworten zu einer Marke.
brand-xiaomi = Handys, Tablets, Laptops, Fernseher und Autos entwickelt und verkauft Xiaomi selbst; fast alles andere unter dem Namen bauen Partner.
brand-second = { $brand } ist eine Zweitmarke von Xiaomi, keine eigenständige Firma.
brand-label = { $brand } ist Xiaomis eigene Marke für Smart Home und Alltag; das meiste, was sie trägt, bauen Partner.
brand-own-company = { $brand } ist keine Marke von Xiaomi, sondern die eigene Marke einer eigenständigen Firma, die mit Xiaomi verbunden ist.
brand-makes-for-xiaomi = { $brand } baut auch für Xiaomi, unter Xiaomis Marke: { $things }.

# Listen und Auswahl.
headline-tier = Marken auf { $meaning }
list-brands = { $names }
list-rest = { $count ->
    [one] Und { $count } weitere Marke.
   *[other] Und { $count } weitere Marken.
}
headline-choice = Ich bin nicht sicher, was du meinst
choice-of = „{ $first }“ oder „{ $second }“?

# Was nichts für den Bot ist, und was ihn selbst betrifft.
headline-not-for-me = Dabei kann ich dir nicht helfen
not-for-me = Ich sage nur, was wirklich Xiaomi ist und was nicht: Marken, Produkte, Shop-Titel, und wie die Xiaomi-Welt funktioniert.
help-sources = Was ich weiß, stammt aus Firmenberichten, Presse, Gerätelisten und Shop-Seiten; jede Antwort nennt ihre Quellen und deren Datum.
help-correct = Liege ich falsch, sag es bitte den Betreuern des Projekts und nenn eine Quelle: Jeder Fakt ist ein Eintrag, der sich korrigieren lässt.
