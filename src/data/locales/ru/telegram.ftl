# В меню Telegram и на странице бота.
telegram-description = Это правда Xiaomi? Продавцы называют «Xiaomi» всё подряд. Пришлите название товара, заголовок из магазина, ссылку или пересланное предложение, и я скажу, на какой ступени экосистемы Xiaomi он стоит, почему и где об этом написано. Работаю в группах и в любом чате. С Xiaomi не связан.
telegram-short-description = Это правда Xiaomi? Пришлите заголовок или ссылку: ступень в экосистеме и источники.
telegram-command-xiaomi = Это Xiaomi? Название, заголовок или сообщение, на которое вы отвечаете
telegram-command-brand = Как бренд связан с Xiaomi
telegram-command-tiers = Шесть ступеней, от Xiaomi до Youpin
telegram-command-settings = Язык и длина ответов
telegram-command-reports = Открытые исправления этой группы
telegram-command-teach = Научить меня названию для этой группы
telegram-command-privacy = Что я храню и как это удалить
telegram-command-help = Что я умею

# Что бот говорит только в Telegram.
telegram-help-groups = В группе ответьте на сообщение командой /xiaomi или упомяните меня; без вопроса я молчу.
telegram-help-privacy = Там я вижу только то, что обращено ко мне.
telegram-help-inline = В любом чате наберите @{ $name } и название.
telegram-text-only = Я читаю только текст: пришлите заголовок, ссылку или картинку с подписью.
telegram-nothing-asked = Ответьте на сообщение командой /xiaomi или напишите название после неё: /xiaomi Roborock S7
telegram-missed = Меня не было на связи, и я пропустил ваши сообщения. Пришлите ещё раз то, что важно.
telegram-inline-none = Ничего не нашлось: спросите в нашем чате
telegram-list-hint = Нажмите номер, чтобы увидеть ответ целиком, поделиться им или исправить его.
telegram-brands = Бренды, о которых я знаю больше всего. Другой: /brand и его название.
telegram-privacy-commands = В нашем личном чате /privacy export пришлёт вам всё, а /privacy forget удалит.
telegram-privacy-place = То, что я храню о вас, не для чужих глаз: сделайте это в нашем личном чате.
telegram-open-chat = Открыть наш чат
telegram-report-placeholder = Что не так?
telegram-teach-usage =
    /teach 4 Название | заметка: название и ступень (от 0 до 6), только для этой группы
    /teach remove Название
    /teach export
