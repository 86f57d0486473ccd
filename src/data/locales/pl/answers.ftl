# Pierwszy wiersz odpowiedzi: werdykt, potem nazwa rzeczy.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi (submarka): { $name }
headline-partner-made = Xiaomi, produkcja partnera: { $name }
headline-ecosystem = Ekosystem Xiaomi, ale nie Xiaomi: { $name }
headline-not-xiaomi = To nie Xiaomi: { $name }
headline-unknown = Nie potrafię powiedzieć: „{ $name }”
headline-help = Zapytaj mnie, czy to naprawdę Xiaomi
headline-too-long = To za długie: czytam najwyżej { $limit ->
    [one] { $limit } znak
    [few] { $limit } znaki
   *[many] { $limit } znaków
}

# Drabinka.
tier-of-six = poziom { $tier } z 6, { $meaning }
tier-zero = poziom 0, { $meaning }
tier-0 = bez związku z Xiaomi
tier-1 = samo Xiaomi
tier-2 = submarki Xiaomi
tier-3 = marka Xiaomi, produkcja partnera
tier-4 = własna marka partnera
tier-5 = działa z Mi Home
tier-6 = sprzedawane na Youpin
tier-0-long = Nic z tej listy: inne marki, akcesoria robione przez innych do produktów Xiaomi, podróbki.
tier-1-long = Zaprojektowane i zrobione przez samo Xiaomi: telefony, laptopy, tablety, samochody.
tier-2-long = Submarki należące do Xiaomi: Redmi i POCO.
tier-3-long = Nosi markę Xiaomi, Mi lub Mijia, a produkuje to partner: większość opasek, hulajnóg i odkurzaczy.
tier-4-long = Własna marka firmy, w którą Xiaomi zainwestowało albo której rzeczy sprzedaje: Roborock, Amazfit, Roidmi.
tier-5-long = Produkt innej firmy, który działa z aplikacją Mi Home: niektóre lampy Philips.
tier-6-long = Tylko sprzedawane na Youpin, w sklepie Xiaomi dla innych marek.

# Kto to robi.
who-xiaomi = Xiaomi samo to projektuje i sprzedaje.
who-sub-brand = { $brand } to submarka należąca do Xiaomi.
who-sub-brand-maker = { $brand } to submarka należąca do Xiaomi; ten sprzęt produkuje dla niej firma { $maker }.
who-maker = Nosi markę { $brand }; produkuje to firma { $maker }.
who-partner = Nosi markę { $brand }; produkuje to partner, ale nie wiem który.
who-partner-unpublished = Nosi markę { $brand }; nie podano, kto to produkuje.
who-own-name = To produkt marki { $brand }, sprzedawany pod jej własną nazwą.
who-mi-home = To produkt marki { $brand }. Z Xiaomi łączy go aplikacja Mi Home.
who-mi-home-unnamed = Tytuł mówi, że działa to z Mi Home, aplikacją Xiaomi dla wielu marek; nie podaje producenta, którego bym znał.
who-youpin = To produkt marki { $brand }. Z Xiaomi łączy go tylko Youpin, sklep Xiaomi dla innych marek.
who-youpin-unnamed = Tytuł łączy to tylko z Youpin, sklepem Xiaomi dla innych marek.
who-other = To produkt marki { $brand }, która nie należy do Xiaomi.
who-fits = „{ $target }” mówi, do czego pasuje ta rzecz ({ $thing }), a nie kto ją zrobił.
who-fits-something = „{ $target }” mówi, do czego to pasuje, a nie kto to zrobił.
who-fits-unnamed = Tytuł mówi, do czego pasuje ta rzecz ({ $thing }), a nie kto ją zrobił.
who-copy = Sam tytuł mówi, że to kopia albo nie oryginał.
who-counterfeit = To, co sprzedaje się pod tą nazwą, to znane podróbki.
who-nobody = W tytule nie ma ani Xiaomi, ani marki bliskiej Xiaomi.
who-genuine-accessory = W tytule jest słowo „oryginalny”, a Xiaomi rzeczywiście sprzedaje coś takiego pod własną marką ({ $thing }).

# Co za tym przemawia, a co przeciw.
for-code = Kod { $code } należy do marki { $brand }.
for-code-maker = Kod { $code } zdradza, kto to produkuje: { $maker }.
for-product-name = „{ $name }” to nazwa produktu marki { $brand }.
for-label = Pod marką { $brand } są takie rzeczy ({ $thing }); innej marki tytuł nie podaje.
for-device = Urządzenie „{ $name }” jest zarejestrowane w aplikacji Mi Home.
for-spelling = „{ $written }” czytam jako { $brand }.
against-seller-word = Słowo „{ $word }” w tytule pochodzi od sprzedawcy; nic innego tego nie potwierdza.
against-youpin = „Youpin” mówi, gdzie to sprzedawano, a nie kto to zrobił.
against-app = „Działa z Mi Home” nie znaczy jeszcze, że to Xiaomi.
against-sold-as = Sprzedawcy piszą „{ $name }”, ale to produkt marki { $brand }.
against-component = W tytule jest też { $brand }, ale tylko jako coś w środku albo obok.
against-maker = Dlatego w tytule jest { $maker }.
against-label-only = Mówi tak tylko marka w tytule: poszukaj logo i kodu modelu na samym produkcie.
depends-box = Jeśli jest w pudełku Xiaomi i ma kod Xiaomi, to jednak jest od Xiaomi.
genuine-unseen = Sama nazwa nie powie, czy akurat ten egzemplarz jest oryginalny: sprawdź kod na pudełku albo IMEI.
only-this-product = Inne produkty marki { $brand } mają z Xiaomi mniej wspólnego.
quality = O jakości nic to nie mówi.

# Kiedy nie potrafię powiedzieć.
unknown-brand-word = Nie znam słowa „{ $word }”. Jeśli to marka, to „Xiaomi” dopisał tylko sprzedawca.
unknown-class = Nie znam takiej rzeczy ({ $thing }) pod własną marką Xiaomi, a innej marki tytuł nie podaje.
unknown-head = Jest tu nazwa „{ $name }”, ale nie znam słów przed nią: to może być ten produkt albo część do niego.
unknown-model = Nie znam modelu Xiaomi „{ $model }”: sprzedawcy lubią dopisywać tę nazwę do takich kodów.
unknown-contested = Takie rzeczy ({ $thing }) produkują dla Xiaomi partnerzy, ale pod tą nazwą sprzedaje się też wiele obcych: tytuł pasuje do jednych i drugich.
unknown-promise = Xiaomi nie sprzedaje takiej rzeczy ({ $thing }) z tym, co obiecuje ten tytuł.
unknown-label = Sama nazwa Xiaomi niewiele znaczy: sprzedawcy piszą ją na wszystkim.
unknown-claim = Tytuł mówi tylko, że to coś bliskiego Xiaomi, a nie kto to robi.
unknown-name = Nie rozpoznaję tu żadnej marki ani produktu.
ask-title-or-code = Przyślij pełny tytuł albo kod modelu z pudełka (na przykład MJ…01…).
did-you-mean = Czy chodzi ci o: { $names }?

# Pomoc.
help-what = Napisz nazwę produktu albo wklej tytuł ze sklepu, w dowolnym języku: „Xiaomi Roborock S6”, „Redmi Note 13”, „pokrowiec Mi 11”.
help-how = Powiem ci, na którym poziomie ekosystemu Xiaomi to jest, dlaczego i gdzie to napisano.
help-independent = Nie jestem związany z Xiaomi. „To nie Xiaomi” nigdy nie jest oceną jakości.
too-long-ask = Przyślij tylko nazwę albo tytuł.
