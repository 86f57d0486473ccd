# Nazwy (małe litery, bez spacji, 32 znaki), opisy i opcje poleceń (100 znaków).
discord-query-description = Czy to naprawdę Xiaomi? Wpisz nazwę, tytuł albo link
discord-message-name = Czy to Xiaomi?
discord-tiers-name = xiaomi-poziomy
discord-tiers-description = Poziomy: od samego Xiaomi po rzeczy, które noszą tylko jego nazwę
discord-help-name = xiaomi-pomoc
discord-help-description = Co mogę ci powiedzieć i jak pytać
discord-privacy-name = xiaomi-prywatność
discord-privacy-description = Co o tobie przechowuję; zobacz albo usuń
discord-settings-name = xiaomi-ustawienia
discord-settings-description = Twój język i długość odpowiedzi; dla moderatorów także ustawienia serwera
discord-reports-name = xiaomi-poprawki
discord-reports-description = Poprawki przysłane przez członków tego serwera
discord-teach-name = xiaomi-naucz
discord-teach-description = Naucz mnie nazw ważnych na tym serwerze
discord-teach-add-name = dodaj
discord-teach-add-description = Naucz mnie nazwy albo zmień którąś
discord-teach-list-name = lista
discord-teach-list-description = Nazwy, których mnie nauczono, także w pliku
discord-teach-remove-name = usuń
discord-teach-remove-description = Spraw, żebym zapomniał nazwę
discord-option-query-name = pytanie
discord-option-query-description = Nazwa produktu, tytuł ze sklepu, link albo pytanie
discord-option-private-name = prywatnie
discord-option-private-description = Odpowiedź widzisz tylko ty
discord-option-what-name = co
discord-option-what-description = Co zrobić z tym, co o tobie przechowuję
discord-option-name-name = nazwa
discord-option-name-description = Marka albo produkt, tak jak się go pisze
discord-option-tier-name = poziom
discord-option-tier-description = Na którym poziomie to jest
discord-option-note-name = notatka
discord-option-note-description = Dlaczego, w jednym zdaniu: pokażę je przy odpowiedzi

# Jak pytać.
discord-ways = Możesz pytać na trzy sposoby: wpisz /xiaomi i nazwę albo link; przytrzymaj wiadomość (albo kliknij ją prawym przyciskiem) i wybierz Aplikacje, „Czy to Xiaomi?”; albo mnie oznacz.
discord-may-not-read = Nie mogę czytać tego kanału. Wpisz nazwę albo link po /xiaomi albo przytrzymaj wiadomość i wybierz Aplikacje, „Czy to Xiaomi?”.
discord-no-link = W ostatnich wiadomościach nie widzę linku. Wpisz nazwę albo link po /xiaomi.
discord-no-text = W tej wiadomości nie znajduję słów: ani tekstu, ani tytułu. Wpisz nazwę po /xiaomi.
discord-may-not-write = Na tamtym kanale nie mogę pisać. Oto odpowiedź:
discord-not-shown = Na tym kanale nie mogę pisać, więc odpowiedź widzisz tylko ty.
discord-about-message = O { $link }:

# Formularz poprawki.
discord-report-optional = Może zostać puste.
discord-report-asked = Wyślę to też, żeby dało się sprawdzić; usuń, jeśli wolisz zachować to dla siebie.
discord-report-says = Wystarczy jedno zdanie.
