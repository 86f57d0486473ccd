# Przyciski pod odpowiedzią, krótkie, żeby cztery zmieściły się na telefonie.
button-why = Dlaczego?
button-sources = Źródła
button-share = Udostępnij
button-wrong = Błąd?
button-everyone = Pokaż wszystkim
button-previous = Poprzednia
button-next = Następna
button-send = Wyślij
button-send-with-text = Wyślij z tekstem
button-cancel = Anuluj
button-accept = Przyjmij
button-reject = Odrzuć
button-later = Później
button-delete = Usuń wszystko

# Wokół odpowiedzi.
why-no-more = Nie ma nic więcej do powiedzenia niż to, co widzisz.
sources-none = Za tą odpowiedzią nie stoi żadna strona: wynika ze słów tytułu.
page-opening = Otwieram stronę sklepu…
tiers-title = Poziomy Xiaomi
answers-left = Jeszcze bez odpowiedzi: { $count }.
answers-left-send = Odpowiadam na { $limit } naraz: resztę wyślij w kolejnej wiadomości.

# Kiedy czegoś nie da się zrobić.
old-button = Ten przycisk jest już za stary. Zapytaj jeszcze raz, a odpowiem od nowa.
button-not-yours = Ten przycisk jest dla osoby, która pytała.
limit-wait = To dużo naraz. Odpowiem znowu za { $seconds ->
    [one] sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}.
fault-ours = Coś poszło nie tak po mojej stronie. Spróbuj ponownie za chwilę.
fault-storage = Nie mogę teraz niczego zapisać. Spróbuj ponownie za kilka minut.
moderators-only = To mogą zrobić tylko tutejsi moderatorzy.
moderators-place = To działa w grupie albo na serwerze, i tylko dla ich moderatorów.

# Ustawienia.
settings-title = Twoje ustawienia
settings-title-place = Ustawienia dla wszystkich tutaj
settings-language = Język
settings-language-auto = Taki jak w pytaniu
settings-length = Odpowiedzi
settings-short = Krótkie
settings-long = Długie
settings-visibility = Kto widzi odpowiedzi
settings-public = Wszyscy
settings-private = Tylko ten, kto pyta
settings-saved = Zapisano.

# Prywatność.
privacy-title = Co przechowuję
privacy-summary = Nie przechowuję wiadomości. Przechowuję twoje ustawienia i poprawki, które wysyłasz; tekst pytania tylko wtedy, gdy się zgodzisz. Żeby odpowiadać raz i nie za często, przez krótki czas pamiętam, że do mnie piszesz, ale nigdy co. Nazwy, których nie znam, liczę, nie notując, kto pytał.
privacy-export-title = Wszystko, co przechowuję o tobie
privacy-nothing = Nie przechowuję o tobie niczego.
privacy-forget-ask = Usunąć wszystko, co o tobie przechowuję? Tego nie da się cofnąć.
privacy-kept = Niczego nie usunięto.
privacy-forgotten = { $count ->
    [one] Gotowe: usunięto { $count } wpis.
    [few] Gotowe: usunięto { $count } wpisy.
    [many] Gotowe: usunięto { $count } wpisów.
   *[other] Gotowe: usunięto { $count } wpisu.
}

# Poprawki.
report-title = Popraw tę odpowiedź
report-ask = Co się nie zgadza? Wystarczy jedno zdanie; najbardziej pomaga link, który to pokazuje.
report-preview = To trafiłoby do opiekunów projektu:
report-label-answer = Moja odpowiedź
report-label-says = Poprawka
report-label-source = Link, który to pokazuje
report-label-asked = O co pytano
report-text-choice = Wysłać też tekst pytania? To pomaga, a decyzja należy do ciebie.
report-notice = Daj mi znać, gdy to się wyjaśni
report-thanks = Dziękuję! Twoja poprawka ma numer { $number }.
report-repeat = Dziękuję! Inni mówią to samo: dopisuję to do poprawki { $number }.
report-cancelled = Nic nie zostało wysłane.
report-accepted = Twoja poprawka { $number } została przyjęta, dziękuję: { $headline }
report-rejected = Twoja poprawka { $number } została sprawdzona i nie została przyjęta: { $headline }

# Dla osób, które zarządzają grupą albo serwerem.
reports-title = Otwarte poprawki: { $count }
reports-none = Nie ma tu otwartych poprawek.
reports-count = { $count ->
    [one] mówi tak { $count } osoba
    [few] mówią tak { $count } osoby
    [many] mówi tak { $count } osób
   *[other] mówi tak { $count } osoby
}
reports-accepted = Poprawka { $number } jest przyjęta.
reports-rejected = Poprawka { $number } jest odrzucona.
reports-later = Poprawka { $number } jest odłożona.
reports-gone = Poprawka { $number } nie jest tu otwarta.
teach-title = Nazwy, których mnie tu nauczono
teach-none = Nikt mnie tu jeszcze nie nauczył żadnej nazwy.
teach-done = Zapamiętane tutaj: { $name }, { $meaning }.
teach-removed = Zapomniane tutaj: { $name }.
teach-unknown = Nikt mnie tu nie nauczył nazwy „{ $name }”.
teach-limit = Nazwa może mieć najwyżej { $limit } { $limit ->
    [one] znak
    [few] znaki
   *[many] znaków
}.
teach-refused = Nie mogę dodać tej nazwy: albo lista jest pełna i trzeba najpierw coś usunąć, albo w nazwie brakuje litery lub cyfry.
