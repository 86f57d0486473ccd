# Uma marca e o tipo de produto, como nome de algo: “fone Redmi”.
named-thing = { $thing } { $brand }

# Respostas sobre uma marca.
brand-xiaomi = A própria Xiaomi projeta e vende celulares, tablets, notebooks, TVs e carros; quase todo o resto que leva o nome dela é feito por parceiros.
brand-second = A { $brand } é uma submarca da própria Xiaomi, não uma empresa à parte.
brand-label = { $brand } é a marca da própria Xiaomi para a casa inteligente e o dia a dia; a maior parte do que leva essa marca é feita por parceiros.
brand-own-company = A { $brand } não é uma marca da Xiaomi: é a marca própria de uma empresa à parte, que tem vínculos com a Xiaomi.
brand-makes-for-xiaomi = A { $brand } também fabrica para a Xiaomi, com a marca da Xiaomi: { $things }.

# Listas e opções.
headline-tier = Marcas do { $meaning }
list-brands = { $names }
list-rest = E mais { $count }.
headline-choice = Não sei a qual das duas coisas você se refere
choice-of = “{ $first }” ou “{ $second }”?

# O que não é para o bot, e o que é sobre ele.
headline-not-for-me = Nisso eu não consigo ajudar
not-for-me = Eu só digo o que é mesmo Xiaomi e o que não é: marcas, produtos, títulos de anúncios e como funciona o mundo Xiaomi.
help-sources = Meus dados vêm de documentos de empresas, imprensa, listas de aparelhos e páginas de lojas; cada resposta cita as fontes e as datas delas.
help-correct = Se eu errar, avise com uma fonte quem mantém o projeto: cada dado é uma entrada que pode ser corrigida.
