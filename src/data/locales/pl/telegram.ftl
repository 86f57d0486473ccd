# W menu Telegrama i na stronie bota.
telegram-description = Czy to naprawdę Xiaomi? Sprzedawcy wszystko nazywają „Xiaomi”. Wyślij mi nazwę produktu, tytuł ze sklepu, link albo przekazaną ofertę, a powiem ci, na którym poziomie ekosystemu Xiaomi to jest, dlaczego i gdzie to napisano. Działam w grupach i w każdym czacie. Niezależny od Xiaomi.
telegram-short-description = Czy to naprawdę Xiaomi? Wyślij tytuł albo link i zobacz poziom w ekosystemie, ze źródłami.
telegram-command-xiaomi = Czy to Xiaomi? Nazwa, tytuł albo wiadomość, na którą odpowiadasz
telegram-command-brand = Co marka ma wspólnego z Xiaomi
telegram-command-tiers = Sześć poziomów, od Xiaomi do Youpin
telegram-command-settings = Język i długość odpowiedzi
telegram-command-reports = Otwarte poprawki z tej grupy
telegram-command-teach = Naucz mnie nazwy dla tej grupy
telegram-command-privacy = Co przechowuję i jak to usunąć
telegram-command-help = Co potrafię

# Co bot mówi tylko w Telegramie.
telegram-help-groups = W grupie odpowiedz na wiadomość poleceniem /xiaomi albo mnie oznacz; niepytany milczę.
telegram-help-privacy = Widzę tam tylko wiadomości skierowane do mnie.
telegram-help-inline = W każdym czacie wpisz @{ $name } i nazwę.
telegram-text-only = Czytam tylko tekst: wyślij mi tytuł, link albo zdjęcie z podpisem.
telegram-nothing-asked = Odpowiedz na wiadomość poleceniem /xiaomi albo dopisz po nim nazwę: /xiaomi Roborock S7
telegram-missed = Nie było mnie i przegapiłem twoje wiadomości. Wyślij jeszcze raz to, co nadal ważne.
telegram-inline-none = Nic nie znalazłem: zapytaj w naszym czacie
telegram-list-hint = Dotknij numeru, żeby zobaczyć całą odpowiedź, udostępnić ją albo poprawić.
telegram-brands = Marki, o których wiem najwięcej. Inna: /brand i jej nazwa.
telegram-privacy-commands = W naszym prywatnym czacie /privacy export wysyła ci wszystko, a /privacy forget to usuwa.
telegram-privacy-place = To, co o tobie przechowuję, nie jest dla cudzych oczu: zrób to w naszym prywatnym czacie.
telegram-open-chat = Otwórz nasz czat
telegram-report-placeholder = Co się nie zgadza?
telegram-teach-usage =
    /teach 4 Nazwa | uwaga: nazwa i poziom (od 0 do 6), tylko dla tej grupy
    /teach remove Nazwa
    /teach export
