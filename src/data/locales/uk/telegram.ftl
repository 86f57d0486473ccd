# У меню Telegram і на сторінці бота.
telegram-description = Це справді Xiaomi? Продавці називають «Xiaomi» все підряд. Надішліть назву товару, заголовок із крамниці, посилання або переслану пропозицію, і я скажу, на якому щаблі екосистеми Xiaomi він стоїть, чому і де про це написано. Працюю в групах і в будь-якому чаті. Із Xiaomi не пов’язаний.
telegram-short-description = Це справді Xiaomi? Надішліть заголовок чи посилання: щабель в екосистемі та джерела.
telegram-command-xiaomi = Це Xiaomi? Назва, заголовок або повідомлення, на яке відповідаєте
telegram-command-brand = Як бренд пов’язаний із Xiaomi
telegram-command-tiers = Шість щаблів, від Xiaomi до Youpin
telegram-command-settings = Мова й довжина відповідей
telegram-command-reports = Відкриті виправлення цієї групи
telegram-command-teach = Навчити мене назви для цієї групи
telegram-command-privacy = Що я зберігаю і як це видалити
telegram-command-help = Що я вмію

# Що бот каже лише в Telegram.
telegram-help-groups = У групі дайте відповідь на повідомлення командою /xiaomi або згадайте мене; без запитання я мовчу.
telegram-help-privacy = Там я бачу лише те, що звернене до мене.
telegram-help-inline = У будь-якому чаті наберіть @{ $name } і назву.
telegram-text-only = Я читаю лише текст: надішліть заголовок, посилання або картинку з підписом.
telegram-nothing-asked = Дайте відповідь на повідомлення командою /xiaomi або напишіть назву після неї: /xiaomi Roborock S7
telegram-missed = Мене не було на зв’язку, і я пропустив ваші повідомлення. Надішліть ще раз те, що важливо.
telegram-inline-none = Нічого не знайшлося: запитайте в нашому чаті
telegram-list-hint = Натисніть номер, щоб побачити всю відповідь, поділитися нею або виправити її.
telegram-brands = Бренди, про які я знаю найбільше. Інший: /brand і його назва.
telegram-privacy-commands = У нашому особистому чаті /privacy export надішле вам усе, а /privacy forget видалить.
telegram-privacy-place = Те, що я зберігаю про вас, не для чужих очей: зробіть це в нашому особистому чаті.
telegram-open-chat = Відкрити наш чат
telegram-report-placeholder = Що не так?
telegram-teach-usage =
    /teach 4 Назва | нотатка: назва й щабель (від 0 до 6), лише для цієї групи
    /teach remove Назва
    /teach export
