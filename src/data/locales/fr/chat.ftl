# Boutons d'une réponse, assez courts pour tenir à quatre sur un téléphone.
button-why = Pourquoi ?
button-sources = Sources
button-share = Partager
button-wrong = Erreur ?
button-everyone = Montrer à tous
button-previous = Précédent
button-next = Suivant
button-send = Envoyer
button-send-with-text = Envoyer avec le texte
button-cancel = Annuler
button-accept = Accepter
button-reject = Refuser
button-later = Plus tard
button-delete = Tout effacer

# Autour d'une réponse.
why-no-more = Il n'y a rien de plus à dire que ce que tu vois.
sources-none = Aucune page derrière cette réponse : elle vient des mots du titre.
page-opening = J'ouvre la page de la boutique…
tiers-title = L'échelle Xiaomi
answers-left = Encore sans réponse : { $count }.
answers-left-send = J'en traite { $limit } à la fois : envoie le reste dans un autre message.

# Quand quelque chose ne va pas.
old-button = Ce bouton est trop ancien. Repose ta question et je te réponds à nouveau.
button-not-yours = Ce bouton est pour la personne qui a posé la question.
limit-wait = Ça fait beaucoup d'un coup. Je réponds à nouveau dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
fault-ours = Quelque chose a mal tourné de mon côté. Réessaie dans un instant.
fault-storage = Je ne peux rien enregistrer pour l'instant. Réessaie dans quelques minutes.
moderators-only = Seuls les modérateurs d'ici peuvent faire ça.
moderators-place = Ça marche dans un groupe ou sur un serveur, et seulement pour ses modérateurs.

# Réglages.
settings-title = Tes réglages
settings-title-place = Réglages pour tout le monde ici
settings-language = Langue
settings-language-auto = Celle de la question
settings-length = Réponses
settings-short = Courtes
settings-long = Longues
settings-visibility = Qui voit les réponses
settings-public = Tout le monde
settings-private = L'auteur de la question
settings-saved = Enregistré.

# Vie privée.
privacy-title = Ce que je garde
privacy-summary = Je ne garde aucun message. Je garde tes réglages et les corrections que tu envoies ; le texte de ta question, seulement si tu es d'accord. Pour répondre une seule fois et pas trop souvent, je retiens un court moment que tu m'as écrit, jamais ce que tu as écrit. Je compte les noms que je ne connais pas, sans noter qui a demandé.
privacy-export-title = Tout ce que je garde sur toi
privacy-nothing = Je ne garde rien sur toi.
privacy-forget-ask = J'efface tout ce que je garde sur toi ? On ne peut pas revenir en arrière.
privacy-kept = Rien n'a été effacé.
privacy-forgotten = { $count ->
    [one] C'est fait : { $count } entrée effacée.
   *[other] C'est fait : { $count } entrées effacées.
}

# Corrections.
report-title = Corriger cette réponse
report-ask = Qu'est-ce qui est faux ? Une phrase suffit ; le plus utile, c'est un lien qui le montre.
report-preview = Voici ce que recevraient les responsables du projet :
report-label-answer = Ma réponse
report-label-says = La correction
report-label-source = Un lien qui le montre
report-label-asked = Ce qui était demandé
report-text-choice = J'envoie aussi le texte de la question ? Ça aide, et c'est toi qui décides.
report-notice = Me dire quand c'est réglé
report-thanks = Merci ! Ta correction porte le numéro { $number }.
report-repeat = Merci ! D'autres le disent aussi : c'est ajouté à la correction { $number }.
report-cancelled = Rien n'a été envoyé.
report-accepted = Ta correction { $number } a été acceptée, merci : { $headline }
report-rejected = Ta correction { $number } a été examinée, mais pas acceptée : { $headline }

# Pour les personnes qui gèrent un groupe ou un serveur.
reports-title = Corrections en attente : { $count }
reports-none = Aucune correction en attente ici.
reports-count = { $count ->
    [one] { $count } personne le dit
   *[other] { $count } personnes le disent
}
reports-accepted = La correction { $number } est acceptée.
reports-rejected = La correction { $number } est refusée.
reports-later = La correction { $number } est remise à plus tard.
reports-gone = La correction { $number } n'est pas en attente ici.
teach-title = Les noms qu'on m'a appris ici
teach-none = Personne ne m'a encore appris de nom ici.
teach-done = Appris ici : { $name }, { $meaning }.
teach-removed = Oublié ici : { $name }.
teach-unknown = Personne ne m'a appris « { $name } » ici.
teach-limit = Un nom peut avoir { $limit } caractères au plus.
teach-refused = Je ne peux pas ajouter ce nom : soit la liste est pleine et il faut d'abord en retirer un, soit il n'a ni lettre ni chiffre.
