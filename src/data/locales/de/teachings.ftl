# Was die Moderatoren einer Gruppe oder eines Servers beigebracht haben: immer als ihr Wort gezeigt.
headline-taught = Von den Moderatoren hier festgelegt: { $headline }
taught-note = Sie schreiben dazu: { $note }
taught-agrees = Das sagen auch die Moderatoren hier.
taught-own-differs = Nach meinen Daten ist es anders: { $headline }.
taught-own-unknown = Ich selbst weiß nichts darüber: Das ist allein ihr Wort.
