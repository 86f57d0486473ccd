# Dans le menu de Telegram et sur la page du bot.
telegram-description = C'est vraiment un Xiaomi ? Les vendeurs appellent tout « Xiaomi ». Envoie-moi un nom de produit, le titre d'une annonce, un lien ou une offre transférée : je te dis à quel niveau de l'écosystème Xiaomi ça se trouve, pourquoi, et où c'est écrit. Marche dans les groupes et dans toutes les discussions. Indépendant de Xiaomi.
telegram-short-description = Vraiment un Xiaomi ? Envoie un titre ou un lien : le niveau dans l'écosystème, avec les sources.
telegram-command-xiaomi = Est-ce Xiaomi ? Un nom, un titre ou le message auquel tu réponds
telegram-command-brand = Ce qui lie une marque à Xiaomi
telegram-command-tiers = Les six niveaux, de Xiaomi à Youpin
telegram-command-settings = Langue et longueur des réponses
telegram-command-reports = Corrections en attente de ce groupe
telegram-command-teach = M'apprendre un nom pour ce groupe
telegram-command-privacy = Ce que je garde, et comment l'effacer
telegram-command-help = Ce que je sais faire

# Ce que le bot ne dit que dans Telegram.
telegram-help-groups = Dans un groupe, réponds à un message avec /xiaomi ou mentionne-moi ; je ne parle que si on m'appelle.
telegram-help-privacy = Là, je ne vois que les messages qui me sont adressés.
telegram-help-inline = Dans n'importe quelle discussion, tape @{ $name } et un nom.
telegram-text-only = Je ne lis que du texte : envoie-moi le titre, un lien ou une image avec une légende.
telegram-nothing-asked = Réponds à un message avec /xiaomi, ou écris un nom après : /xiaomi Roborock S7
telegram-missed = J'étais absent et j'ai manqué tes messages. Renvoie ce qui compte encore.
telegram-inline-none = Rien trouvé : pose ta question dans notre discussion
telegram-list-hint = Touche un numéro pour voir la réponse complète, la partager ou la corriger.
telegram-brands = Les marques dont je sais le plus. Pour une autre : /brand et son nom.
telegram-privacy-commands = Dans notre discussion privée, /privacy export t'envoie tout et /privacy forget l'efface.
telegram-privacy-place = Ce que je garde sur toi ne regarde personne d'autre : fais-le dans notre discussion privée.
telegram-open-chat = Ouvrir notre discussion
telegram-report-placeholder = Qu'est-ce qui est faux ?
telegram-teach-usage =
    /teach 4 Nom | note : nom et niveau (0 à 6), pour ce groupe seulement
    /teach remove Nom
    /teach export
