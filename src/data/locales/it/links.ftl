# Su cosa si basa una risposta su un link.
basis-message = Mi baso sulle parole accanto al link.
basis-platform = Mi baso sul titolo dell'anteprima del link.
basis-address = Mi baso sulle parole nel link.
basis-page = Mi baso sul titolo della pagina: “{ $title }”.
for-official = È in vendita su una pagina di Xiaomi stessa.
who-page-brand = La pagina del negozio indica come marchio { $brand }, non Xiaomi.
unknown-page-brand = Il titolo nomina un prodotto Xiaomi, ma la pagina del negozio indica come marchio { $brand }.

# Link che non dicono nulla.
headline-link = Non so che prodotto ci sia a questo link di { $host }
headline-link-nameless = Non so che prodotto ci sia a questo link
link-refused = Non apro questo tipo di indirizzi.
link-search = Porta a una ricerca su { $shop }, non a un prodotto.
link-category = Porta a una categoria di { $shop }, non a un prodotto.
link-store = Porta a un negozio su { $shop }, non a un prodotto.
link-coupon = Porta a una pagina di coupon di { $shop }, non a un prodotto.
link-home = Porta alla pagina iniziale di { $shop }, non a un prodotto.
link-unknown-shop = Non conosco il negozio { $shop }, quindi non apro le sue pagine, e il link non nomina alcun prodotto.
link-gone = { $shop } dice che questa pagina non esiste più.
link-login = { $shop } mostra questa pagina solo dopo l'accesso.
link-no-words = Nel link a { $shop } non c'è il nome del prodotto.
link-timeout = { $shop } non ha risposto in tempo.
link-unreadable = { $shop } non mi ha mostrato la pagina; molti negozi mostrano le loro solo alle persone.
link-ask-title = Incolla qui il titolo del prodotto.
link-ask-item = Apri il prodotto e mandami il suo link o il titolo.
