# Nomi (minuscole, senza spazi, 32 caratteri), descrizioni e opzioni dei comandi (100 caratteri).
discord-query-description = È davvero Xiaomi? Scrivi un nome, un titolo o un link
discord-message-name = È Xiaomi?
discord-tiers-name = xiaomi-livelli
discord-tiers-description = La scala: da Xiaomi stessa a ciò che ne porta solo il nome
discord-help-name = xiaomi-aiuto
discord-help-description = Che cosa so dirti e come chiedere
discord-privacy-name = xiaomi-privacy
discord-privacy-description = Che cosa conservo su di te; guardalo o cancellalo
discord-settings-name = xiaomi-impostazioni
discord-settings-description = La tua lingua e la lunghezza delle risposte; per i moderatori, anche le impostazioni del server
discord-reports-name = xiaomi-correzioni
discord-reports-description = Le correzioni inviate dai membri di questo server
discord-teach-name = xiaomi-insegna
discord-teach-description = Insegnami nomi importanti per questo server
discord-teach-add-name = aggiungi
discord-teach-add-description = Insegnami un nome o cambiane uno
discord-teach-list-name = elenco
discord-teach-list-description = I nomi che mi avete insegnato, anche in un file
discord-teach-remove-name = togli
discord-teach-remove-description = Fammi dimenticare un nome
discord-option-query-name = domanda
discord-option-query-description = Il nome di un prodotto, il titolo di un annuncio, un link o una domanda
discord-option-private-name = privato
discord-option-private-description = Solo tu vedi la risposta
discord-option-what-name = cosa
discord-option-what-description = Che fare di ciò che conservo su di te
discord-option-name-name = nome
discord-option-name-description = Il marchio o il prodotto, come si scrive
discord-option-tier-name = livello
discord-option-tier-description = Dove sta sulla scala
discord-option-note-name = nota
discord-option-note-description = Perché, in una frase: compare con la risposta

# Modi per chiedere.
discord-ways = Puoi chiedere in tre modi: scrivi /xiaomi e un nome o un link; tieni premuto un messaggio (o fai clic destro) e scegli App, “È Xiaomi?”; oppure menzionami.
discord-may-not-read = Non posso leggere questo canale. Scrivi un nome o un link dopo /xiaomi, oppure tieni premuto un messaggio e scegli App, “È Xiaomi?”.
discord-no-link = Non vedo link negli ultimi messaggi. Scrivi un nome o un link dopo /xiaomi.
discord-no-text = In quel messaggio non trovo parole: né testo né titolo. Scrivi il nome dopo /xiaomi.
discord-may-not-write = In quel canale non posso scrivere. Ecco la risposta:
discord-not-shown = In questo canale non posso scrivere, quindi la risposta la vedi solo tu.
discord-about-message = Su { $link }:

# Il modulo per una correzione.
discord-report-optional = Puoi lasciarlo vuoto.
discord-report-asked = Viene inviato anche questo, per poter controllare; cancellalo se preferisci tenerlo per te.
discord-report-says = Basta una frase.
