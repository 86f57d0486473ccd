# Pulsanti di una risposta, brevi perché quattro stiano su un telefono.
button-why = Perché?
button-sources = Fonti
button-share = Condividi
button-wrong = Sbagliato?
button-everyone = Mostra a tutti
button-previous = Indietro
button-next = Avanti
button-send = Invia
button-send-with-text = Invia con il testo
button-cancel = Annulla
button-accept = Accetta
button-reject = Rifiuta
button-later = Più tardi
button-delete = Cancella tutto

# Intorno a una risposta.
why-no-more = Non c'è altro da dire oltre a quello che vedi.
sources-none = Dietro questa risposta non c'è una pagina: viene dalle parole del titolo.
page-opening = Sto aprendo la pagina del negozio…
tiers-title = La scala Xiaomi
answers-left = Ancora senza risposta: { $count }.
answers-left-send = Rispondo a { $limit } per volta: manda il resto in un altro messaggio.

# Quando qualcosa non si può fare.
old-button = Questo pulsante è troppo vecchio. Chiedi di nuovo e ti rispondo da capo.
button-not-yours = Questo pulsante è per chi ha fatto la domanda.
limit-wait = Troppe domande tutte insieme. Rispondo di nuovo fra { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
}.
fault-ours = Qualcosa è andato storto da parte mia. Riprova fra un momento.
fault-storage = Adesso non riesco a salvare niente. Riprova fra qualche minuto.
moderators-only = Possono farlo solo i moderatori di qui.
moderators-place = Funziona in un gruppo o su un server, e solo per i suoi moderatori.

# Impostazioni.
settings-title = Le tue impostazioni
settings-title-place = Impostazioni per tutti qui
settings-language = Lingua
settings-language-auto = Quella della domanda
settings-length = Risposte
settings-short = Brevi
settings-long = Lunghe
settings-visibility = Chi vede le risposte
settings-public = Tutti
settings-private = Solo chi chiede
settings-saved = Salvato.

# Privacy.
privacy-title = Che cosa conservo
privacy-summary = Non conservo messaggi. Conservo le tue impostazioni e le correzioni che mandi; il testo della domanda, solo se sei d'accordo. Per rispondere una volta sola e non troppo spesso, ricordo per poco tempo che hai scritto, mai che cosa. Conto i nomi che non conosco, senza registrare chi ha chiesto.
privacy-export-title = Tutto quello che conservo su di te
privacy-nothing = Non conservo niente su di te.
privacy-forget-ask = Cancello tutto quello che conservo su di te? Non si può tornare indietro.
privacy-kept = Non è stato cancellato niente.
privacy-forgotten = { $count ->
    [one] Fatto: una voce cancellata.
   *[other] Fatto: { $count } voci cancellate.
}

# Correzioni.
report-title = Correggi questa risposta
report-ask = Che cosa non va? Basta una frase; l'aiuto migliore è un link che lo mostri.
report-preview = Questo andrebbe a chi cura il progetto:
report-label-answer = La mia risposta
report-label-says = La correzione
report-label-source = Un link che lo mostri
report-label-asked = Che cosa si chiedeva
report-text-choice = Mando anche il testo della domanda? Aiuta, e decidi tu.
report-notice = Avvisami quando è risolto
report-thanks = Grazie! La tua correzione ha il numero { $number }.
report-repeat = Grazie! Lo dicono anche altri: si aggiunge alla correzione { $number }.
report-cancelled = Non è stato inviato niente.
report-accepted = La tua correzione { $number } è stata accettata, grazie: { $headline }
report-rejected = La tua correzione { $number } è stata esaminata e non accettata: { $headline }

# Per chi gestisce un gruppo o un server.
reports-title = Correzioni aperte: { $count }
reports-none = Qui non ci sono correzioni aperte.
reports-count = { $count ->
    [one] lo dice una persona
   *[other] lo dicono { $count } persone
}
reports-accepted = La correzione { $number } è accettata.
reports-rejected = La correzione { $number } è rifiutata.
reports-later = La correzione { $number } è rimandata.
reports-gone = La correzione { $number } non è aperta qui.
teach-title = Nomi che mi hanno insegnato qui
teach-none = Qui nessuno mi ha ancora insegnato un nome.
teach-done = Imparato qui: { $name }, { $meaning }.
teach-removed = Dimenticato qui: { $name }.
teach-unknown = Qui nessuno mi ha insegnato “{ $name }”.
teach-limit = Un nome può avere al massimo { $limit } caratteri.
teach-refused = Non posso aggiungere questo nome: o l'elenco è pieno e prima va tolto qualcosa, o al nome manca una lettera o una cifra.
