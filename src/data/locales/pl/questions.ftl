# Rodzaj rzeczy i marka, jako nazwa czegoś: „słuchawki Redmi”.
named-thing = { $thing } { $brand }

# Odpowiedzi o marce.
brand-xiaomi = Telefony, tablety, laptopy, telewizory i samochody Xiaomi projektuje i sprzedaje samo; prawie wszystko inne pod tą nazwą produkują partnerzy.
brand-second = { $brand } to submarka należąca do Xiaomi, a nie osobna firma.
brand-label = { $brand } to własna marka Xiaomi do inteligentnego domu i na co dzień; większość rzeczy z tą marką produkują partnerzy.
brand-own-company = { $brand } to nie marka Xiaomi, lecz własna marka osobnej firmy, powiązanej z Xiaomi.
brand-makes-for-xiaomi = Co { $brand } produkuje pod marką Xiaomi: { $things }.

# Listy i wybór.
headline-tier = Marki: { $meaning }
list-brands = { $names }
list-rest = { $count ->
    [one] I jeszcze { $count } marka.
    [few] I jeszcze { $count } marki.
    [many] I jeszcze { $count } marek.
   *[other] I jeszcze { $count } marki.
}
headline-choice = Nie wiem, o co dokładnie pytasz
choice-of = „{ $first }” czy „{ $second }”?

# Co nie jest dla bota i co dotyczy jego samego.
headline-not-for-me = W tym ci nie pomogę
not-for-me = Mówię tylko, co naprawdę jest Xiaomi, a co nie: marki, produkty, tytuły ze sklepów i to, jak działa świat Xiaomi.
help-sources = Moje dane pochodzą z dokumentów firm, prasy, list urządzeń i stron sklepów; każda odpowiedź podaje źródła i ich daty.
help-correct = Jeśli się mylę, napisz o tym opiekunom projektu i podaj źródło: każdy fakt to wpis, który można poprawić.
