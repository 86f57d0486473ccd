# Dated facts about a brand. $date is "none" where nobody says.
reported = Reported, not proven: { $fact }
background = { $fact } (I found no page that says so.)
pair = { $first } { $second }

fragment-holder = { $holder ->
    [shunwei] Shunwei, the fund of Xiaomi's founder,
    [both] Xiaomi and its founder's fund Shunwei
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] about { $percent }%
    [below] less than { $percent }%
    [above] more than { $percent }%
   *[exact] { $percent }%
}
fragment-exchange = { $exchange ->
    [chinext] Shenzhen ChiNext
    [hong-kong] Hong Kong
    [nasdaq] Nasdaq
    [neeq] Beijing NEEQ market
    [new-york] New York
   *[shanghai] Shanghai
    [shenzhen] Shenzhen
    [star-market] Shanghai STAR Market
}

event-founded = { $date ->
    [none] { $brand } is a company of its own.
   *[other] { $brand } was founded in { $date }.
}
event-launched = { $date ->
    [none] { $brand } was launched as a brand.
   *[other] { $brand } appeared in { $date }.
}
event-owned-by = { $date ->
    [none] { $brand } belongs to { $company }.
   *[other] { $brand } belongs to { $company } (as of { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } invested in { $brand }.
       *[other] { fragment-holder } invested in { $brand } in { $date }.
    }
   *[other] { $date ->
        [none] { fragment-holder } bought { fragment-share } of { $brand }.
       *[other] { fragment-holder } bought { fragment-share } of { $brand } in { $date }.
    }
}
event-stake = { $date ->
    [none] { fragment-holder } held { fragment-share } of { $brand }.
   *[other] { fragment-holder } held { fragment-share } of { $brand } in { $date }.
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] { fragment-holder } has sold shares since.
       *[other] { fragment-holder } sold shares in { $date }.
    }
    [0] { $date ->
        [none] { fragment-holder } has sold all its shares since.
       *[other] { fragment-holder } sold the last shares in { $date }.
    }
   *[other] { $date ->
        [none] { fragment-holder } sold shares and kept { fragment-share }.
       *[other] { fragment-holder } sold shares in { $date } and kept { fragment-share }.
    }
}
event-acquired = { $date ->
    [none] Xiaomi took over { $brand }.
   *[other] Xiaomi took over { $brand } in { $date }.
}
event-ecosystem-company = { $date ->
    [none] Xiaomi lists { $brand } among its ecosystem companies.
   *[other] Xiaomi counts { $brand } among its ecosystem companies (as of { $date }).
}
event-vendor = { $date ->
    [none] { $brand } builds devices that carry the Xiaomi brand.
   *[other] { $brand } builds devices that carry the Xiaomi brand (as of { $date }).
}
event-supplies = { $date ->
    [none] { $brand } builds for Xiaomi: { $things }.
   *[other] { $brand } builds for Xiaomi: { $things } (as of { $date }).
}
event-xiaomi-sales = { $date ->
    [none] Xiaomi bought { fragment-share } of what { $brand } sold.
   *[other] Xiaomi bought { fragment-share } of what { $brand } sold in { $date }.
}
event-listed = { $date ->
    [none] { $brand } is listed ({ fragment-exchange }).
   *[other] { $brand } went public in { $date } ({ fragment-exchange }).
}
event-renamed = { $date ->
    [none] { $from } is called { $to } today.
   *[other] { $from } became { $to } in { $date }.
}
event-split-off = { $date ->
    [none] { $brand } is a separate brand inside Xiaomi today.
   *[other] { $brand } has been a separate brand inside Xiaomi since { $date }.
}
event-independent = { $date ->
    [none] { $brand } goes its own way today.
   *[other] { $brand } has gone its own way since { $date }.
}
event-licensed = { $date ->
    [none] Xiaomi makes { $brand } phones under licence.
   *[other] Xiaomi has made { $brand } phones under licence since { $date }.
}
event-closed = { $date ->
    [none] { $brand } is no longer sold.
   *[other] { $brand } ended in { $date }.
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] { $brand } devices work with the Mi Home app.
       *[other] { $brand } devices work with the Mi Home app (as of { $date }).
    }
   *[some] { $date ->
        [none] Some { $brand } devices work with the Mi Home app.
       *[other] Some { $brand } devices work with the Mi Home app (as of { $date }).
    }
}
event-youpin = { $date ->
    [none] Youpin has sold { $brand } products.
   *[other] Youpin sold { $brand } products in { $date }.
}
event-crowdfunding = { $date ->
    [none] { $brand } has sold through Xiaomi's crowdfunding.
   *[other] { $brand } sold through Xiaomi's crowdfunding in { $date }.
}
event-no-tie = { $date ->
    [none] I found nothing that ties { $brand } to Xiaomi.
   *[other] I found nothing that ties { $brand } to Xiaomi (as of { $date }).
}
