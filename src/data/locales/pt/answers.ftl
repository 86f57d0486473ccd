# A primeira linha de uma resposta: o veredito e depois o nome da coisa.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi (submarca): { $name }
headline-partner-made = Xiaomi, fabricado por um parceiro: { $name }
headline-ecosystem = Ecossistema Xiaomi, mas não Xiaomi: { $name }
headline-not-xiaomi = Não é Xiaomi: { $name }
headline-unknown = Não dá para saber: “{ $name }”
headline-help = Pergunte se alguma coisa é mesmo Xiaomi
headline-too-long = É longo demais: eu leio até { $limit } caracteres

# A escada.
tier-of-six = nível { $tier } de 6, { $meaning }
tier-zero = nível 0, { $meaning }
tier-0 = sem relação com a Xiaomi
tier-1 = a própria Xiaomi
tier-2 = submarcas da Xiaomi
tier-3 = marca Xiaomi, fabricado por um parceiro
tier-4 = marca afiliada
tier-5 = compatível com o Mi Home
tier-6 = vendido na Youpin
tier-0-long = Nada disso: outras marcas, acessórios que outros fazem para produtos Xiaomi, falsificações.
tier-1-long = Projeto e fabricação da própria Xiaomi: celulares, notebooks, tablets, carros.
tier-2-long = As submarcas da própria Xiaomi: Redmi e POCO.
tier-3-long = Leva a marca Xiaomi, Mi ou Mijia e é fabricado por um parceiro: a maioria das pulseiras, patinetes e aspiradores.
tier-4-long = A marca própria de uma empresa que a Xiaomi financiou ou vende: Roborock, Amazfit, Roidmi.
tier-5-long = Um produto de outra empresa que funciona com o aplicativo Mi Home: algumas lâmpadas Philips.
tier-6-long = Só foi vendido na Youpin, a loja da Xiaomi para outras marcas.

# Quem fabrica.
who-xiaomi = Quem projeta e vende é a própria Xiaomi.
who-sub-brand = A { $brand } é uma submarca da própria Xiaomi.
who-sub-brand-maker = A { $brand } é uma submarca da própria Xiaomi; quem fabrica este produto para ela é a { $maker }.
who-maker = Leva a marca { $brand }; quem fabrica é a { $maker }.
who-partner = Leva a marca { $brand }; quem fabrica é um parceiro, e eu não sei qual.
who-partner-unpublished = Leva a marca { $brand }; não foi divulgado quem fabrica.
who-own-name = A { $brand } fabrica e vende com o próprio nome.
who-mi-home = Quem fabrica é a { $brand }. O que liga o produto à Xiaomi é o aplicativo Mi Home.
who-mi-home-unnamed = O título diz que funciona com o Mi Home, o aplicativo da Xiaomi para muitas marcas; não cita nenhum fabricante que eu conheça.
who-youpin = Quem fabrica é a { $brand }. O que liga o produto à Xiaomi é a Youpin, a loja da Xiaomi para outras marcas.
who-youpin-unnamed = O título só faz ligação com a Youpin, a loja da Xiaomi para outras marcas.
who-other = Quem fabrica é a { $brand }, que não faz parte da Xiaomi.
who-fits = “{ $target }” diz com o que este produto ({ $thing }) é compatível, não quem fabrica.
who-fits-something = “{ $target }” diz com o que é compatível, não quem fabrica.
who-fits-unnamed = O título diz com o que este produto ({ $thing }) é compatível, não quem fabrica.
who-copy = O próprio título diz que é uma cópia ou que não é original.
who-counterfeit = O que se vende com este nome são falsificações conhecidas.
who-nobody = Nada no título cita a Xiaomi nem uma marca próxima dela.
who-genuine-accessory = O título diz “original”, e a Xiaomi vende mesmo este tipo de produto ({ $thing }) com a marca dela.

# O que fala a favor e contra.
for-code = O código { $code } é da { $brand }.
for-code-maker = O código { $code } revela o fabricante: { $maker }.
for-product-name = “{ $name }” é um nome de produto da { $brand }.
for-label = A { $brand } vende mesmo este tipo de produto ({ $thing }) com a própria marca, e o título não cita outra.
for-device = “{ $name }” está registrado no aplicativo Mi Home.
for-spelling = Leio “{ $written }” como { $brand }.
against-seller-word = O “{ $word }” do título é coisa do vendedor; nada mais confirma isso.
against-youpin = “Youpin” diz onde foi vendido, não quem fabrica.
against-app = “Compatível com o Mi Home” não faz disso um Xiaomi.
against-sold-as = Os vendedores chamam de “{ $name }”; o fabricante é a { $brand }.
against-component = A { $brand } também aparece, mas só como algo que vai dentro ou ao lado.
against-maker = Por isso o título cita a { $maker }.
against-label-only = Só a marca no título diz isso: procure o logotipo e um código de modelo no produto.
depends-box = Se vier em caixa da própria Xiaomi, com um código Xiaomi, aí sim é da Xiaomi.
genuine-unseen = O nome não mostra se esta unidade é genuína: confira o código na caixa ou o IMEI.
only-this-product = Outros produtos da { $brand } têm menos a ver com a Xiaomi.
quality = Isso não diz nada sobre a qualidade.

# Quando não dá para saber.
unknown-brand-word = Não conheço “{ $word }”. Se for uma marca, o “Xiaomi” é só coisa do vendedor.
unknown-class = Não conheço nada deste tipo ({ $thing }) com a marca da Xiaomi, e o título não cita outra.
unknown-head = O título cita { $name }, mas não conheço as palavras antes: pode ser o próprio produto ou uma peça feita para ele.
unknown-model = Não conheço nenhum modelo Xiaomi “{ $model }”: os vendedores gostam de pôr o nome em códigos assim.
unknown-contested = Há parceiros que fabricam este tipo de produto ({ $thing }) para a Xiaomi, e muitos outros são vendidos com o nome dela: o título serve para os dois casos.
unknown-promise = A Xiaomi não vende nada desse tipo ({ $thing }) com o que este título promete.
unknown-label = O nome Xiaomi sozinho prova pouco: os vendedores põem em tudo.
unknown-claim = O título só diz que tem ligação com a Xiaomi, não quem fabrica.
unknown-name = Não reconheço nenhuma marca nem produto aqui.
ask-title-or-code = Mande o título completo ou o código de modelo da caixa (algo como MJ…01…).
did-you-mean = Você quis dizer { $names }?

# Ajuda.
help-what = Digite o nome de um produto ou cole o título de um anúncio, em qualquer idioma: “Xiaomi Roborock S6”, “Redmi Note 13”, “capa Mi 11”.
help-how = Eu digo a que nível do ecossistema Xiaomi ele pertence, por quê e onde isso está escrito.
help-independent = Não tenho ligação com a Xiaomi. “Não é Xiaomi” nunca é um julgamento da qualidade.
too-long-ask = Mande só o nome ou o título, por favor.
