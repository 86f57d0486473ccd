# A brand and the kind of thing, as the name of something: "Redmi earphones".
named-thing = { $thing } { $brand }

# Answers about a brand.
brand-xiaomi = Xiaomi conçoit et vend lui-même des téléphones, tablettes, ordinateurs portables, téléviseurs et voitures ; presque tout le reste sous son nom est fabriqué par des partenaires.
brand-second = { $brand } est une sous-marque qui appartient à Xiaomi, pas une société à part.
brand-label = { $brand } est une marque de Xiaomi pour la maison connectée et le quotidien ; des partenaires fabriquent l'essentiel de ce qui la porte.
brand-own-company = { $brand } n'est pas une marque de Xiaomi : c'est la marque propre d'une société distincte, qui a des liens avec Xiaomi.
brand-makes-for-xiaomi = { $brand } fabrique aussi pour Xiaomi, sous la marque de Xiaomi : { $things }.

# Lists and choices.
headline-tier = Marques du { $meaning }
list-brands = { $names }
list-rest = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
headline-choice = Je ne suis pas sûr de ce que tu cherches
choice-of = « { $first } » ou « { $second } » ?

# Not for the bot, and about it.
headline-not-for-me = Là, je ne peux pas t'aider
not-for-me = Je dis seulement ce qui est vraiment Xiaomi et ce qui ne l'est pas : marques, produits, titres d'annonces, et comment marche le monde Xiaomi.
help-sources = Mes informations viennent de documents d'entreprises, de la presse, de listes d'appareils et de pages de boutiques ; chaque réponse cite ses sources avec leur date.
help-correct = Si je me trompe, dis-le aux responsables du projet avec une source : chaque information est une entrée qu'on peut corriger.
