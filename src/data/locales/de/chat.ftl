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
page-opening = Ich öffne gerade die Shop-Seite …
tiers-title = Die Xiaomi-Leiter

# Wenn etwas nicht geht.
old-button = Der Knopf ist mir zu alt. Frag noch einmal, dann antworte ich neu.
button-not-yours = Dieser Knopf ist für die Person, die gefragt hat.
limit-wait = Das war viel auf einmal. In { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} antworte ich wieder.
fault-ours = Bei mir ist etwas schiefgegangen. Versuch es bitte gleich noch einmal.
fault-storage = Ich kann mir gerade nichts merken. Versuch es bitte in ein paar Minuten noch einmal.
moderators-only = Das dürfen nur die, die hier das Sagen haben.
moderators-place = Das geht in einer Gruppe oder auf einem Server, für die, die dort das Sagen haben.

# Einstellungen.
settings-title = Deine Einstellungen
settings-title-place = Einstellungen für alle hier
settings-language = Sprache
settings-language-auto = Wie du fragst
settings-length = Antworten
settings-short = Kurz
settings-long = Lang
settings-visibility = Wer Antworten sieht
settings-public = Alle
settings-private = Nur wer fragt
settings-saved = Gespeichert.

# Datenschutz.
privacy-title = Was ich speichere
privacy-summary = Nachrichten speichere ich nicht. Ich merke mir deine Einstellungen und die Korrekturen, die du schickst, den gefragten Text nur mit deinem Einverständnis. Damit ich einmal und nicht zu oft antworte, weiß ich kurze Zeit, dass du geschrieben hast, nie was. Namen, die ich nicht kenne, zähle ich, ohne zu wissen, wer gefragt hat.
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
report-preview = Das ginge an die, die die Fakten pflegen:
report-label-answer = Meine Antwort
report-label-says = Was du sagst
report-label-source = Ein Link, der es zeigt
report-label-asked = Wonach gefragt wurde
report-text-choice = Soll der Text, nach dem gefragt wurde, mitgehen? Das hilft, und du entscheidest.
report-notice = Sag mir, wenn es geklärt ist
report-thanks = Danke! Deine Korrektur hat die Nummer { $number }.
report-repeat = Danke! Andere sagen das auch: Es zählt unter der Nummer { $number }.
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
reports-later = Korrektur { $number } ist aufgeschoben.
reports-gone = Korrektur { $number } ist hier nicht offen.
teach-title = Namen, die mir hier beigebracht wurden
teach-none = Hier hat mir noch niemand einen Namen beigebracht.
teach-done = Für hier gelernt: { $name }, { $meaning }.
teach-removed = Hier vergessen: { $name }.
teach-unknown = „{ $name }“ hat mir hier niemand beigebracht.
teach-limit = Ein Name darf höchstens { $limit } Zeichen haben.
teach-refused = Mehr Namen gehen hier nicht: Entfern erst welche, und denk daran, dass ein Name einen Buchstaben oder eine Ziffer braucht.
