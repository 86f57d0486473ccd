# Nel menu di Telegram e sulla pagina del bot.
telegram-description = È davvero Xiaomi? I venditori chiamano tutto “Xiaomi”. Mandami il nome di un prodotto, il titolo di un annuncio, un link o un'offerta inoltrata, e ti dico a quale livello dell'ecosistema Xiaomi appartiene, perché, e dove sta scritto. Funziona nei gruppi e in ogni chat. Indipendente da Xiaomi.
telegram-short-description = È davvero Xiaomi? Manda un titolo o un link e guarda il livello nell'ecosistema, con le fonti.
telegram-command-xiaomi = È Xiaomi? Un nome, un titolo o il messaggio a cui rispondi
telegram-command-brand = Che cosa c'entra un marchio con Xiaomi
telegram-command-tiers = I sei livelli, da Xiaomi a Youpin
telegram-command-settings = Lingua e lunghezza delle risposte
telegram-command-reports = Correzioni aperte di questo gruppo
telegram-command-teach = Insegnami un nome per questo gruppo
telegram-command-privacy = Che cosa conservo e come cancellarlo
telegram-command-help = Che cosa so fare

# Quello che il bot dice solo su Telegram.
telegram-help-groups = In un gruppo rispondi a un messaggio con /xiaomi o menzionami; non parlo mai se nessuno mi chiama.
telegram-help-privacy = Lì vedo solo i messaggi rivolti a me.
telegram-help-inline = In qualsiasi chat scrivi @{ $name } e un nome.
telegram-text-only = Leggo solo testo: mandami il titolo, un link o un'immagine con una didascalia.
telegram-nothing-asked = Rispondi a un messaggio con /xiaomi, o scrivi un nome dopo: /xiaomi Roborock S7
telegram-missed = Ero via e ho perso quello che hai scritto. Rimanda quello che ti serve ancora.
telegram-inline-none = Non ho trovato niente: chiedimi nella nostra chat
telegram-list-hint = Tocca un numero per vedere la risposta completa, condividerla o correggerla.
telegram-brands = I marchi di cui so di più. Per un altro: /brand e il suo nome.
telegram-privacy-commands = Nella nostra chat privata /privacy export ti manda tutto e /privacy forget lo cancella.
telegram-privacy-place = Quello che conservo su di te non riguarda nessun altro: fallo nella nostra chat privata.
telegram-open-chat = Apri la nostra chat
telegram-report-placeholder = Che cosa non va?
telegram-teach-usage =
    /teach 4 Nome | nota: nome e livello (da 0 a 6), solo per questo gruppo
    /teach remove Nome
    /teach export
