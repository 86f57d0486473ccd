# Knöpfe unter einer Antwort, kurz genug für vier nebeneinander auf dem Handy.
button-why = Warum?
button-sources = Quellen
button-share = Teilen
button-wrong = Falsch?
button-everyone = Allen zeigen
button-previous = Zurück
button-next = Weiter
button-send = Senden
button-send-with-text = Mit dem Text senden
button-cancel = Abbrechen
button-accept = Annehmen
button-reject = Ablehnen
button-later = Später
button-delete = Alles löschen

# Rund um eine Antwort.
why-no-more = Mehr, als du hier siehst, gibt es nicht zu sagen.
sources-none = Hinter dieser Antwort steht keine Seite: Sie folgt aus den Wörtern des Titels.
page-opening = Ich öffne gerade die Shop-Seite …
tiers-title = Die Xiaomi-Leiter
answers-left = Noch unbeantwortet: { $count }.
answers-left-send = Ich beantworte { $limit } auf einmal: Schick mir den Rest in einer neuen Nachricht.

# Wenn etwas nicht geht.
old-button = Dieser Knopf ist zu alt. Frag noch einmal, dann antworte ich neu.
button-not-yours = Dieser Knopf ist für die Person, die gefragt hat.
limit-wait = Das war viel auf einmal. In { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} antworte ich wieder.
fault-ours = Bei mir ist etwas schiefgegangen. Versuch es bitte gleich noch einmal.
fault-storage = Ich kann gerade nichts speichern. Versuch es bitte in ein paar Minuten noch einmal.
moderators-only = Das dürfen nur die Moderatoren hier.
moderators-place = Das geht in einer Gruppe oder auf einem Server, und nur für die Moderatoren dort.

# Einstellungen.
settings-title = Deine Einstellungen
settings-title-place = Einstellungen für alle hier
settings-language = Sprache
settings-language-auto = Wie in der Frage
settings-length = Antworten
settings-short = Kurz
settings-long = Lang
settings-visibility = Wer Antworten sieht
settings-public = Alle
settings-private = Nur wer fragt
settings-saved = Gespeichert.

# Datenschutz.
privacy-title = Was ich speichere
privacy-summary = Nachrichten speichere ich nicht. Ich speichere deine Einstellungen und die Korrekturen, die du schickst; den Text, nach dem du gefragt hast, nur mit deinem Einverständnis. Damit ich nur einmal und nicht zu oft antworte, merke ich mir kurze Zeit, dass du geschrieben hast, aber nie, was. Namen, die ich nicht kenne, zähle ich, ohne festzuhalten, wer gefragt hat.
privacy-export-title = Alles, was ich über dich gespeichert habe
privacy-nothing = Über dich ist nichts gespeichert.
privacy-forget-ask = Soll ich alles löschen, was ich über dich gespeichert habe? Das lässt sich nicht rückgängig machen.
privacy-kept = Es wurde nichts gelöscht.
privacy-forgotten = { $count ->
    [one] Erledigt: Ein Eintrag ist gelöscht.
   *[other] Erledigt: { $count } Einträge sind gelöscht.
}

# Korrekturen.
report-title = Diese Antwort korrigieren
report-ask = Was stimmt nicht? Ein Satz genügt; am meisten hilft ein Link, der es zeigt.
report-preview = Das bekämen die Betreuer des Projekts:
report-label-answer = Meine Antwort
report-label-says = Die Korrektur
report-label-source = Ein Link, der es zeigt
report-label-asked = Wonach gefragt wurde
report-text-choice = Soll ich den Text, nach dem gefragt wurde, mitschicken? Das hilft, aber du entscheidest.
report-notice = Sag mir Bescheid, wenn es geklärt ist
report-thanks = Danke! Deine Korrektur hat die Nummer { $number }.
report-repeat = Danke! Andere sagen das auch: Es zählt zur Korrektur { $number }.
report-cancelled = Es wurde nichts gesendet.
report-accepted = Deine Korrektur { $number } wurde angenommen, danke: { $headline }
report-rejected = Deine Korrektur { $number } wurde geprüft und nicht angenommen: { $headline }

# Für die, die eine Gruppe oder einen Server leiten.
reports-title = Offene Korrekturen: { $count }
reports-none = Hier gibt es keine offenen Korrekturen.
reports-count = { $count ->
    [one] sagt eine Person
   *[other] sagen { $count } Personen
}
reports-accepted = Korrektur { $number } ist angenommen.
reports-rejected = Korrektur { $number } ist abgelehnt.
reports-later = Korrektur { $number } ist zurückgestellt.
reports-gone = Korrektur { $number } ist hier nicht offen.
teach-title = Namen, die mir hier beigebracht wurden
teach-none = Hier hat mir noch niemand einen Namen beigebracht.
teach-done = Hier gelernt: { $name }, { $meaning }.
teach-removed = Hier vergessen: { $name }.
teach-unknown = „{ $name }“ hat mir hier niemand beigebracht.
teach-limit = Ein Name darf höchstens { $limit } Zeichen haben.
teach-refused = Diesen Namen kann ich nicht aufnehmen: Entweder ist die Liste voll und erst muss einer weg, oder ihm fehlt ein Buchstabe oder eine Ziffer.
