# Noms (minuscules, sans espaces, 32 caractères), descriptions et options des commandes (100 caractères).
discord-query-description = C'est vraiment Xiaomi ? Tape un nom, un titre ou un lien
discord-message-name = C'est Xiaomi ?
discord-tiers-name = xiaomi-niveaux
discord-tiers-description = L'échelle : de Xiaomi même à ce qui n'en porte que le nom
discord-help-name = xiaomi-aide
discord-help-description = Ce que je peux te dire et comment demander
discord-privacy-name = xiaomi-confidentialité
discord-privacy-description = Ce que je garde sur toi ; à voir ou à effacer
discord-settings-name = xiaomi-réglages
discord-settings-description = Ta langue et la longueur des réponses ; pour les modérateurs, les réglages du serveur aussi
discord-reports-name = xiaomi-corrections
discord-reports-description = Les corrections envoyées par les membres de ce serveur
discord-teach-name = xiaomi-apprendre
discord-teach-description = Apprends-moi des noms utiles sur ce serveur
discord-teach-add-name = ajouter
discord-teach-add-description = Apprends-moi un nom ou changes-en un
discord-teach-list-name = liste
discord-teach-list-description = Les noms qu'on m'a appris ici, aussi en fichier
discord-teach-remove-name = retirer
discord-teach-remove-description = Fais-moi oublier un nom
discord-option-query-name = question
discord-option-query-description = Un nom de produit, un titre d'annonce, un lien ou une question
discord-option-private-name = privé
discord-option-private-description = La réponse n'est visible que par toi
discord-option-what-name = action
discord-option-what-description = Que faire de ce que je garde sur toi
discord-option-name-name = nom
discord-option-name-description = La marque ou le produit comme on l'écrit
discord-option-tier-name = niveau
discord-option-tier-description = Sa place sur l'échelle
discord-option-note-name = note
discord-option-note-description = Pourquoi, en une phrase : elle accompagne la réponse

# Façons de demander.
discord-ways = Tu peux demander de trois façons : tape /xiaomi et un nom ou un lien ; appuie longuement sur un message (ou fais un clic droit dessus), puis Applications, « C'est Xiaomi ? » ; ou mentionne-moi.
discord-may-not-read = Je ne peux pas lire ce salon. Tape un nom ou un lien après /xiaomi, ou appuie longuement sur un message, puis Applications, « C'est Xiaomi ? ».
discord-no-link = Je ne vois aucun lien dans les derniers messages. Tape un nom ou un lien après /xiaomi.
discord-no-text = Je ne trouve pas de mots dans ce message : ni texte ni titre. Tape le nom après /xiaomi.
discord-may-not-write = Je ne peux pas écrire dans ce salon. Voici la réponse :
discord-not-shown = Je ne peux pas écrire dans ce salon : la réponse n'est visible que par toi.
discord-about-message = À propos de { $link } :

# Le formulaire de correction.
discord-report-optional = Tu peux le laisser vide.
discord-report-asked = Envoyé avec la correction, pour qu'on puisse vérifier ; efface-le pour le garder pour toi.
discord-report-says = Une phrase suffit.
