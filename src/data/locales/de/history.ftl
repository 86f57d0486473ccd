# Datierte Fakten zu einer Marke. $date ist "none", wenn niemand ein Datum nennt.
reported = Berichtet, nicht belegt: { $fact }
background = { $fact } (Keine Seite gefunden, auf der das steht.)
pair = { $first } { $second }

fragment-holder = { $holder ->
    [shunwei] Shunwei, der Fonds des Xiaomi-Gründers,
    [both] Xiaomi und Shunwei, der Fonds des Xiaomi-Gründers,
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] etwa { $percent } %
    [below] weniger als { $percent } %
    [above] mehr als { $percent } %
   *[exact] { $percent } %
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext in Shenzhen
    [hong-kong] Hongkong
    [nasdaq] Nasdaq
    [neeq] NEEQ in Peking
    [new-york] New York
   *[shanghai] Shanghai
    [shenzhen] Shenzhen
    [star-market] STAR Market in Shanghai
}

event-founded = { $date ->
    [none] { $brand } ist eine eigenständige Firma.
   *[other] Gründung der Firma { $brand }: { $date }.
}
event-launched = { $date ->
    [none] { $brand } wurde als Marke eingeführt.
   *[other] Start der Marke { $brand }: { $date }.
}
event-owned-by = { $date ->
    [none] { $brand } gehört zu { $company }.
   *[other] { $brand } gehört zu { $company } (Stand: { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } in { $brand } investiert.
       *[other] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } in { $brand } investiert ({ $date }).
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } { fragment-share } von { $brand } gekauft.
       *[other] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } { fragment-share } von { $brand } gekauft ({ $date }).
    }
}
event-stake = { $date ->
    [none] { fragment-holder } { $holder ->
        [both] hielten
       *[other] hielt
    } { fragment-share } von { $brand }.
   *[other] { fragment-holder } { $holder ->
        [both] hielten
       *[other] hielt
    } { fragment-share } von { $brand } ({ $date }).
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } seitdem Anteile verkauft.
       *[other] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } Anteile verkauft ({ $date }).
    }
    [0] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } seitdem alle Anteile verkauft.
       *[other] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } die letzten Anteile verkauft ({ $date }).
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } Anteile verkauft, übrig: { fragment-share }.
       *[other] { fragment-holder } { $holder ->
            [both] haben
           *[other] hat
        } Anteile verkauft, übrig: { fragment-share } ({ $date }).
    }
}
event-acquired = { $date ->
    [none] Xiaomi hat { $brand } übernommen.
   *[other] Xiaomi hat { $brand } übernommen ({ $date }).
}
event-ecosystem-company = { $date ->
    [none] Xiaomi führt { $brand } unter seinen Ökosystem-Firmen.
   *[other] Xiaomi zählt { $brand } zu seinen Ökosystem-Firmen (Stand: { $date }).
}
event-vendor = { $date ->
    [none] { $brand } baut Geräte, die die Marke Xiaomi tragen.
   *[other] { $brand } baut Geräte, die die Marke Xiaomi tragen (Stand: { $date }).
}
event-supplies = { $date ->
    [none] { $brand } baut für Xiaomi: { $things }.
   *[other] { $brand } baut für Xiaomi: { $things } (Stand: { $date }).
}
event-xiaomi-sales = { $date ->
    [none] Vom Umsatz von { $brand } entfielen { fragment-share } auf Xiaomi.
   *[other] Vom Umsatz von { $brand } entfielen { fragment-share } auf Xiaomi ({ $date }).
}
event-listed = { $date ->
    [none] { $brand } ist an der Börse ({ fragment-exchange }).
   *[other] { $brand } ging an die Börse ({ fragment-exchange }, { $date }).
}
event-renamed = { $date ->
    [none] { $from } heißt heute { $to }.
   *[other] Aus { $from } wurde { $to } ({ $date }).
}
event-split-off = { $date ->
    [none] { $brand } wurde eine eigenständige Marke und gehört weiter zu Xiaomi.
   *[other] { $brand } ist seit { $date } eine eigenständige Marke und gehört weiter zu Xiaomi.
}
event-independent = { $date ->
    [none] { $brand } geht heute eigene Wege.
   *[other] { $brand } geht seit { $date } eigene Wege.
}
event-licensed = { $date ->
    [none] Xiaomi baut in Lizenz Handys unter dem Namen { $brand }.
   *[other] Xiaomi baut seit { $date } in Lizenz Handys unter dem Namen { $brand }.
}
event-closed = { $date ->
    [none] { $brand } wird nicht mehr verkauft.
   *[other] { $brand } wurde eingestellt ({ $date }).
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Geräte von { $brand } funktionieren mit der App Mi Home.
       *[other] Geräte von { $brand } funktionieren mit der App Mi Home (Stand: { $date }).
    }
   *[some] { $date ->
        [none] Manche Geräte von { $brand } funktionieren mit der App Mi Home.
       *[other] Manche Geräte von { $brand } funktionieren mit der App Mi Home (Stand: { $date }).
    }
}
event-youpin = { $date ->
    [none] Produkte von { $brand } gab es auf Youpin.
   *[other] Produkte von { $brand } gab es auf Youpin ({ $date }).
}
event-crowdfunding = { $date ->
    [none] { $brand } hat über Xiaomis Crowdfunding verkauft.
   *[other] { $brand } hat über Xiaomis Crowdfunding verkauft ({ $date }).
}
event-no-tie = { $date ->
    [none] Nichts gefunden, was { $brand } mit Xiaomi verbindet.
   *[other] Nichts gefunden, was { $brand } mit Xiaomi verbindet (Stand: { $date }).
}
