# The first line of an answer: the verdict, then the name of the thing.
headline-xiaomi = Xiaomi : { $name }
headline-sub-brand = Xiaomi (sous-marque) : { $name }
headline-partner-made = Xiaomi, fabriqué par un partenaire : { $name }
headline-ecosystem = Écosystème Xiaomi, mais pas Xiaomi : { $name }
headline-not-xiaomi = Pas Xiaomi : { $name }
headline-unknown = Je ne peux pas trancher : « { $name } »
headline-help = Demande-moi si un produit est vraiment un Xiaomi
headline-too-long = C'est plus long que les { $limit } caractères que je sais lire

# The ladder.
tier-of-six = niveau { $tier } sur 6, { $meaning }
tier-zero = niveau 0, { $meaning }
tier-0 = sans lien avec Xiaomi
tier-1 = Xiaomi lui-même
tier-2 = sous-marques de Xiaomi
tier-3 = marque Xiaomi, fabriqué par un partenaire
tier-4 = marque affiliée
tier-5 = compatible avec Mi Home
tier-6 = vendu sur Youpin
tier-0-long = Rien de tout cela : autres marques, accessoires fabriqués par d'autres pour des produits Xiaomi, contrefaçons.
tier-1-long = Conçu et fabriqué par Xiaomi même : téléphones, ordinateurs portables, tablettes, voitures.
tier-2-long = Les sous-marques qui appartiennent à Xiaomi : Redmi et POCO.
tier-3-long = Porte la marque Xiaomi, Mi ou Mijia, mais un partenaire le fabrique : la plupart des bracelets, trottinettes et aspirateurs.
tier-4-long = La marque propre d'une société que Xiaomi a financée ou dont il vend les produits : Roborock, Amazfit, Roidmi.
tier-5-long = Le produit d'une autre société qui fonctionne avec l'appli Mi Home : certaines lampes Philips.
tier-6-long = Son seul lien avec Xiaomi : être en vente sur Youpin, la boutique de Xiaomi pour d'autres marques.

# Who makes it.
who-xiaomi = Xiaomi conçoit et vend lui-même ce produit.
who-sub-brand = { $brand } est une sous-marque qui appartient à Xiaomi.
who-sub-brand-maker = { $brand } est une sous-marque qui appartient à Xiaomi ; c'est { $maker } qui fabrique ce produit pour elle.
who-maker = Ce produit porte la marque { $brand } ; c'est { $maker } qui le fabrique.
who-partner = Ce produit porte la marque { $brand } ; un partenaire le fabrique, mais je ne sais pas lequel.
who-partner-unpublished = Ce produit porte la marque { $brand } ; le nom du fabricant n'est pas public.
who-own-name = { $brand } fabrique ce produit et le vend sous son propre nom.
who-mi-home = { $brand } fabrique ce produit. Ce qui le relie à Xiaomi, c'est l'appli Mi Home.
who-mi-home-unnamed = Le titre dit que ça fonctionne avec Mi Home, l'appli de Xiaomi ouverte à beaucoup de marques ; il ne cite aucun fabricant que je connaisse.
who-youpin = { $brand } fabrique ce produit. Ce qui le relie à Xiaomi, c'est Youpin, la boutique de Xiaomi pour d'autres marques.
who-youpin-unnamed = Le seul lien que donne le titre, c'est Youpin, la boutique de Xiaomi pour d'autres marques.
who-other = Le fabricant est { $brand }, qui ne fait pas partie de Xiaomi.
who-fits = « { $target } » dit avec quoi va cet article ({ $thing }), pas qui l'a fabriqué.
who-fits-something = « { $target } » dit avec quoi va cet article, pas qui l'a fabriqué.
who-fits-unnamed = Le titre dit avec quoi va cet article ({ $thing }), pas qui l'a fabriqué.
who-copy = Le titre dit lui-même que c'est une copie, ou que ce n'est pas un original.
who-counterfeit = Ce qui se vend sous ce nom est connu pour être de la contrefaçon.
who-nobody = Rien dans le titre ne cite Xiaomi ni une marque proche.
who-genuine-accessory = Le titre dit « original », et Xiaomi vend bien ce genre d'article ({ $thing }) sous sa propre marque.

# What speaks for it and against it.
for-code = Le code { $code } est un code { $brand }.
for-code-maker = Le code { $code } désigne le fabricant : { $maker }.
for-product-name = « { $name } » est un nom de produit { $brand }.
for-label = La marque { $brand } vend bien ce genre de produit ({ $thing }) sous son propre nom, et le titre ne cite aucune autre marque.
for-device = « { $name } » est enregistré dans l'appli Mi Home.
for-spelling = Je lis « { $written } » comme { $brand }.
against-seller-word = Le « { $word } » du titre vient du vendeur ; rien d'autre ne le confirme.
against-youpin = « Youpin » dit où c'était en vente, pas qui l'a fabriqué.
against-app = « Compatible avec Mi Home » n'en fait pas un Xiaomi.
against-sold-as = Des vendeurs l'appellent « { $name } » ; le fabricant est { $brand }.
against-component = Le titre cite aussi { $brand }, mais seulement pour un composant ou pour ce qui va avec.
against-maker = C'est pour cela que le titre cite { $maker }.
against-label-only = Seul le nom dans le titre le dit : cherche le logo et un code de modèle sur le produit.
depends-box = S'il arrive dans une boîte Xiaomi d'origine avec un code Xiaomi, c'est bien un produit de Xiaomi, finalement.
genuine-unseen = Le nom ne dit pas si cet exemplaire est authentique : vérifie le code sur la boîte ou l'IMEI.
only-this-product = D'autres produits { $brand } ont moins à voir avec Xiaomi.
quality = Cela ne dit rien de la qualité.

# When I can't tell.
unknown-brand-word = Je ne connais pas « { $word } ». Si c'est une marque, le « Xiaomi » n'est que la parole du vendeur.
unknown-class = Je ne connais rien de ce genre ({ $thing }) sous la marque Xiaomi, et le titre ne cite aucune autre marque.
unknown-head = Le titre cite { $name }, mais je ne connais pas les mots qui précèdent : c'est peut-être le produit lui-même, peut-être une pièce faite pour lui.
unknown-model = Je ne connais aucun modèle Xiaomi « { $model } » : les vendeurs aiment ajouter ce nom à de tels codes.
unknown-contested = Des partenaires fabriquent ce genre de produit ({ $thing }) pour Xiaomi, et beaucoup d'autres se vendent sous son nom : le titre convient aux deux.
unknown-promise = Xiaomi ne vend rien de ce genre ({ $thing }) avec ce que ce titre promet.
unknown-label = Le nom de Xiaomi à lui seul ne prouve pas grand-chose : des vendeurs le mettent partout.
unknown-claim = Le titre dit seulement que c'est proche de Xiaomi, pas qui le fabrique.
unknown-name = Je n'y reconnais ni marque ni produit.
ask-title-or-code = Envoie-moi le titre complet ou le code de modèle de la boîte (du genre MJ…01…).
did-you-mean = Tu voulais dire { $names } ?

# Help.
help-what = Écris un nom de produit ou colle le titre d'une annonce, dans la langue que tu veux : « Xiaomi Roborock S6 », « Redmi Note 13 », « coque Mi 11 ».
help-how = Je te dis à quel niveau de l'écosystème Xiaomi il se trouve, pourquoi, et où c'est écrit.
help-independent = Je ne dépends pas de Xiaomi. « Pas Xiaomi » n'est jamais un avis sur la qualité.
too-long-ask = Envoie-moi juste le nom ou le titre, s'il te plaît.
