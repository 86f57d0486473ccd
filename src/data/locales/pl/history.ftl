# Datowane fakty o marce. $date to "none", gdy nikt nie podaje daty.
reported = { $fact } (Tak się podaje, ale nie jest to potwierdzone.)
background = { $fact } (Nie znalazłem strony, która to mówi.)
pair = { $first } { $second }

fragment-holder = { $holder ->
    [shunwei] Shunwei, fundusz założyciela Xiaomi,
    [both] Xiaomi i Shunwei, fundusz założyciela Xiaomi,
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] około { $percent }%
    [below] mniej niż { $percent }%
    [above] ponad { $percent }%
   *[exact] { $percent }%
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext, Shenzhen
    [hong-kong] Hongkong
    [nasdaq] Nasdaq
    [neeq] rynek NEEQ, Pekin
    [new-york] Nowy Jork
   *[shanghai] Szanghaj
    [shenzhen] Shenzhen
    [star-market] STAR Market, Szanghaj
}

event-founded = { $date ->
    [none] { $brand } to osobna firma.
   *[other] Firma { $brand } powstała ({ $date }).
}
event-launched = { $date ->
    [none] Marka { $brand } trafiła na rynek.
   *[other] Marka { $brand } trafiła na rynek ({ $date }).
}
event-owned-by = { $date ->
    [none] Marka { $brand } należy do firmy { $company }.
   *[other] Marka { $brand } należy do firmy { $company } (stan na: { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [shunwei] zainwestował
            [both] zainwestowały
           *[xiaomi] zainwestowało
        } w firmę { $brand }.
       *[other] { fragment-holder } { $holder ->
            [shunwei] zainwestował
            [both] zainwestowały
           *[xiaomi] zainwestowało
        } w firmę { $brand } ({ $date }).
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [shunwei] kupił
            [both] kupiły
           *[xiaomi] kupiło
        } { fragment-share } udziałów w firmie { $brand }.
       *[other] { fragment-holder } { $holder ->
            [shunwei] kupił
            [both] kupiły
           *[xiaomi] kupiło
        } { fragment-share } udziałów w firmie { $brand } ({ $date }).
    }
}
event-stake = { $date ->
    [none] { fragment-holder } { $holder ->
        [shunwei] miał
        [both] miały
       *[xiaomi] miało
    } { fragment-share } udziałów w firmie { $brand }.
   *[other] { fragment-holder } { $holder ->
        [shunwei] miał
        [both] miały
       *[xiaomi] miało
    } { fragment-share } udziałów w firmie { $brand } ({ $date }).
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [shunwei] sprzedał
            [both] sprzedały
           *[xiaomi] sprzedało
        } od tego czasu część udziałów.
       *[other] { fragment-holder } { $holder ->
            [shunwei] sprzedał
            [both] sprzedały
           *[xiaomi] sprzedało
        } część udziałów ({ $date }).
    }
    [0] { $date ->
        [none] { fragment-holder } { $holder ->
            [shunwei] sprzedał
            [both] sprzedały
           *[xiaomi] sprzedało
        } od tego czasu wszystkie udziały.
       *[other] { fragment-holder } { $holder ->
            [shunwei] sprzedał
            [both] sprzedały
           *[xiaomi] sprzedało
        } ostatnie udziały ({ $date }).
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [shunwei] sprzedał
            [both] sprzedały
           *[xiaomi] sprzedało
        } część udziałów, zostało { fragment-share }.
       *[other] { fragment-holder } { $holder ->
            [shunwei] sprzedał
            [both] sprzedały
           *[xiaomi] sprzedało
        } część udziałów, zostało { fragment-share } ({ $date }).
    }
}
event-acquired = { $date ->
    [none] Xiaomi przejęło markę { $brand }.
   *[other] Xiaomi przejęło markę { $brand } ({ $date }).
}
event-ecosystem-company = { $date ->
    [none] Xiaomi wymienia markę { $brand } wśród firm swojego ekosystemu.
   *[other] Xiaomi zalicza markę { $brand } do firm swojego ekosystemu (stan na: { $date }).
}
event-vendor = { $date ->
    [none] Firma { $brand } produkuje urządzenia z marką Xiaomi.
   *[other] Firma { $brand } produkuje urządzenia z marką Xiaomi (stan na: { $date }).
}
event-supplies = { $date ->
    [none] Co { $brand } produkuje dla Xiaomi: { $things }.
   *[other] Co { $brand } produkuje dla Xiaomi: { $things } (stan na: { $date }).
}
event-xiaomi-sales = { $date ->
    [none] Na Xiaomi przypadało { fragment-share } sprzedaży firmy { $brand }.
   *[other] Na Xiaomi przypadało { fragment-share } sprzedaży firmy { $brand } ({ $date }).
}
event-listed = { $date ->
    [none] Firma { $brand } jest notowana na giełdzie ({ fragment-exchange }).
   *[other] Firma { $brand } weszła na giełdę ({ fragment-exchange }, { $date }).
}
event-renamed = { $date ->
    [none] Dawna nazwa: { $from }, dzisiejsza: { $to }.
   *[other] Nazwa { $from } zmieniła się na { $to } ({ $date }).
}
event-split-off = { $date ->
    [none] { $brand } to osobna marka, która nadal należy do Xiaomi.
   *[other] { $brand } to osobna marka (od: { $date }), która nadal należy do Xiaomi.
}
event-independent = { $date ->
    [none] Marka { $brand } idzie dziś własną drogą.
   *[other] Marka { $brand } poszła własną drogą ({ $date }).
}
event-licensed = { $date ->
    [none] Xiaomi robi na licencji telefony pod nazwą { $brand }.
   *[other] Xiaomi robi na licencji telefony pod nazwą { $brand } (od: { $date }).
}
event-closed = { $date ->
    [none] Marka { $brand } nie jest już sprzedawana.
   *[other] Marka { $brand } zniknęła z rynku ({ $date }).
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Urządzenia marki { $brand } działają z aplikacją Mi Home.
       *[other] Urządzenia marki { $brand } działają z aplikacją Mi Home (stan na: { $date }).
    }
   *[some] { $date ->
        [none] Niektóre urządzenia marki { $brand } działają z aplikacją Mi Home.
       *[other] Niektóre urządzenia marki { $brand } działają z aplikacją Mi Home (stan na: { $date }).
    }
}
event-youpin = { $date ->
    [none] Marka { $brand } była sprzedawana na Youpin.
   *[other] Marka { $brand } była sprzedawana na Youpin ({ $date }).
}
event-crowdfunding = { $date ->
    [none] Marka { $brand } sprzedawała przez crowdfunding Xiaomi.
   *[other] Marka { $brand } sprzedawała przez crowdfunding Xiaomi ({ $date }).
}
event-no-tie = { $date ->
    [none] Nie znalazłem nic, co łączyłoby markę { $brand } z Xiaomi.
   *[other] Nie znalazłem nic, co łączyłoby markę { $brand } z Xiaomi (stan na: { $date }).
}
