# Sur quoi repose une réponse à propos d'un lien.
basis-message = Je me fonde sur les mots qui accompagnent le lien.
basis-platform = Je me fonde sur le titre de l'aperçu du lien.
basis-address = Je me fonde sur les mots du lien.
basis-page = Je me fonde sur le titre de la page : « { $title } ».
for-official = C'est vendu sur une page de Xiaomi même.
who-page-brand = La page de la boutique indique la marque { $brand }, pas Xiaomi.
unknown-page-brand = Le titre nomme un produit Xiaomi, mais la page de la boutique indique la marque { $brand }.

# Liens qui ne disent rien.
headline-link = Je ne sais pas quel produit se trouve derrière ce lien vers { $host }
headline-link-nameless = Je ne sais pas quel produit se trouve derrière ce lien
link-refused = Je n'ouvre pas ce genre d'adresse.
link-search = Il mène à une recherche sur { $shop }, pas à un produit.
link-category = Il mène à une catégorie de { $shop }, pas à un produit.
link-store = Il mène à une boutique sur { $shop }, pas à un produit.
link-coupon = Il mène à une page de bons de réduction de { $shop }, pas à un produit.
link-home = Il mène à la page d'accueil de { $shop }, pas à un produit.
link-unknown-shop = Je ne connais pas la boutique { $shop }, donc je n'ouvre pas ses pages, et le lien ne nomme aucun produit.
link-gone = { $shop } indique que cette page n'existe plus.
link-login = { $shop } ne montre cette page qu'après connexion.
link-no-words = Le lien vers { $shop } ne contient aucun nom de produit.
link-timeout = { $shop } n'a pas répondu à temps.
link-unreadable = { $shop } ne m'a pas montré la page ; beaucoup de boutiques ne montrent les leurs qu'aux humains.
link-ask-title = Colle ici le titre du produit.
link-ask-item = Ouvre le produit et envoie-moi son lien ou son titre.
