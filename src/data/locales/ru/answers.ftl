# The first line of an answer: the verdict, then the name of the thing.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi, суббренд: { $name }
headline-partner-made = Xiaomi, сделано партнёром: { $name }
headline-ecosystem = Экосистема Xiaomi, но не Xiaomi: { $name }
headline-not-xiaomi = Не Xiaomi: { $name }
headline-unknown = Не могу сказать: «{ $name }»
headline-help = Спросите, правда ли это Xiaomi
headline-too-long = Слишком длинно: я читаю не больше { $limit } { $limit ->
    [one] символа
   *[other] символов
}

# The ladder.
tier-of-six = ступень { $tier } из 6, { $meaning }
tier-zero = ступень 0, { $meaning }
tier-0 = с Xiaomi не связано
tier-1 = сама Xiaomi
tier-2 = суббренды Xiaomi
tier-3 = под маркой Xiaomi, делает партнёр
tier-4 = близкий к Xiaomi бренд
tier-5 = работает с Mi Home
tier-6 = только продавалось на Youpin
tier-0-long = Ничего из этого: другие бренды, чужие аксессуары для техники Xiaomi, подделки.
tier-1-long = Разрабатывает и выпускает сама Xiaomi: телефоны, ноутбуки, планшеты, автомобили.
tier-2-long = Собственные суббренды Xiaomi: Redmi и POCO.
tier-3-long = Носит марку Xiaomi, Mi или Mijia, а делает его партнёр: большинство браслетов, самокатов, пылесосов.
tier-4-long = Собственный бренд компании, в которую Xiaomi вложилась или товары которой продаёт: Roborock, Amazfit, Roidmi.
tier-5-long = Товар другой компании, который работает с приложением Mi Home: например, некоторые лампы Philips.
tier-6-long = Только продавалось на Youpin — в магазине Xiaomi для чужих брендов.

# Who makes it.
who-xiaomi = Разрабатывает и продаёт сама Xiaomi.
who-sub-brand = { $brand } — собственный суббренд Xiaomi.
who-sub-brand-maker = { $brand } — собственный суббренд Xiaomi; эту вещь для него делает { $maker }.
who-maker = Продаётся под маркой { $brand }, а делает партнёр — { $maker }.
who-partner = Продаётся под маркой { $brand }, а делает партнёр; какой именно, я не знаю.
who-partner-unpublished = Продаётся под маркой { $brand }; кто делает, не публикуется.
who-own-name = Бренд { $brand } выпускает и продаёт это под собственным именем.
who-mi-home = Это выпускает { $brand }. С Xiaomi товар связывает приложение Mi Home.
who-mi-home-unnamed = В названии сказано, что вещь работает с Mi Home, приложением Xiaomi для многих брендов; знакомого мне производителя там нет.
who-youpin = Это выпускает { $brand }. С Xiaomi товар связывает только Youpin — магазин Xiaomi для чужих брендов.
who-youpin-unnamed = Название связывает товар только с Youpin — магазином Xiaomi для чужих брендов.
who-other = Это выпускает { $brand }; к Xiaomi этот бренд не относится.
who-fits = «{ $target }» в названии говорит, к чему подходит эта вещь ({ $thing }), а не кто её сделал.
who-fits-something = «{ $target }» говорит, к чему это подходит, а не кто это сделал.
who-fits-unnamed = Название говорит, к чему подходит эта вещь ({ $thing }), а не кто её сделал.
who-copy = В самом названии сказано, что это копия или не оригинал.
who-counterfeit = То, что продают под этим названием, — известные подделки.
who-nobody = В названии нет ни Xiaomi, ни близкого к ней бренда.
who-genuine-accessory = В названии есть слово «оригинал», а Xiaomi и правда продаёт такое под своей маркой ({ $thing }).

# What speaks for it and against it.
for-code = Код { $code } принадлежит бренду { $brand }.
for-code-maker = Код { $code } выдаёт изготовителя: { $maker }.
for-product-name = «{ $name }» — название товара бренда { $brand }.
for-label = Под маркой { $brand } такое продают ({ $thing }), и другого бренда в названии нет.
for-device = «{ $name }» есть в списке устройств приложения Mi Home.
for-spelling = «{ $written }» я понимаю как { $brand }.
against-seller-word = «{ $word }» в названии продавец дописал от себя; больше ничто на это не указывает.
against-youpin = «Youpin» говорит, где это продавалось, а не кто это сделал.
against-app = «Работает с Mi Home» ещё не значит «сделано Xiaomi».
against-sold-as = Продавцы называют это «{ $name }», а производитель — { $brand }.
against-component = В названии есть и { $brand }, но лишь как что-то внутри или в комплекте.
against-maker = Поэтому в названии есть { $maker }.
against-label-only = Об этом говорит только марка в названии: поищите на самом товаре логотип и код модели.
depends-box = Если вещь лежит в фирменной коробке Xiaomi с кодом Xiaomi, то это всё-таки Xiaomi.
genuine-unseen = По названию не узнать, подлинный ли именно этот экземпляр: проверьте код на коробке или IMEI.
only-this-product = Другие товары бренда { $brand } связаны с Xiaomi слабее.
quality = О качестве это ничего не говорит.

# When I can't tell.
unknown-brand-word = Слово «{ $word }» мне незнакомо. Если это бренд, то «Xiaomi» продавец дописал от себя.
unknown-class = Такого товара ({ $thing }) под маркой самой Xiaomi я не знаю, а другого бренда в названии нет.
unknown-head = В названии есть { $name }, но слова перед этим мне незнакомы: это может быть и сам товар, и деталь к нему.
unknown-model = Модели Xiaomi «{ $model }» я не знаю: к таким кодам продавцы любят приписывать это имя.
unknown-contested = Партнёры делают такое для Xiaomi ({ $thing }), но под её именем продают и много чужого: название подходит к обоим случаям.
unknown-promise = У Xiaomi нет такой вещи ({ $thing }) с тем, что обещает это название.
unknown-label = Одно имя Xiaomi мало что доказывает: продавцы ставят его на всё подряд.
unknown-claim = Название говорит лишь, что товар как-то близок к Xiaomi, но не кто его сделал.
unknown-name = Не вижу здесь ни знакомого бренда, ни товара.
ask-title-or-code = Пришлите полное название или код модели с коробки (вроде MJ…01…).
did-you-mean = Может быть, имелось в виду: { $names }?

# Help.
help-what = Напишите название товара или вставьте заголовок из магазина, на любом языке: «Xiaomi Roborock S6», «Redmi Note 13», «чехол Mi 11».
help-how = Я отвечу, на какой ступени экосистемы Xiaomi он стоит, почему и где об этом написано.
help-independent = Я не связан с Xiaomi. «Не Xiaomi» никогда не означает «плохое качество».
too-long-ask = Пришлите, пожалуйста, только название или заголовок.
