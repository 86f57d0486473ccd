# Кнопки під відповіддю: короткі, щоб чотири вмістилися на телефоні.
button-why = Чому?
button-sources = Джерела
button-share = Поділитися
button-wrong = Помилка?
button-everyone = Показати всім
button-previous = Попередня
button-next = Наступна
button-send = Надіслати
button-send-with-text = Надіслати з текстом
button-cancel = Скасувати
button-accept = Прийняти
button-reject = Відхилити
button-later = Пізніше
button-delete = Видалити все

# Навколо відповіді.
why-no-more = Більше, ніж ви бачите, сказати нічого.
sources-none = За цією відповіддю немає сторінки: вона випливає зі слів заголовка.
page-opening = Відкриваю сторінку крамниці…
tiers-title = Щаблі Xiaomi
answers-left = Ще без відповіді: { $count }.
answers-left-send = Відповідаю на { $limit } за раз: решту надішліть окремим повідомленням.

# Коли щось не виходить.
old-button = Ця кнопка надто стара. Запитайте ще раз, і я відповім наново.
button-not-yours = Ця кнопка для того, хто запитав.
limit-wait = Забагато одразу. Знову відповім за { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
}.
fault-ours = Щось зламалося з мого боку. Спробуйте ще раз трохи згодом.
fault-storage = Зараз я нічого не можу зберегти. Спробуйте за кілька хвилин.
moderators-only = Це можуть лише тутешні модератори.
moderators-place = Це працює в групі або на сервері, і лише для модераторів.

# Налаштування.
settings-title = Ваші налаштування
settings-title-place = Налаштування для всіх тут
settings-language = Мова
settings-language-auto = Як у запитанні
settings-length = Відповіді
settings-short = Короткі
settings-long = Докладні
settings-visibility = Хто бачить відповіді
settings-public = Усі
settings-private = Лише той, хто запитав
settings-saved = Збережено.

# Особисті дані.
privacy-title = Що я зберігаю
privacy-summary = Повідомлень я не зберігаю. Зберігаю ваші налаштування та виправлення, які ви надсилаєте; текст запитання — лише з вашої згоди. Щоб відповідати один раз і не надто часто, недовго пам’ятаю, що ви писали, але не що саме. Незнайомі назви рахую, не запам’ятовуючи, хто питав.
privacy-export-title = Усе, що я зберігаю про вас
privacy-nothing = Про вас я нічого не зберігаю.
privacy-forget-ask = Видалити все, що я зберігаю про вас? Повернути буде неможливо.
privacy-kept = Нічого не видалено.
privacy-forgotten = { $count ->
    [one] Готово: видалено { $count } запис.
    [few] Готово: видалено { $count } записи.
    [many] Готово: видалено { $count } записів.
   *[other] Готово: видалено { $count } запису.
}

# Виправлення.
report-title = Виправити цю відповідь
report-ask = Що не так? Досить одного речення; найбільше допоможе посилання, де це видно.
report-preview = Ось що отримають ті, хто веде проєкт:
report-label-answer = Моя відповідь
report-label-says = Виправлення
report-label-source = Посилання, де це видно
report-label-asked = Про що питали
report-text-choice = Надіслати й текст запитання? Це допоможе, але вирішувати вам.
report-notice = Повідомити, коли розберуться
report-thanks = Дякую! Номер вашого виправлення: { $number }.
report-repeat = Дякую! Про це пишуть й інші: додано до виправлення { $number }.
report-cancelled = Нічого не надіслано.
report-accepted = Ваше виправлення { $number } прийнято, дякую: { $headline }
report-rejected = Ваше виправлення { $number } розглянуто, але не прийнято: { $headline }

# Для тих, хто керує групою чи сервером.
reports-title = Відкриті виправлення: { $count }
reports-none = Відкритих виправлень тут немає.
reports-count = { $count ->
    [one] так каже { $count } людина
    [few] так кажуть { $count } людини
    [many] так кажуть { $count } людей
   *[other] так кажуть { $count } людини
}
reports-accepted = Виправлення { $number } прийнято.
reports-rejected = Виправлення { $number } відхилено.
reports-later = Виправлення { $number } відкладено.
reports-gone = Виправлення { $number } тут не відкрите.
teach-title = Назви, яких мене навчили тут
teach-none = Тут мене ще не навчили жодної назви.
teach-done = Тут запам’ятав: { $name }, { $meaning }.
teach-removed = Тут забув: { $name }.
teach-unknown = Назви «{ $name }» мене тут не вчили.
teach-limit = У назві може бути не більше { $limit } { $limit ->
    [one] символу
   *[other] символів
}.
teach-refused = Не можу додати цю назву: або список повний і спершу треба щось видалити, або в назві немає ні літери, ні цифри.
