# Dated facts about a brand. $date is "none" where nobody says.
reported = { $fact } (Riportato, ma non provato.)
background = { $fact } (Non ho trovato nessuna pagina che lo dica.)
pair = { $first } { $second }

fragment-holder = { $holder ->
    [shunwei] Shunwei (il fondo del fondatore di Xiaomi)
    [both] Xiaomi e Shunwei (il fondo del suo fondatore)
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] circa { $percent }%
    [below] meno di { $percent }%
    [above] più di { $percent }%
   *[exact] { $percent }%
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext, Shenzhen
    [hong-kong] Hong Kong
    [nasdaq] Nasdaq
    [neeq] mercato NEEQ, Pechino
    [new-york] New York
   *[shanghai] Shanghai
    [shenzhen] Shenzhen
    [star-market] STAR Market, Shanghai
}

event-founded = { $date ->
    [none] { $brand } è un'azienda a sé.
   *[other] Fondazione di { $brand }: { $date }.
}
event-launched = { $date ->
    [none] Il marchio { $brand } è stato lanciato.
   *[other] Debutto del marchio { $brand }: { $date }.
}
event-owned-by = { $date ->
    [none] Il marchio { $brand } appartiene a { $company }.
   *[other] Il marchio { $brand } appartiene a { $company } (dati: { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } investito in { $brand }.
       *[other] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } investito in { $brand } ({ $date }).
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } comprato una quota di { $brand }: { fragment-share }.
       *[other] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } comprato una quota di { $brand }: { fragment-share } ({ $date }).
    }
}
event-stake = { $date ->
    [none] { fragment-holder } { $holder ->
        [both] avevano
       *[other] aveva
    } una quota di { $brand }: { fragment-share }.
   *[other] { fragment-holder } { $holder ->
        [both] avevano
       *[other] aveva
    } una quota di { $brand }: { fragment-share } ({ $date }).
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } venduto azioni da allora.
       *[other] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } venduto azioni ({ $date }).
    }
    [0] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } venduto tutto da allora.
       *[other] { fragment-holder } { $holder ->
            [both] hanno
           *[other] ha
        } venduto le ultime azioni ({ $date }).
    }
   *[other] { $date ->
        [none] Quota rimasta a { fragment-holder } dopo le vendite: { fragment-share }.
       *[other] Quota rimasta a { fragment-holder } dopo le vendite: { fragment-share } ({ $date }).
    }
}
event-acquired = { $date ->
    [none] Xiaomi ha comprato l'azienda { $brand }.
   *[other] Xiaomi ha comprato l'azienda { $brand } ({ $date }).
}
event-ecosystem-company = { $date ->
    [none] Xiaomi inserisce { $brand } tra le aziende del suo ecosistema.
   *[other] Xiaomi inserisce { $brand } tra le aziende del suo ecosistema (dati: { $date }).
}
event-vendor = { $date ->
    [none] { $brand } produce dispositivi che portano il marchio Xiaomi.
   *[other] { $brand } produce dispositivi che portano il marchio Xiaomi (dati: { $date }).
}
event-supplies = { $date ->
    [none] { $brand } produce per Xiaomi: { $things }.
   *[other] { $brand } produce per Xiaomi: { $things } (dati: { $date }).
}
event-xiaomi-sales = { $date ->
    [none] Parte delle vendite di { $brand } comprata da Xiaomi: { fragment-share }.
   *[other] Parte delle vendite di { $brand } comprata da Xiaomi: { fragment-share } ({ $date }).
}
event-listed = { $date ->
    [none] L'azienda { $brand } è quotata in borsa ({ fragment-exchange }).
   *[other] Ingresso in borsa dell'azienda { $brand }: { $date } ({ fragment-exchange }).
}
event-renamed = { $date ->
    [none] { $from } oggi si chiama { $to }.
   *[other] Il nome { $from } ha lasciato il posto a { $to } ({ $date }).
}
event-split-off = { $date ->
    [none] { $brand } è ora un marchio a sé, rimasto di Xiaomi.
   *[other] { $brand } è diventato un marchio a sé ({ $date }), restando di Xiaomi.
}
event-independent = { $date ->
    [none] Oggi { $brand } va per la sua strada.
   *[other] { $brand } ha preso la sua strada ({ $date }).
}
event-licensed = { $date ->
    [none] Xiaomi produce su licenza telefoni con il nome { $brand }.
   *[other] Xiaomi produce su licenza telefoni con il nome { $brand } (inizio: { $date }).
}
event-closed = { $date ->
    [none] Il marchio { $brand } non è più in vendita.
   *[other] Il marchio { $brand } ha chiuso ({ $date }).
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] I dispositivi { $brand } funzionano con l'app Mi Home.
       *[other] I dispositivi { $brand } funzionano con l'app Mi Home (dati: { $date }).
    }
   *[some] { $date ->
        [none] Alcuni dispositivi { $brand } funzionano con l'app Mi Home.
       *[other] Alcuni dispositivi { $brand } funzionano con l'app Mi Home (dati: { $date }).
    }
}
event-youpin = { $date ->
    [none] Youpin ha venduto prodotti { $brand }.
   *[other] Youpin vendeva prodotti { $brand } ({ $date }).
}
event-crowdfunding = { $date ->
    [none] { $brand } ha venduto con il crowdfunding di Xiaomi.
   *[other] { $brand } ha venduto con il crowdfunding di Xiaomi ({ $date }).
}
event-no-tie = { $date ->
    [none] Non ho trovato niente che leghi { $brand } a Xiaomi.
   *[other] Non ho trovato niente che leghi { $brand } a Xiaomi (dati: { $date }).
}
