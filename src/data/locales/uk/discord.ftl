# Імена (малими літерами, без пробілів, 32 знаки), описи й параметри команд (100 знаків).
discord-query-description = Це справді Xiaomi? Введіть назву, заголовок або посилання
discord-message-name = Це Xiaomi?
discord-tiers-name = xiaomi-щаблі
discord-tiers-description = Щаблі: від самої Xiaomi до того, що лише носить її ім’я
discord-help-name = xiaomi-довідка
discord-help-description = Що я можу сказати і як запитувати
discord-privacy-name = xiaomi-приватність
discord-privacy-description = Що я про вас зберігаю; отримати або видалити
discord-settings-name = xiaomi-налаштування
discord-settings-description = Ваша мова й довжина відповідей; для модераторів — ще й налаштування сервера
discord-reports-name = xiaomi-виправлення
discord-reports-description = Виправлення, які надіслали учасники цього сервера
discord-teach-name = xiaomi-навчити
discord-teach-description = Навчіть мене назв, важливих на цьому сервері
discord-teach-add-name = додати
discord-teach-add-description = Навчити назви або змінити її
discord-teach-list-name = список
discord-teach-list-description = Назви, яких мене навчили, зокрема файлом
discord-teach-remove-name = видалити
discord-teach-remove-description = Щоб я забув назву
discord-option-query-name = запит
discord-option-query-description = Назва товару, заголовок із крамниці, посилання або запитання
discord-option-private-name = приватно
discord-option-private-description = Відповідь побачите лише ви
discord-option-what-name = що
discord-option-what-description = Що зробити з тим, що я про вас зберігаю
discord-option-name-name = назва
discord-option-name-description = Марка або товар, як їх пишуть
discord-option-tier-name = щабель
discord-option-tier-description = На якому щаблі стоїть
discord-option-note-name = нотатка
discord-option-note-description = Чому, одним реченням: його покажу біля відповіді

# Як запитати.
discord-ways = Запитати можна трьома способами: введіть /xiaomi і назву або посилання; натисніть і утримуйте повідомлення (або клацніть по ньому правою кнопкою) і виберіть «Застосунки», «Це Xiaomi?»; або згадайте мене.
discord-may-not-read = Я не можу читати цей канал. Введіть назву або посилання після /xiaomi чи натисніть і утримуйте повідомлення й виберіть «Застосунки», «Це Xiaomi?».
discord-no-link = В останніх повідомленнях не бачу посилання. Введіть назву або посилання після /xiaomi.
discord-no-text = У цьому повідомленні немає слів: ні тексту, ні заголовка. Введіть назву після /xiaomi.
discord-may-not-write = У тому каналі мені не можна писати. Ось відповідь:
discord-not-shown = У цьому каналі мені не можна писати, тому відповідь бачите лише ви.
discord-about-message = Про повідомлення { $link }:

# Форма для виправлення.
discord-report-optional = Можна лишити порожнім.
discord-report-asked = Надішлеться разом із виправленням, щоб можна було перевірити; зітріть, якщо не хочете надсилати.
discord-report-says = Досить одного речення.
