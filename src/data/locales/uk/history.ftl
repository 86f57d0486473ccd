# Dated facts about a brand. $date is "none" where nobody says.
reported = { $fact } (Так повідомляють, але це не доведено.)
background = { $fact } (Сторінки, яка б це підтверджувала, не знайшлося.)
pair = { $first } { $second }

# In the genitive.
fragment-holder = { $holder ->
    [shunwei] створеного засновником Xiaomi фонду Shunwei
    [both] Xiaomi та створеного її засновником фонду Shunwei
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] близько { $percent } %
    [below] менше { $percent } %
    [above] понад { $percent } %
   *[exact] { $percent } %
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext, Шеньчжень
    [hong-kong] Гонконг
    [nasdaq] Nasdaq
    [neeq] ринок NEEQ, Пекін
    [new-york] Нью-Йорк
   *[shanghai] Шанхай
    [shenzhen] Шеньчжень
    [star-market] STAR Market, Шанхай
}

event-founded = { $date ->
    [none] { $brand } — самостійна компанія.
   *[other] Компанію { $brand } засновано ({ $date }).
}
event-launched = { $date ->
    [none] { $brand } з’явився як бренд.
   *[other] Бренд { $brand } з’явився на ринку ({ $date }).
}
event-owned-by = { $date ->
    [none] { $brand } належить компанії { $company }.
   *[other] { $brand } належить компанії { $company } (дані: { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] Компанія { $brand } отримала інвестиції від { fragment-holder }.
       *[other] Компанія { $brand } отримала інвестиції від { fragment-holder } ({ $date }).
    }
   *[other] { $date ->
        [none] Інвестиції { fragment-holder } в компанію { $brand }: куплено { fragment-share }.
       *[other] Інвестиції { fragment-holder } в компанію { $brand }: куплено { fragment-share } ({ $date }).
    }
}
event-stake = { $date ->
    [none] Частка { fragment-holder } в компанії { $brand } становила { fragment-share }.
   *[other] Частка { fragment-holder } в компанії { $brand } становила { fragment-share } ({ $date }).
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] Згодом частка { fragment-holder } зменшилася: частину акцій продано.
       *[other] Частка { fragment-holder } зменшилася: частину акцій продано ({ $date }).
    }
    [0] { $date ->
        [none] Згодом частку { fragment-holder } було продано повністю.
       *[other] Частку { fragment-holder } продано повністю ({ $date }).
    }
   *[other] { $date ->
        [none] Після продажу акцій частка { fragment-holder } становила { fragment-share }.
       *[other] Після продажу акцій частка { fragment-holder } становила { fragment-share } ({ $date }).
    }
}
event-acquired = { $date ->
    [none] Xiaomi купила компанію { $brand }.
   *[other] Xiaomi купила компанію { $brand } ({ $date }).
}
event-ecosystem-company = { $date ->
    [none] Xiaomi зараховує { $brand } до компаній своєї екосистеми.
   *[other] Xiaomi зараховує { $brand } до компаній своєї екосистеми (дані: { $date }).
}
event-vendor = { $date ->
    [none] Компанія { $brand } робить пристрої, які продаються під маркою Xiaomi.
   *[other] Компанія { $brand } робить пристрої, які продаються під маркою Xiaomi (дані: { $date }).
}
event-supplies = { $date ->
    [none] Що { $brand } робить для Xiaomi: { $things }.
   *[other] Що { $brand } робить для Xiaomi: { $things } (дані: { $date }).
}
event-xiaomi-sales = { $date ->
    [none] На закупівлі Xiaomi припадало { fragment-share } продажів компанії { $brand }.
   *[other] На закупівлі Xiaomi припадало { fragment-share } продажів компанії { $brand } ({ $date }).
}
event-listed = { $date ->
    [none] Акції { $brand } торгуються на біржі ({ fragment-exchange }).
   *[other] Компанія { $brand } вийшла на біржу ({ fragment-exchange }, { $date }).
}
event-renamed = { $date ->
    [none] { $from } тепер називається { $to }.
   *[other] Зміна назви ({ $date }): було { $from }, стало { $to }.
}
event-split-off = { $date ->
    [none] { $brand } — тепер окремий бренд, але й далі належить Xiaomi.
   *[other] Бренд { $brand } став окремим ({ $date }), але лишився у Xiaomi.
}
event-independent = { $date ->
    [none] Сьогодні бренд { $brand } іде своїм шляхом.
   *[other] Бренд { $brand } пішов своїм шляхом ({ $date }).
}
event-licensed = { $date ->
    [none] Xiaomi випускає телефони під ім’ям { $brand } за ліцензією.
   *[other] Xiaomi випускає телефони під ім’ям { $brand } за ліцензією (початок: { $date }).
}
event-closed = { $date ->
    [none] Бренд { $brand } більше не продається.
   *[other] Бренд { $brand } закрився ({ $date }).
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Пристрої { $brand } працюють із застосунком Mi Home.
       *[other] Пристрої { $brand } працюють із застосунком Mi Home (дані: { $date }).
    }
   *[some] { $date ->
        [none] Деякі пристрої { $brand } працюють із застосунком Mi Home.
       *[other] Деякі пристрої { $brand } працюють із застосунком Mi Home (дані: { $date }).
    }
}
event-youpin = { $date ->
    [none] Товари { $brand } продавалися на Youpin.
   *[other] Товари { $brand } продавалися на Youpin ({ $date }).
}
event-crowdfunding = { $date ->
    [none] Товари { $brand } продавалися через краудфандинг Xiaomi.
   *[other] Товари { $brand } продавалися через краудфандинг Xiaomi ({ $date }).
}
event-no-tie = { $date ->
    [none] Зв’язків бренду { $brand } із Xiaomi не знайшлося.
   *[other] Зв’язків бренду { $brand } із Xiaomi не знайшлося (дані: { $date }).
}
