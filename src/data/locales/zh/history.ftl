# 品牌的往事，带日期。没人说得出日期时，$date 为 "none"。
reported = 有报道称，但未经证实：{ $fact }
background = { $fact }（没有找到可以佐证的网页。）
pair = { $first }{ $second }

fragment-holder = { $holder ->
    [shunwei] 顺为（小米创始人的基金）
    [both] 小米和顺为（小米创始人的基金）
   *[xiaomi] 小米
}
fragment-share = { $bound ->
    [about] 约{ $percent }%
    [below] 不到{ $percent }%
    [above] 超过{ $percent }%
   *[exact] { $percent }%
}
fragment-exchange = { $exchange ->
    [chinext] 深圳创业板
    [hong-kong] 香港
    [nasdaq] 纳斯达克
    [neeq] 新三板
    [new-york] 纽约
   *[shanghai] 上海
    [shenzhen] 深圳
    [star-market] 上海科创板
}

event-founded = { $date ->
    [none] { $brand } 是一家独立的公司。
   *[other] { $brand } 成立于{ $date }。
}
event-launched = { $date ->
    [none] { $brand } 作为品牌面世。
   *[other] { $brand } 于{ $date }问世。
}
event-owned-by = { $date ->
    [none] { $brand } 属于 { $company }。
   *[other] { $brand } 属于 { $company }（截至{ $date }）。
}
event-invested = { $percent ->
    [none] { $date ->
        [none] { fragment-holder }投资了 { $brand }。
       *[other] { fragment-holder }在{ $date }投资了 { $brand }。
    }
   *[other] { $date ->
        [none] { fragment-holder }买下了 { $brand } { fragment-share }的股份。
       *[other] { fragment-holder }在{ $date }买下了 { $brand } { fragment-share }的股份。
    }
}
event-stake = { $date ->
    [none] { fragment-holder }曾持有 { $brand } { fragment-share }的股份。
   *[other] { fragment-holder }在{ $date }持有 { $brand } { fragment-share }的股份。
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] { fragment-holder }后来卖出了部分股份。
       *[other] { fragment-holder }在{ $date }卖出了部分股份。
    }
    [0] { $date ->
        [none] { fragment-holder }后来卖光了全部股份。
       *[other] { fragment-holder }在{ $date }卖出了最后的股份。
    }
   *[other] { $date ->
        [none] { fragment-holder }已减持到{ fragment-share }。
       *[other] { fragment-holder }在{ $date }减持到{ fragment-share }。
    }
}
event-acquired = { $date ->
    [none] 小米收购了 { $brand }。
   *[other] 小米在{ $date }收购了 { $brand }。
}
event-ecosystem-company = { $date ->
    [none] 小米把 { $brand } 列为生态链公司。
   *[other] 小米把 { $brand } 列为生态链公司（截至{ $date }）。
}
event-vendor = { $date ->
    [none] { $brand } 制造打小米牌子的设备。
   *[other] { $brand } 制造打小米牌子的设备（截至{ $date }）。
}
event-supplies = { $date ->
    [none] { $brand } 为小米制造：{ $things }。
   *[other] { $brand } 为小米制造：{ $things }（截至{ $date }）。
}
event-xiaomi-sales = { $date ->
    [none] { $brand } 的销售额有{ fragment-share }来自小米。
   *[other] { $brand } 在{ $date }的销售额有{ fragment-share }来自小米。
}
event-listed = { $date ->
    [none] { $brand } 是上市公司（{ fragment-exchange }）。
   *[other] { $brand } 于{ $date }上市（{ fragment-exchange }）。
}
event-renamed = { $date ->
    [none] { $from } 现在叫 { $to }。
   *[other] { $from } 于{ $date }改名为 { $to }。
}
event-split-off = { $date ->
    [none] { $brand } 独立成了一个品牌，但仍归小米。
   *[other] { $brand } 于{ $date }独立成一个品牌，但仍归小米。
}
event-independent = { $date ->
    [none] { $brand } 如今走自己的路。
   *[other] { $brand } 从{ $date }起走自己的路。
}
event-licensed = { $date ->
    [none] 小米获得授权，以 { $brand } 的名义生产手机。
   *[other] 从{ $date }起，小米获得授权，以 { $brand } 的名义生产手机。
}
event-closed = { $date ->
    [none] { $brand } 已经停售。
   *[other] { $brand } 在{ $date }退出了市场。
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] { $brand } 的设备能接入米家 App。
       *[other] { $brand } 的设备能接入米家 App（截至{ $date }）。
    }
   *[some] { $date ->
        [none] { $brand } 有部分设备能接入米家 App。
       *[other] { $brand } 有部分设备能接入米家 App（截至{ $date }）。
    }
}
event-youpin = { $date ->
    [none] 有品卖过 { $brand } 的产品。
   *[other] 有品在{ $date }卖过 { $brand } 的产品。
}
event-crowdfunding = { $date ->
    [none] { $brand } 在小米众筹上卖过产品。
   *[other] { $brand } 在{ $date }通过小米众筹卖过产品。
}
event-no-tie = { $date ->
    [none] 没有查到 { $brand } 和小米有什么联系。
   *[other] 没有查到 { $brand } 和小米有什么联系（截至{ $date }）。
}
