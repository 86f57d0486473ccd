# In Telegrams Menü und auf der Seite des Bots.
telegram-description = Ist das wirklich Xiaomi? Verkäufer nennen alles „Xiaomi“. Schick mir einen Produktnamen, einen Shop-Titel, einen Link oder ein weitergeleitetes Angebot, und ich sage dir, auf welche Stufe des Xiaomi-Ökosystems es gehört, warum, und wo das steht. Geht in Gruppen und in jedem Chat. Unabhängig von Xiaomi.
telegram-short-description = Ist das wirklich Xiaomi? Titel oder Link schicken, Stufe im Ökosystem sehen, mit Quellen.
telegram-command-xiaomi = Ist es Xiaomi? Ein Name, ein Titel oder die Nachricht, auf die du antwortest
telegram-command-brand = Was eine Marke mit Xiaomi zu tun hat
telegram-command-tiers = Die sechs Stufen, von Xiaomi bis Youpin
telegram-command-settings = Sprache und Länge der Antworten
telegram-command-reports = Offene Korrekturen dieser Gruppe
telegram-command-teach = Bring mir einen Namen für diese Gruppe bei
telegram-command-privacy = Was ich speichere und wie du es löschst
telegram-command-help = Was ich kann

# Was der Bot nur in Telegram sagt.
telegram-help-groups = In einer Gruppe antwortest du mit /xiaomi auf eine Nachricht oder erwähnst mich; ungefragt sage ich nichts.
telegram-help-privacy = Dort sehe ich nur Nachrichten, die an mich gehen.
telegram-help-inline = In jedem Chat kannst du @{ $name } und einen Namen tippen.
telegram-text-only = Ich lese nur Text: Schick mir den Titel, einen Link oder ein Bild mit Bildunterschrift.
telegram-nothing-asked = Antworte mit /xiaomi auf eine Nachricht, oder schreib einen Namen dahinter: /xiaomi Roborock S7
telegram-missed = Ich war weg und habe verpasst, was du geschrieben hast. Schick bitte noch einmal, was noch zählt.
telegram-inline-none = Nichts gefunden: Frag mich in unserem Chat
telegram-list-hint = Tipp auf eine Nummer für die ganze Antwort, zum Teilen oder Korrigieren.
telegram-brands = Marken, über die ich am meisten weiß. Für jede andere: /brand und ihr Name.
telegram-privacy-commands = In unserem privaten Chat schickt dir /privacy export alles, und /privacy forget löscht es.
telegram-privacy-place = Was ich über dich speichere, geht sonst niemanden etwas an: Mach das in unserem privaten Chat.
telegram-open-chat = Unseren Chat öffnen
telegram-report-placeholder = Was stimmt nicht?
telegram-teach-usage =
    /teach 4 Name | Notiz: Name und Stufe (0 bis 6), nur für diese Gruppe
    /teach remove Name
    /teach export
