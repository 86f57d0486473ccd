# Na czym opiera się odpowiedź o linku.
basis-message = Opieram się na słowach obok linku.
basis-platform = Opieram się na tytule z podglądu linku.
basis-address = Opieram się na słowach w linku.
basis-page = Opieram się na tytule strony: „{ $title }”.
for-official = Jest w sprzedaży na stronie samego Xiaomi.
who-page-brand = Strona sklepu podaje jako markę { $brand }, nie Xiaomi.
unknown-page-brand = Tytuł wymienia produkt Xiaomi, ale strona sklepu podaje jako markę { $brand }.

# Linki, które nic nie mówią.
headline-link = Nie wiem, co sprzedają pod tym linkiem do { $host }
headline-link-nameless = Nie wiem, co sprzedają pod tym linkiem
link-refused = Takich adresów nie otwieram.
link-search = Prowadzi do wyników wyszukiwania w { $shop }, nie do jednego produktu.
link-category = Prowadzi do kategorii w { $shop }, nie do jednego produktu.
link-store = Prowadzi do strony sprzedawcy w { $shop }, nie do jednego produktu.
link-coupon = Prowadzi do strony z kuponami w { $shop }, nie do jednego produktu.
link-home = Prowadzi na stronę główną { $shop }, nie do jednego produktu.
link-unknown-shop = Nie znam sklepu { $shop }, więc nie otwieram jego stron, a sam link nie wymienia produktu.
link-gone = { $shop } podaje, że tej strony już nie ma.
link-login = { $shop } pokazuje tę stronę dopiero po zalogowaniu.
link-no-words = W linku do { $shop } nie ma nazwy produktu.
link-timeout = { $shop } zbyt długo nie odpowiada.
link-unreadable = { $shop } nie pokazuje mi tej strony; wiele sklepów pokazuje swoje tylko ludziom.
link-ask-title = Wklej tytuł produktu.
link-ask-item = Otwórz produkt i przyślij jego link albo tytuł.
