# A brand and the kind of thing, as the name of something: "наушники Redmi".
named-thing = { $thing } { $brand }

# Answers about a brand.
brand-xiaomi = Телефоны, планшеты, ноутбуки, телевизоры и автомобили Xiaomi разрабатывает и продаёт сама; большинство остальных вещей под её именем делают партнёры.
brand-second = { $brand } — собственный суббренд Xiaomi, а не отдельная компания.
brand-label = { $brand } — собственная марка Xiaomi для умного дома и быта; большинство вещей под ней делают партнёры.
brand-own-company = { $brand } — не бренд Xiaomi, а собственный бренд отдельной компании, связанной с Xiaomi.
brand-makes-for-xiaomi = Что { $brand } делает под маркой Xiaomi: { $things }.

# Lists and choices.
headline-tier = Бренды: { $meaning }
list-brands = { $names }
list-rest = { $count ->
    [one] И ещё { $count } бренд.
    [few] И ещё { $count } бренда.
    [many] И ещё { $count } брендов.
   *[other] И ещё { $count } бренда.
}
headline-choice = Не уверен, о чём вопрос
choice-of = «{ $first }» или «{ $second }»?

# Not for the bot, and about it.
headline-not-for-me = С этим я помочь не могу
not-for-me = Я говорю только о том, что на самом деле Xiaomi, а что нет: бренды, товары, заголовки из магазинов и как устроен мир Xiaomi.
help-sources = Мои сведения — из отчётов компаний, прессы, списков устройств и страниц магазинов; в каждом ответе есть источники и их даты.
help-correct = Если я ошибаюсь, напишите тем, кто ведёт проект, и приложите источник: каждый факт — отдельная запись, которую можно исправить.
