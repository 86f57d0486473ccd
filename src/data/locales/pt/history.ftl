# Fatos com data sobre uma marca. $date é "none" quando ninguém informa.
reported = { $fact } (Foi noticiado, mas não está provado.)
background = { $fact } (Não encontrei nenhuma página que diga isso.)
pair = { $first } { $second }

fragment-holder = { $holder ->
    [shunwei] A Shunwei, fundo do fundador da Xiaomi,
    [both] A Xiaomi e a Shunwei, fundo do fundador dela,
   *[xiaomi] A Xiaomi
}
fragment-share = { $bound ->
    [about] cerca de { $percent }%
    [below] menos de { $percent }%
    [above] mais de { $percent }%
   *[exact] { $percent }%
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext, Shenzhen
    [hong-kong] Hong Kong
    [nasdaq] Nasdaq
    [neeq] mercado NEEQ, Pequim
    [new-york] Nova York
   *[shanghai] Xangai
    [shenzhen] Shenzhen
    [star-market] STAR Market, Xangai
}

event-founded = { $date ->
    [none] A { $brand } é uma empresa independente.
   *[other] A empresa { $brand } foi fundada em { $date }.
}
event-launched = { $date ->
    [none] A marca { $brand } foi lançada.
   *[other] A marca { $brand } surgiu em { $date }.
}
event-owned-by = { $date ->
    [none] A { $brand } pertence à { $company }.
   *[other] A { $brand } pertence à { $company } (dado de { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] investiram
           *[other] investiu
        } na { $brand }.
       *[other] { fragment-holder } { $holder ->
            [both] investiram
           *[other] investiu
        } na { $brand } em { $date }.
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] compraram
           *[other] comprou
        } { fragment-share } da { $brand }.
       *[other] { fragment-holder } { $holder ->
            [both] compraram
           *[other] comprou
        } { fragment-share } da { $brand } em { $date }.
    }
}
event-stake = { $date ->
    [none] { fragment-holder } { $holder ->
        [both] tinham
       *[other] tinha
    } { fragment-share } da { $brand }.
   *[other] { fragment-holder } { $holder ->
        [both] tinham
       *[other] tinha
    } { fragment-share } da { $brand } em { $date }.
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] venderam
           *[other] vendeu
        } ações desde então.
       *[other] { fragment-holder } { $holder ->
            [both] venderam
           *[other] vendeu
        } ações em { $date }.
    }
    [0] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] venderam
           *[other] vendeu
        } todas as suas ações desde então.
       *[other] { fragment-holder } { $holder ->
            [both] venderam
           *[other] vendeu
        } as últimas ações em { $date }.
    }
   *[other] { $date ->
        [none] { fragment-holder } { $holder ->
            [both] venderam
           *[other] vendeu
        } ações até ficar com { fragment-share }.
       *[other] { fragment-holder } { $holder ->
            [both] venderam
           *[other] vendeu
        } ações até ficar com { fragment-share } em { $date }.
    }
}
event-acquired = { $date ->
    [none] A Xiaomi comprou a { $brand }.
   *[other] A Xiaomi comprou a { $brand } em { $date }.
}
event-ecosystem-company = { $date ->
    [none] A Xiaomi inclui a { $brand } entre as empresas do seu ecossistema.
   *[other] A Xiaomi inclui a { $brand } entre as empresas do seu ecossistema (dado de { $date }).
}
event-vendor = { $date ->
    [none] A { $brand } fabrica aparelhos que levam a marca Xiaomi.
   *[other] A { $brand } fabrica aparelhos que levam a marca Xiaomi (dado de { $date }).
}
event-supplies = { $date ->
    [none] A { $brand } fabrica para a Xiaomi: { $things }.
   *[other] A { $brand } fabrica para a Xiaomi: { $things } (dado de { $date }).
}
event-xiaomi-sales = { $date ->
    [none] A Xiaomi comprava { fragment-share } do que a { $brand } vendia.
   *[other] A Xiaomi comprou { fragment-share } do que a { $brand } vendeu em { $date }.
}
event-listed = { $date ->
    [none] A { $brand } tem ações na bolsa ({ fragment-exchange }).
   *[other] A { $brand } abriu o capital em { $date } ({ fragment-exchange }).
}
event-renamed = { $date ->
    [none] A { $from } hoje se chama { $to }.
   *[other] A { $from } passou a se chamar { $to } em { $date }.
}
event-split-off = { $date ->
    [none] A { $brand } virou uma marca à parte e continuou sendo da Xiaomi.
   *[other] A { $brand } virou uma marca à parte em { $date } e continuou sendo da Xiaomi.
}
event-independent = { $date ->
    [none] Hoje a { $brand } segue o próprio caminho.
   *[other] A { $brand } segue o próprio caminho desde { $date }.
}
event-licensed = { $date ->
    [none] A Xiaomi faz celulares com o nome { $brand } sob licença.
   *[other] A Xiaomi faz celulares com o nome { $brand } sob licença desde { $date }.
}
event-closed = { $date ->
    [none] A { $brand } não está mais à venda.
   *[other] A { $brand } deixou de existir em { $date }.
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Os aparelhos da { $brand } funcionam com o aplicativo Mi Home.
       *[other] Os aparelhos da { $brand } funcionam com o aplicativo Mi Home (dado de { $date }).
    }
   *[some] { $date ->
        [none] Alguns aparelhos da { $brand } funcionam com o aplicativo Mi Home.
       *[other] Alguns aparelhos da { $brand } funcionam com o aplicativo Mi Home (dado de { $date }).
    }
}
event-youpin = { $date ->
    [none] A Youpin já vendeu produtos { $brand }.
   *[other] A Youpin vendia produtos { $brand } em { $date }.
}
event-crowdfunding = { $date ->
    [none] A { $brand } já vendeu pelo financiamento coletivo da Xiaomi.
   *[other] A { $brand } vendeu pelo financiamento coletivo da Xiaomi em { $date }.
}
event-no-tie = { $date ->
    [none] Não encontrei nada que ligue a { $brand } à Xiaomi.
   *[other] Não encontrei nada que ligue a { $brand } à Xiaomi (dado de { $date }).
}
