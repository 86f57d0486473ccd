# Dated facts about a brand. $date is "none" where nobody says.
reported = Rapporté, mais pas prouvé : { $fact }
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
   *[other] Création de la société { $brand } : { $date }.
}
event-launched = { $date ->
    [none] La marque { $brand } a été lancée.
   *[other] Lancement de la marque { $brand } : { $date }.
}
event-owned-by = { $date ->
    [none] La marque { $brand } appartient à { $company }.
   *[other] La marque { $brand } appartient à { $company } (date de l'info : { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] La société { $brand } compte { fragment-holder } parmi ses investisseurs.
       *[other] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } investi dans { $brand } ({ $date }).
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } acheté { fragment-share } de la société { $brand }.
       *[other] { fragment-holder } { $holder ->
            [both] ont
           *[other] a
        } acheté { fragment-share } de la société { $brand } ({ $date }).
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
    } { fragment-share } de la société { $brand } ({ $date }).
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] Depuis, la part de { fragment-holder } a diminué : des actions ont été vendues.
       *[other] La part de { fragment-holder } a diminué : des actions ont été vendues ({ $date }).
    }
    [0] { $date ->
        [none] Depuis, la part de { fragment-holder } a été vendue en entier.
       *[other] Les dernières actions de { fragment-holder } ont été vendues ({ $date }).
    }
   *[other] { $date ->
        [none] Après des ventes, la part de { fragment-holder } est tombée à { fragment-share }.
       *[other] Après des ventes, la part de { fragment-holder } est tombée à { fragment-share } ({ $date }).
    }
}
event-acquired = { $date ->
    [none] Xiaomi a racheté la société { $brand }.
   *[other] Xiaomi a racheté la société { $brand } ({ $date }).
}
event-ecosystem-company = { $date ->
    [none] Xiaomi compte { $brand } parmi les sociétés de son écosystème.
   *[other] Xiaomi compte { $brand } parmi les sociétés de son écosystème (date de l'info : { $date }).
}
event-vendor = { $date ->
    [none] { $brand } fabrique des appareils qui portent la marque Xiaomi.
   *[other] { $brand } fabrique des appareils qui portent la marque Xiaomi (date de l'info : { $date }).
}
event-supplies = { $date ->
    [none] Ce que fabrique { $brand } pour Xiaomi : { $things }.
   *[other] Ce que fabrique { $brand } pour Xiaomi : { $things } (date de l'info : { $date }).
}
event-xiaomi-sales = { $date ->
    [none] Xiaomi a acheté { fragment-share } de tout ce qu'a vendu { $brand }.
   *[other] Xiaomi a acheté { fragment-share } de tout ce qu'a vendu { $brand } ({ $date }).
}
event-listed = { $date ->
    [none] La société { $brand } est cotée en bourse ({ fragment-exchange }).
   *[other] Entrée en bourse de la société { $brand } : { $date } ({ fragment-exchange }).
}
event-renamed = { $date ->
    [none] { $from } s'appelle aujourd'hui { $to }.
   *[other] Le nom { $from } a cédé la place à { $to } ({ $date }).
}
event-split-off = { $date ->
    [none] { $brand } a pris son indépendance comme marque, tout en restant chez Xiaomi.
   *[other] { $brand } a pris son indépendance comme marque ({ $date }), tout en restant chez Xiaomi.
}
event-independent = { $date ->
    [none] Aujourd'hui, { $brand } suit son propre chemin.
   *[other] { $brand } suit son propre chemin (depuis : { $date }).
}
event-licensed = { $date ->
    [none] Xiaomi fabrique sous licence des téléphones au nom { $brand }.
   *[other] Xiaomi fabrique sous licence des téléphones au nom { $brand } (début : { $date }).
}
event-closed = { $date ->
    [none] La marque { $brand } n'est plus vendue.
   *[other] La marque { $brand } a disparu ({ $date }).
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Les appareils { $brand } fonctionnent avec l'appli Mi Home.
       *[other] Les appareils { $brand } fonctionnent avec l'appli Mi Home (date de l'info : { $date }).
    }
   *[some] { $date ->
        [none] Certains appareils { $brand } fonctionnent avec l'appli Mi Home.
       *[other] Certains appareils { $brand } fonctionnent avec l'appli Mi Home (date de l'info : { $date }).
    }
}
event-youpin = { $date ->
    [none] Youpin a vendu des produits { $brand }.
   *[other] Youpin vendait des produits { $brand } ({ $date }).
}
event-crowdfunding = { $date ->
    [none] { $brand } a vendu par le financement participatif de Xiaomi.
   *[other] { $brand } a vendu par le financement participatif de Xiaomi ({ $date }).
}
event-no-tie = { $date ->
    [none] Je n'ai rien trouvé qui relie { $brand } à Xiaomi.
   *[other] Je n'ai rien trouvé qui relie { $brand } à Xiaomi (date de l'info : { $date }).
}
