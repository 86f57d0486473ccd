# Namen (klein, ohne Leerzeichen, 32 Zeichen), Beschreibungen und Optionen der Befehle (100 Zeichen).
discord-query-description = Ist das wirklich Xiaomi? Gib einen Namen, einen Titel oder einen Link ein
discord-message-name = Ist das Xiaomi?
discord-tiers-name = xiaomi-stufen
discord-tiers-description = Die Leiter: von Xiaomi selbst bis zu dem, was nur den Namen trägt
discord-help-name = xiaomi-hilfe
discord-help-description = Was ich dir sagen kann und wie du fragst
discord-privacy-name = xiaomi-datenschutz
discord-privacy-description = Was ich über dich speichere; ansehen oder löschen
discord-settings-name = xiaomi-einstellungen
discord-settings-description = Deine Sprache und die Länge der Antworten; für Moderatoren auch die Einstellungen des Servers
discord-reports-name = xiaomi-korrekturen
discord-reports-description = Die Korrekturen, die Mitglieder dieses Servers geschickt haben
discord-teach-name = xiaomi-beibringen
discord-teach-description = Bring mir Namen bei, die auf diesem Server wichtig sind
discord-teach-add-name = hinzufügen
discord-teach-add-description = Bring mir einen Namen bei oder ändere einen
discord-teach-list-name = liste
discord-teach-list-description = Die Namen, die ihr mir beigebracht habt, auch als Datei
discord-teach-remove-name = entfernen
discord-teach-remove-description = Lass mich einen Namen vergessen
discord-option-query-name = frage
discord-option-query-description = Ein Produktname, ein Shop-Titel, ein Link oder eine Frage
discord-option-private-name = privat
discord-option-private-description = Nur du siehst die Antwort
discord-option-what-name = was
discord-option-what-description = Was mit dem geschehen soll, was ich über dich speichere
discord-option-name-name = name
discord-option-name-description = Die Marke oder das Produkt, wie man es schreibt
discord-option-tier-name = stufe
discord-option-tier-description = Wo es auf der Leiter steht
discord-option-note-name = notiz
discord-option-note-description = Warum, in einem Satz: Er erscheint mit der Antwort

# Wie man fragt.
discord-ways = Du kannst auf drei Arten fragen: Tipp /xiaomi und einen Namen oder Link; halte eine Nachricht gedrückt (oder klick sie mit rechts an) und wähl Apps, „Ist das Xiaomi?“; oder erwähne mich.
discord-may-not-read = Ich kann in diesem Kanal nicht mitlesen. Schreib hinter /xiaomi einen Namen oder Link, oder halte eine Nachricht gedrückt und wähl Apps, „Ist das Xiaomi?“.
discord-no-link = In den letzten Nachrichten hier sehe ich keinen Link. Schreib hinter /xiaomi einen Namen oder Link.
discord-no-text = In dieser Nachricht finde ich keine Wörter, weder Text noch Titel. Schreib den Namen hinter /xiaomi.
discord-may-not-write = In dem Kanal darf ich nicht schreiben. Hier ist die Antwort:
discord-not-shown = In diesem Kanal darf ich nicht schreiben, also siehst nur du die Antwort.
discord-about-message = Zu { $link }:

# Das Formular für eine Korrektur.
discord-report-optional = Darf leer bleiben.
discord-report-asked = Wird mitgeschickt, damit wir es prüfen können; lösch es, wenn du es für dich behalten willst.
discord-report-says = Ein Satz genügt.
