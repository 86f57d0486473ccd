# Worauf eine Antwort zu einem Link beruht.
basis-message = Das schließe ich aus dem Text neben dem Link.
basis-platform = Das schließe ich aus dem Titel in der Linkvorschau.
basis-address = Das schließe ich aus den Wörtern im Link.
basis-page = Das schließe ich aus dem Titel der Seite: „{ $title }“.
for-official = Es wird auf einer Seite von Xiaomi selbst verkauft.
who-page-brand = Die Seite des Shops nennt als Marke { $brand }, nicht Xiaomi.
unknown-page-brand = Der Titel nennt ein Produkt von Xiaomi, die Seite des Shops aber als Marke { $brand }.

# Links, die nichts sagen.
headline-link = Ich weiß nicht, was hinter diesem Link zu { $host } verkauft wird
headline-link-nameless = Ich weiß nicht, was hinter diesem Link verkauft wird
link-refused = Solche Adressen öffne ich nicht.
link-search = Er führt zu einer Suche bei { $shop }, nicht zu einem Produkt.
link-category = Er führt zu einer Kategorie von { $shop }, nicht zu einem Produkt.
link-store = Er führt zu einem Händler bei { $shop }, nicht zu einem Produkt.
link-coupon = Er führt zu einer Gutscheinseite von { $shop }, nicht zu einem Produkt.
link-home = Er führt zur Startseite von { $shop }, nicht zu einem Produkt.
link-unknown-shop = Den Shop { $shop } kenne ich nicht, deshalb öffne ich seine Seiten nicht, und der Link selbst nennt kein Produkt.
link-gone = { $shop } meldet, dass es diese Seite nicht mehr gibt.
link-login = { $shop } zeigt diese Seite erst nach dem Anmelden.
link-no-words = Im Link zu { $shop } steht kein Produktname.
link-timeout = { $shop } hat nicht rechtzeitig geantwortet.
link-unreadable = { $shop } hat mir die Seite nicht gezeigt; viele Shops zeigen ihre nur Menschen.
link-ask-title = Schick mir bitte den Titel des Produkts.
link-ask-item = Öffne das Produkt und schick mir seinen Link oder Titel.
