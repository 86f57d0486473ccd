# Dated facts about a brand. $date is "none" where nobody says.
reported = { $fact } (Так сообщают, но это не доказано.)
background = { $fact } (Страницы, которая бы это подтверждала, не нашлось.)
pair = { $first } { $second }

# In the genitive.
fragment-holder = { $holder ->
    [shunwei] созданного основателем Xiaomi фонда Shunwei
    [both] Xiaomi и созданного её основателем фонда Shunwei
   *[xiaomi] Xiaomi
}
fragment-share = { $bound ->
    [about] около { $percent } %
    [below] менее { $percent } %
    [above] более { $percent } %
   *[exact] { $percent } %
}
fragment-exchange = { $exchange ->
    [chinext] ChiNext, Шэньчжэнь
    [hong-kong] Гонконг
    [nasdaq] Nasdaq
    [neeq] рынок NEEQ, Пекин
    [new-york] Нью-Йорк
   *[shanghai] Шанхай
    [shenzhen] Шэньчжэнь
    [star-market] STAR Market, Шанхай
}

event-founded = { $date ->
    [none] { $brand } — самостоятельная компания.
   *[other] Компания { $brand } основана ({ $date }).
}
event-launched = { $date ->
    [none] { $brand } появился как бренд.
   *[other] Бренд { $brand } появился на рынке ({ $date }).
}
event-owned-by = { $date ->
    [none] { $brand } принадлежит компании { $company }.
   *[other] { $brand } принадлежит компании { $company } (данные: { $date }).
}
event-invested = { $percent ->
    [none] { $date ->
        [none] Компания { $brand } получила инвестиции от { fragment-holder }.
       *[other] Компания { $brand } получила инвестиции от { fragment-holder } ({ $date }).
    }
   *[other] { $date ->
        [none] Инвестиции { fragment-holder } в компанию { $brand }: куплено { fragment-share }.
       *[other] Инвестиции { fragment-holder } в компанию { $brand }: куплено { fragment-share } ({ $date }).
    }
}
event-stake = { $date ->
    [none] Доля { fragment-holder } в компании { $brand } составляла { fragment-share }.
   *[other] Доля { fragment-holder } в компании { $brand } составляла { fragment-share } ({ $date }).
}
event-sold-down = { $percent ->
    [none] { $date ->
        [none] Позже доля { fragment-holder } уменьшилась: часть акций продана.
       *[other] Доля { fragment-holder } уменьшилась: часть акций продана ({ $date }).
    }
    [0] { $date ->
        [none] Позже доля { fragment-holder } была продана полностью.
       *[other] Доля { fragment-holder } продана полностью ({ $date }).
    }
   *[other] { $date ->
        [none] После продажи акций доля { fragment-holder } составила { fragment-share }.
       *[other] После продажи акций доля { fragment-holder } составила { fragment-share } ({ $date }).
    }
}
event-acquired = { $date ->
    [none] Xiaomi купила компанию { $brand }.
   *[other] Xiaomi купила компанию { $brand } ({ $date }).
}
event-ecosystem-company = { $date ->
    [none] Xiaomi относит { $brand } к компаниям своей экосистемы.
   *[other] Xiaomi относит { $brand } к компаниям своей экосистемы (данные: { $date }).
}
event-vendor = { $date ->
    [none] Компания { $brand } делает устройства, которые продаются под маркой Xiaomi.
   *[other] Компания { $brand } делает устройства, которые продаются под маркой Xiaomi (данные: { $date }).
}
event-supplies = { $date ->
    [none] Что { $brand } делает для Xiaomi: { $things }.
   *[other] Что { $brand } делает для Xiaomi: { $things } (данные: { $date }).
}
event-xiaomi-sales = { $date ->
    [none] На закупки Xiaomi приходилось { fragment-share } продаж компании { $brand }.
   *[other] На закупки Xiaomi приходилось { fragment-share } продаж компании { $brand } ({ $date }).
}
event-listed = { $date ->
    [none] Акции { $brand } торгуются на бирже ({ fragment-exchange }).
   *[other] Компания { $brand } вышла на биржу ({ fragment-exchange }, { $date }).
}
event-renamed = { $date ->
    [none] { $from } теперь называется { $to }.
   *[other] Смена названия ({ $date }): было { $from }, стало { $to }.
}
event-split-off = { $date ->
    [none] { $brand } — теперь отдельный бренд, но по-прежнему принадлежит Xiaomi.
   *[other] Бренд { $brand } стал отдельным ({ $date }), но остался у Xiaomi.
}
event-independent = { $date ->
    [none] Сегодня бренд { $brand } идёт своим путём.
   *[other] Бренд { $brand } пошёл своим путём ({ $date }).
}
event-licensed = { $date ->
    [none] Xiaomi выпускает телефоны под именем { $brand } по лицензии.
   *[other] Xiaomi выпускает телефоны под именем { $brand } по лицензии (начало: { $date }).
}
event-closed = { $date ->
    [none] Бренд { $brand } больше не продаётся.
   *[other] Бренд { $brand } закрылся ({ $date }).
}
event-mi-home = { $extent ->
    [all] { $date ->
        [none] Устройства { $brand } работают с приложением Mi Home.
       *[other] Устройства { $brand } работают с приложением Mi Home (данные: { $date }).
    }
   *[some] { $date ->
        [none] Некоторые устройства { $brand } работают с приложением Mi Home.
       *[other] Некоторые устройства { $brand } работают с приложением Mi Home (данные: { $date }).
    }
}
event-youpin = { $date ->
    [none] Товары { $brand } продавались на Youpin.
   *[other] Товары { $brand } продавались на Youpin ({ $date }).
}
event-crowdfunding = { $date ->
    [none] Товары { $brand } продавались через краудфандинг Xiaomi.
   *[other] Товары { $brand } продавались через краудфандинг Xiaomi ({ $date }).
}
event-no-tie = { $date ->
    [none] Связей бренда { $brand } с Xiaomi не нашлось.
   *[other] Связей бренда { $brand } с Xiaomi не нашлось (данные: { $date }).
}
