# Hechos con fecha sobre una marca. $date es "none" si nadie la da.
reported = { $fact } (Se ha publicado, pero no está probado.)
background = { $fact } (No he encontrado ninguna página que lo diga.)
pair = { $first } { $second }

fragment-holder = { $holder ->
    [shunwei] Shunwei, el fondo del fundador de Xiaomi,
    [both] Xiaomi y Shunwei, el fondo de su fundador,
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] cerca del { $percent } %
    [below] menos del { $percent } %
    [above] más del { $percent } %
   *[exact] el { $percent } %
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext, Shenzhen
    [hong-kong] Hong Kong
    [nasdaq] Nasdaq
    [neeq] mercado NEEQ, Pekín
    [new-york] Nueva York
   *[shanghai] Shanghái
    [shenzhen] Shenzhen
    [star-market] STAR Market, Shanghái
}

event-founded = { $date ->
    [none] { $brand } es una empresa independiente.
   *[other] { $brand } se fundó en { $date }.
}
event-launched = { $date ->
    [none] { $brand } se lanzó como marca.
   *[other] La marca { $brand } salió al mercado en { $date }.
}
event-owned-by = { $date ->
    [none] { $brand } pertenece a { $company }.
   *[other] { $brand } pertenece a { $company } (dato de { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] invirtieron
           *[other] invirtió
        } en { $brand }.
       *[other] { fragment-holder } { $holder ->
            [both] invirtieron
           *[other] invirtió
        } en { $brand } en { $date }.
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] compraron
           *[other] compró
        } { fragment-share } de { $brand }.
       *[other] { fragment-holder } { $holder ->
            [both] compraron
           *[other] compró
        } { fragment-share } de { $brand } en { $date }.
    }
}
event-stake = { $date ->
    [none] { fragment-holder } { $holder ->
        [both] tenían
       *[other] tenía
    } { fragment-share } de { $brand }.
   *[other] { fragment-holder } { $holder ->
        [both] tenían
       *[other] tenía
    } { fragment-share } de { $brand } en { $date }.
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] Desde entonces { fragment-holder } { $holder ->
            [both] han vendido
           *[other] ha vendido
        } acciones.
       *[other] { fragment-holder } { $holder ->
            [both] vendieron
           *[other] vendió
        } acciones en { $date }.
    }
    [0] { $date ->
        [none] Desde entonces { fragment-holder } { $holder ->
            [both] han vendido
           *[other] ha vendido
        } todas sus acciones.
       *[other] { fragment-holder } { $holder ->
            [both] vendieron
           *[other] vendió
        } sus últimas acciones en { $date }.
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] vendieron
           *[other] vendió
        } acciones hasta quedarse con { fragment-share }.
       *[other] { fragment-holder } { $holder ->
            [both] vendieron
           *[other] vendió
        } acciones hasta quedarse con { fragment-share } en { $date }.
    }
}
event-acquired = { $date ->
    [none] Xiaomi compró { $brand }.
   *[other] Xiaomi compró { $brand } en { $date }.
}
event-ecosystem-company = { $date ->
    [none] Xiaomi incluye a { $brand } entre las empresas de su ecosistema.
   *[other] Xiaomi incluye a { $brand } entre las empresas de su ecosistema (dato de { $date }).
}
event-vendor = { $date ->
    [none] { $brand } fabrica dispositivos que llevan la marca Xiaomi.
   *[other] { $brand } fabrica dispositivos que llevan la marca Xiaomi (dato de { $date }).
}
event-supplies = { $date ->
    [none] { $brand } fabrica para Xiaomi: { $things }.
   *[other] { $brand } fabrica para Xiaomi: { $things } (dato de { $date }).
}
event-xiaomi-sales = { $date ->
    [none] Xiaomi compraba { fragment-share } de lo que vendía { $brand }.
   *[other] Xiaomi compraba { fragment-share } de lo que vendía { $brand } en { $date }.
}
event-listed = { $date ->
    [none] { $brand } cotiza en bolsa ({ fragment-exchange }).
   *[other] { $brand } salió a bolsa en { $date } ({ fragment-exchange }).
}
event-renamed = { $date ->
    [none] { $from } se llama hoy { $to }.
   *[other] { $from } pasó a llamarse { $to } en { $date }.
}
event-split-off = { $date ->
    [none] { $brand } se convirtió en una marca aparte y siguió siendo de Xiaomi.
   *[other] { $brand } se convirtió en una marca aparte en { $date } y siguió siendo de Xiaomi.
}
event-independent = { $date ->
    [none] Hoy { $brand } va por su cuenta.
   *[other] { $brand } va por su cuenta desde { $date }.
}
event-licensed = { $date ->
    [none] Xiaomi fabrica teléfonos con el nombre { $brand } bajo licencia.
   *[other] Xiaomi fabrica teléfonos con el nombre { $brand } bajo licencia desde { $date }.
}
event-closed = { $date ->
    [none] { $brand } ya no se vende.
   *[other] { $brand } dejó de existir en { $date }.
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Los dispositivos de { $brand } funcionan con la aplicación Mi Home.
       *[other] Los dispositivos de { $brand } funcionan con la aplicación Mi Home (dato de { $date }).
    }
   *[some] { $date ->
        [none] Algunos dispositivos de { $brand } funcionan con la aplicación Mi Home.
       *[other] Algunos dispositivos de { $brand } funcionan con la aplicación Mi Home (dato de { $date }).
    }
}
event-youpin = { $date ->
    [none] Youpin ha vendido productos de { $brand }.
   *[other] Youpin vendía productos de { $brand } en { $date }.
}
event-crowdfunding = { $date ->
    [none] { $brand } ha vendido mediante la financiación colectiva de Xiaomi.
   *[other] { $brand } vendió mediante la financiación colectiva de Xiaomi en { $date }.
}
event-no-tie = { $date ->
    [none] No he encontrado nada que relacione a { $brand } con Xiaomi.
   *[other] No he encontrado nada que relacione a { $brand } con Xiaomi (dato de { $date }).
}
