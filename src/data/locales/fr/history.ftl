# Dated facts about a brand. $date is "none" where nobody says.
reported = { $fact } (C'est rapporté, mais pas prouvé.)
background = { $fact } (Je n'ai trouvé aucune page qui le dise.)
pair = { $first } { $second }

fragment-holder = { $holder ->
    [shunwei] Shunwei (le fonds du fondateur de Xiaomi)
    [both] Xiaomi et Shunwei (le fonds de son fondateur)
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] environ { $percent } %
    [below] moins de { $percent } %
    [above] plus de { $percent } %
   *[exact] { $percent } %
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext, Shenzhen
    [hong-kong] Hong Kong
    [nasdaq] Nasdaq
    [neeq] marché NEEQ, Pékin
    [new-york] New York
   *[shanghai] Shanghai
    [shenzhen] Shenzhen
    [star-market] STAR Market, Shanghai
}

event-founded = { $date ->
    [none] { $brand } est une société à part entière.
   *[other] La société { $brand } a été fondée en { $date }.
}
event-launched = { $date ->
    [none] La marque { $brand } a été lancée.
   *[other] La marque { $brand } a été lancée en { $date }.
}
event-owned-by = { $date ->
    [none] La marque { $brand } appartient à { $company }.
   *[other] La marque { $brand } appartient à { $company } (situation en { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] La société { $brand } compte { fragment-holder } parmi ses investisseurs.
       *[other] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } investi dans { $brand } en { $date }.
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } acheté { fragment-share } de la société { $brand }.
       *[other] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } acheté { fragment-share } de la société { $brand } en { $date }.
    }
}
event-stake = { $date ->
    [none] { fragment-holder } { $holder ->
        [both] détenaient
       *[other] détenait
    } { fragment-share } de la société { $brand }.
   *[other] { fragment-holder } { $holder ->
        [both] détenaient
       *[other] détenait
    } { fragment-share } de la société { $brand } en { $date }.
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } vendu des actions depuis.
       *[other] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } vendu des actions en { $date }.
    }
    [0] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } tout vendu depuis.
       *[other] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } vendu les dernières actions en { $date }.
    }
   *[other] { $date ->
        [none] Après des ventes, la part de { fragment-holder } est tombée à { fragment-share }.
       *[other] Après des ventes, la part de { fragment-holder } est tombée à { fragment-share } en { $date }.
    }
}
event-acquired = { $date ->
    [none] Xiaomi a racheté la société { $brand }.
   *[other] Xiaomi a racheté la société { $brand } en { $date }.
}
event-ecosystem-company = { $date ->
    [none] Xiaomi compte { $brand } parmi les sociétés de son écosystème.
   *[other] Xiaomi compte { $brand } parmi les sociétés de son écosystème (situation en { $date }).
}
event-vendor = { $date ->
    [none] { $brand } fabrique des appareils qui portent la marque Xiaomi.
   *[other] { $brand } fabrique des appareils qui portent la marque Xiaomi (situation en { $date }).
}
event-supplies = { $date ->
    [none] { $brand } fabrique pour Xiaomi : { $things }.
   *[other] { $brand } fabrique pour Xiaomi : { $things } (situation en { $date }).
}
event-xiaomi-sales = { $date ->
    [none] Xiaomi a acheté { fragment-share } de tout ce qu'a vendu { $brand }.
   *[other] Xiaomi a acheté { fragment-share } de tout ce qu'a vendu { $brand } en { $date }.
}
event-listed = { $date ->
    [none] La société { $brand } est cotée en bourse ({ fragment-exchange }).
   *[other] La société { $brand } est entrée en bourse en { $date } ({ fragment-exchange }).
}
event-renamed = { $date ->
    [none] { $from } s'appelle aujourd'hui { $to }.
   *[other] { $from } a pris le nom { $to } en { $date }.
}
event-split-off = { $date ->
    [none] { $brand } est devenue une marque à part, tout en restant à Xiaomi.
   *[other] { $brand } est devenue une marque à part en { $date }, tout en restant à Xiaomi.
}
event-independent = { $date ->
    [none] Aujourd'hui, { $brand } suit sa propre voie.
   *[other] { $brand } suit sa propre voie depuis { $date }.
}
event-licensed = { $date ->
    [none] Xiaomi fabrique sous licence des téléphones au nom { $brand }.
   *[other] Xiaomi fabrique sous licence des téléphones au nom { $brand } depuis { $date }.
}
event-closed = { $date ->
    [none] La marque { $brand } n'est plus vendue.
   *[other] La marque { $brand } a disparu en { $date }.
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Les appareils { $brand } fonctionnent avec l'appli Mi Home.
       *[other] Les appareils { $brand } fonctionnent avec l'appli Mi Home (situation en { $date }).
    }
   *[some] { $date ->
        [none] Certains appareils { $brand } fonctionnent avec l'appli Mi Home.
       *[other] Certains appareils { $brand } fonctionnent avec l'appli Mi Home (situation en { $date }).
    }
}
event-youpin = { $date ->
    [none] Youpin a vendu des produits { $brand }.
   *[other] Youpin vendait des produits { $brand } en { $date }.
}
event-crowdfunding = { $date ->
    [none] { $brand } a vendu des produits via le financement participatif de Xiaomi.
   *[other] { $brand } a vendu des produits via le financement participatif de Xiaomi en { $date }.
}
event-no-tie = { $date ->
    [none] Je n'ai rien trouvé qui relie { $brand } à Xiaomi.
   *[other] Je n'ai rien trouvé qui relie { $brand } à Xiaomi (situation en { $date }).
}
