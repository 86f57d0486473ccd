# Tematy: tytuł, krótka odpowiedź, dłuższa odpowiedź i po jednym datowanym zdaniu na każdy fakt z src/data/topics/.

topic-six-kinds-title = Sześć rodzajów produktów „Xiaomi”
topic-six-kinds-short = „Xiaomi” nazywa się sześć rodzajów produktów: (1) własne Xiaomi, (2) jego submarek Redmi i POCO, (3) rzeczy z marką Xiaomi lub Mijia, które produkuje partner, (4) własne marki partnerów, takie jak Roborock, (5) urządzenia innych firm, które działają z Mi Home, (6) rzeczy, które Youpin tylko sprzedawał. Pierwsze trzy to Xiaomi, dwa następne należą do ekosystemu, a ostatni to nie Xiaomi.
topic-six-kinds-long = Lista pochodzi z AliexBA, hiszpańskiej strony z okazjami, która miała dość tytułów, w których wszystko jest Xiaomi. Liczy się produkt, nie firma: jeden producent może wyprodukować odkurzacz dla Xiaomi, a inny sprzedawać pod własną nazwą. Z każdym stopniem w dół Xiaomi ma z rzeczą mniej wspólnego: mniejszy wpływ na projekt, mniej nazwy, mniej serwisu. Górna część urosła od czasu tej listy, dziś są tam też samochody i duże AGD. Żaden z sześciu stopni nie mówi nic o jakości. Jest jeszcze siódma kupka, o której sprzedawcy nie wspominają: wszystko, co nie ma z Xiaomi związku, czyli inne marki, podróbki i części zamienne pasujące do produktu Xiaomi.
topic-six-kinds-fact-kinds = Artykuł z około 2021 roku dzieli wszystko, co nazywa się Xiaomi, na sześć rodzajów: produkty własne, submarki, rzeczy z marką Xiaomi od partnerów, marki partnerów, urządzenia do Mi Home i rzeczy sprzedawane na Youpin; ten podział nadal się zgadza.
topic-six-kinds-fact-own = Około 2021 roku mówiono, że pierwszy rodzaj to prawie wyłącznie telefony i laptopy; Lei Jun w 2018 roku zaliczał tu też tablety, telewizory i routery, a potem doszły samochody (2024) i klimatyzatory z własnej fabryki (2025).
topic-six-kinds-fact-components = Nawet we własnych produktach Xiaomi jest mnóstwo kupionych części: samochód SU7 jeździ na przykład na bateriach BYD i CATL.
topic-six-kinds-fact-sub-brands = Drugi rodzaj to telefony i inne urządzenia Redmi i POCO (początkowo Pocophone), dwóch własnych marek Xiaomi.
topic-six-kinds-fact-branded = Trzeci rodzaj nosi nazwę Xiaomi, Mi lub Mijia, ale opracowała i wyprodukowała go dla Xiaomi firma partnerska.
topic-six-kinds-fact-affiliated = Czwarty rodzaj, na przykład Amazfit czy Roidmi, to ściśle biorąc nie Xiaomi, ale coś blisko z nim związanego; AliexBA, skąd pochodzi ta lista, uważa, że można uczciwie mówić tu o „ekosystemie”.
topic-six-kinds-fact-works-with-mi-home = Piąty rodzaj, na przykład niektóre lampy Philips, to produkt innej firmy, którym da się sterować z domowej aplikacji Xiaomi.
topic-six-kinds-fact-sold-on-youpin = Szósty rodzaj tylko stał na półce w Youpin, sklepie Xiaomi, a to jeszcze nie czyni z niczego części ekosystemu.

topic-why-the-distinction-title = Dlaczego ważne jest, czyj to produkt
topic-why-the-distinction-short = Bo nazwa Xiaomi obiecuje projekt, kontrolę i serwis, a sprzedawcy pożyczają ją rzeczom, których ta obietnica nie obejmuje. Kto zna producenta, ten wie, kto odpowiada za aktualizacje, części, aplikację i gwarancję.
topic-why-the-distinction-long = Prawdziwy produkt Xiaomi przeszedł przez ręce Xiaomi: firma wybrała projekt, ustaliła cenę i stoi za serwisem. Rzecz tylko nazwana Xiaomi może być w porządku, ale kupujesz ją od kogoś innego, w cenie z nazwą, której na niej nie ma. Testy, filtry, aplikacje i serwisy od prawdziwego produktu nie pomogą ci przy tym drugim. Nie rozpozna go też strona Xiaomi do sprawdzania oryginalności. Dlatego warto pytać nie „czy to Xiaomi, tak czy nie?”, tylko „ile w tym jest Xiaomi?”.
topic-why-the-distinction-fact-trust-abused = Sprzedawcy wykorzystują zaufanie do Xiaomi, żeby sprzedać towar, który nie ma z nim nic wspólnego; w lipcu 2025 roku chińska prasa znów opisała tę samą grę.
topic-why-the-distinction-fact-not-supervised = Towar niesłusznie nazwany Xiaomi nie nosi tej marki i nie powstał pod okiem Xiaomi; w 2021 roku nie działał też z Mi Home, dziś niektóre urządzenia bez znanej marki już działają.
topic-why-the-distinction-fact-borrowed-examples = Za Xiaomi podawano suszarki do włosów, długopisy, papier toaletowy i gadający kosz na śmieci; z papierem jednak ostrożnie, bo w 2018 roku Xiaomi naprawdę sprzedawało taki z bambusa.
topic-why-the-distinction-fact-legitimate = Nie każdy dystans od Xiaomi to sztuczka: Xiaomi samo sprzedaje i promuje marki partnerów, a nazywanie ich ekosystemem jest uczciwe.

topic-partner-model-title = Jak Xiaomi współpracuje z partnerami
topic-partner-model-short = Xiaomi zdobyło kupujących dobrymi, tanimi telefonami, potem szukało start-upów z dobrymi produktami, zlecało im rzeczy dla marek Mi i Mijia, często kupowało udziały i sprzedawało to wszystko dzięki własnej renomie i własnym sklepom. Stąd u jednej firmy tyle różnych urządzeń. Nigdy nie ukrywało, kto je produkuje.
topic-partner-model-long = Partner wnosi produkt i fabrykę, Xiaomi nazwę, sklepy i kupujących. Zyskiem się dzielą, a wersja na wyłączność może trafiać tylko do Xiaomi. Wielu partnerów samo raczej nie dotarłoby na Zachód, choć kilku z tych wczesnych sprzedaje dziś na całym świecie pod własną nazwą. Do 2025 roku Xiaomi zainwestowało w około 400 producentów. Z dużym AGD jest odwrotnie: Xiaomi samo je opracowuje i zaczęło część z niego produkować. Producent jest zwykle podany na pudełku albo da się go odczytać z kodu modelu, więc to żadna tajemnica.
topic-partner-model-fact-western-market = Spora część sukcesu Xiaomi to danie dobrym chińskim produktom jednej międzynarodowej nazwy; w 2021 roku uważano, że bez niej przepadną na Zachodzie, a jednak Roborock, Dreame i Amazfit radzą sobie od tego czasu same.
topic-partner-model-fact-trust-first = Krok pierwszy: zdobyć zaufanie bardzo dobrymi telefonami za skromną cenę; od około 2020 roku Xiaomi robi też droższe.
topic-partner-model-fact-find-makers = Krok drugi: znaleźć chińskie start-upy i producentów z dobrymi produktami; Xiaomi ma już pieniądze w około 400 z nich.
topic-partner-model-fact-rebrand = Krok trzeci to umowa: produkt partnera dostaje markę Mi albo partner produkuje coś na wyłączność, a czasem Xiaomi kupuje udziały w firmie.
topic-partner-model-fact-sell-worldwide = Krok czwarty: sprzedawać to w Chinach i poza nimi dzięki sile nazwy Xiaomi.
topic-partner-model-fact-never-hidden = AliexBA, skąd pochodzi podział na sześć rodzajów, nie ma Xiaomi nic do zarzucenia, bo firma nigdy nie ukrywała, że te produkty produkują partnerzy; powiedziała to otwarcie przy starcie marki Mijia w 2016 roku.
topic-partner-model-fact-jackets = Kurtki Xiaomi robi 90FUN, marka firmy Shanghai Runmi, którą raport roczny Xiaomi za 2020 rok wymienia jako spółkę stowarzyszoną.
topic-partner-model-fact-turok = Okulary przeciwsłoneczne Xiaomi ma robić Turok Steinhardt (TS), którego własne okulary były w 2017 roku w crowdfundingu Xiaomi; drugiego źródła na to, kto robi te z marką Mi, nie udało się znaleźć.

topic-why-sellers-say-xiaomi-title = Dlaczego sprzedawcy wszędzie piszą Xiaomi
topic-why-sellers-say-xiaomi-short = Bo tak się lepiej sprzedaje: ta sama rzecz bardziej kusi, gdy obok stoi nazwa Mi. Zwykła wymówka brzmi, że ta rzecz albo cokolwiek innego tej samej marki było kiedyś na Youpin, w sklepie Xiaomi dla innych marek.
topic-why-sellers-say-xiaomi-long = Połóż obok siebie dwie oferty tego samego produktu, jedną zwykłą, drugą z logo Mi w rogu zdjęcia, a sam poczujesz, jak to działa. Słowo w tytule nic sprzedawcy nie kosztuje, a przyciąga wyszukiwania. Alibi daje Youpin, bo rzeczywiście należy do Xiaomi. W skrajnej postaci ta sztuczka obejmuje marki, które lata temu sprzedały tam jedną jedyną inną rzecz. Nowsze alibi to „działa z Mi Home”: otwarty interfejs aplikacji Xiaomi sprawia, że łatwo to napisać. Xiaomi nie ma z tym nic wspólnego.
topic-why-sellers-say-xiaomi-fact-anything-on-youpin = Podstawowa sztuczka: nazwać produktem Xiaomi wszystko, co kiedykolwiek sprzedano na Youpin.
topic-why-sellers-say-xiaomi-fact-any-brand-on-youpin = Wersja śmielsza: nazwać Xiaomi każdy produkt marki, gdy tylko sprzedała na Youpin cokolwiek.
topic-why-sellers-say-xiaomi-fact-mi-appeal = Powód jest prosty: dokładnie ten sam produkt sprzedaje się lepiej, gdy nazwa Mi pożycza mu swojego uroku.
topic-why-sellers-say-xiaomi-fact-trust = Sztuczka działa, bo kupujący ufają Xiaomi, a więc i temu, co stoi obok tej nazwy.
topic-why-sellers-say-xiaomi-fact-typical-goods = Typowe przypadki to suszarka do włosów, eleganckie pióro, papier toaletowy i kosz sterowany głosem; Xiaomi sprzedawało jednak długopisy pod własną marką, a w 2018 roku papier toaletowy z bambusa.
topic-why-sellers-say-xiaomi-fact-mi-home-claim = W lipcu 2025 roku chiński reporter znalazł cały rząd wentylatorów biurkowych nieznanych marek, reklamowanych aplikacją Mi Home i poza marką prawie jednakowych.

topic-no-logo-dont-worry-title = „Nie ma logo Xiaomi, ale to Xiaomi, bez obaw”
topic-no-logo-dont-worry-short = Trochę obaw nie zaszkodzi: to zdanie jest wymówką sprzedawcy. Jeśli na samym produkcie nie ma ani logo Xiaomi, Mi czy Mijia, ani kodu modelu Xiaomi, to prawie zawsze nie jest Xiaomi; najpewniej kiedyś sprzedawał to Youpin.
topic-no-logo-dont-worry-long = Zdanie stoi nisko w opisie po to, żeby nikt się potem nie skarżył, że w paczce była inna marka. Prawdziwe rzeczy z marką Xiaomi mają logo, na produkcie i na pudełku. Logo nałożone na zdjęcie, w rogu albo w tle, niczego nie dowodzi. Poproś sprzedawcę o zdjęcie etykiety z kodem modelu. Rzecz i tak może być dobra, po prostu nie jest od Xiaomi.
topic-no-logo-dont-worry-fact-excuse = Sprzedawcy zabezpieczają się w opisie zdaniem, że logo Xiaomi nie ma, ale to Xiaomi i nie ma się czym martwić; chroni ich to przed zwrotami i niczego nie dowodzi.
topic-no-logo-dont-worry-fact-logo-on-product = Sprawdzianem jest logo na samej rzeczy, nie na zdjęciu: to, co Xiaomi bierze do swojej oferty, nosi znak Mi lub Mijia.
topic-no-logo-dont-worry-fact-not-supervised = To, co przychodzi bez logo, z reguły nie powstało ani pod marką Xiaomi, ani pod jego nadzorem.

topic-blogs-title = Blogi, które piszą „Xiaomi wprowadza…”
topic-blogs-short = Nagłówek w rodzaju „Xiaomi wprowadza nowy…” znaczy często tylko tyle, że rzecz trafiła na Youpin do sprzedaży albo do crowdfundingu. Nazwy producenta szukaj niżej w artykule.
topic-blogs-long = Xiaomi w nagłówku przyciąga czytelników, a linki do sklepów dają prowizję. Takie nagłówki powtarzane codziennie robią z Xiaomi wynalazcę wszystkiego, od lokalizatorów dla zwierząt po meble. Zwykle tłumaczy się to tym, że produkt stał na oficjalnej stronie Xiaomi, a tą stroną jest Youpin. Niektóre blogi używają tej nazwy świadomie, bo czytelnicy jej szukają, i prostują to w tekście. To, co Xiaomi wprowadza samo, ogłasza na własnych kanałach, i nosi to nazwę Xiaomi, Redmi, POCO albo Mijia.
topic-blogs-fact-xiaomi-launches = Duże blogi technologiczne też wprowadzają w błąd: „Xiaomi wprowadza…” znaczy często tylko „jest już na Youpin”, jak przy parownicy Deerma i zegarku Mibro Air.
topic-blogs-fact-willy-wonka = W końcu czytelnicy wyobrażają sobie Xiaomi jako fabrykę Willy’ego Wonki, która codziennie wymyśla coś nowego.
topic-blogs-fact-also-the-authors = Autorzy AliexBA, od których pochodzi podział na sześć rodzajów, przyznają, że sami czasem piszą Xiaomi, żeby było wiadomo, o który produkt chodzi, a niżej wyjaśniają, że to nie Xiaomi.
topic-blogs-fact-mainstream-media = Niemiecki ChinaMobileMag prowadził listę takich fałszywych wiadomości, między innymi o lokalizatorach dla zwierząt, inteligentnych koszach i meblach; część ukazała się w bardzo dużych mediach.

topic-happy-life-title = Wentylator „Xiaomi Happy Life”
topic-happy-life-short = Wentylator „Xiaomi Happy Life” to NeSugar Happy Life 3 in 1, zrobiony przez NeSugar. Ktoś kiedyś przez pomyłkę nazwał go Xiaomi i tak już zostało.
topic-happy-life-long = To podręcznikowy przykład nazwy, która zaczęła żyć własnym życiem. Z Xiaomi łączy ten wentylator tylko sklep, Youpin. Od tego czasu oferty i testy przepisują od siebie błędną nazwę, więc szukając właściwej, znajduje się mniej. Dlatego nawet staranni autorzy jej używają, a potem ją prostują. Nikt tu nie mówi, że wentylator jest zły.
topic-happy-life-fact-nesugar = Ten wentylator to NeSugar Happy Life 3 in 1; „Xiaomi Happy Life” to wymysł, który się przyjął.
topic-happy-life-fact-name-used-anyway = Nawet strona, która wie lepiej, pisała w tytułach „Xiaomi Happy Life”, żeby czytelnicy rozpoznali wentylator, a prawdę podawała w tekście.

topic-ham-title = Szynka na Youpin
topic-ham-short = Nie, szynka Cinco Jotas nie ma nic wspólnego z Xiaomi. Sprzedawał ją Youpin, sklep Xiaomi dla innych marek, i na tym związek się kończy.
topic-ham-long = Szynka to dobry test na każde zdanie, które zaczyna się od „ale przecież jest na Youpin”. Gdyby sklep robił z produktu Xiaomi, hiszpańska szynka byłaby Xiaomi, zaraz obok Mi Band na tej samej stronie. O szynce nikt tak nie pomyśli, a o wentylatorze czy maszynce do włosów wielu. Supermarket też nie warzy coli, którą sprzedaje. Oferta na Youpin mówi więc, gdzie coś sprzedano, a nigdy, kto to zrobił.
topic-ham-fact-both-on-youpin = Około 2021 roku na Youpin można było kupić i Mi Band, i szynkę Cinco Jotas; oferta się zmienia, sens zostaje.
topic-ham-fact-not-ecosystem = Sprzedaż na Youpin nie czyni z szynki ani z niczego innego części ekosystemu Xiaomi.

topic-youpin-title = Czym jest Youpin
topic-youpin-short = Youpin to chiński sklep internetowy Xiaomi i jego strona crowdfundingowa dla wielu marek. Sprzedaje rzeczy Xiaomi i partnerów, ale głównie innych firm, więc „z Youpin” nie znaczy „od Xiaomi”.
topic-youpin-long = Wyrósł ze sklepu w aplikacji Mi Home i ruszył w kwietniu 2017 roku jako Mijia Youpin; od maja 2018 roku nazywa się Xiaomi Youpin. Sprzedają tam inne firmy i płacą Xiaomi prowizję. Start-upy zbierają tam też przedpłaty na nowe produkty, jak na Kickstarterze. Najpierw był to osobny dział, później włączono go do sieci sklepów Xiaomi w Chinach. Strona jest po chińsku i wysyła na terenie Chin, więc za granicą spotyka się te rzeczy u pośredników. Rzadko zdarza się, że Xiaomi bierze stamtąd produkt albo firmę do swojej oferty, i wtedy pojawia się logo Mijia lub Mi.
topic-youpin-fact-what = Youpin to sklep Xiaomi z produktami innych firm; stracił samodzielność i został włączony do sprzedaży detalicznej Xiaomi w Chinach, a jego strona we wrześniu 2026 roku nadal działała.
topic-youpin-fact-assortment = Na półkach Youpin jest prawie wszystko, od Mi Band po szynkę Cinco Jotas; oferta ciągle się zmienia.
topic-youpin-fact-history = Youpin ruszył jako Mijia Youpin w kwietniu 2017 roku, potem skrócono nazwę do Youpin, a od maja 2018 roku jest to Xiaomi Youpin.
topic-youpin-fact-third-parties-planned = Gdy w grudniu 2017 roku Lei Jun zrobił z Youpin osobny dział, Xiaomi zapowiedziało, że obok własnych rzeczy będzie tam więcej obcych marek.
topic-youpin-fact-commission = Producenci, którzy sprzedają na Youpin własne marki, płacą Xiaomi prowizję; tak piszą dokumenty giełdowe firmy Viomi.

topic-is-everything-on-youpin-xiaomi-title = Czy wszystko na Youpin to Xiaomi?
topic-is-everything-on-youpin-xiaomi-short = Nie. Większość tego, co sprzedaje Youpin, robią inne firmy i nie jest to Xiaomi. Od Xiaomi są tylko rzeczy z logo Xiaomi, Redmi, Mi lub Mijia; trochę innych pochodzi od marek partnerów.
topic-is-everything-on-youpin-xiaomi-long = Youpin działa jak dom towarowy z nazwą Xiaomi nad wejściem. Obok Mi Band bywały tam urządzenia Apple i Nintendo, jedzenie, meble i długopisy. Z crowdfundingu mogą tam korzystać także firmy, w których Xiaomi nie ma udziałów. Słowo „Youpin” w tytule traktuj więc jak nazwę sklepu i szukaj producenta. W moich odpowiedziach takie rzeczy to szósty rodzaj: tylko sprzedawane na Youpin.
topic-is-everything-on-youpin-xiaomi-fact-mi-band-and-ham = Mi Band i hiszpańska szynka stały w tym samym sklepie, a to pokazuje, że sklep o niczym nie rozstrzyga.
topic-is-everything-on-youpin-xiaomi-fact-not-part = Sama sprzedaż na Youpin nie czyni z niczego części ekosystemu Xiaomi; to samo mówią hiszpańskie i niemieckie strony, które znają ten rynek.
topic-is-everything-on-youpin-xiaomi-fact-crowdfunding = Produkt z crowdfundingu na Youpin to projekt innego producenta, podobnie jak na Kickstarterze; jeśli Xiaomi go przejmie, nosi logo Mijia lub Mi.

topic-mijia-title = Czym jest Mijia
topic-mijia-short = Mijia to własna marka Xiaomi dla inteligentnego domu, wprowadzona w marcu 2016 roku. Produkt Mijia nosi więc markę Xiaomi; większość takich produktów produkują firmy partnerskie.
topic-mijia-long = Nazwa to chiński skrót od „dom Xiaomi”. Xiaomi wprowadziło ją po to, żeby rzeczy produkowane przez partnerów miały obok telefonów własną nazwę. Pierwszy był ryżowar firmy Chunmi. Chińska aplikacja domowa nazywa się tak samo, dlatego ludzie mylą markę, aplikację i sklep; po angielsku aplikacja nazywa się Xiaomi Home, dawniej Mi Home. Mijia nie jest platformą crowdfundingową, choć crowdfunding i sklep Xiaomi przez pewien czas działały pod tą nazwą. „Działa z Mijia” to co innego: mówi o aplikacji, a nie o producencie.
topic-mijia-fact-brand-not-only-app = Około 2021 roku tłumaczono, że Mijia to inna nazwa aplikacji Mi Home; przede wszystkim jest to jednak marka Xiaomi dla inteligentnego domu, a aplikacja nazywa się dziś Xiaomi Home.
topic-mijia-fact-launch = Xiaomi wprowadziło markę Mijia 29 marca 2016 roku dla produktów firm, w które inwestuje, zaczynając od ryżowaru.
topic-mijia-fact-shop-name = W kwietniu 2017 roku nowy sklep Xiaomi dostał nazwę Mijia Youpin; wkrótce słowo Mijia z niej zniknęło.

topic-mi-home-title = Czym jest Mi Home
topic-mi-home-short = Mi Home to aplikacja Xiaomi do urządzeń inteligentnego domu; dziś nazywa się Xiaomi Home, a po chińsku Mijia. Obsługuje urządzenia Xiaomi i wielu innych firm.
topic-mi-home-long = Aplikacja paruje urządzenia, włącza je i wyłącza, łączy w sceny i pokazuje obraz z kamer. Inni producenci też mogą podłączać do niej swoje, więc urządzenie w aplikacji nie musi być od Xiaomi. Nowsze roboty Roborock i Dreame, dawniej jej najbardziej znani goście, wymagają już aplikacji swoich producentów. To, jakie urządzenia proponuje, zależy od wybranego w niej regionu. Mi Home nazywają się też sklepy Xiaomi w Chinach, więc w adresie sklepu chodzi o lokal. Opaski i zegarki mają osobną aplikację, Mi Fitness.
topic-mi-home-fact-app = Mi Home, nazywana też Mijia, to aplikacja i platforma łącząca produkty Xiaomi i innych marek; po angielsku nazywa się teraz Xiaomi Home.
topic-mi-home-fact-other-brands = W aplikacji Mi Home są też produkty innych marek, na przykład lampy Philips.
topic-mi-home-fact-leavers = Nowe modele Roborock i Dreame nie trafiają już do aplikacji Xiaomi; starsze w niej zostały.
topic-mi-home-fact-shops = Własne sklepy Xiaomi w Chinach też nazywają się Mi Home i nie ma to nic wspólnego z aplikacją.

topic-mi-home-works-with-title = Czy „działa z Mi Home” znaczy, że to robi Xiaomi?
topic-mi-home-works-with-short = Nie. Znaczy to, że urządzeniem da się sterować z aplikacji Xiaomi, a nie że Xiaomi je zrobiło. Jeśli producent naprawdę jest podłączony, zaliczam taką rzecz do ekosystemu, ale nie do Xiaomi.
topic-mi-home-works-with-long = Klasyczny przykład to lampy Philips: robi je Philips, a włącza aplikacja Xiaomi. Interfejs jest na tyle otwarty, że mogą dołączyć mali producenci, a niektórzy nazwą aplikacji reklamują kiepski towar. Te słowa w tytule to więc tylko twierdzenie: sprawdź producenta i kod modelu. Urządzenia Tuya czy Smart Life to inny system i połączenie kont nie robi z nich urządzeń Mi Home. Jeśli oferta mówi „Mi Home”, ale nie podaje żadnej marki, uważaj.
topic-mi-home-works-with-fact-philips = Philips ma lampy, które działają z Mi Home (seria Zhirui z lat około 2017–2020): producentem jest Philips, a mimo to należą do ekosystemu.
topic-mi-home-works-with-fact-no-names = W 2021 roku rzeczy niesłusznie sprzedawane jako Xiaomi nie działały z jego aplikacją; w lipcu 2025 roku działały już niektóre wentylatory nieznanych marek, więc aplikacja nie dowodzi, kto coś zrobił.
topic-mi-home-works-with-fact-platform = Mi Home to platforma dla urządzeń wielu marek, a nie marka produktów.

topic-ecosystem-chain-title = Czym jest ekosystem Xiaomi
topic-ecosystem-chain-short = Ekosystem to krąg firm, w które Xiaomi zainwestowało albo z którymi blisko współpracuje: do 2025 roku około 400 producentów. Produkują rzeczy dla marek Xiaomi, a często sprzedają inne pod własną nazwą; to już ekosystem, ale nie Xiaomi.
topic-ecosystem-chain-long = Xiaomi zaczęło w 2013 roku od 1More, które robiło jego pierwsze słuchawki. Przynależność to pieniądze, zamówienia, miejsce w sklepach albo w aplikacji, czasem kilka z tych rzeczy; nie znaczy to, że firma należy do Xiaomi. Znane nazwy to Roborock, Huami (marka Amazfit), Roidmi, Yeelight i 70mai. Niektóre wyszły już z tego kręgu albo go przerosły. Same pieniądze od Shunwei, funduszu założyciela Xiaomi, to słabszy związek. Własna marka firmy pozostaje jej marką, także na półce w sklepie Xiaomi.
topic-ecosystem-chain-fact-four-hundred = Xiaomi szuka producentów z dobrymi produktami i inwestuje w nich: do 2025 roku było ich około 400.
topic-ecosystem-chain-fact-sold-unchanged = Marki partnerów są w sklepach Xiaomi bez zmiany nazwy; Roborock i Dreame mają już od tego czasu własne sklepy i aplikacje.
topic-ecosystem-chain-fact-counts-as-ecosystem = Marki partnerów to niekoniecznie Xiaomi, ale są z nim blisko związane i przez nie promowane, więc należą do ekosystemu.
topic-ecosystem-chain-fact-roborock = Roborock sprzedaje bezpośrednio pod własną nazwą; przy wejściu na giełdę w 2020 roku do Xiaomi i jego funduszy należała około jedna czwarta, a w lipcu 2023 roku fundusz Xiaomi zszedł poniżej 5%.
topic-ecosystem-chain-fact-amazfit = Amazfit to marka zegarków firmy Huami, która od 2021 roku nazywa się Zepp Health, a w marcu 2022 roku rozstała się z aplikacją Xiaomi do opasek.
topic-ecosystem-chain-fact-roidmi = Roidmi należy częściowo do Xiaomi i sprzedaje odkurzacze i akcesoria samochodowe pod własną nazwą.

topic-why-china-only-title = Dlaczego wiele produktów ekosystemu zostaje w Chinach
topic-why-china-only-short = Zwykle wymienia się osiem powodów: silny rynek i wierni fani w Chinach, język i gusty, przepisy i certyfikaty za granicą, prostsze dostawy i serwis, testy i opinie najpierw u siebie, kosztowna konkurencja gdzie indziej, zgranie z telefonami Xiaomi i sama skala. To analiza, a nie oświadczenie Xiaomi, które za granicą sprzedaje dziś dużo więcej niż dawniej.
topic-why-china-only-long = Zacząć u siebie jest taniej i bezpieczniej: sklepy, kupujący i serwisy już tam są. Za granicą każde urządzenie potrzebuje nowych dopuszczeń, innej wtyczki, innego języka w aplikacji i kogoś, kto je naprawi. Klapa w Chinach kosztuje mało, w dwudziestu krajach dużo. W 2019 roku Xiaomi miało w sprzedaży w Chinach ponad 2000 urządzeń elektronicznych, a w niektórych krajach Europy około 200. To się zmienia: w 2024 roku Xiaomi postanowiło otworzyć w ciągu pięciu lat 10 000 sklepów za granicą. Większość nowości nadal trafia najpierw do Chin, a część nigdy stamtąd nie wyjeżdża.
topic-why-china-only-fact-china-first = W 2023 roku opisywano Xiaomi jako firmę międzynarodową, która z rzeczami ekosystemu często zaczyna od Chin; nadal tak jest, ale od 2024 roku planuje za granicą zamiast około 300 sklepów 10 000.
topic-why-china-only-fact-market-presence = Powód 1: w Chinach Xiaomi ma ugruntowany rynek, wiernych klientów, którzy ufają marce, i około 18 000 sklepów (wrzesień 2025).
topic-why-china-only-fact-leading-maker = Xiaomi to jeden z czołowych producentów telefonów w Chinach, a z 43,3 mln telefonów w trzecim kwartale 2025 roku jest w pierwszej trójce na świecie.
topic-why-china-only-fact-culture = Powód 2: u siebie Xiaomi zna kulturę, język i gusty, więc produkty od początku pasują chińskim kupującym.
topic-why-china-only-fact-rules = Powód 3: każdy kraj ma własne prawo i certyfikaty; kto zaczyna od Chin, ma z tym prościej, dopóki nie jest gotów na zagranicę.
topic-why-china-only-fact-supply = Powód 4: w jednym kraju łatwiej panować nad dostawami, magazynem, kontrolą jakości i serwisem.
topic-why-china-only-fact-testing = Powód 5: testem są chińscy kupujący: Xiaomi zbiera ich opinie i poprawia produkt, zanim trafi on za granicę.
topic-why-china-only-fact-competition = Powód 6: za granicą konkurencja jest ostra, a każdy start pochłania dużo pieniędzy na marketing i rozpoznawalność marki.
topic-why-china-only-fact-integration = Powód 7: te rzeczy mają działać z telefonami Xiaomi, a w Chinach są one wszędzie; dziś Xiaomi mówi o człowieku, samochodzie i domu jako jednym systemie.
topic-why-china-only-fact-scale = Powód 8: przy ludności Chin produkt szybko osiąga duże liczby, a to opłaca krok za granicę.
topic-why-china-only-fact-still-core = W 2023 roku rynek chiński nazywano podstawą strategii, przy trwającej ekspansji; jedno i drugie nadal jest prawdą, ale kluczowym rynkiem stała się też Europa.

topic-how-xiaomi-sells-title = Jak sprzedaje Xiaomi
topic-how-xiaomi-sells-short = Xiaomi urosło bez reklam: błyskawiczne wyprzedaże w sieci Weibo, bliskie grono fanów i niskie marże. Około 2013 roku miało tam sprzedać 50 000 telefonów w pięć minut. Dziś większość sprzedaży idzie przez sklepy, platformy handlowe i własne salony.
topic-how-xiaomi-sells-long = Pomysł był taki: w Chinach ludzie bardziej ufają znajomym niż reklamom. Xiaomi rozmawiało więc z użytkownikami, pytało, co zbudować i zmienić, i to budowało. Kto pomagał przy oprogramowaniu, czuł, że telefon jest trochę jego. Resztę robiły krótkie wyprzedaże małych partii, o których pisały media. Lei Jun tłumaczył później braki zbyt małą produkcją, a nie planem. Te czasy minęły: w samych Chinach kontynentalnych rzeczy Xiaomi sprzedaje około 18 000 sklepów, ale fani i ich opinie nadal są częścią tego pomysłu.
topic-how-xiaomi-sells-fact-weibo-sales = Około 2013 roku Xiaomi sprzedawało telefony bezpośrednio na mikroblogu Sina Weibo; dziś przez własną stronę, platformy handlowe i około 18 000 sklepów w Chinach kontynentalnych.
topic-how-xiaomi-sells-fact-weibo-users = Około 2013 roku Weibo było największym mikroblogiem Chin, z około 400 mln użytkowników; to stara liczba (w 2016 roku naliczono 390 mln miesięcznie).
topic-how-xiaomi-sells-fact-trust-friends = Lei Jun tłumaczył to wtedy tak: większość klientów w Chinach nie ufa reklamie, ufa znajomym.
topic-how-xiaomi-sells-fact-fans = Xiaomi zbudowało duże i bliskie grono fanów, bo ciągle prosiło o opinie i korzystało z nich przy pracy nad produktami.
topic-how-xiaomi-sells-fact-peoples-company = Xiaomi i klienci ciągle ze sobą rozmawiają, więc firma tak bliska ludziom może też sprzedawać tam, gdzie się spotykają: tak dowodzi artykuł z około 2013 roku.
topic-how-xiaomi-sells-fact-five-minutes = Artykuł z około 2013 roku mówi, że Xiaomi sprzedało na Weibo 50 000 telefonów w pięć minut i przyjęło 1,3 mln zamówień; drugiego źródła nie znalazłem, ale podobne rekordy są znane, na przykład 100 000 w 86 sekund w 2013 roku.
topic-how-xiaomi-sells-fact-growth = W 2013 roku nazywano Xiaomi firmą ambitną i szybko rosnącą, i słusznie: w trzecim kwartale 2025 roku przychody sięgnęły 113,1 mld juanów.
topic-how-xiaomi-sells-fact-unconventional = Około 2013 roku Xiaomi stawiało na bardzo niskie marże i nietypowy marketing; błyskawiczne wyprzedaże nie są już jego głównym kanałem.
topic-how-xiaomi-sells-fact-worth-copying = Według artykułu z około 2013 roku inne firmy mogłyby przejąć od Xiaomi bliski kontakt z klientami w czasie, gdy produkt powstaje.

topic-sells-elsewhere-title = Czy sposób sprzedaży Xiaomi działa gdzie indziej?
topic-sells-elsewhere-short = Nie musiał: za granicą Xiaomi weszło do zwykłych sklepów, do operatorów i na platformy handlowe. W 2013 roku nie było wiadomo, czy sprzedaż w sieciach społecznościowych uda się w krajach niemieckojęzycznych, a próby na Facebooku przeważnie się nie powiodły.
topic-sells-elsewhere-long = Wątpliwość była prosta: w sieci społecznościowej spotyka się znajomych, a nie porównuje dane techniczne. Xiaomi odpowiedziało na to tak, że nawet nie próbowało. Do Hiszpanii weszło w 2017 roku przez autoryzowane sklepy i sieci z elektroniką, do Niemiec w sierpniu 2019 roku przez Amazon, potem przez operatorów i własne sklepy. To działa: prawie jedna czwarta telefonów sprzedanych w Europie w drugim kwartale 2025 roku była od Xiaomi. Udało się przenieść bliskość z użytkownikami i niską cenę.
topic-sells-elsewhere-fact-german-speaking = W 2013 roku nikt nie wiedział, czy droga przez Weibo uda się w krajach niemieckojęzycznych; Xiaomi weszło do Niemiec w 2019 roku przez zwykły handel, a w drugim kwartale 2025 roku miało 23,4% europejskiego rynku telefonów.
topic-sells-elsewhere-fact-facebook = Próby sprzedaży na Facebooku do 2012 roku przeważnie się nie powiodły: ludzie przychodzą tam dla kontaktów, a nie dla danych o produktach, jak wyjaśniała Sandra Christiansen.
topic-sells-elsewhere-fact-what-carries-over = Wszędzie warto przejąć jedno: pozwolić klientom zabrać głos, gdy produkt powstaje.
topic-sells-elsewhere-fact-telekom = W Niemczech Deutsche Telekom wprowadził w 2020 roku telefony Xiaomi do swoich sklepów, a pierwszy Mi Store planowano w Düsseldorfie.

topic-why-so-cheap-title = Dlaczego Xiaomi jest takie tanie
topic-why-so-cheap-short = Xiaomi trzyma niską marżę na urządzeniach i chce zarabiać przez lata na usługach: aplikacjach, reklamach, abonamentach. W 2018 roku obiecało, że na sprzęcie nigdy nie zarobi więcej niż 5% netto.
topic-why-so-cheap-long = Koszty obniżały małe wydatki na reklamę, sprzedaż przez internet i długie serie jednego modelu; części tanieją, gdy model jest w sprzedaży. W trzecim kwartale 2025 roku usługi dały tylko około 8% przychodów, ale z marżą brutto prawie 77%, wobec 11% na telefonach. Stary plan więc się sprawdził, choć najwięcej pieniędzy nadal przynoszą urządzenia. Telefony tymczasem podrożały, a na samochodach i dużym AGD też dobrze się zarabia. „Tanie” pasuje dziś bardziej do Redmi i POCO niż do topowych telefonów.
topic-why-so-cheap-fact-thin-margins = Około 2013 roku Xiaomi żyło z bardzo niskich marż i nietypowego marketingu; na telefonach marże są nadal małe (pod koniec 2025 roku około 11% brutto), na samochodach i rzeczach do domu większe.
topic-why-so-cheap-fact-services = W 2013 roku zysk Xiaomi miał z czasem płynąć z usług; dziś są one najbardziej dochodową częścią, ale zarabiają też samochody, AGD i droższe telefony.
topic-why-so-cheap-fact-five-percent = 25 kwietnia 2018 roku Xiaomi obiecało, że marża netto na całym sprzęcie nigdy nie przekroczy 5%, a nadwyżka wróci do użytkowników.
topic-why-so-cheap-fact-services-2025 = W trzecim kwartale 2025 roku usługi dały 9,4 mld juanów ze 113,1 mld łącznie, z marżą brutto 76,9%.

topic-us-phones-title = Telefony Xiaomi w Stanach Zjednoczonych
topic-us-phones-short = Xiaomi nigdy nie sprzedawało swoich telefonów w USA i nadal ich tam nie sprzedaje. W 2015 roku mówiło o telefonach jako części planu, ale bez daty; podawane później terminy też minęły.
topic-us-phones-long = W lutym 2015 roku Xiaomi przedstawiło się w San Francisco i powiedziało jasno, że telefonów i tabletów nie ma w planach na USA. W maju brzmiało to przyjaźniej: telefony są częścią strategii, ale daty nie ma. W 2016 roku testowało telefony w amerykańskich sieciach i zapowiadało start w ciągu około dwóch lat. Nic z tego nie wyszło, a mały operator, który oferował telefony z importu, musiał na prośbę Xiaomi przestać. Importowane telefony w USA działają, ale często brakuje im pasm, nie ma też oficjalnej gwarancji ani serwisu. Sprzedaż nie jest Xiaomi zakazana, po prostu tam nie sprzedaje.
topic-us-phones-fact-coming-to-us = W lutym 2015 roku, na spotkaniu w San Francisco, Xiaomi ogłosiło, że wchodzi do USA; weszło z akcesoriami w maju 2015 roku i z przystawką do telewizora w 2016 roku, nigdy z telefonami.
topic-us-phones-fact-not-in-plans = W lutym 2015 roku mówiono, że telefonów i tabletów nie ma w planach na USA; w 2026 roku nadal ich tam nie ma.
topic-us-phones-fact-part-of-strategy = W maju 2015 roku Hugo Barra powiedział na Code Conference, że telefony w USA są częścią strategii, bez daty; jedenaście lat później startu nadal nie było.
topic-us-phones-fact-sell-out = Około 2015 roku telefony Xiaomi wyprzedawały się w Chinach pierwszego dnia dzięki topowym parametrom za niską cenę; był to czas błyskawicznych wyprzedaży.
topic-us-phones-fact-look-alikes = Krytycy mówili w 2015 roku, że te telefony wyglądają jak innego producenta, czyli Apple; Xiaomi zaprzeczało.
topic-us-phones-fact-asia-success = W 2015 roku sukces powtórzył się, na mniejszą skalę, tylko w innych krajach Azji; w 2022 roku Xiaomi było obecne na ponad 100 rynkach.
topic-us-phones-fact-mi-note = W maju 2015 roku za granicą czekano na Mi Note, który można było kupić tylko w Chinach; dawno nie ma go już w sprzedaży.
topic-us-phones-fact-two-years = W październiku 2016 roku Barra mówił o testach w amerykańskich sieciach i o starcie w ciągu około dwóch lat, do czego nie doszło.
topic-us-phones-fact-us-mobile = W 2016 roku operator US Mobile przez chwilę oferował telefony Xiaomi; Xiaomi odpowiedziało, że nie miał na to zgody.

topic-us-accessories-title = Co Xiaomi sprzedawało w USA zamiast telefonów
topic-us-accessories-short = Akcesoria: od maja 2015 roku powerbanki, Mi Band i słuchawki, później Mi Box do telewizora. W grę wchodziły nawet pluszaki z maskotką.
topic-us-accessories-long = Takie rzeczy wymagają niewielu certyfikatów albo żadnych i nie potrzebują lokalnego oprogramowania, więc były łatwym pierwszym krokiem. W lutym 2015 roku pełnej listy jeszcze nie znano. Sklep internetowy ruszył próbnie 19 maja 2015 roku w USA, Wielkiej Brytanii, Francji i Niemczech, a na dobre 1 czerwca, z czterema produktami i małym zapasem. Miał dać poznać nazwę, zanim przyjdą telefony. W USA nie przyszły, w Europie tak. Tego, co jest w USA w ofercie w tej chwili, nie mogłem sprawdzić.
topic-us-accessories-fact-list = W lutym 2015 roku wymieniano jako możliwe w USA: powerbanki, Mi Band, nowe słuchawki Mi i pluszaki z maskotką; pierwsze trzy naprawdę pojawiły się w maju.
topic-us-accessories-fact-list-not-known = Pełnej listy dla USA w lutym 2015 roku jeszcze nie ujawniono; w maju okazało się, że to cztery produkty.
topic-us-accessories-fact-store-opened = W maju 2015 roku Xiaomi otworzyło dla USA i Europy sklep z akcesoriami takimi jak powerbanki i słuchawki; w Europie sprzedaje dziś swoją pełną ofertę.
topic-us-accessories-fact-band-million = Prasie w maju 2015 roku podobały się Mi Note i Mi Band; Barra mówił o milionie sprzedanych opasek miesięcznie, to liczba z tamtego czasu.
topic-us-accessories-fact-mi-box = Mi Box, zrobiony razem z Google, był w 2016 roku pierwszym większym produktem Xiaomi dla USA.

topic-us-why-not-title = Dlaczego Xiaomi nie weszło do USA
topic-us-why-not-short = W 2015 roku podawano cztery powody: brak amerykańskich certyfikatów, brak usług i infrastruktury, obsługa klienta, którą trzeba było dopiero zbudować, i ryzyko procesów o patenty. Do tego dochodzili operatorzy, pasma sieci i koszt wypromowania marki.
topic-us-why-not-long = Każdy telefon sprzedawany w USA musi być dopuszczony, a większość sprzedają operatorzy, którzy testują je miesiącami. Xiaomi nie chciało też sprzedawać samych telefonów: usługi w chmurze i aplikacje są częścią produktu, a tam nie były gotowe. Barra mówił, że najpierw musi być obsługa posprzedażna, bo Amerykanie więcej od niej oczekują. Obawa o patenty była prawdziwa, bo Xiaomi było młode, miało ich niewiele i zarzucano mu naśladowanie Apple. Od tego czasu zebrało ich dużo, w 2022 roku około 29 000. Pozostałe przeszkody są tak wysokie jak dawniej, a polityka dołożyła jeszcze jedną.
topic-us-why-not-fact-certification = Pierwszy powód z 2015 roku to brak certyfikatu, którego wymaga prawo USA; wyszukiwanie w urzędzie nie pokazywało wtedy żadnego dopuszczonego telefonu Xiaomi. Kolejne przeszkody to operatorzy i pasma sieci.
topic-us-why-not-fact-services = Drugi powód z 2015 roku: Xiaomi sprzedaje z urządzeniami usługi w chmurze i aplikacje, a w USA brakowało do nich infrastruktury.
topic-us-why-not-fact-customer-service = W maju 2015 roku Barra mówił, że najpierw musi powstać odpowiednia obsługa klienta, bo kupujący na Zachodzie więcej od niej oczekują.
topic-us-why-not-fact-patents = W 2015 roku groziły procesy o patenty, bo Xiaomi zarzucano małpowanie Apple, a firma pochodziła z kraju, który słabo je egzekwował; w 2022 roku naliczyła około 29 000 własnych patentów.
topic-us-why-not-fact-brand-and-carriers = W czerwcu 2015 roku Barra wymienił też dopłaty operatorów, przez które niska cena mniej znaczy, i koszt wypromowania marki.

topic-us-today-title = Xiaomi i USA dzisiaj
topic-us-today-short = W 2026 roku telefonów Xiaomi nadal nie sprzedaje się w USA. To nieobecność na rynku, a nie zakaz: w styczniu 2021 roku USA wpisały Xiaomi na czarną listę dla inwestorów, a w maju 2021 roku je z niej skreśliły.
topic-us-today-long = Czarna lista zabraniała Amerykanom kupowania akcji Xiaomi; nigdy nie zabroniła nikomu kupić telefonu. Sąd zniósł ją ostatecznie 25 maja 2021 roku. Często myli się Xiaomi z Huawei, które naprawdę ma ograniczenia. Czy telefony kiedyś tam trafią, jest tak samo niejasne jak w 2015 roku. Do tego czasu Amerykanie sprowadzają je sami, bez oficjalnej gwarancji i często bez części pasm sieci.
topic-us-today-fact-unclear = Co czeka Xiaomi w USA, było niejasne w maju 2015 roku i jest nadal w 2026 roku.
topic-us-today-fact-still-none = W 2015 roku nie planowano dla USA telefonów ani tabletów, a w 2026 roku się ich tam nie sprzedaje.
topic-us-today-fact-blacklist = W styczniu 2021 roku USA zabroniły swoim inwestorom inwestować w Xiaomi jako rzekomą firmę wojskową; zakończyło to postanowienie sądu z 25 maja 2021 roku. Nigdy nie był to zakaz sprzedaży.

topic-europe-availability-title = Gdzie Xiaomi oficjalnie sprzedaje w Europie
topic-europe-availability-short = Xiaomi sprzedaje telefony i wiele innych rzeczy oficjalnie w całej Europie: w Hiszpanii od listopada 2017 roku, w Niemczech od sierpnia 2019 roku. W drugim kwartale 2025 roku było drugie na europejskim rynku telefonów, z wynikiem 23,4%.
topic-europe-availability-long = Najpierw była Europa Wschodnia; na Zachodzie pierwsza była Hiszpania, potem Francja, Włochy, Wielka Brytania i inne kraje. Przed sierpniem 2019 roku telefony w niemieckich sklepach pochodziły zwykle z unijnych dostaw dla innych krajów, a wiadomość z 2017 roku o sklepie Xiaomi w Hamburgu była zmyślona. Xiaomi sprzedaje przez własną stronę, sieci z elektroniką, operatorów, Amazon i własne sklepy. Oferta jest mniejsza niż w Chinach, ale są telefony, telewizory, zegarki i opaski oraz wiele urządzeń do domu. Patrz na sprzedawcę: importy na platformach to często wersje chińskie, nawet w kraju, w którym Xiaomi jest oficjalnie.
topic-europe-availability-fact-slow-start = W maju 2015 roku Xiaomi wchodziło na Zachód powoli i dopiero zaczynało; w 2025 roku Europa była kluczowym rynkiem z udziałem 23,4%.
topic-europe-availability-fact-accessory-store = W maju 2015 roku Francja, Niemcy i Wielka Brytania dostały sklep internetowy z akcesoriami takimi jak powerbanki i słuchawki; dziś w ofercie są telefony i wiele więcej.
topic-europe-availability-fact-spain = Pierwszym oficjalnym rynkiem Xiaomi w Europie Zachodniej była w listopadzie 2017 roku Hiszpania, ze sklepami w Madrycie i dużymi sieciami.
topic-europe-availability-fact-hamburg = Wiadomości z 2017 roku, że Xiaomi startuje w Niemczech ze sklepem w Hamburgu, były zmyślone; przyszło dwa lata później.
topic-europe-availability-fact-germany = W Niemczech Xiaomi jest oficjalnie od sierpnia 2019 roku, zaczęło od Mi 9T Pro i biura w Düsseldorfie.
topic-europe-availability-fact-german-speaking = W 2013 roku wciąż pytano, czy sposób sprzedaży Xiaomi może się udać w krajach niemieckojęzycznych.

topic-not-xiaomi-is-it-bad-title = Czy „to nie Xiaomi” znaczy złe?
topic-not-xiaomi-is-it-bad-short = Nie. „To nie Xiaomi” nie znaczy złej jakości, mówi tylko, że Xiaomi nie ma z produktem nic wspólnego. Oceniaj go po jego producencie, opiniach i cenie.
topic-not-xiaomi-is-it-bad-long = Wielu producentów na Youpin to uznane firmy z dobrymi produktami. Niektórzy partnerzy Xiaomi sprzedają pod własną nazwą lepsze rzeczy niż pod jego. Działa to i w drugą stronę: logo Xiaomi nie z każdego produktu robi dobry zakup. Nie dopłacaj tylko za nazwę, której nie ma na pudełku. Sprawdź, czy da się znaleźć producenta, czy sprzedawca daje gwarancję i, jeśli rzecz idzie do gniazdka, czy ma znaki bezpieczeństwa dla twojego kraju.
topic-not-xiaomi-is-it-bad-fact-not-poor-quality = To, że coś nie jest Xiaomi, nie znaczy, że jest słabe; po prostu nie ma z Xiaomi nic wspólnego.
topic-not-xiaomi-is-it-bad-fact-check-the-rest = Mimo to przyjrzyj się danym: wentylator nieznanej marki w teście z 2025 roku obiecywał sto prędkości, a miał cztery albo pięć.
topic-not-xiaomi-is-it-bad-fact-misattributed = Suszarka albo długopis niesłusznie nazwane Xiaomi nadal mogą być dobrą suszarką albo dobrym długopisem.

topic-check-counterfeit-title = Jak sprawdzić, czy to oryginał
topic-check-counterfeit-short = Telefony: wpisz IMEI albo numer seryjny na stronie Xiaomi do sprawdzania oryginalności, na mi.com. Powerbanki, słuchawki i inne akcesoria: zdrap etykietę na pudełku i wpisz tam 20-cyfrowy kod. Rzeczy marek partnerów nie ma w tej bazie, więc brak wyniku nic o nich nie mówi.
topic-check-counterfeit-long = IMEI pokaże się, gdy wybierzesz *#06#. Strona podaje model i rynek, dla którego powstał, więc zdemaskuje też chiński telefon sprzedawany jako globalny. Przy 20-cyfrowym kodzie liczy sprawdzenia: kod, o który pytano wiele razy, został skopiowany. Nie każdy produkt ma taki kod. Obejrzyj też logo, nadruk i kod modelu na produkcie i porównaj ze zdjęciami na mi.com. Jeśli coś się nie zgadza, zwróć rzecz w terminie, który daje sklep.
topic-check-counterfeit-fact-code = Powerbanki i sprzęt audio mają etykietę z ukrytym 20-cyfrowym kodem, który sprawdza strona Xiaomi; liczy ona też, ile razy dany kod był już sprawdzany.
topic-check-counterfeit-fact-imei = Dla telefonów strona Xiaomi przyjmuje IMEI albo numer seryjny i podaje model oraz jego rynek.
topic-check-counterfeit-fact-partners-not-in-it = Rzeczy od partnerów Xiaomi, które nie noszą logo Mi, nie są objęte tym sprawdzaniem.
topic-check-counterfeit-fact-fakes-exist = Prawdziwe podróbki istnieją: w 2020 roku w Indiach skonfiskowano powerbanki, słuchawki i ładowarki, a dyski „Xiaomi” 16 TB za niecałe 30 dolarów to znane oszustwo.

topic-check-title-title = Jak czytać ofertę
topic-check-title-short = Szukaj trzech rzeczy: nazwy marki innej niż Xiaomi, logo na samym produkcie i kodu modelu. Potem popatrz na sklep: na słowo można wierzyć tylko własnym i autoryzowanym sklepom Xiaomi.
topic-check-title-long = Słowa takie jak „Youpin”, „ekosystem”, „w stylu Mijia”, „do Xiaomi” czy „działa z Mi Home” mówią, gdzie coś sprzedano albo do czego pasuje, a nie kto to zrobił. Kody zaczynające się od MJ lub XM albo wyglądające jak BHR4280GL należą do rzeczy z marką Xiaomi; ostatnie litery kodu MJ lub XM często zdradzają producenta. Przewiń do specyfikacji: wiersz „nazwa marki” bywa uczciwszy niż tytuł. Logo wklejone na zdjęcie się nie liczy. Nie ma marki, nie ma kodu, a cena jest zbyt piękna, żeby była prawdziwa? Odpuść. Możesz wkleić tu tytuł, a rozłożę go na części.
topic-check-title-fact-logo = Szukaj logo producenta na produkcie, nie na zdjęciu; „bez logo, ale to Xiaomi” to wymówka.
topic-check-title-fact-youpin-word = „Youpin” w tytule to nazwa sklepu; zawsze znajdzie się sprzedawca, który nazwie Xiaomi wszystko, co tam kiedykolwiek sprzedano.
topic-check-title-fact-code = Na liście urządzeń Mi Home prawie wszystkie kody zaczynające się od MJ lub XM należą do urządzeń z marką Xiaomi, bez względu na to, kto je wyprodukował.
topic-check-title-fact-impossible-specs = Niektóre oferty używają tej nazwy dla rzeczy, których Xiaomi nigdy nie zrobiło, na przykład kieszonkowego dysku 16 TB.

topic-global-or-chinese-version-title = Wersja globalna czy chińska
topic-global-or-chinese-version-short = Global Version jest robiona na rynki poza Chinami: więcej pasm sieci, usługi Google, wiele języków i prawo do oficjalnych aktualizacji. Wersja chińska (CN) jest tańsza i wcześniejsza, ale może jej brakować pasm, języków i aplikacji Google; „Global ROM” to często chiński telefon ze zmienionym oprogramowaniem.
topic-global-or-chinese-version-long = Oprogramowanie da się wymienić, części radiowych nie, więc telefon CN zachowuje chińskie pasma bez względu na to, jaki system na nim działa. Z systemem od sprzedawcy może przyjść odblokowany bootloader, a on potrafi zablokować płatności zbliżeniowe i aktualizacje. Egzemplarz CN poznasz po chińskim tekście na pudełku, literach CN i chińskiej wtyczce; strona Xiaomi pozna go po IMEI. Przy urządzeniach do domu chodzi o co innego: o wtyczkę, napięcie i region w aplikacji. Wersja CN to nie podróbka. To prawdziwe Xiaomi na inny rynek.
topic-global-or-chinese-version-fact-hardware-vs-software = Global ROM to sprawa oprogramowania, Global Version sprzętu: pasm sieci nie da się potem dodać.
topic-global-or-chinese-version-fact-seller-rom = Chiński telefon z globalnym systemem wgranym przez sprzedawcę ma zwykle odblokowany bootloader, a płatności zbliżeniowe mogą nie działać.
topic-global-or-chinese-version-fact-recognise = Pudełko bez chińskiego tekstu i ładowarka dla twojego kraju wskazują na telefon globalny; pewność daje strona Xiaomi z IMEI.

topic-region-and-plug-title = Wtyczka, napięcie i język
topic-region-and-plug-short = Rzeczy na rynek chiński mają chińską wtyczkę i są zrobione na 220 V przy 50 Hz. W Europie zwykle wystarcza przejściówka; w USA i innych krajach z napięciem 110–120 V poszukaj najpierw na etykiecie „100–240 V”.
topic-region-and-plug-long = Rzeczy ładowane przez USB działają wszędzie. Małe zasilacze przyjmują zwykle od 100 do 240 V. Grzejniki, czajniki, suszarki do włosów, stacje odkurzaczy i inne mocne urządzenia często nie, a tania przejściówka się do nich nie nadaje: ma słabe styki i może nie mieć uziemienia. Chińskie wersje mogą też znać tylko chiński, na przyciskach, w komunikatach głosowych albo w instrukcji. Wersja EU jest zrobiona do twoich gniazdek i ma znak CE. Jeśli są obie, przy sprzęcie na prąd z gniazdka mała oszczędność na CN rzadko się opłaca.
topic-region-and-plug-fact-voltage = W Chinach i Europie jest 220–240 V przy 50 Hz, w Ameryce Północnej około 120 V przy 60 Hz.
topic-region-and-plug-fact-chinese-plug = Chińskie urządzenia Xiaomi mają chińską wtyczkę i w większości innych krajów potrzebują przejściówki.
topic-region-and-plug-fact-two-versions = Niektóre urządzenia mają dwie wersje: pewna stacja zasilania Mijia ma w Chinach chińskie gniazda, a w 2023 roku pokazano ją z europejskimi.

topic-warranty-title = Gwarancja
topic-warranty-short = Xiaomi daje gwarancję na rzeczy kupione oficjalnie w twoim kraju lub regionie. Przy imporcie z Chin zostaje ci zwykle tylko sklep, który je sprzedał, a przy markach partnerów sam partner.
topic-warranty-long = Warunki zależą od kraju i produktu, więc zachowaj fakturę i sprawdź na mi.com stronę dla twojego kraju. Niektóre telefony mają gwarancję międzynarodową w wielu krajach, ale tylko jeśli kupiono je tam u autoryzowanego sprzedawcy. Telefony ze sprzedaży transgranicznej, oferowane przez duże chińskie sklepy, dostały w 2020 roku gwarancję europejską. W UE sprzedawca odpowiada z mocy prawa przez dwa lata, co pomaga tylko wtedy, gdy da się go złapać. Roborock, Amazfit i podobne marki mają własny serwis: pytaj ich, nie Xiaomi. Rzeczom tylko nazwanym Xiaomi samo Xiaomi w ogóle nie pomoże.
topic-warranty-fact-by-region = Gwarancja Xiaomi obowiązuje kraj po kraju: egzemplarz kupiony w Chinach może gdzie indziej zostać w serwisie odprawiony z kwitkiem.
topic-warranty-fact-international = Na niektóre telefony, na przykład Xiaomi 12 Pro, w wybranych krajach dawano gwarancję międzynarodową, pod warunkiem zakupu tam w autoryzowanym kanale.
topic-warranty-fact-cross-border = W 2020 roku włoski serwis Xiaomi potwierdził, że telefony ze sprzedaży transgranicznej z dużych chińskich sklepów mają gwarancję europejską.

topic-mi-home-region-title = Jaki region wybrać w Mi Home
topic-mi-home-region-short = Urządzenia na rynek chiński często parują się tylko wtedy, gdy w aplikacji ustawiony jest region Chiny kontynentalne; wersje europejskie należą do regionu europejskiego. Urządzenie zostaje na serwerze, na którym je dodano, a każdy region pokazuje tylko swoje urządzenia.
topic-mi-home-region-long = Xiaomi ma serwery dla Chin, Europy (Niemcy), Singapuru, Indii, Rosji, Tajwanu i USA; wybrany kraj decyduje, z którego korzystasz. W ustawieniach aplikacji możesz zmienić region na tym samym koncie, ale zobaczysz wtedy inny zestaw urządzeń. Sceny nie sięgają przez dwa regiony, więc najlepiej trzymać wszystkie urządzenia w jednym. Niektóre chińskie wersje mają na chińskim serwerze więcej funkcji. Jeśli aplikacja nie znajduje urządzenia, sprawdź litery na etykiecie: CN to Chiny kontynentalne. To, czy produkt w ogóle jest w Mi Home, zależy od producenta: wklej tytuł, a powiem ci, co wiem.
topic-mi-home-region-fact-servers = Znanych jest siedem regionów serwerów: Chiny, Niemcy (Europa), Indie, Rosja, Singapur, Tajwan i USA.
topic-mi-home-region-fact-region-limited = Niektóre urządzenia są przypisane do regionu, więc zdarza się mieć urządzenia na dwóch serwerach.
topic-mi-home-region-fact-cn-only = Chiński oczyszczacz powietrza dodaje się na chińskim serwerze; taki egzemplarz zdradza numer seryjny z końcówką CN.

topic-own-brands-title = Własne marki Xiaomi
topic-own-brands-short = Własne marki urządzeń Xiaomi to Xiaomi (dawniej też Mi), Redmi i POCO, do tego Mijia dla domu i Mitu dla dzieci. Black Shark nigdy do nich nie należał: była to firma od telefonów dla graczy, którą Xiaomi finansowało.
topic-own-brands-long = Dzięki submarkom Xiaomi może mieć jeden telefon dla oszczędnych, a drugi z najwyższej półki, i jeden nie szkodzi drugiemu. Redmi oznacza od 2013 roku niskie ceny, POCO od 2018 roku szybkie telefony sprzedawane głównie za granicą. Obie ogłoszono niezależnymi, w 2019 i 2020 roku, i obie nadal należą do Xiaomi oraz dzielą jego sprzęt i oprogramowanie. Sklepy, a nawet encyklopedie zaliczają do marek Xiaomi także Black Shark; na początku 2022 roku Xiaomi miało w nim 46,4%, a jego telefony w tym samym roku się skończyły. Roborock, Amazfit, Yeelight czy 70mai to marki partnerów i należą do innej listy.
topic-own-brands-fact-redmi-poco = Redmi i Pocophone, dziś POCO, to własne marki telefonów Xiaomi; Redmi wydzielono w styczniu 2019 roku, POCO w styczniu 2020 roku, obie nadal należą do Xiaomi.
topic-own-brands-fact-market = Submarki to sposób, żeby zdobyć większą część rynku, nie ruszając głównej nazwy.
topic-own-brands-fact-honor = Około 2021 roku submarki Xiaomi porównywano do Huawei i Honor; to porównanie już nie pasuje, bo Huawei sprzedał markę Honor w listopadzie 2020 roku.
topic-own-brands-fact-black-shark = Black Shark był osobną firmą z Xiaomi jako największym inwestorem (46,4% w styczniu 2022 roku); sprzedaż firmie Tencent nie doszła do skutku, a telefony skończyły się w 2022 roku.

topic-redmi-poco-difference-title = Xiaomi, Redmi i POCO: porównanie
topic-redmi-poco-difference-short = Wszystkie trzy są od Xiaomi. Linia Xiaomi jest najdroższa i ma najlepsze aparaty, Redmi to niższa i średnia półka, a POCO stawia na szybkość w dobrej cenie i jest sprzedawane głównie poza Chinami.
topic-redmi-poco-difference-long = Mają wspólny sprzęt, oprogramowanie i serwis; niejedno POCO to Redmi pod inną nazwą. Redmi robi też telewizory, tablety, słuchawki, zegarki i laptopy. Redmi zaczęło się w lipcu 2013 roku jako Hongmi, POCO w sierpniu 2018 roku jako Pocophone F1. „Mi” to stara nazwa linii Xiaomi, używana do 2021 roku. Na pytanie „czy to prawdziwe Xiaomi?” odpowiedź przy wszystkich trzech brzmi więc: tak; różnią się ceną i wyposażeniem, nie pochodzeniem.
topic-redmi-poco-difference-fact-both-own = Redmi i POCO to submarki Xiaomi dla telefonów robionych we własnej firmie; „niezależność” od 2019 i 2020 roku znaczy własną ofertę, a nie innego właściciela.
topic-redmi-poco-difference-fact-redmi-start = Redmi zaczęło się w lipcu 2013 roku jako Hongmi; za granicą nazywa się Redmi od lutego 2014 roku.
topic-redmi-poco-difference-fact-poco-start = POCO zaczęło się w sierpniu 2018 roku od Pocophone F1; Xiaomi potwierdziło, że to jego submarka.
topic-redmi-poco-difference-fact-rebadged = Kilka telefonów POCO to modele Redmi pod inną nazwą, co widać po numerach modeli.

topic-mi-name-title = Mi, Mi Fit, Zepp: zmienione nazwy
topic-mi-name-short = „Mi” było od 2011 roku nazwą produktów Xiaomi, a od sierpnia 2021 roku ustąpiło nazwie „Xiaomi”. Aplikacja Mi Fit stała się w marcu 2022 roku Zepp Life i należy do Zepp Health (dawniej Huami), producenta Amazfit; własna aplikacja Xiaomi do opasek i zegarków to Mi Fitness.
topic-mi-name-long = Mi 11 i Xiaomi 12 to więc ta sama linia pod dwiema nazwami. Stare zapasy, kody modeli i przyzwyczajenie podtrzymują „Mi” przy życiu, a sprzedawcy dopisują je do wszystkiego. Łatwo pomylić trzy aplikacje: Zepp Life jest do opasek mniej więcej do Mi Band 7 i do wag Mi, Zepp do zegarków Amazfit, Mi Fitness do nowszych opasek i zegarków Xiaomi. Mi Home stało się Xiaomi Home, a MIUI w 2023 roku HyperOS. Żadna z tych zmian nazwy nie zmieniła tego, kto robi produkt.
topic-mi-name-fact-mi-dropped = W sierpniu 2021 roku Xiaomi ogłosiło, że nowe produkty będą się nazywać Xiaomi zamiast Mi, zaczynając od MIX 4.
topic-mi-name-fact-mi-fit = Mi Band z 2015 roku i jego następcy korzystali z aplikacji Mi Fit, prowadzonej przez Huami; 16 marca 2022 roku stała się ona Zepp Life, a Xiaomi poszło dalej z własną aplikacją.
topic-mi-name-fact-amazfit = Amazfit to marka zegarków firmy Huami, dziś Zepp Health, i korzysta z aplikacji Zepp; nigdy nie była marką Xiaomi.

topic-who-makes-phones-title = Kto robi telefony Xiaomi
topic-who-makes-phones-short = Xiaomi samo projektuje swoje telefony, także Redmi i POCO. Większość montują firmy na zlecenie, takie jak Foxconn i BYD; część topowych modeli pochodzi z własnej fabryki Xiaomi pod Pekinem.
topic-who-makes-phones-long = Tak się to robi w branży: Apple też nie montuje swoich telefonów. Części pochodzą od dostawców: układy od Qualcomm i MediaTek, ekrany i aparaty od innych. W 2025 roku Xiaomi dodało układ do telefonów własnego projektu, Xring O1. Pierwszy zakład ruszył w 2019 roku dla małych serii, a duży w Changping, na ponad dziesięć milionów telefonów rocznie, w lutym 2024 roku. Miejsce montażu nie zmienia tego, czy telefon jest od Xiaomi: jest.
topic-who-makes-phones-fact-own-design = Około 2021 roku mówiono, że Xiaomi samo projektuje i robi prawie tylko telefony i laptopy; dziś należą tu też tablety, telewizory, samochody i duże AGD.
topic-who-makes-phones-fact-bought-parts = Nawet własne telefony Xiaomi składa z części od dostawców, jak wszędzie w branży.
topic-who-makes-phones-fact-assembly = W 2019 roku telefony produkowały na zlecenie firmy takie jak BYD i Foxconn.
topic-who-makes-phones-fact-own-factory = Od lutego 2024 roku własna fabryka Xiaomi w Changping może produkować ponad dziesięć milionów topowych telefonów rocznie.

topic-who-makes-scooters-title = Kto robi hulajnogi elektryczne Xiaomi
topic-who-makes-scooters-short = Pierwsze produkował Ninebot: M365, Pro, 1S, Essential, Pro 2, 3 i pierwszą 4 Pro. Nowsze są od innych, głównie Brightway (znane z marki Navee) i Leqi.
topic-who-makes-scooters-long = Wszystkie noszą markę Xiaomi i liczą się jako Xiaomi, bez względu na to, kto je wyprodukował. Zmiana ma znaczenie dla części, oprogramowania i aplikacji, bo pasują one tylko do modeli jednego producenta. Ninebot jest właścicielem marki Segway i sprzedaje własne hulajnogi; te nie są Xiaomi. Decyduje model: 4 i 4 Lite produkuje Brightway, 4 Lite 2nd Gen, 5 Plus i Elite Leqi. Kto produkuje serię 6, jeszcze nie znalazłem.
topic-who-makes-scooters-fact-ninebot = Około 2021 roku hulajnogi Xiaomi były w istocie od Ninebota; zgadza się to do modelu 3 i pierwszej 4 Pro, nowsze są od Brightway (Navee) albo Leqi.
topic-who-makes-scooters-fact-leqi = Modele 5 Plus, Elite i 4 Lite 2nd Gen produkuje Leqi; ustalili to ludzie, którzy pracują nad ich oprogramowaniem.
topic-who-makes-scooters-fact-five-series = Z nowszych modeli Brightway produkuje między innymi 5, 5 Pro i 5 Max.

topic-who-makes-bands-title = Kto robi Mi Band
topic-who-makes-bands-short = Huami, dziś Zepp Health i producent Amazfit, produkowało opaski od pierwszej Mi Band (2014) do Smart Band 7. Od 7 Pro i 8 Xiaomi robi je bez Huami; wykonawcy nie podano.
topic-who-makes-bands-long = Kody starych opasek kończą się na HM, od Huami. Aplikacje podzieliły się tak samo: stare opaski używają Zepp Life, nowe Mi Fitness. Huami żyło najpierw z zamówień Xiaomi, w 2015 roku stanowiły 97% jego sprzedaży, i rozwinęło Amazfit, żeby stanąć na własnych nogach. Wszystkie opaski z nazwą Xiaomi, Mi lub Redmi są od Xiaomi, bez względu na to, kto je wyprodukował. Opaski i zegarki Amazfit nie są.
topic-who-makes-bands-fact-huami = Huami produkowało Mi Band od 1 do 7; od 7 Pro i 8 opaski nie są już od Huami.
topic-who-makes-bands-fact-million-a-month = W maju 2015 roku, gdy Mi Band robiło Huami, Xiaomi mówiło o około milionie sprzedanych sztuk miesięcznie; to liczba z tamtego czasu.
topic-who-makes-bands-fact-app-split = Huami, firma stojąca za Amazfit, zabrała w marcu 2022 roku aplikację do opasek ze sobą jako Zepp Life.

topic-who-makes-vacuums-title = Kto robi odkurzacze Xiaomi
topic-who-makes-vacuums-short = Roboty: pierwsze produkował Roborock (od 2016 roku do 1S), potem Viomi, Dreame, ijai (3irobotix) i inni. Wiele nowszych nie zdradza, kto je produkuje. Odkurzacze pionowe robiły Roborock, Dreame i Deerma.
topic-who-makes-vacuums-long = Wszystkie noszą nazwę, a więc i markę Xiaomi; sprzęt sprzedawany jako Roborock, Dreame czy Viomi jest już tych firm. Pod jedną nazwą handlową może się kryć dwóch producentów: Mi Robot Vacuum-Mop 2 jest i od Dreame, i od ijai. Odróżnisz je po kodzie modelu na urządzeniu albo po nazwie w aplikacji, a to ważne przy szczotkach, workach i filtrach. Roborock sprzedaje pod własną nazwą od 2017 roku i dla Xiaomi prawie już nie pracuje.
topic-who-makes-vacuums-fact-roborock = Roborock, który wyprodukował pierwsze roboty Xiaomi, występuje dziś wprost pod własną nazwą; od lipca 2023 roku fundusz Xiaomi miał w nim mniej niż 5%.
topic-who-makes-vacuums-fact-builders = Po Roborocku przyszły Viomi (Vacuum-Mop P), Dreame (1C, 1T, 2 Ultra, X10) i ijai (Vacuum-Mop Pro, 2 Lite).
topic-who-makes-vacuums-fact-hidden = Nowsze roboty, takie jak S20+ i X20 Max, nie są od Dreame, a kto je produkuje, nie zostało podane.
topic-who-makes-vacuums-fact-roidmi = Odkurzacze Roidmi są sprzedawane pod własną nazwą i należą do ekosystemu, nie noszą marki Xiaomi.

topic-who-makes-headphones-title = Kto robi słuchawki Xiaomi
topic-who-makes-headphones-short = Wczesne produkowało 1More: Piston, serię Mi In-Ear i pierwsze w pełni bezprzewodowe. Późniejsze są od kilku producentów, na przykład Redmi AirDots od firmy stojącej za Haylou, a Redmi Buds 3 Pro od ZMI; przy wielu producenta nie znamy.
topic-who-makes-headphones-long = 1More było pierwszą firmą ekosystemu: w 2013 roku Xiaomi objęło 49% udziałów, a Shunwei, fundusz założyciela Xiaomi, 31%. Pomagają kody: końcówka JY oznacza 1More, a LS Liesheng, firmę stojącą za Haylou. Słuchawki z nazwą Xiaomi, Mi lub Redmi i tak są od Xiaomi. 1More i Haylou sprzedają też własne modele, a te należą do ekosystemu, nie do Xiaomi.
topic-who-makes-headphones-fact-1more = Około 2021 roku mówiono, że słuchawki Xiaomi są w istocie od 1More; pasuje to do czasów Piston i Mi In-Ear, nie do wszystkich późniejszych.
topic-who-makes-headphones-fact-first-of-chain = W 2013 roku Xiaomi objęło 49% firmy 1More, wtedy Jiayi Lianchuang, a Shunwei 31%.

topic-who-makes-lights-title = Kto robi lampy Xiaomi
topic-who-makes-lights-short = Głównie Yeelight: żarówki, lampki nocne, biurkowe i lampy sufitowe z nazwą Mi lub Mijia. Inne są od firmy Philips (Signify) i noszą obie nazwy, Mijia i Philips.
topic-who-makes-lights-long = Yeelight należy do ekosystemu: Xiaomi zainwestowało w 2014 roku, a na początku 2020 roku ponad połowa sprzedaży firmy nadal szła do Xiaomi. Kody zaczynające się od MJ i kończące na YL to lampy z marką Xiaomi wyprodukowane przez Yeelight; kody zaczynające się od YL to własne lampy Yeelight. Lampy Philips Zhirui działają z Mi Home, ale są produktami Philips, chyba że jest na nich też Mijia. To nie jedyni producenci: latarnię kempingową robi Hoto, a przy niektórych nowszych lampach producenta nie znamy.
topic-who-makes-lights-fact-philips = Philips robi lampy, które działają z Mi Home, serię Zhirui z lat około 2017–2020; należą do ekosystemu, a niektóre, z obiema nazwami, noszą markę Xiaomi.
topic-who-makes-lights-fact-yeelight = Żarówki, lampki nocne, biurkowe i lampy sufitowe Mi zarejestrował w Mi Home Yeelight.
topic-who-makes-lights-fact-joint-venture = Lampy Zhirui mają pochodzić ze wspólnej spółki Philipsa i Xiaomi w proporcji około 70 do 30; opiera się to na jednym doniesieniu.

topic-partners-gone-title = Partnerzy, którzy poszli własną drogą
topic-partners-gone-short = Huami (Zepp, Amazfit), Roborock, Ninebot i Dreame zaczynały blisko Xiaomi, a dziś są w dużej mierze samodzielne; iHealth i YI odeszły zupełnie. ZMI poszło w drugą stronę: od 2021 roku należy do Xiaomi.
topic-partners-gone-long = Schemat jest zawsze ten sam: najpierw prawie cała sprzedaż idzie przez Xiaomi, potem rośnie własna marka, potem Xiaomi sprzedaje udziały albo zamawia gdzie indziej. Sprzedaż Roborocka do Xiaomi spadła do 2021 roku poniżej 15%, a jego nowe roboty używają własnej aplikacji. Sprzedaż Ninebota przez Xiaomi zmalała w pierwszej połowie 2022 roku o 59%. Dreame konkuruje dziś z Xiaomi prawie we wszystkim, nawet w samochodach. To, co taka firma kiedyś wyprodukowała dla Xiaomi, nadal nosi markę Xiaomi. To, co sprzedaje pod własną nazwą, nadal liczę jako ekosystem, z datami obok.
topic-partners-gone-fact-roborock = Roborock sprzedaje pod własną nazwą; w 2020 roku do Xiaomi i jego funduszy należała około jedna czwarta, a w lipcu 2023 roku fundusz Xiaomi zszedł poniżej 5%.
topic-partners-gone-fact-huami = Producent Amazfit, Huami, w 2021 roku zmienił nazwę na Zepp Health, a w marcu 2022 roku zabrał aplikację Mi Fit ze sobą jako Zepp Life.
topic-partners-gone-fact-own-shops-and-apps = Około 2021 roku Roborock i inne marki były w sklepach Xiaomi pod własną nazwą; teraz mają własne sklepy i aplikacje, a nowe modele nie trafiają do aplikacji Xiaomi.
topic-partners-gone-fact-ninebot = Ninebot, kiedyś producent wszystkich hulajnóg Xiaomi, w pierwszej połowie 2022 roku stracił 59% sprzedaży dla Xiaomi, a Xiaomi sprzedało udziały.
topic-partners-gone-fact-dreame = Dreame jeszcze w 2023 roku produkowało roboty dla Xiaomi; w 2025 roku było już rywalem, który pomniejsza dawny związek.
topic-partners-gone-fact-kingsmith-ihealth = Sprzedaż firmy Kingsmith do Xiaomi stopniała do około 1% (2024), z iHealth Xiaomi wyszło w lutym 2025 roku, a z YI prawie całkiem już do 2021 roku.
topic-partners-gone-fact-zmi = ZMI, producenta powerbanków Mi, Xiaomi kupiło w całości w marcu 2021 roku.

topic-cars-and-appliances-title = Co Xiaomi robi dziś samo
topic-cars-and-appliances-short = Telefony, tablety, laptopy, telewizory, routery, głośniki, zegarki, a od 2024 roku samochody: to wszystko Xiaomi projektuje samo. Duże AGD też opracowuje u siebie, a klimatyzatory od października 2025 roku częściowo pochodzą z jego własnego zakładu w Wuhan.
topic-cars-and-appliances-long = Samochody, SU7 i YU7, pochodzą z własnej fabryki Xiaomi w Pekinie. Zakład w Wuhan może robić do siedmiu milionów klimatyzatorów rocznie; plan zakłada, że około jednej piątej AGD Xiaomi wyprodukuje samo, a resztę zostawi firmom na zlecenie. Drobne rzeczy do domu nadal są od około 400 firm partnerskich. Stara zasada „tylko telefony i laptopy są naprawdę od Xiaomi” stała się więc za wąska. Części wszędzie kupuje się od dostawców.
topic-cars-and-appliances-fact-old-rule = Zasada z około 2021 roku, że Xiaomi samo projektuje i robi prawie tylko telefony i laptopy, jest nieaktualna: należą tu też telewizory, tablety i routery, a potem samochody i klimatyzatory.
topic-cars-and-appliances-fact-suppliers = Także własne produkty Xiaomi zależą od dostawców: baterie do SU7 dostarczają BYD i CATL.
topic-cars-and-appliances-fact-car = Pierwszy samochód Xiaomi, SU7, trafił do sprzedaży 28 marca 2024 roku.
topic-cars-and-appliances-fact-wuhan = Pierwsza fabryka AGD Xiaomi ruszyła w Wuhan 28 października 2025 roku, od klimatyzatorów.
topic-cars-and-appliances-fact-fifth-in-house = Xiaomi chce samo produkować około 20% swoich klimatyzatorów i innego AGD; resztę produkują inni producenci.

topic-company-title = Xiaomi, firma
topic-company-short = Xiaomi to chińska firma technologiczna z Pekinu, założona w kwietniu 2010 roku przez Lei Juna i wspólników, od 9 lipca 2018 roku na giełdzie w Hongkongu. Jest wśród trzech największych producentów telefonów na świecie, a od 2024 roku robi samochody.
topic-company-long = Zaczęło się od oprogramowania, wersji Androida o nazwie MIUI, a pierwszy telefon pojawił się w 2011 roku. Hugo Barra, który przyszedł z Google w 2013 roku, był twarzą firmy za granicą do początku 2017 roku; potem odszedł do Facebooka. Już w 2013 roku Xiaomi było znane z szybkiego wzrostu i tak zostało. Dziś zarabia na telefonach, rzeczach do domu, samochodach i usługach. Głównym akcjonariuszem i szefem nadal jest Lei Jun, którego fundusz Shunwei inwestuje w wiele firm partnerskich.
topic-company-fact-barra = W lutym 2015 roku w imieniu Xiaomi mówił Hugo Barra, dawniej w Google, wiceprezes do spraw międzynarodowych; 23 stycznia 2017 roku ogłosił odejście i przeszedł do Facebooka.
topic-company-fact-barra-face = W maju 2015 roku nazywano Barrę twarzą Xiaomi i człowiekiem, który poprowadzi je na Zachód; skończyło się to z jego odejściem w 2017 roku.
topic-company-fact-growth = W 2013 roku opisywano Xiaomi jako firmę ambitną i szybko rosnącą; w trzecim kwartale 2025 roku jej przychody wyniosły 113,1 mld juanów.
topic-company-fact-founded = Lei Jun i siedmiu wspólników założyli Xiaomi w kwietniu 2010 roku.
topic-company-fact-listed = Akcjami Xiaomi handluje się w Hongkongu od 9 lipca 2018 roku.
topic-company-fact-leading = Xiaomi to jeden z czołowych producentów telefonów w Chinach; w trzecim kwartale 2025 roku sprzedało 43,3 mln telefonów.

topic-stuffed-toys-title = Mitu, królik
topic-stuffed-toys-short = Mitu (Mi Bunny) to maskotka Xiaomi, królik w czapce z czerwoną gwiazdą, a zarazem marka rzeczy dla dzieci. Pluszaki to prawdziwe gadżety Xiaomi; inteligentne zabawki produkują partnerzy.
topic-stuffed-toys-long = Do 2014 roku Xiaomi sprzedało tyle królików, że prasa nazwała je nowym źródłem dochodu. W 2015 roku były w planach na USA na wpół żartem: pluszak nie potrzebuje certyfikatu tak jak telefon. Pod nazwą Mitu są roboty z klocków, zegarki dla dzieci i odtwarzacze bajek. Liczą się jako rzeczy z marką Xiaomi od partnerów. Jak wszędzie, prawdziwe poznasz po etykiecie na samej rzeczy.
topic-stuffed-toys-fact-us-plans = Pluszaki z maskotką były wśród rzeczy, które Xiaomi mogło w 2015 roku sprzedawać w USA, bo prawie nie wymagają certyfikatów.
topic-stuffed-toys-fact-income = W 2014 roku pisano o pluszowym króliku jako nowym źródle dochodu.
topic-stuffed-toys-fact-label = Mitu to także marka klocków, zegarków dla dzieci i odtwarzaczy bajek, które produkują firmy partnerskie.
