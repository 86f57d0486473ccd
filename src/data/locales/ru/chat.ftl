# Кнопки под ответом: короткие, чтобы четыре поместились на телефоне.
button-why = Почему?
button-sources = Источники
button-share = Поделиться
button-wrong = Неверно?
button-everyone = Показать всем
button-previous = Предыдущая
button-next = Следующая
button-send = Отправить
button-send-with-text = Отправить с текстом
button-cancel = Отмена
button-accept = Принять
button-reject = Отклонить
button-later = Позже
button-delete = Удалить всё

# Вокруг ответа.
why-no-more = Больше того, что вы видите, сказать нечего.
sources-none = За этим ответом нет страницы: он следует из слов заголовка.
page-opening = Открываю страницу магазина…
tiers-title = Ступени Xiaomi
answers-left = Ещё без ответа: { $count }.
answers-left-send = Отвечаю на { $limit } за раз: остальное пришлите отдельным сообщением.

# Когда что-то не получается.
old-button = Эта кнопка слишком старая. Спросите ещё раз, и я отвечу заново.
button-not-yours = Эта кнопка для того, кто спросил.
limit-wait = Слишком много сразу. Снова отвечу через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
}.
fault-ours = Что-то сломалось на моей стороне. Попробуйте ещё раз чуть позже.
fault-storage = Сейчас я ничего не могу сохранить. Попробуйте через несколько минут.
moderators-only = Это могут только здешние модераторы.
moderators-place = Это работает в группе или на сервере, и только для модераторов.

# Настройки.
settings-title = Ваши настройки
settings-title-place = Настройки для всех здесь
settings-language = Язык
settings-language-auto = Как в вопросе
settings-length = Ответы
settings-short = Короткие
settings-long = Подробные
settings-visibility = Кто видит ответы
settings-public = Все
settings-private = Только тот, кто спросил
settings-saved = Сохранено.

# Личные данные.
privacy-title = Что я храню
privacy-summary = Сообщения я не храню. Храню ваши настройки и исправления, которые вы присылаете; текст вопроса — только с вашего согласия. Чтобы отвечать один раз и не слишком часто, недолго помню, что вы писали, но не что именно. Незнакомые названия считаю, не запоминая, кто спрашивал.
privacy-export-title = Всё, что я храню о вас
privacy-nothing = О вас я ничего не храню.
privacy-forget-ask = Удалить всё, что я храню о вас? Вернуть будет нельзя.
privacy-kept = Ничего не удалено.
privacy-forgotten = { $count ->
    [one] Готово: удалена { $count } запись.
    [few] Готово: удалены { $count } записи.
    [many] Готово: удалено { $count } записей.
   *[other] Готово: удалено { $count } записи.
}

# Исправления.
report-title = Исправить этот ответ
report-ask = Что не так? Хватит одной фразы; больше всего поможет ссылка, где это видно.
report-preview = Вот что получат те, кто ведёт проект:
report-label-answer = Мой ответ
report-label-says = Исправление
report-label-source = Ссылка, где это видно
report-label-asked = О чём спрашивали
report-text-choice = Отправить и текст вопроса? Это поможет, но решать вам.
report-notice = Сообщить, когда разберутся
report-thanks = Спасибо! Номер вашего исправления: { $number }.
report-repeat = Спасибо! Об этом пишут и другие: добавлено к исправлению { $number }.
report-cancelled = Ничего не отправлено.
report-accepted = Ваше исправление { $number } принято, спасибо: { $headline }
report-rejected = Ваше исправление { $number } рассмотрено, но не принято: { $headline }

# Для тех, кто управляет группой или сервером.
reports-title = Открытые исправления: { $count }
reports-none = Открытых исправлений здесь нет.
reports-count = { $count ->
    [one] так говорит { $count } человек
    [few] так говорят { $count } человека
    [many] так говорят { $count } человек
   *[other] так говорят { $count } человека
}
reports-accepted = Исправление { $number } принято.
reports-rejected = Исправление { $number } отклонено.
reports-later = Исправление { $number } отложено.
reports-gone = Исправление { $number } здесь не открыто.
teach-title = Названия, которым меня научили здесь
teach-none = Здесь меня ещё не научили ни одному названию.
teach-done = Здесь запомнил: { $name }, { $meaning }.
teach-removed = Здесь забыл: { $name }.
teach-unknown = Названию «{ $name }» меня здесь не учили.
teach-limit = В названии может быть не больше { $limit } { $limit ->
    [one] символа
   *[other] символов
}.
teach-refused = Не могу добавить это название: либо список полон и сначала нужно что-то удалить, либо в названии нет ни буквы, ни цифры.
