# A brand and the kind of thing, as the name of something: "навушники Redmi".
named-thing = { $thing } { $brand }

# Answers about a brand.
brand-xiaomi = Телефони, планшети, ноутбуки, телевізори й автомобілі Xiaomi розробляє та продає сама; більшість інших речей під її ім’ям роблять партнери.
brand-second = { $brand } — власний суббренд Xiaomi, а не окрема компанія.
brand-label = { $brand } — власна марка Xiaomi для розумного дому й побуту; більшість речей під нею роблять партнери.
brand-own-company = { $brand } — не бренд Xiaomi, а власний бренд окремої компанії, пов’язаної з Xiaomi.
brand-makes-for-xiaomi = Що { $brand } робить під маркою Xiaomi: { $things }.

# Lists and choices.
headline-tier = Бренди: { $meaning }
list-brands = { $names }
list-rest = { $count ->
    [one] І ще { $count } бренд.
    [few] І ще { $count } бренди.
    [many] І ще { $count } брендів.
   *[other] І ще { $count } бренду.
}
headline-choice = Не певен, про що запитання
choice-of = «{ $first }» чи «{ $second }»?

# Not for the bot, and about it.
headline-not-for-me = Із цим я допомогти не можу
not-for-me = Я кажу лише про те, що насправді Xiaomi, а що ні: бренди, товари, заголовки з крамниць і як улаштований світ Xiaomi.
help-sources = Мої відомості — зі звітів компаній, преси, списків пристроїв і сторінок крамниць; у кожній відповіді є джерела та їхні дати.
help-correct = Якщо я помиляюся, напишіть тим, хто веде проєкт, і додайте джерело: кожен факт — окремий запис, який можна виправити.
