# Temas: um título, uma resposta curta, outra mais longa e uma frase com data para cada fato de src/data/topics/.

topic-six-kinds-title = Os seis tipos de produto “Xiaomi”
topic-six-kinds-short = Seis tipos de produto são chamados de “Xiaomi”: (1) os da própria Xiaomi, (2) os das submarcas Redmi e POCO, (3) os de marca Xiaomi ou Mijia que um parceiro fabrica, (4) os de marcas próprias dos parceiros, como a Roborock, (5) os aparelhos de outras empresas que funcionam com o Mi Home e (6) os que só foram vendidos na Youpin. Os três primeiros são Xiaomi, os dois seguintes fazem parte do ecossistema dela e o último não é Xiaomi.
topic-six-kinds-long = A lista vem do AliexBA, um site espanhol de ofertas que se cansou de títulos em que tudo era Xiaomi. O que conta é o produto, não a empresa: o mesmo fabricante pode fazer um aspirador para a Xiaomi e vender outro com o próprio nome. A cada degrau abaixo, a Xiaomi tem menos a ver com a coisa: menos voz no projeto, menos nome, menos atendimento. O topo cresceu desde que a lista foi escrita e hoje inclui carros e eletrodomésticos grandes. Nenhum dos seis degraus diz nada sobre qualidade. Existe um sétimo monte, do qual os vendedores nunca falam: tudo o que não tem relação, ou seja, outras marcas, falsificações e peças feitas para servir em um produto Xiaomi.
topic-six-kinds-fact-kinds = Um artigo de cerca de 2021 divide tudo o que se chama Xiaomi em seis tipos: produtos próprios, submarcas, produtos de marca Xiaomi feitos por parceiros, marcas afiliadas, aparelhos Mi Home e coisas vendidas na Youpin; essa ordem continua valendo.
topic-six-kinds-fact-own = Por volta de 2021 se dizia que o primeiro tipo tinha quase só celulares e notebooks; em 2018 Lei Jun já contava também tablets, TVs e roteadores, e desde então entraram os carros (2024) e os aparelhos de ar-condicionado de uma fábrica própria (2025).
topic-six-kinds-fact-components = Até os produtos da própria Xiaomi estão cheios de peças compradas: o carro SU7, por exemplo, usa baterias da BYD e da CATL.
topic-six-kinds-fact-sub-brands = O segundo tipo são os celulares e outros aparelhos da Redmi e da POCO (no começo, Pocophone), duas marcas que são da própria Xiaomi.
topic-six-kinds-fact-branded = O terceiro tipo leva o nome Xiaomi, Mi ou Mijia, mas foi desenvolvido e fabricado por uma empresa parceira para a Xiaomi.
topic-six-kinds-fact-affiliated = O quarto tipo, como a Amazfit ou a Roidmi, não é Xiaomi no sentido estrito, mas é muito ligado a ela; o AliexBA, o site que fez a lista, acha justo chamar isso de “ecossistema”.
topic-six-kinds-fact-works-with-mi-home = O quinto tipo, como algumas lâmpadas Philips, é o produto de outra empresa que pode ser controlado pelo aplicativo da Xiaomi para a casa.
topic-six-kinds-fact-sold-on-youpin = O sexto tipo só esteve em uma prateleira da Youpin, a loja da Xiaomi, e isso não faz uma coisa entrar no ecossistema.

topic-why-the-distinction-title = Por que importa de quem é o produto
topic-why-the-distinction-short = Porque o nome Xiaomi promete projeto, controle e atendimento, e os vendedores o pegam emprestado para coisas que essa promessa não cobre. Sabendo quem fabrica, você sabe quem responde por atualizações, peças, aplicativo e garantia.
topic-why-the-distinction-long = Um produto Xiaomi de verdade passou pelas mãos da Xiaomi: ela escolheu o projeto, definiu o preço e responde pelo atendimento. Uma coisa que só é chamada de Xiaomi pode ser boa, mas você compra de outra empresa, por um preço que inclui um nome que ela não leva. As avaliações, os filtros, os aplicativos e as assistências do produto verdadeiro não servem para o outro. A verificação de autenticidade da Xiaomi também não o reconhece. Por isso a pergunta útil não é “é Xiaomi, sim ou não?”, e sim “quanto de Xiaomi tem nisso?”.
topic-why-the-distinction-fact-trust-abused = Vendedores usam a confiança que as pessoas têm na Xiaomi para vender coisas que não têm nada a ver com ela; a imprensa chinesa descreveu o mesmo jogo de novo em julho de 2025.
topic-why-the-distinction-fact-not-supervised = O que é chamado de Xiaomi sem ser não leva a marca nem foi feito sob a supervisão dela; em 2021 também não funcionava com o Mi Home, mas hoje alguns aparelhos de marca desconhecida funcionam.
topic-why-the-distinction-fact-borrowed-examples = Secadores de cabelo, canetas, papel higiênico e uma lixeira inteligente que fala já foram passados por Xiaomi; com o papel higiênico, cuidado: em 2018 a Xiaomi vendeu mesmo um de bambu.
topic-why-the-distinction-fact-legitimate = Nem toda distância da Xiaomi é truque: ela mesma vende e divulga marcas afiliadas, e chamar essas marcas de ecossistema é justo.

topic-partner-model-title = Como a Xiaomi trabalha com os parceiros
topic-partner-model-short = A Xiaomi conquistou as pessoas com celulares bons e baratos; depois procurou empresas jovens com bons produtos, encomendou a elas artigos para as marcas Mi e Mijia, muitas vezes comprou uma parte delas e vendeu esses artigos com a própria reputação e as próprias lojas. É assim que uma só empresa tem tantos aparelhos diferentes. Ela nunca escondeu quem os fabrica.
topic-partner-model-long = O parceiro entra com o produto e a fábrica; a Xiaomi entra com o nome, as lojas e os compradores. Os dois dividem o lucro, e uma versão exclusiva da Xiaomi pode ter de ser vendida só para a Xiaomi. Muitos parceiros dificilmente teriam chegado ao Ocidente sozinhos, embora vários dos primeiros hoje vendam no mundo todo com o próprio nome. Até 2025 a Xiaomi tinha posto dinheiro em cerca de 400 fabricantes. Com os eletrodomésticos grandes acontece o contrário: a própria Xiaomi os desenvolve e já começou a fabricar alguns. O fabricante costuma estar impresso na caixa ou aparece no código de modelo, por isso não é segredo.
topic-partner-model-fact-western-market = Boa parte do sucesso da Xiaomi veio de dar um mesmo nome internacional a bons produtos chineses; em 2021 se achava que eles estariam perdidos no Ocidente sem esse nome, mas Roborock, Dreame e Amazfit se saíram bem sozinhas desde então.
topic-partner-model-fact-trust-first = O primeiro passo foi ganhar confiança com celulares muito bons a um preço moderado; desde mais ou menos 2020 a Xiaomi também aposta em celulares mais caros.
topic-partner-model-fact-find-makers = O segundo passo é procurar empresas jovens e fabricantes chineses com bons produtos; hoje ela tem dinheiro em cerca de 400.
topic-partner-model-fact-rebrand = O terceiro passo é um acordo: o produto do parceiro recebe a marca Mi, ou ele fabrica um exclusivo, e às vezes a Xiaomi compra uma parte da empresa.
topic-partner-model-fact-sell-worldwide = O quarto passo é vender o resultado dentro e fora da China com a força do nome Xiaomi.
topic-partner-model-fact-never-hidden = O AliexBA, o site dos seis tipos, não vê do que culpar a Xiaomi, já que ela nunca escondeu que parceiros fazem esses produtos; disse isso abertamente ao lançar a Mijia em 2016.
topic-partner-model-fact-jackets = As jaquetas da Xiaomi são da 90FUN, a marca da Shanghai Runmi, que o relatório anual de 2020 da Xiaomi lista como empresa associada.
topic-partner-model-fact-turok = Diz-se que os óculos de sol da Xiaomi são da Turok Steinhardt (TS), que em 2017 ofereceu os próprios óculos no financiamento coletivo da Xiaomi; não encontrei uma segunda fonte sobre quem faz os de marca Mi.

topic-why-sellers-say-xiaomi-title = Por que os vendedores escrevem Xiaomi em tudo
topic-why-sellers-say-xiaomi-short = Porque vende mais: a mesma coisa parece mais atraente com o nome Mi ao lado. A desculpa de sempre é que o produto, ou qualquer outro da mesma marca, já esteve à venda na Youpin, a loja da Xiaomi para outras marcas.
topic-why-sellers-say-xiaomi-long = Ponha lado a lado dois anúncios do mesmo produto, um simples e outro com o logotipo Mi no canto da foto, e você mesmo vai sentir a diferença. A palavra no título não custa nada ao vendedor e traz buscas. A Youpin serve de álibi, já que é mesmo da Xiaomi. No extremo, o truque cobre marcas que anos atrás venderam lá uma única outra coisa. Um álibi mais novo é “compatível com o Mi Home”, fácil de alegar porque o aplicativo da Xiaomi é aberto a outros. Nada disso é obra da Xiaomi.
topic-why-sellers-say-xiaomi-fact-anything-on-youpin = O truque básico é chamar de produto Xiaomi tudo o que algum dia foi vendido na Youpin.
topic-why-sellers-say-xiaomi-fact-any-brand-on-youpin = A forma mais ousada chama de Xiaomi todos os produtos de uma marca assim que essa marca vende qualquer coisa na Youpin.
topic-why-sellers-say-xiaomi-fact-mi-appeal = O motivo é simples: exatamente o mesmo produto vende mais quando o nome Mi empresta seu charme a ele.
topic-why-sellers-say-xiaomi-fact-trust = O truque funciona porque as pessoas confiam na Xiaomi e, por isso, confiam no que aparece ao lado do nome dela.
topic-why-sellers-say-xiaomi-fact-typical-goods = Os casos típicos eram um secador de cabelo, uma caneta fina, papel higiênico e uma lixeira com comando de voz; mesmo assim, a Xiaomi já vendeu canetas com a própria marca e, em 2018, um papel higiênico de bambu.
topic-why-sellers-say-xiaomi-fact-mi-home-claim = Em julho de 2025 um repórter chinês encontrou uma série inteira de ventiladores de mesa de marcas desconhecidas anunciados com o aplicativo Mi Home, quase iguais entre si, menos na marca.

topic-no-logo-dont-worry-title = “Não tem logo da Xiaomi, mas é Xiaomi, não se preocupe”
topic-no-logo-dont-worry-short = Preocupe-se um pouco: essa frase é a desculpa do vendedor. Se no próprio produto não há logotipo Xiaomi, Mi ou Mijia nem código de modelo da Xiaomi, quase sempre não é Xiaomi; o mais provável é que a Youpin já o tenha vendido.
topic-no-logo-dont-worry-long = A frase fica no fim da descrição para que depois ninguém possa reclamar que veio outra marca no pacote. Produtos de marca Xiaomi de verdade levam, sim, o logotipo, no produto e na caixa. Um logotipo posto por cima da foto, no canto ou no fundo, não prova nada. Peça ao vendedor uma foto da etiqueta com o código de modelo. A coisa ainda pode ser boa; só não é da Xiaomi.
topic-no-logo-dont-worry-fact-excuse = Os vendedores se protegem na descrição com a frase de que não tem logotipo da Xiaomi, mas é Xiaomi e não precisa se preocupar; isso os protege de devoluções e não prova nada.
topic-no-logo-dont-worry-fact-logo-on-product = A contraprova é o logotipo na própria coisa, não na foto: o que a Xiaomi inclui na sua linha leva a marca Mi ou Mijia.
topic-no-logo-dont-worry-fact-not-supervised = O que vem sem o logotipo, em regra, não foi feito com a marca Xiaomi nem sob a supervisão dela.

topic-blogs-title = Blogs que dizem “Xiaomi lança…”
topic-blogs-short = Um título como “Xiaomi lança um novo…” muitas vezes só quer dizer que o produto entrou à venda ou em financiamento coletivo na Youpin. Procure o nome do fabricante mais abaixo no artigo.
topic-blogs-long = Xiaomi no título traz leitores, e links para lojas trazem comissão. Repetidos todo dia, esses títulos fazem a Xiaomi parecer inventora de tudo, de rastreadores de animais a móveis. A defesa de sempre é que o produto estava em um site oficial da Xiaomi, e esse site é a Youpin. Alguns blogs usam o nome de propósito, porque os leitores buscam por ele, e corrigem no texto. Um lançamento da própria Xiaomi é anunciado nos canais dela e leva o nome Xiaomi, Redmi, POCO ou Mijia.
topic-blogs-fact-xiaomi-launches = Grandes blogs de tecnologia também confundem: “Xiaomi lança…” muitas vezes não passa de “já à venda na Youpin”, como no vaporizador da Deerma e no relógio Mibro Air.
topic-blogs-fact-willy-wonka = Os leitores acabam imaginando a Xiaomi como a fábrica de Willy Wonka, que inventa algo novo todo dia.
topic-blogs-fact-also-the-authors = Os autores do AliexBA, o site dos seis tipos, admitem que às vezes também usam o nome Xiaomi para que se saiba de que produto falam, e explicam mais abaixo que não é da Xiaomi.
topic-blogs-fact-mainstream-media = O site alemão ChinaMobileMag manteve uma lista de notícias falsas assim, com rastreadores de animais, lixeiras inteligentes e móveis, algumas em veículos muito grandes.

topic-happy-life-title = O ventilador “Xiaomi Happy Life”
topic-happy-life-short = O ventilador “Xiaomi Happy Life” é o NeSugar Happy Life 3 in 1, fabricado pela NeSugar. Alguém o chamou uma vez de Xiaomi por engano, e o nome pegou.
topic-happy-life-long = É o exemplo clássico de um nome que ganhou vida própria. A única ligação do ventilador com a Xiaomi é a loja, a Youpin. Desde então, anúncios e análises copiaram o nome errado uns dos outros, e quem busca pelo nome certo encontra menos. Por isso até quem escreve com cuidado usa o nome e depois o corrige. Nada disso quer dizer que o ventilador seja ruim.
topic-happy-life-fact-nesugar = O ventilador é um NeSugar Happy Life 3 in 1; “Xiaomi Happy Life” é uma invenção que ficou.
topic-happy-life-fact-name-used-anyway = Até um site que sabe a verdade escreveu “Xiaomi Happy Life” nos títulos, para os leitores reconhecerem o ventilador, e contou a verdade no texto.

topic-ham-title = O presunto na Youpin
topic-ham-short = Não, o presunto Cinco Jotas não tem nada a ver com a Xiaomi. A Youpin, a loja da Xiaomi para outras marcas, o vendeu, e essa é toda a ligação.
topic-ham-long = O presunto é um bom teste para qualquer afirmação que comece com “mas é vendido na Youpin”. Se a loja transformasse um produto em Xiaomi, um presunto espanhol seria Xiaomi, ao lado da Mi Band no mesmo site. Ninguém acredita nisso sobre um presunto, mas muita gente acredita sobre um ventilador ou um aparador de cabelo. Um supermercado também não fabrica o refrigerante que vende. Ou seja: estar na Youpin diz onde uma coisa foi vendida, nunca quem a fez.
topic-ham-fact-both-on-youpin = Por volta de 2021 dava para comprar na Youpin tanto a Mi Band quanto um presunto Cinco Jotas; as ofertas mudam, a ideia não.
topic-ham-fact-not-ecosystem = Ser vendido na Youpin não faz o presunto, nem qualquer outra coisa, entrar no ecossistema Xiaomi.

topic-youpin-title = O que é a Youpin
topic-youpin-short = A Youpin é a loja on-line e o site de financiamento coletivo da Xiaomi na China para muitas marcas. Vende produtos da Xiaomi e dos parceiros, mas principalmente de outras empresas, então “da Youpin” não quer dizer “da Xiaomi”.
topic-youpin-long = Ela nasceu da loja dentro do aplicativo Mi Home e abriu com o nome Mijia Youpin em abril de 2017; desde maio de 2018 se chama Xiaomi Youpin. Outras empresas vendem lá e pagam uma comissão à Xiaomi. Empresas jovens também a usam para receber adiantado por produtos novos, como no Kickstarter. No começo era um departamento à parte; depois foi incorporada ao negócio de lojas da Xiaomi na China. O site é em chinês e entrega na China, por isso quem está fora encontra esses produtos com revendedores. Em casos raros, a Xiaomi inclui na sua linha um produto ou uma empresa de lá, e aí ele recebe o logotipo Mijia ou Mi.
topic-youpin-fact-what = A Youpin é uma loja da Xiaomi que vende produtos de terceiros; perdeu a independência e foi incorporada ao varejo da Xiaomi na China, e o site ainda estava no ar em setembro de 2026.
topic-youpin-fact-assortment = As prateleiras da Youpin têm quase tudo, da Mi Band a um presunto Cinco Jotas; as ofertas mudam o tempo todo.
topic-youpin-fact-history = A Youpin abriu como Mijia Youpin em abril de 2017, depois encurtou o nome para Youpin e desde maio de 2018 se chama Xiaomi Youpin.
topic-youpin-fact-third-parties-planned = Quando Lei Jun fez da Youpin um departamento à parte, em dezembro de 2017, a Xiaomi disse que mais marcas de terceiros se juntariam lá aos produtos dela.
topic-youpin-fact-commission = Os fabricantes que vendem as próprias marcas na Youpin pagam uma comissão à Xiaomi, como descrevem os documentos da Viomi para a bolsa.

topic-is-everything-on-youpin-xiaomi-title = Tudo o que está na Youpin é Xiaomi?
topic-is-everything-on-youpin-xiaomi-short = Não. A maior parte do que a Youpin vende é feita por outras empresas e não é Xiaomi. Só o que leva o logotipo Xiaomi, Redmi, Mi ou Mijia é da Xiaomi; mais um pouco vem das marcas parceiras.
topic-is-everything-on-youpin-xiaomi-long = A Youpin funciona como uma loja de departamentos com o nome da Xiaomi na porta. Já vendeu aparelhos da Apple e da Nintendo, comida, móveis e canetas ao lado das Mi Bands. O financiamento coletivo de lá é aberto a empresas em que a Xiaomi não tem participação. Então leia “Youpin” em um título como o nome de uma loja e procure o fabricante. Nas minhas respostas, essas coisas são o sexto tipo: só foram vendidas na Youpin.
topic-is-everything-on-youpin-xiaomi-fact-mi-band-and-ham = A Mi Band e um presunto espanhol estiveram na mesma loja, o que mostra que a loja não decide nada.
topic-is-everything-on-youpin-xiaomi-fact-not-part = Ser vendido na Youpin, por si só, não põe nada no ecossistema Xiaomi; sites espanhóis e alemães que conhecem o mercado dizem o mesmo.
topic-is-everything-on-youpin-xiaomi-fact-crowdfunding = Um produto em financiamento coletivo na Youpin é projeto de outro fabricante, mais ou menos como no Kickstarter; se a Xiaomi o assume, ele leva o logotipo Mijia ou Mi.

topic-mijia-title = O que é Mijia
topic-mijia-short = Mijia é a marca da própria Xiaomi para a casa inteligente, lançada em março de 2016. Um produto Mijia é um produto de marca Xiaomi; a maioria é fabricada por empresas parceiras.
topic-mijia-long = O nome é a forma curta de “casa Xiaomi” em chinês. A Xiaomi o criou para que os produtos que os parceiros fabricam para ela tivessem um nome ao lado do nome dos celulares. O primeiro foi uma panela elétrica de arroz da Chunmi. O aplicativo chinês para a casa tem o mesmo nome, e por isso as pessoas confundem a marca, o aplicativo e a loja; fora da China o aplicativo se chama Xiaomi Home, antes Mi Home. A Mijia não é uma plataforma de financiamento coletivo, embora a da Xiaomi e a loja tenham usado o nome Mijia por um tempo. “Compatível com Mijia” é outra coisa: fala do aplicativo e não diz nada sobre o fabricante.
topic-mijia-fact-brand-not-only-app = Por volta de 2021 se explicava Mijia como outro nome do aplicativo Mi Home; ela é antes de tudo a marca da Xiaomi para a casa inteligente, e o aplicativo hoje se chama Xiaomi Home.
topic-mijia-fact-launch = A Xiaomi lançou a Mijia em 29 de março de 2016 para os produtos das empresas em que investe, começando por uma panela elétrica de arroz.
topic-mijia-fact-shop-name = Em abril de 2017 a nova loja da Xiaomi recebeu o nome Mijia Youpin; a loja tirou o Mijia pouco depois.

topic-mi-home-title = O que é o Mi Home
topic-mi-home-short = O Mi Home é o aplicativo da Xiaomi para aparelhos de casa inteligente; hoje se chama Xiaomi Home, e Mijia em chinês. Ele controla os aparelhos da própria Xiaomi e os de muitas outras empresas.
topic-mi-home-long = O aplicativo conecta aparelhos, liga e desliga, junta em cenas e mostra câmeras. Como outros fabricantes podem conectar os deles, um aparelho no aplicativo não é necessariamente da Xiaomi. Os robôs novos da Roborock e da Dreame, antes os convidados mais conhecidos, agora pedem o aplicativo do próprio fabricante. Os aparelhos que ele oferece dependem da região escolhida. As lojas da Xiaomi na China também têm o nome Mi Home, então, no endereço de uma loja, quer dizer a loja. Pulseiras e relógios têm outro aplicativo, o Mi Fitness.
topic-mi-home-fact-app = O Mi Home, também chamado Mijia, é o aplicativo e a plataforma a que se conectam produtos da Xiaomi e de outras marcas; o nome internacional agora é Xiaomi Home.
topic-mi-home-fact-other-brands = Produtos de outras marcas também aparecem no aplicativo Mi Home, por exemplo lâmpadas Philips.
topic-mi-home-fact-leavers = Os modelos novos da Roborock e da Dreame não entram mais no aplicativo da Xiaomi; os antigos ainda entram.
topic-mi-home-fact-shops = As lojas da própria Xiaomi na China também se chamam Mi Home, e isso não tem nada a ver com o aplicativo.

topic-mi-home-works-with-title = “Compatível com o Mi Home” quer dizer feito pela Xiaomi?
topic-mi-home-works-with-short = Não. Quer dizer que o aparelho pode ser controlado pelo aplicativo da Xiaomi, não que a Xiaomi o fez. Conto como parte do ecossistema se o fabricante estiver mesmo conectado, mas não como Xiaomi.
topic-mi-home-works-with-long = As lâmpadas Philips são o caso clássico: a Philips fabrica e o aplicativo da Xiaomi liga e desliga. O acesso é aberto o bastante para pequenos fabricantes entrarem, e alguns usam o nome do aplicativo para vender produtos fracos. Então essas palavras em um título são uma alegação: confira o fabricante e o código de modelo. Aparelhos Tuya ou Smart Life são outro sistema e não viram aparelhos Mi Home por causa de uma conta vinculada. Se um anúncio diz “Mi Home” mas não cita marca nenhuma, tome cuidado.
topic-mi-home-works-with-fact-philips = A Philips tem lâmpadas que funcionam com o Mi Home (a linha Zhirui, de cerca de 2017 a 2020): o fabricante é a Philips, e mesmo assim elas contam como ecossistema.
topic-mi-home-works-with-fact-no-names = Em 2021, o que era vendido falsamente como Xiaomi não funcionava com o aplicativo dela; em julho de 2025 alguns ventiladores de marca desconhecida funcionavam, então o aplicativo não prova quem fez a coisa.
topic-mi-home-works-with-fact-platform = O Mi Home é uma plataforma para aparelhos de muitas marcas, não uma marca de produtos.

topic-ecosystem-chain-title = O que é o ecossistema Xiaomi
topic-ecosystem-chain-short = O ecossistema é o círculo de empresas em que a Xiaomi investiu ou com que trabalha de perto: cerca de 400 fabricantes até 2025. Elas fabricam para as marcas da Xiaomi e muitas vezes vendem outros produtos com o próprio nome, que são ecossistema, mas não Xiaomi.
topic-ecosystem-chain-long = A Xiaomi começou em 2013 com a 1More, que fez os primeiros fones dela. Fazer parte significa dinheiro, encomendas, um lugar nas lojas ou no aplicativo, ou várias dessas coisas; não significa que a empresa é da Xiaomi. Nomes conhecidos são Roborock, Huami (a fabricante da Amazfit), Roidmi, Yeelight e 70mai. Algumas já saíram do círculo ou cresceram além dele. Só o dinheiro da Shunwei, o fundo do fundador da Xiaomi, é um vínculo mais fraco. A marca própria de uma empresa continua sendo dela, mesmo na prateleira de uma loja Xiaomi.
topic-ecosystem-chain-fact-four-hundred = A Xiaomi procura fabricantes com bons produtos e investe neles: cerca de 400 até 2025.
topic-ecosystem-chain-fact-sold-unchanged = As marcas afiliadas são vendidas nas lojas da Xiaomi sem mudar de nome; desde então, a Roborock e a Dreame abriram lojas e aplicativos próprios.
topic-ecosystem-chain-fact-counts-as-ecosystem = As marcas afiliadas não são necessariamente Xiaomi, mas têm ligação próxima com ela e são divulgadas por ela, por isso contam como ecossistema.
topic-ecosystem-chain-fact-roborock = A Roborock vende direto com o próprio nome; o lado da Xiaomi tinha cerca de um quarto quando ela abriu o capital em 2020, e o fundo da Xiaomi caiu abaixo de 5% em julho de 2023.
topic-ecosystem-chain-fact-amazfit = Amazfit é a marca de relógios da Huami, que se chama Zepp Health desde 2021 e se separou do aplicativo de pulseiras da Xiaomi em março de 2022.
topic-ecosystem-chain-fact-roidmi = A Roidmi, que em parte é da Xiaomi, vende seus aspiradores e artigos para carro com o próprio nome.

topic-why-china-only-title = Por que muitos produtos do ecossistema ficam na China
topic-why-china-only-short = Costumam ser citados oito motivos: um mercado forte e fãs fiéis na China, idioma e gosto, regras e certificação no exterior, fornecimento e assistência mais simples, testes e opiniões primeiro em casa, concorrência cara lá fora, encaixe com os celulares da Xiaomi e o puro tamanho. Isto é uma análise, não uma declaração da Xiaomi, e hoje ela vende muito mais no exterior do que antes.
topic-why-china-only-long = Começar em casa é mais barato e mais seguro: as lojas, os compradores e a rede de assistência já estão lá. No exterior, cada aparelho precisa de novas aprovações, outra tomada, outro idioma no aplicativo e alguém para consertar. Um fracasso na China custa pouco; um fracasso em vinte países custa muito. Em 2019 a Xiaomi tinha mais de 2.000 aparelhos eletrônicos à venda na China e cerca de 200 em alguns países europeus. Isso está mudando: em 2024 a Xiaomi se propôs a abrir 10.000 lojas no exterior em cinco anos. A China ainda recebe primeiro quase tudo o que é novo, e algumas coisas nunca saem de lá.
topic-why-china-only-fact-china-first = Em 2023 a Xiaomi era descrita como internacional, mas muitas vezes com a China em primeiro lugar nos produtos do ecossistema; ela ainda lança lá primeiro, mas desde 2024 planeja passar de cerca de 300 para 10.000 lojas no exterior.
topic-why-china-only-fact-market-presence = Motivo 1: na China a Xiaomi tem um mercado estabelecido, clientes fiéis que confiam na marca e cerca de 18.000 lojas (setembro de 2025).
topic-why-china-only-fact-leading-maker = A Xiaomi é uma das maiores fabricantes de celulares da China e, com 43,3 milhões de celulares no terceiro trimestre de 2025, está entre as três maiores do mundo.
topic-why-china-only-fact-culture = Motivo 2: a Xiaomi conhece a cultura, o idioma e o gosto de casa, então os produtos servem aos compradores chineses desde o começo.
topic-why-china-only-fact-rules = Motivo 3: cada país tem suas leis e certificações; lançar primeiro na China simplifica tudo até a Xiaomi estar pronta para sair.
topic-why-china-only-fact-supply = Motivo 4: fornecimento, estoque, controle de qualidade e assistência são mais fáceis de controlar em um só país.
topic-why-china-only-fact-testing = Motivo 5: os compradores chineses são o teste: a Xiaomi reúne as opiniões deles e melhora o produto antes de levá-lo para fora.
topic-why-china-only-fact-competition = Motivo 6: a concorrência no exterior é dura, e cada lançamento exige muito dinheiro para publicidade e para tornar a marca conhecida.
topic-why-china-only-fact-integration = Motivo 7: os produtos são feitos para funcionar com os celulares Xiaomi, que na China estão por toda parte; hoje a Xiaomi fala de pessoa, carro e casa como um só sistema.
topic-why-china-only-fact-scale = Motivo 8: a população da China permite que um produto venda muito em pouco tempo e pague o passo para o exterior.
topic-why-china-only-fact-still-core = Em 2023 se dizia que o mercado chinês era fundamental para a estratégia enquanto a expansão seguia; as duas coisas continuam verdadeiras, mas a Europa também virou um mercado central.

topic-how-xiaomi-sells-title = Como a Xiaomi vende
topic-how-xiaomi-sells-short = A Xiaomi cresceu sem publicidade: vendas-relâmpago na rede Weibo, um círculo próximo de fãs e margens pequenas. Por volta de 2013 se contava que ela tinha vendido lá 50.000 celulares em cinco minutos. Hoje a maior parte das vendas passa por lojas, marketplaces e lojas próprias.
topic-how-xiaomi-sells-long = A ideia era que as pessoas na China confiam mais nos amigos do que em anúncios. Então a Xiaomi conversava com os usuários, perguntava o que fazer e o que mudar, e fazia. Quem tinha ajudado com o software sentia que o celular era um pouco seu. Vendas curtas de lotes pequenos fizeram o resto e encheram os noticiários. Mais tarde, Lei Jun atribuiu a escassez à falta de capacidade, não a um plano. Esses tempos passaram: só na China continental cerca de 18.000 lojas vendem hoje os produtos dela, mas os fãs e as opiniões continuam fazendo parte do jeito de trabalhar.
topic-how-xiaomi-sells-fact-weibo-sales = Por volta de 2013 a Xiaomi vendia celulares direto no microblog Sina Weibo; hoje vende no próprio site, em marketplaces e em cerca de 18.000 lojas na China continental.
topic-how-xiaomi-sells-fact-weibo-users = Por volta de 2013 o Weibo era o maior microblog da China, com uns 400 milhões de usuários; o número é antigo (em 2016 eram 390 milhões por mês).
topic-how-xiaomi-sells-fact-trust-friends = A explicação de Lei Jun naquela época: a maioria dos clientes na China não confia em publicidade, confia nos amigos.
topic-how-xiaomi-sells-fact-fans = A Xiaomi formou um grupo grande e próximo de fãs pedindo opiniões sem parar e usando-as no desenvolvimento.
topic-how-xiaomi-sells-fact-peoples-company = Como a Xiaomi e os clientes conversam o tempo todo, argumenta um artigo de cerca de 2013, uma empresa tão próxima das pessoas também pode vender onde as pessoas se encontram.
topic-how-xiaomi-sells-fact-five-minutes = Um artigo de cerca de 2013 diz que a Xiaomi vendeu 50.000 celulares no Weibo em cinco minutos e recebeu 1,3 milhão de pedidos; não encontrei uma segunda fonte, mas há recordes parecidos, como 100.000 em 86 segundos em 2013.
topic-how-xiaomi-sells-fact-growth = Em 2013 se dizia que a Xiaomi era uma empresa ambiciosa com forte crescimento, e com razão: a receita chegou a 113,1 bilhões de yuans no terceiro trimestre de 2025.
topic-how-xiaomi-sells-fact-unconventional = Por volta de 2013 a Xiaomi se apoiava em margens muito baixas e em uma divulgação fora do comum; as vendas-relâmpago já não são o canal principal.
topic-how-xiaomi-sells-fact-worth-copying = O que outras empresas poderiam copiar da Xiaomi, segundo um artigo de cerca de 2013, é o contato próximo com os clientes enquanto um produto é desenvolvido.

topic-sells-elsewhere-title = O jeito de vender da Xiaomi funciona em outros países?
topic-sells-elsewhere-short = Não precisou: no exterior a Xiaomi entrou em lojas comuns, operadoras e marketplaces. Em 2013 não se sabia se vender em redes sociais funcionaria nos países de língua alemã, e as tentativas no Facebook tinham fracassado quase todas.
topic-sells-elsewhere-long = A dúvida era simples: as pessoas entram em uma rede social para encontrar amigos, não para comparar dados técnicos. A resposta da Xiaomi foi não tentar. Ela chegou à Espanha em 2017 com lojas autorizadas e redes de eletrônicos, e à Alemanha em agosto de 2019 pela Amazon, depois por operadoras e lojas próprias. Funciona: quase um quarto dos celulares vendidos na Europa no segundo trimestre de 2025 era da Xiaomi. O que ela levou para fora foi a proximidade com os usuários e o preço baixo.
topic-sells-elsewhere-fact-german-speaking = Em 2013 ninguém sabia dizer se o método do Weibo funcionaria nos países de língua alemã; a Xiaomi entrou na Alemanha em 2019 com varejo comum e tinha 23,4% do mercado europeu de celulares no segundo trimestre de 2025.
topic-sells-elsewhere-fact-facebook = As tentativas de vender no Facebook tinham fracassado quase todas até 2012: as pessoas vão lá pelo contato social e não por dados de produtos, como explicou Sandra Christiansen.
topic-sells-elsewhere-fact-what-carries-over = O que vale a pena copiar em qualquer lugar é deixar os clientes opinarem enquanto um produto é desenvolvido.
topic-sells-elsewhere-fact-telekom = Na Alemanha, a Deutsche Telekom pôs celulares Xiaomi nas lojas dela em 2020, e uma primeira Mi Store estava planejada para Düsseldorf.

topic-why-so-cheap-title = Por que a Xiaomi é tão barata
topic-why-so-cheap-short = A Xiaomi fica com uma margem pequena nos aparelhos e quer ganhar com serviços ao longo dos anos: aplicativos, publicidade, assinaturas. Em 2018 prometeu nunca ter mais de 5% de lucro líquido com aparelhos.
topic-why-so-cheap-long = Gastar pouco com publicidade, vender pela internet e fabricar o mesmo modelo por muito tempo ajudou a baixar os custos; as peças ficam mais baratas enquanto o modelo continua à venda. No terceiro trimestre de 2025 os serviços trouxeram só cerca de 8% da receita, mas com margem bruta de quase 77%, contra 11% nos celulares. Ou seja, o velho plano virou realidade, embora os aparelhos ainda tragam a maior parte do dinheiro. Enquanto isso, os celulares encareceram, e carros e eletrodomésticos grandes também rendem bem. Por isso “barato” combina mais com Redmi e POCO do que com os celulares de topo de hoje.
topic-why-so-cheap-fact-thin-margins = Por volta de 2013 a Xiaomi vivia de margens muito baixas e de uma divulgação fora do comum; as margens seguem apertadas nos celulares (cerca de 11% brutos no fim de 2025), menos nos carros e nos produtos para casa.
topic-why-so-cheap-fact-services = Em 2013 o lucro da Xiaomi deveria vir, a longo prazo, dos serviços; hoje eles são a parte mais lucrativa, mas carros, eletrodomésticos e celulares mais caros também rendem.
topic-why-so-cheap-fact-five-percent = Em 25 de abril de 2018 a Xiaomi prometeu que a margem líquida de todos os seus aparelhos nunca passaria de 5% e que o excedente voltaria para os usuários.
topic-why-so-cheap-fact-services-2025 = No terceiro trimestre de 2025 os serviços renderam 9,4 bilhões de yuans de um total de 113,1 bilhões, com margem bruta de 76,9%.

topic-us-phones-title = Celulares Xiaomi nos Estados Unidos
topic-us-phones-short = A Xiaomi nunca vendeu seus celulares nos Estados Unidos, e hoje também não vende. Em 2015 falou de celulares como parte do plano, sem data; as datas citadas depois também passaram.
topic-us-phones-long = Em fevereiro de 2015 a Xiaomi se apresentou em San Francisco e disse com clareza que celulares e tablets não estavam nos planos para os Estados Unidos. Em maio soou mais simpática: os celulares fazem parte da estratégia, mas não há data. Em 2016 testou celulares em redes americanas e deu a entender que começaria em cerca de dois anos. Não deu em nada, e uma pequena operadora que oferecia celulares importados teve de parar a pedido da Xiaomi. Celulares importados funcionam lá, mas muitas vezes faltam bandas, e não há garantia nem assistência oficial. A Xiaomi não está proibida de vender lá; simplesmente não vende.
topic-us-phones-fact-coming-to-us = Em fevereiro de 2015, em um evento em San Francisco, a Xiaomi anunciou que iria para os Estados Unidos; chegou com acessórios em maio de 2015 e com um TV box em 2016, nunca com celulares.
topic-us-phones-fact-not-in-plans = Em fevereiro de 2015 foi dito que celulares e tablets não estavam nos planos para os Estados Unidos; em 2026 continua não havendo nenhum.
topic-us-phones-fact-part-of-strategy = Em maio de 2015 Hugo Barra disse na Code Conference que celulares nos Estados Unidos faziam parte da estratégia, sem data; onze anos depois não houve lançamento.
topic-us-phones-fact-sell-out = Por volta de 2015 os celulares da Xiaomi esgotavam na China no dia do lançamento, graças a ótimas configurações por preços baixos; era a época das vendas-relâmpago.
topic-us-phones-fact-look-alikes = Críticos de 2015 diziam que os celulares se pareciam com os de outra marca, ou seja, a Apple; a Xiaomi negava.
topic-us-phones-fact-asia-success = Em 2015 o sucesso só tinha se repetido, em escala menor, em outros países da Ásia; em 2022 a Xiaomi já estava em mais de 100 mercados.
topic-us-phones-fact-mi-note = Em maio de 2015 as pessoas fora da China esperavam o Mi Note, que só podia ser comprado na China; faz muito tempo que saiu de linha.
topic-us-phones-fact-two-years = Em outubro de 2016 Barra falou de testes em redes americanas e de um lançamento em cerca de dois anos, que não aconteceu.
topic-us-phones-fact-us-mobile = Em 2016 a operadora US Mobile ofereceu celulares Xiaomi por um momento; a Xiaomi respondeu que ela não tinha autorização para isso.

topic-us-accessories-title = O que a Xiaomi vendeu nos Estados Unidos em vez de celulares
topic-us-accessories-short = Acessórios: desde maio de 2015, power banks, a Mi Band e fones de ouvido, e depois a Mi Box para TVs. Até bichos de pelúcia da mascote foram cogitados.
topic-us-accessories-long = Essas coisas precisam de pouca ou nenhuma certificação e de nenhum software local, por isso eram o primeiro passo fácil. Em fevereiro de 2015 a lista completa ainda não era conhecida. A loja on-line abriu em teste em 19 de maio de 2015 nos Estados Unidos, no Reino Unido, na França e na Alemanha, e de vez em 1º de junho, com quatro produtos e estoques minúsculos. Era para tornar o nome conhecido antes de os celulares chegarem. Nos Estados Unidos eles não chegaram; na Europa, sim. O que está à venda nos Estados Unidos neste momento eu não consegui verificar.
topic-us-accessories-fact-list = Em fevereiro de 2015 foram citados como coisas que a Xiaomi poderia vender nos Estados Unidos: power banks, a Mi Band, os novos fones Mi e bichos de pelúcia da mascote; os três primeiros chegaram mesmo em maio.
topic-us-accessories-fact-list-not-known = A lista completa para os Estados Unidos não tinha sido revelada em fevereiro de 2015; em maio, eram quatro produtos.
topic-us-accessories-fact-store-opened = Em maio de 2015 a Xiaomi abriu para os Estados Unidos e a Europa uma loja de acessórios, como power banks e fones de ouvido; na Europa ela vende hoje a linha toda.
topic-us-accessories-fact-band-million = A imprensa de maio de 2015 gostava do Mi Note e da Mi Band; Barra falou em um milhão de pulseiras vendidas por mês, um número daquela época.
topic-us-accessories-fact-mi-box = A Mi Box, feita em conjunto com o Google, foi em 2016 o primeiro produto maior da Xiaomi para os Estados Unidos.

topic-us-why-not-title = Por que a Xiaomi ficou fora dos Estados Unidos
topic-us-why-not-short = Em 2015 foram citados quatro motivos: nenhuma certificação americana, falta de serviços e infraestrutura, um atendimento ao cliente ainda por montar e o risco de processos por patentes. Somaram-se a isso as operadoras, as bandas de rede e o custo de tornar uma marca conhecida.
topic-us-why-not-long = Todo celular vendido nos Estados Unidos precisa ser aprovado, e a maioria é vendida por operadoras que os testam durante meses. A Xiaomi também não queria vender o celular sozinho: os serviços em nuvem e os aplicativos fazem parte do produto, e lá não estavam prontos. Barra disse que o pós-venda tinha de vir antes, porque os compradores americanos esperam mais dele. O receio com as patentes era real: a Xiaomi era jovem, tinha poucas e era acusada de seguir a Apple. Desde então juntou muitas, cerca de 29.000 até 2022. Os outros obstáculos continuam tão altos quanto antes, e a política acrescentou mais um.
topic-us-why-not-fact-certification = O primeiro motivo dado em 2015 foi a falta da certificação que a lei americana exige; uma busca no órgão responsável não mostrava então nenhum celular Xiaomi aprovado. Operadoras e bandas de rede são outros obstáculos.
topic-us-why-not-fact-services = O segundo motivo de 2015: a Xiaomi vende serviços em nuvem e aplicativos junto com os aparelhos, e nos Estados Unidos faltava a infraestrutura para eles.
topic-us-why-not-fact-customer-service = Em maio de 2015 Barra disse que antes era preciso ter o atendimento certo, porque os compradores ocidentais esperam mais dele.
topic-us-why-not-fact-patents = Em 2015 os processos por patentes eram um perigo, já que a Xiaomi era acusada de imitar a Apple e vinha de um país onde patentes pouco se faziam respeitar; em 2022 ela contava cerca de 29.000 patentes próprias.
topic-us-why-not-fact-brand-and-carriers = Em junho de 2015 Barra citou também os subsídios das operadoras, que fazem um preço baixo valer menos, e o custo de tornar uma marca conhecida.

topic-us-today-title = A Xiaomi e os Estados Unidos hoje
topic-us-today-short = Em 2026 os celulares Xiaomi continuam não sendo vendidos nos Estados Unidos. Isso é uma ausência do mercado, não uma proibição: os Estados Unidos puseram a Xiaomi em uma lista negra de investimentos em janeiro de 2021 e a tiraram em maio de 2021.
topic-us-today-long = A lista negra impedia os americanos de comprar ações da Xiaomi; nunca proibiu ninguém de comprar um celular. Um tribunal a derrubou de vez em 25 de maio de 2021. A confusão com a Huawei, que sofre restrições de verdade, é comum. Se um dia virão celulares é tão incerto quanto era em 2015. Até lá os americanos importam, sem garantia oficial e muitas vezes sem algumas bandas de rede.
topic-us-today-fact-unclear = O que o futuro reserva à Xiaomi nos Estados Unidos era incerto em maio de 2015 e continua sendo em 2026.
topic-us-today-fact-still-none = Em 2015 não havia celulares nem tablets planejados para os Estados Unidos, e em 2026 nenhum é vendido lá.
topic-us-today-fact-blacklist = Em janeiro de 2021 os Estados Unidos proibiram seus investidores de aplicar na Xiaomi, como suposta empresa militar; uma ordem judicial de 25 de maio de 2021 acabou com isso. Nunca foi uma proibição de vendas.

topic-europe-availability-title = Onde a Xiaomi vende oficialmente na Europa
topic-europe-availability-short = A Xiaomi vende oficialmente seus celulares e muito mais em toda a Europa: na Espanha desde novembro de 2017, na Alemanha desde agosto de 2019. No segundo trimestre de 2025 foi a segunda no mercado europeu de celulares, com 23,4%.
topic-europe-availability-long = O Leste Europeu veio primeiro; no oeste, a Espanha foi a primeira, e França, Itália, Reino Unido e outros vieram depois. Antes de agosto de 2019, os celulares nas lojas alemãs eram na maioria unidades da UE destinadas a outros países, e uma notícia de 2017 sobre uma loja Xiaomi em Hamburgo era boato. A Xiaomi vende pelo próprio site, em redes de eletrônicos, operadoras, Amazon e lojas próprias. A linha europeia é menor que a chinesa, mas há celulares, TVs, relógios e pulseiras e muitos aparelhos para casa. Repare no vendedor: importados em marketplaces costumam ser versões chinesas, mesmo em um país onde a Xiaomi está oficialmente.
topic-europe-availability-fact-slow-start = Em maio de 2015 a expansão da Xiaomi para o Ocidente era lenta e estava só começando; em 2025 a Europa era um mercado central, com uma fatia de 23,4%.
topic-europe-availability-fact-accessory-store = Em maio de 2015 França, Alemanha e Reino Unido ganharam uma loja on-line de acessórios, como power banks e fones de ouvido; hoje a linha inclui celulares e muito mais.
topic-europe-availability-fact-spain = O primeiro mercado oficial da Xiaomi na Europa Ocidental foi a Espanha, em novembro de 2017, com lojas em Madri e grandes redes.
topic-europe-availability-fact-hamburg = As notícias de 2017 de que a Xiaomi começaria na Alemanha com uma loja em Hamburgo eram boato; ela chegou dois anos depois.
topic-europe-availability-fact-germany = A Xiaomi está oficialmente na Alemanha desde agosto de 2019, a começar pelo Mi 9T Pro e um escritório em Düsseldorf.
topic-europe-availability-fact-german-speaking = Em 2013 ainda não se sabia se o jeito de vender da Xiaomi daria certo nos países de língua alemã.

topic-not-xiaomi-is-it-bad-title = “Não é Xiaomi” quer dizer que é ruim?
topic-not-xiaomi-is-it-bad-short = Não. “Não é Xiaomi” não quer dizer má qualidade; só diz que a Xiaomi não tem nada a ver com o produto. Julgue pelo fabricante, pelas avaliações e pelo preço.
topic-not-xiaomi-is-it-bad-long = Muitos fabricantes da Youpin são empresas estabelecidas com bons produtos. Alguns parceiros da Xiaomi vendem coisas melhores com o próprio nome do que com o da Xiaomi. O contrário também vale: um logotipo da Xiaomi não faz de todo produto uma boa compra. O que você não deve fazer é pagar mais por um nome que não está na caixa. Confira se há um fabricante que dê para encontrar, garantia do vendedor e os selos de segurança do seu país se for ligado na tomada.
topic-not-xiaomi-is-it-bad-fact-not-poor-quality = Não ser Xiaomi não torna um produto ruim; ele simplesmente não tem nada a ver com a Xiaomi.
topic-not-xiaomi-is-it-bad-fact-check-the-rest = Olhe os dados mesmo assim: um ventilador de marca desconhecida testado em 2025 prometia cem velocidades e tinha quatro ou cinco.
topic-not-xiaomi-is-it-bad-fact-misattributed = Um secador de cabelo ou uma caneta chamados de Xiaomi por engano ainda podem ser bons.

topic-check-counterfeit-title = Como conferir se é autêntico
topic-check-counterfeit-short = Celulares: digite o IMEI ou o número de série na página de verificação da Xiaomi, em mi.com. Power banks, fones e outros acessórios: raspe a etiqueta da caixa e digite lá o código de 20 dígitos. Produtos de marcas parceiras não estão nesse banco de dados, então não aparecer não prova nada contra eles.
topic-check-counterfeit-long = O IMEI aparece quando você disca *#06#. A página diz o modelo e o mercado para o qual ele foi feito, então também desmascara um celular chinês vendido como global. No código de 20 dígitos ela conta as consultas: um código consultado muitas vezes foi copiado. Nem todo produto tem esse código. Olhe também o logotipo, a impressão e o código de modelo no produto e compare com as fotos em mi.com. Se a verificação falhar, devolva dentro do prazo da loja.
topic-check-counterfeit-fact-code = Power banks e produtos de áudio trazem uma etiqueta com um código oculto de 20 dígitos que o site da Xiaomi verifica; o site também conta quantas vezes um código foi consultado.
topic-check-counterfeit-fact-imei = Para celulares, a página da Xiaomi aceita o IMEI ou o número de série e diz o modelo e o mercado dele.
topic-check-counterfeit-fact-partners-not-in-it = Produtos feitos com parceiros da Xiaomi que não levam o logotipo Mi não entram nessa verificação.
topic-check-counterfeit-fact-fakes-exist = Falsificações de verdade existem: power banks, fones e carregadores foram apreendidos na Índia em 2020, e as unidades “Xiaomi” de 16 TB por menos de 30 dólares são um golpe conhecido.

topic-check-title-title = Como ler um anúncio
topic-check-title-short = Procure três coisas: uma marca que não seja Xiaomi, o logotipo no próprio produto e o código de modelo. Depois olhe a loja: só nas lojas próprias e autorizadas da Xiaomi dá para acreditar sem conferir.
topic-check-title-long = Palavras como “Youpin”, “ecossistema”, “estilo Mijia”, “para Xiaomi” ou “compatível com o Mi Home” dizem onde uma coisa foi vendida ou em que ela serve, não quem fez. Códigos que começam com MJ ou XM, ou parecidos com BHR4280GL, são de produtos de marca Xiaomi; as últimas letras de um código MJ ou XM muitas vezes indicam o fabricante. Role até a ficha técnica: a linha “marca” costuma ser mais honesta que o título. Um logotipo colado na foto não conta. Se não há marca nem código e o preço é bom demais para ser verdade, deixe para lá. Você pode colar o título aqui que eu o destrincho.
topic-check-title-fact-logo = Ache o logotipo do fabricante no produto, não na foto; “sem logo, mas é Xiaomi” é desculpa.
topic-check-title-fact-youpin-word = “Youpin” em um título é o nome da loja; sempre há algum vendedor que chama de Xiaomi tudo o que já passou por lá.
topic-check-title-fact-code = Na lista de aparelhos do Mi Home, quase todos os códigos que começam com MJ ou XM são de aparelhos de marca Xiaomi, seja quem for o fabricante.
topic-check-title-fact-impossible-specs = Alguns anúncios usam o nome em coisas que a Xiaomi nunca fez, como uma unidade de bolso de 16 TB.

topic-global-or-chinese-version-title = Versão global ou chinesa
topic-global-or-chinese-version-short = A versão global (Global Version) é feita para mercados fora da China: mais bandas de rede, serviços do Google, muitos idiomas e direito a atualizações oficiais. A versão chinesa (CN) é mais barata e sai antes, mas podem faltar bandas, idiomas e aplicativos do Google; “Global ROM” muitas vezes é um celular chinês com o software trocado.
topic-global-or-chinese-version-long = O software pode ser trocado, as peças de rádio não, então um celular CN fica com as bandas chinesas, seja qual for o sistema. Um sistema posto pelo vendedor pode vir com o bootloader desbloqueado, o que pode impedir pagamento por aproximação e atualizações. Você reconhece uma unidade CN pelo texto em chinês na caixa, pelas letras CN e pela tomada chinesa; a página da Xiaomi descobre pelo IMEI. Em aparelhos para casa a questão é outra: tomada, voltagem e região no aplicativo. Uma versão CN não é falsificação. É um Xiaomi autêntico para outro mercado.
topic-global-or-chinese-version-fact-hardware-vs-software = Global ROM é questão de software, Global Version é questão de hardware: bandas de rede não podem ser acrescentadas depois.
topic-global-or-chinese-version-fact-seller-rom = Um celular chinês com software global posto pelo revendedor costuma ter o bootloader desbloqueado, e o pagamento por aproximação pode não funcionar.
topic-global-or-chinese-version-fact-recognise = Uma caixa sem texto em chinês e com carregador para o seu país indica um celular global; a página do IMEI da Xiaomi tira a dúvida.

topic-region-and-plug-title = Tomada, voltagem e idioma
topic-region-and-plug-short = Produtos para a China vêm com plugue chinês e são feitos para 220 volts a 50 hertz. Na Europa costuma bastar um adaptador; nos Estados Unidos e em outros lugares de 110–120 volts, veja antes se a etiqueta diz “100–240 V”.
topic-region-and-plug-long = O que carrega por USB funciona em qualquer lugar. Fontes pequenas em geral aceitam de 100 a 240 volts. Aquecedores, chaleiras, secadores de cabelo, bases de aspirador e outros aparelhos potentes muitas vezes não, e um adaptador barato não serve para eles: os contatos são fracos e pode faltar o aterramento. Versões chinesas também podem falar só chinês, nos botões, na voz ou no manual. Uma versão para a UE é feita para as tomadas de lá e leva a marca CE. Se existem as duas, a pequena economia na CN raramente compensa no que vai ligado na tomada.
topic-region-and-plug-fact-voltage = China e Europa usam de 220 a 240 volts a 50 hertz; a América do Norte, cerca de 120 volts a 60 hertz.
topic-region-and-plug-fact-chinese-plug = Os aparelhos Xiaomi chineses têm plugue chinês e precisam de adaptador na maioria dos outros países.
topic-region-and-plug-fact-two-versions = Alguns aparelhos existem em duas versões: uma estação de energia Mijia tem tomadas chinesas em casa e foi mostrada com tomadas europeias em 2023.

topic-warranty-title = Garantia
topic-warranty-short = A Xiaomi dá garantia ao que foi comprado nos canais oficiais dela no seu país ou região. Em importações da China, em geral você só pode recorrer à loja que vendeu e, em marcas parceiras, ao parceiro.
topic-warranty-long = As condições mudam conforme o país e o produto, então guarde a nota fiscal e veja a página do seu país em mi.com. Alguns celulares têm garantia internacional em muitos países, mas só se foram comprados lá de um vendedor autorizado. Celulares de venda internacional, vendidos por grandes lojas chinesas, ganharam garantia europeia em 2020. Na UE o vendedor deve dois anos por lei, o que só ajuda se der para encontrá-lo. Roborock, Amazfit e outras têm assistência própria: pergunte a elas, não à Xiaomi. O que só é chamado de Xiaomi não recebe ajuda nenhuma da Xiaomi.
topic-warranty-fact-by-region = A garantia da Xiaomi é organizada país por país: uma assistência em outro lugar pode recusar uma unidade comprada na China.
topic-warranty-fact-international = Para alguns celulares, como o Xiaomi 12 Pro, foi oferecida uma garantia internacional em uma lista de países, desde que comprados lá em um canal autorizado.
topic-warranty-fact-cross-border = Em 2020 a assistência italiana da Xiaomi confirmou que os celulares de venda internacional de grandes lojas chinesas tinham garantia europeia.

topic-mi-home-region-title = Que região escolher no Mi Home
topic-mi-home-region-short = Aparelhos feitos para a China muitas vezes só conectam com a região do aplicativo em China continental; as versões europeias são da região europeia. Um aparelho fica no servidor em que foi adicionado, e cada região mostra só os seus.
topic-mi-home-region-long = A Xiaomi tem servidores para China, Europa (Alemanha), Singapura, Índia, Rússia, Taiwan e Estados Unidos; o país que você escolhe decide qual deles usa. Dá para trocar a região nas configurações com a mesma conta, mas aí você vê o outro grupo de aparelhos. As cenas não funcionam entre duas regiões, por isso é melhor manter tudo em uma só. Algumas versões chinesas têm mais funções no servidor chinês. Se um aparelho não é encontrado, veja as letras na etiqueta: CN quer dizer China continental. Se um produto está ou não no Mi Home depende do fabricante: cole o título e eu digo o que sei.
topic-mi-home-region-fact-servers = São conhecidas sete regiões de servidor: China, Alemanha (Europa), Índia, Rússia, Singapura, Taiwan e Estados Unidos.
topic-mi-home-region-fact-region-limited = Alguns aparelhos são presos a uma região, e há quem acabe com aparelhos em dois servidores.
topic-mi-home-region-fact-cn-only = Um purificador de ar chinês é adicionado no servidor chinês; um número de série que termina em CN marca uma unidade assim.

topic-own-brands-title = As marcas próprias da Xiaomi
topic-own-brands-short = As marcas de aparelhos da própria Xiaomi são Xiaomi (antes também Mi), Redmi e POCO, com Mijia para a casa e Mitu para crianças. A Black Shark nunca foi uma delas: era uma empresa de celulares para jogos que a Xiaomi financiou.
topic-own-brands-long = As submarcas deixam a Xiaomi oferecer um celular a quem quer economizar e outro de topo sem que um atrapalhe o outro. A Redmi representa preços baixos desde 2013; a POCO, celulares rápidos vendidos principalmente fora da China, desde 2018. As duas foram declaradas independentes, em 2019 e 2020, e as duas continuam sendo da Xiaomi e usam o mesmo hardware e software. Lojas e até enciclopédias põem a Black Shark entre as marcas da Xiaomi; a Xiaomi tinha 46,4% dela no início de 2022, e os celulares acabaram naquele ano. Roborock, Amazfit, Yeelight ou 70mai são marcas de parceiros e ficam em outra lista.
topic-own-brands-fact-redmi-poco = Redmi e Pocophone, hoje POCO, são marcas de celulares da própria Xiaomi; a Redmi foi separada em janeiro de 2019 e a POCO em janeiro de 2020, as duas ainda sob a Xiaomi.
topic-own-brands-fact-market = Submarcas são um jeito de ganhar uma fatia maior do mercado sem mexer no nome principal.
topic-own-brands-fact-honor = Por volta de 2021 as submarcas da Xiaomi eram comparadas a Huawei e Honor; a comparação não vale mais, porque a Huawei vendeu a Honor em novembro de 2020.
topic-own-brands-fact-black-shark = A Black Shark era uma empresa à parte, com a Xiaomi como maior investidora (46,4% em janeiro de 2022); a venda à Tencent não deu certo e os celulares acabaram em 2022.

topic-redmi-poco-difference-title = Xiaomi, Redmi e POCO comparadas
topic-redmi-poco-difference-short = As três são da Xiaomi. A linha Xiaomi é a mais cara e tem as melhores câmeras, a Redmi é a faixa econômica e intermediária, e a POCO põe em primeiro lugar velocidade por pouco dinheiro e é vendida principalmente fora da China.
topic-redmi-poco-difference-long = Elas usam o mesmo hardware, software e assistência; muito POCO é um Redmi com outro nome. A Redmi também faz TVs, tablets, fones, relógios e notebooks. A Redmi começou em julho de 2013 como Hongmi, a POCO em agosto de 2018 com o Pocophone F1. “Mi” foi o antigo nome da linha Xiaomi até 2021. Então, para “é um Xiaomi de verdade?”, a resposta é sim para as três; elas diferem no preço e no equipamento, não na origem.
topic-redmi-poco-difference-fact-both-own = Redmi e POCO são submarcas da Xiaomi, com celulares feitos em casa; ser “independente” desde 2019 e 2020 quer dizer ter uma linha própria, não outro dono.
topic-redmi-poco-difference-fact-redmi-start = A Redmi começou em julho de 2013 como Hongmi; fora da China se chama Redmi desde fevereiro de 2014.
topic-redmi-poco-difference-fact-poco-start = A POCO começou em agosto de 2018 com o Pocophone F1, e a Xiaomi a confirmou como sua submarca.
topic-redmi-poco-difference-fact-rebadged = Vários celulares POCO são modelos Redmi com outro nome, como mostram os números de modelo.

topic-mi-name-title = Mi, Mi Fit, Zepp: os nomes que mudaram
topic-mi-name-short = “Mi” foi o nome dos produtos da Xiaomi desde 2011 e deu lugar a “Xiaomi” a partir de agosto de 2021. O aplicativo Mi Fit virou Zepp Life em março de 2022 e é da Zepp Health (antes Huami), a fabricante da Amazfit; o aplicativo da própria Xiaomi para pulseiras e relógios é o Mi Fitness.
topic-mi-name-long = Ou seja, um Mi 11 e um Xiaomi 12 são a mesma linha com dois nomes. Estoques antigos, códigos de modelo e o costume mantêm o “Mi” vivo, e os vendedores o acrescentam a qualquer coisa. Três aplicativos são fáceis de confundir: o Zepp Life é para pulseiras até mais ou menos a Mi Band 7 e para as balanças Mi, o Zepp para os relógios Amazfit, e o Mi Fitness para as pulseiras e os relógios mais novos da Xiaomi. O Mi Home virou Xiaomi Home, e a MIUI virou HyperOS em 2023. Nenhuma dessas trocas de nome mudou quem fabrica um produto.
topic-mi-name-fact-mi-dropped = Em agosto de 2021 a Xiaomi anunciou que os produtos novos se chamariam Xiaomi em vez de Mi, a começar pelo MIX 4.
topic-mi-name-fact-mi-fit = A Mi Band de 2015 e as sucessoras usavam o aplicativo Mi Fit, mantido pela Huami; em 16 de março de 2022 ele virou Zepp Life, e a Xiaomi seguiu com um aplicativo próprio.
topic-mi-name-fact-amazfit = Amazfit é a marca de relógios da Huami, hoje Zepp Health, e usa o aplicativo Zepp; nunca foi uma marca da Xiaomi.

topic-who-makes-phones-title = Quem faz os celulares da Xiaomi
topic-who-makes-phones-short = A própria Xiaomi projeta seus celulares, inclusive os da Redmi e da POCO. A maioria é montada por fabricantes contratados, como Foxconn e BYD; alguns modelos de topo saem da fábrica da própria Xiaomi perto de Pequim.
topic-who-makes-phones-long = É o normal no setor: a Apple também não monta seus celulares. As peças vêm de fornecedores: chips da Qualcomm e da MediaTek, telas e câmeras de outros. Em 2025 a Xiaomi acrescentou um chip de celular de projeto próprio, o Xring O1. A primeira fábrica abriu em 2019 para pequenas quantidades, e a grande, em Changping, para mais de dez milhões de celulares por ano, em fevereiro de 2024. Onde um celular foi montado não diz nada sobre ele ser da Xiaomi: ele é.
topic-who-makes-phones-fact-own-design = Por volta de 2021 se dizia que celulares e notebooks eram quase as únicas coisas que a própria Xiaomi projeta e fabrica; hoje tablets, TVs, carros e eletrodomésticos grandes também entram nessa lista.
topic-who-makes-phones-fact-bought-parts = Até os celulares da própria Xiaomi são montados com componentes de fornecedores, como em todo o setor.
topic-who-makes-phones-fact-assembly = Em 2019 os celulares eram montados por fabricantes contratados, como BYD e Foxconn.
topic-who-makes-phones-fact-own-factory = Desde fevereiro de 2024 a fábrica da própria Xiaomi em Changping pode fazer mais de dez milhões de celulares de topo por ano.

topic-who-makes-scooters-title = Quem faz os patinetes elétricos da Xiaomi
topic-who-makes-scooters-short = A Ninebot fez os primeiros: M365, Pro, 1S, Essential, Pro 2, 3 e o primeiro 4 Pro. Os mais novos vêm de outros, principalmente da Brightway (conhecida pela Navee) e da Leqi.
topic-who-makes-scooters-long = Todos são de marca Xiaomi e contam como Xiaomi, seja quem for o fabricante. A mudança importa para peças, firmware e aplicativos, que só servem nos modelos de um fabricante. A Ninebot é dona da Segway e vende os próprios patinetes; esses não são Xiaomi. O modelo decide: o 4 e o 4 Lite são da Brightway; o 4 Lite 2nd Gen, o 5 Plus e o Elite são da Leqi. Para a série 6 ainda não encontrei o fabricante.
topic-who-makes-scooters-fact-ninebot = Por volta de 2021 os patinetes da Xiaomi eram na verdade da Ninebot; isso vale até o 3 e o primeiro 4 Pro, enquanto os modelos mais novos vêm da Brightway (Navee) ou da Leqi.
topic-who-makes-scooters-fact-leqi = O 5 Plus, o Elite e o 4 Lite 2nd Gen são feitos pela Leqi, como descobriram as pessoas que trabalham com o firmware deles.
topic-who-makes-scooters-fact-five-series = Da linha mais nova, são da Brightway, entre outros, o 5, o 5 Pro e o 5 Max.

topic-who-makes-bands-title = Quem faz a Mi Band
topic-who-makes-bands-short = A Huami, hoje Zepp Health e fabricante da Amazfit, fez as pulseiras da primeira Mi Band (2014) até a Smart Band 7. A partir da 7 Pro e da 8 a Xiaomi as faz sem a Huami; o fabricante contratado não foi divulgado.
topic-who-makes-bands-long = Os códigos das pulseiras antigas terminam em HM, de Huami. O aplicativo seguiu a mesma divisão: pulseiras antigas usam o Zepp Life, as novas o Mi Fitness. No começo a Huami vivia das encomendas da Xiaomi, com 97% das vendas em 2015, e criou a Amazfit para andar sozinha. Todas as pulseiras com o nome Xiaomi, Mi ou Redmi são da Xiaomi, seja quem for o fabricante. As pulseiras e os relógios Amazfit não são.
topic-who-makes-bands-fact-huami = A Huami fez as Mi Bands de 1 a 7; a partir da 7 Pro e da 8 as pulseiras já não são da Huami.
topic-who-makes-bands-fact-million-a-month = Em maio de 2015, quando a Huami fazia a Mi Band, a Xiaomi disse que vendia cerca de um milhão por mês; é um número daquela época.
topic-who-makes-bands-fact-app-split = A Huami, a empresa por trás da Amazfit, levou embora o aplicativo das pulseiras como Zepp Life em março de 2022.

topic-who-makes-vacuums-title = Quem faz os aspiradores da Xiaomi
topic-who-makes-vacuums-short = Robôs: a Roborock fez os primeiros (de 2016 até o 1S), depois Viomi, Dreame, ijai (3irobotix) e outros. Em muitos dos mais novos não se revela quem fabrica. Os aspiradores verticais vieram da Roborock, da Dreame e da Deerma.
topic-who-makes-vacuums-long = Todos estes levam o nome da Xiaomi e são de marca Xiaomi; os vendidos como Roborock, Dreame ou Viomi são dessas empresas. Um mesmo nome comercial pode esconder dois fabricantes: o Mi Robot Vacuum-Mop 2 existe da Dreame e da ijai. O código de modelo no aparelho ou o nome no aplicativo mostra qual é, e isso importa para escovas, sacos e filtros. A Roborock vende com o próprio nome desde 2017 e quase não trabalha mais para a Xiaomi.
topic-who-makes-vacuums-fact-roborock = A Roborock, que fez os primeiros robôs da Xiaomi, hoje é vendida direto com o próprio nome; o fundo da Xiaomi tinha menos de 5% desde julho de 2023.
topic-who-makes-vacuums-fact-builders = Depois da Roborock vieram Viomi (Vacuum-Mop P), Dreame (1C, 1T, 2 Ultra, X10) e ijai (Vacuum-Mop Pro, 2 Lite).
topic-who-makes-vacuums-fact-hidden = Robôs mais novos, como o S20+ e o X20 Max, não são da Dreame, e não foi divulgado quem os fabrica.
topic-who-makes-vacuums-fact-roidmi = Os aspiradores Roidmi são vendidos com o nome da Roidmi e são ecossistema, não marca Xiaomi.

topic-who-makes-headphones-title = Quem faz os fones de ouvido da Xiaomi
topic-who-makes-headphones-short = A 1More fez os primeiros: os Piston, a linha Mi In-Ear e os primeiros totalmente sem fio. Os posteriores vêm de vários fabricantes, como a empresa da Haylou nos Redmi AirDots e a ZMI nos Redmi Buds 3 Pro; de muitos não se conhece o fabricante.
topic-who-makes-headphones-long = A 1More foi a primeira empresa do ecossistema: em 2013 a Xiaomi comprou 49% dela e a Shunwei, o fundo do fundador da Xiaomi, 31%. Os códigos ajudam: os que terminam em JY são da 1More; em LS, da Liesheng, a empresa por trás da Haylou. Fones com o nome Xiaomi, Mi ou Redmi são da Xiaomi do mesmo jeito. A 1More e a Haylou também vendem modelos próprios, e esses são ecossistema, não Xiaomi.
topic-who-makes-headphones-fact-1more = Por volta de 2021 se dizia que os fones da Xiaomi eram na verdade da 1More; isso vale para a época dos Piston e dos Mi In-Ear, não para todos os posteriores.
topic-who-makes-headphones-fact-first-of-chain = Em 2013 a Xiaomi comprou 49% da 1More, então chamada Jiayi Lianchuang, e a Shunwei 31%.

topic-who-makes-lights-title = Quem faz as lâmpadas e luminárias da Xiaomi
topic-who-makes-lights-short = Na maioria, a Yeelight: lâmpadas e luminárias de cabeceira, de mesa e de teto com o nome Mi ou Mijia. Outras vêm da Philips (Signify) e levam os dois nomes, Mijia e Philips.
topic-who-makes-lights-long = A Yeelight faz parte do ecossistema: a Xiaomi investiu em 2014, e no início de 2020 mais da metade das vendas dela ainda ia para a Xiaomi. Códigos que começam com MJ e terminam em YL são de produtos de marca Xiaomi feitos pela Yeelight; os que começam com YL são da própria Yeelight. As Philips Zhirui funcionam com o Mi Home, mas são produtos Philips, a não ser que também levem Mijia. As duas não são as únicas: uma lanterna de acampamento vem da Hoto, e em alguns modelos mais novos não se conhece o fabricante.
topic-who-makes-lights-fact-philips = A Philips faz lâmpadas que funcionam com o Mi Home, a linha Zhirui de cerca de 2017 a 2020; elas contam como ecossistema, e algumas com as duas marcas, como marca Xiaomi.
topic-who-makes-lights-fact-yeelight = As lâmpadas e as luminárias Mi de cabeceira, de mesa e de teto estão registradas no Mi Home pela Yeelight.
topic-who-makes-lights-fact-joint-venture = Diz-se que as Zhirui vêm de uma empresa conjunta da Philips e da Xiaomi, de cerca de 70 a 30; isso se apoia em uma única notícia.

topic-partners-gone-title = Parceiros que seguiram o próprio caminho
topic-partners-gone-short = Huami (Zepp, Amazfit), Roborock, Ninebot e Dreame começaram perto da Xiaomi e hoje andam quase sozinhas; iHealth e YI saíram de vez. A ZMI fez o contrário: é da Xiaomi desde 2021.
topic-partners-gone-long = O padrão se repete: no começo quase todas as vendas passam pela Xiaomi, depois a marca própria cresce, e então a Xiaomi vende ações ou encomenda de outros. As vendas da Roborock para a Xiaomi não chegavam a 15% em 2021, e os robôs novos usam o aplicativo dela. As vendas da Ninebot pela Xiaomi caíram 59% no primeiro semestre de 2022. A Dreame hoje concorre com a Xiaomi em quase tudo, até em carros. Os produtos que uma empresa assim fez para a Xiaomi continuam sendo de marca Xiaomi. O que ela vende com o próprio nome eu ainda conto como ecossistema, com as datas ao lado.
topic-partners-gone-fact-roborock = A Roborock vende com o próprio nome; o lado da Xiaomi tinha cerca de um quarto em 2020, e o fundo da Xiaomi caiu abaixo de 5% em julho de 2023.
topic-partners-gone-fact-huami = A fabricante da Amazfit, a Huami, virou Zepp Health em 2021 e levou o aplicativo Mi Fit embora como Zepp Life em março de 2022.
topic-partners-gone-fact-own-shops-and-apps = Por volta de 2021 a Roborock e outras eram vendidas nas lojas da Xiaomi com o próprio nome; agora têm lojas e aplicativos próprios, e os modelos novos ficam fora do aplicativo da Xiaomi.
topic-partners-gone-fact-ninebot = A Ninebot, que antes fazia todos os patinetes da Xiaomi, perdeu 59% das vendas para a Xiaomi no primeiro semestre de 2022, e a Xiaomi vendeu ações.
topic-partners-gone-fact-dreame = A Dreame ainda fazia robôs para a Xiaomi em 2023; em 2025 já era uma rival que dá pouca importância ao antigo vínculo.
topic-partners-gone-fact-kingsmith-ihealth = As vendas da Kingsmith para a Xiaomi encolheram para cerca de 1% (2024), a Xiaomi saiu da iHealth em fevereiro de 2025, e da YI já tinha saído quase de vez em 2021.
topic-partners-gone-fact-zmi = A ZMI, fabricante dos power banks Mi, foi comprada por inteiro pela Xiaomi em março de 2021.

topic-cars-and-appliances-title = O que a própria Xiaomi faz hoje
topic-cars-and-appliances-short = Celulares, tablets, notebooks, TVs, roteadores, caixas de som, relógios e, desde 2024, carros: tudo isso a própria Xiaomi projeta. Os eletrodomésticos grandes também são desenvolvidos em casa, e parte dos aparelhos de ar-condicionado sai da fábrica própria em Wuhan desde outubro de 2025.
topic-cars-and-appliances-long = Os carros, SU7 e YU7, saem da fábrica da própria Xiaomi em Pequim. A fábrica de Wuhan pode fazer até sete milhões de aparelhos de ar-condicionado por ano; o plano é fazer em casa cerca de um quinto dos eletrodomésticos e deixar o resto para fabricantes contratados. Os pequenos produtos para casa ainda vêm de cerca de 400 empresas parceiras. Por isso a velha regra de que “só celulares e notebooks são mesmo da Xiaomi” ficou estreita demais. Peças compradas de fornecedores existem em toda parte.
topic-cars-and-appliances-fact-old-rule = A regra de cerca de 2021 de que quase só celulares e notebooks são projetados e feitos pela Xiaomi está ultrapassada: TVs, tablets e roteadores, e depois carros e aparelhos de ar-condicionado, também entram.
topic-cars-and-appliances-fact-suppliers = Os produtos da própria Xiaomi ainda dependem de fornecedores: BYD e CATL entregam as baterias do SU7.
topic-cars-and-appliances-fact-car = O primeiro carro da Xiaomi, o SU7, começou a ser vendido em 28 de março de 2024.
topic-cars-and-appliances-fact-wuhan = A primeira fábrica de eletrodomésticos da Xiaomi começou a funcionar em Wuhan em 28 de outubro de 2025, com aparelhos de ar-condicionado.
topic-cars-and-appliances-fact-fifth-in-house = A Xiaomi quer fazer em casa cerca de 20% dos aparelhos de ar-condicionado e de outros eletrodomésticos; o resto fica com outros fabricantes.

topic-company-title = Xiaomi, a empresa
topic-company-short = A Xiaomi é uma empresa chinesa de tecnologia de Pequim, fundada em abril de 2010 por Lei Jun e sócios e com ações na bolsa de Hong Kong desde 9 de julho de 2018. Está entre as três maiores fabricantes de celulares do mundo e faz carros desde 2024.
topic-company-long = Ela começou com software, uma versão do Android chamada MIUI, e vendeu seu primeiro celular em 2011. Hugo Barra, que veio do Google em 2013, foi o rosto dela no exterior até o início de 2017; depois foi para o Facebook. Em 2013 ela já era conhecida por crescer rápido, e continuou assim. Hoje ganha dinheiro com celulares, produtos para casa, carros e serviços. O principal acionista e chefe ainda é Lei Jun, cujo fundo Shunwei investe em muitas das empresas parceiras.
topic-company-fact-barra = Em fevereiro de 2015 quem falava pela Xiaomi era Hugo Barra, antigo executivo do Google, como vice-presidente de negócios internacionais; em 23 de janeiro de 2017 ele anunciou que ia sair e foi para o Facebook.
topic-company-fact-barra-face = Em maio de 2015 se dizia que Barra era o rosto da Xiaomi e o homem que a levaria para o Ocidente; isso acabou com a saída dele em 2017.
topic-company-fact-growth = Em 2013 a Xiaomi era descrita como ambiciosa e de crescimento rápido; a receita no terceiro trimestre de 2025 foi de 113,1 bilhões de yuans.
topic-company-fact-founded = Lei Jun e sete sócios fundaram a Xiaomi em abril de 2010.
topic-company-fact-listed = As ações da Xiaomi são negociadas em Hong Kong desde 9 de julho de 2018.
topic-company-fact-leading = A Xiaomi é uma das maiores fabricantes de celulares da China e vendeu 43,3 milhões de celulares no terceiro trimestre de 2025.

topic-stuffed-toys-title = Mitu, o coelho
topic-stuffed-toys-short = Mitu (Mi Bunny) é a mascote da Xiaomi, um coelho de gorro com uma estrela vermelha, e a marca dela para coisas de criança. Os bichos de pelúcia são produtos autênticos da Xiaomi; os brinquedos inteligentes são feitos por parceiros.
topic-stuffed-toys-long = Até 2014 a Xiaomi tinha vendido tantos coelhos que a imprensa falava em uma nova fonte de renda. Em 2015 eles eram meio que uma piada nos planos para os Estados Unidos: um bicho de pelúcia não precisa da certificação de um celular. Com o nome Mitu há robôs de blocos de montar, relógios infantis e contadores de histórias. Eles contam como produtos de marca Xiaomi feitos por parceiros. Como em tudo aqui, a marca no próprio produto mostra quais são os verdadeiros.
topic-stuffed-toys-fact-us-plans = Bichos de pelúcia da mascote estavam entre as coisas que a Xiaomi podia vender nos Estados Unidos em 2015, já que quase não precisam de certificação.
topic-stuffed-toys-fact-income = Em 2014 o coelho de pelúcia foi noticiado como uma nova fonte de renda.
topic-stuffed-toys-fact-label = Mitu também é a marca de blocos de montar, relógios infantis e contadores de histórias feitos por empresas parceiras.
