# Имена (строчными, без пробелов, 32 знака), описания и параметры команд (100 знаков).
discord-query-description = Это точно Xiaomi? Введите название, заголовок или ссылку
discord-message-name = Это Xiaomi?
discord-tiers-name = xiaomi-ступени
discord-tiers-description = Ступени: от самой Xiaomi до того, что лишь носит её имя
discord-help-name = xiaomi-помощь
discord-help-description = Что я могу сказать и как спрашивать
discord-privacy-name = xiaomi-приватность
discord-privacy-description = Что я о вас храню; получить или удалить
discord-settings-name = xiaomi-настройки
discord-settings-description = Ваш язык и длина ответов; для модераторов — ещё и настройки сервера
discord-reports-name = xiaomi-исправления
discord-reports-description = Исправления, которые прислали участники этого сервера
discord-teach-name = xiaomi-научить
discord-teach-description = Научите меня названиям, важным на этом сервере
discord-teach-add-name = добавить
discord-teach-add-description = Научить названию или изменить его
discord-teach-list-name = список
discord-teach-list-description = Названия, которым меня научили, в том числе файлом
discord-teach-remove-name = удалить
discord-teach-remove-description = Чтобы я забыл название
discord-option-query-name = вопрос
discord-option-query-description = Название товара, заголовок из магазина, ссылка или вопрос
discord-option-private-name = приватно
discord-option-private-description = Ответ увидите только вы
discord-option-what-name = что
discord-option-what-description = Что сделать с тем, что я о вас храню
discord-option-name-name = название
discord-option-name-description = Марка или товар, как их пишут
discord-option-tier-name = ступень
discord-option-tier-description = На какой ступени стоит
discord-option-note-name = заметка
discord-option-note-description = Почему, одной фразой: её увидят рядом с ответом

# Как спросить.
discord-ways = Спросить можно тремя способами: введите /xiaomi и название или ссылку; нажмите и удерживайте сообщение (или щёлкните по нему правой кнопкой) и выберите «Приложения», «Это Xiaomi?»; или упомяните меня.
discord-may-not-read = Я не могу читать этот канал. Введите название или ссылку после /xiaomi или нажмите и удерживайте сообщение и выберите «Приложения», «Это Xiaomi?».
discord-no-link = В последних сообщениях не вижу ссылки. Введите название или ссылку после /xiaomi.
discord-no-text = В этом сообщении нет слов: ни текста, ни заголовка. Введите название после /xiaomi.
discord-may-not-write = В том канале мне нельзя писать. Вот ответ:
discord-not-shown = В этом канале мне нельзя писать, поэтому ответ видите только вы.
discord-about-message = О сообщении { $link }:

# Форма для поправки.
discord-report-optional = Можно оставить пустым.
discord-report-asked = Отправится вместе с исправлением, чтобы можно было проверить; сотрите, если не хотите отправлять.
discord-report-says = Достаточно одной фразы.
