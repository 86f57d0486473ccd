# The first line of an answer: the verdict, then the name of the thing.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi, суббренд: { $name }
headline-partner-made = Xiaomi, зроблено партнером: { $name }
headline-ecosystem = Екосистема Xiaomi, але не Xiaomi: { $name }
headline-not-xiaomi = Не Xiaomi: { $name }
headline-unknown = Не можу сказати: «{ $name }»
headline-help = Запитайте, чи справді це Xiaomi
headline-too-long = Текст задовгий: я читаю не більше { $limit } { $limit ->
    [one] символу
   *[other] символів
}

# The ladder.
tier-of-six = щабель { $tier } із 6, { $meaning }
tier-zero = щабель 0, { $meaning }
tier-0 = із Xiaomi не пов’язано
tier-1 = сама Xiaomi
tier-2 = суббренди Xiaomi
tier-3 = під маркою Xiaomi, робить партнер
tier-4 = близький до Xiaomi бренд
tier-5 = працює з Mi Home
tier-6 = лише продавалося на Youpin
tier-0-long = Нічого з цього: інші бренди, чужі аксесуари до техніки Xiaomi, підробки.
tier-1-long = Розробляє й випускає сама Xiaomi: телефони, ноутбуки, планшети, автомобілі.
tier-2-long = Власні суббренди Xiaomi: Redmi та POCO.
tier-3-long = Має марку Xiaomi, Mi або Mijia, а робить його партнер: більшість браслетів, самокатів, пилососів.
tier-4-long = Власний бренд компанії, в яку Xiaomi вклала гроші або товари якої продає: Roborock, Amazfit, Roidmi.
tier-5-long = Товар іншої компанії, що працює із застосунком Mi Home: наприклад, деякі лампи Philips.
tier-6-long = Лише продавалося на Youpin — у крамниці Xiaomi для чужих брендів.

# Who makes it.
who-xiaomi = Розробляє й продає сама Xiaomi.
who-sub-brand = { $brand } — власний суббренд Xiaomi.
who-sub-brand-maker = { $brand } — власний суббренд Xiaomi; цю річ для нього робить { $maker }.
who-maker = Продається під маркою { $brand }, а робить партнер — { $maker }.
who-partner = Продається під маркою { $brand }, а робить партнер; який саме, я не знаю.
who-partner-unpublished = Продається під маркою { $brand }; хто робить, не оприлюднено.
who-own-name = Бренд { $brand } випускає й продає це під власним ім’ям.
who-mi-home = Це випускає { $brand }. Із Xiaomi товар пов’язує застосунок Mi Home.
who-mi-home-unnamed = У назві сказано, що річ працює з Mi Home, застосунком Xiaomi для багатьох брендів; знайомого мені виробника там немає.
who-youpin = Це випускає { $brand }. Із Xiaomi товар пов’язує лише Youpin — крамниця Xiaomi для чужих брендів.
who-youpin-unnamed = Назва пов’язує товар лише з Youpin — крамницею Xiaomi для чужих брендів.
who-other = Це випускає { $brand }; до Xiaomi цей бренд не належить.
who-fits = «{ $target }» у назві каже, до чого підходить ця річ ({ $thing }), а не хто її зробив.
who-fits-something = «{ $target }» каже, до чого це підходить, а не хто це зробив.
who-fits-unnamed = Назва каже, до чого підходить ця річ ({ $thing }), а не хто її зробив.
who-copy = У самій назві сказано, що це копія або не оригінал.
who-counterfeit = Те, що продають під цією назвою, — відомі підробки.
who-nobody = У назві немає ні Xiaomi, ні близького до неї бренду.
who-genuine-accessory = У назві є слово «оригінал», і Xiaomi справді продає таке під своєю маркою ({ $thing }).

# What speaks for it and against it.
for-code = Код { $code } належить бренду { $brand }.
for-code-maker = Код { $code } виказує виробника: { $maker }.
for-product-name = «{ $name }» — назва товару бренду { $brand }.
for-label = Під маркою { $brand } таке продають ({ $thing }), та іншого бренду в назві немає.
for-device = «{ $name }» є у списку пристроїв застосунку Mi Home.
for-spelling = «{ $written }» я розумію як { $brand }.
against-seller-word = «{ $word }» у назві продавець дописав від себе; більше ніщо на це не вказує.
against-youpin = «Youpin» каже, де це продавалося, а не хто це зробив.
against-app = «Працює з Mi Home» ще не означає «зроблено Xiaomi».
against-sold-as = Продавці називають це «{ $name }», а виробник — { $brand }.
against-component = У назві є й { $brand }, але лише як щось усередині або в комплекті.
against-maker = Тому в назві є { $maker }.
against-label-only = Про це каже лише марка в назві: пошукайте на самому товарі логотип і код моделі.
depends-box = Якщо річ лежить у фірмовій коробці Xiaomi з кодом Xiaomi, то це все-таки Xiaomi.
genuine-unseen = За назвою не дізнатися, чи справжній саме цей примірник: перевірте код на коробці або IMEI.
only-this-product = Інші товари бренду { $brand } пов’язані з Xiaomi слабше.
quality = Про якість це нічого не говорить.

# When I can't tell.
unknown-brand-word = Слово «{ $word }» мені незнайоме. Якщо це бренд, то «Xiaomi» продавець дописав від себе.
unknown-class = Такого товару ({ $thing }) під маркою самої Xiaomi я не знаю, а іншого бренду в назві немає.
unknown-head = У назві є { $name }, але слова перед цим мені незнайомі: це може бути і сам товар, і деталь до нього.
unknown-model = Моделі Xiaomi «{ $model }» я не знаю: до таких кодів продавці люблять дописувати це ім’я.
unknown-contested = Партнери роблять таке для Xiaomi ({ $thing }), але під її ім’ям продають і багато чужого: назва підходить до обох випадків.
unknown-promise = У Xiaomi немає такої речі ({ $thing }) з тим, що обіцяє ця назва.
unknown-label = Саме лише ім’я Xiaomi мало що доводить: продавці ставлять його на все підряд.
unknown-claim = Назва каже лише, що товар якось близький до Xiaomi, але не хто його зробив.
unknown-name = Не бачу тут ні знайомого бренду, ні товару.
ask-title-or-code = Надішліть повну назву або код моделі з коробки (на зразок MJ…01…).
did-you-mean = Можливо, йдеться про таке: { $names }?

# Help.
help-what = Напишіть назву товару або вставте заголовок із крамниці, будь-якою мовою: «Xiaomi Roborock S6», «Redmi Note 13», «чохол Mi 11».
help-how = Я відповім, на якому щаблі екосистеми Xiaomi він стоїть, чому і де про це написано.
help-independent = Я не пов’язаний із Xiaomi. «Не Xiaomi» ніколи не означає «погана якість».
too-long-ask = Надішліть, будь ласка, лише назву або заголовок.
