# La primera línea de una respuesta: el veredicto y luego el nombre de la cosa.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi (submarca): { $name }
headline-partner-made = Xiaomi, fabricado por un socio: { $name }
headline-ecosystem = Ecosistema Xiaomi, pero no Xiaomi: { $name }
headline-not-xiaomi = No es Xiaomi: { $name }
headline-unknown = No puedo saberlo: «{ $name }»
headline-help = Pregúntame si algo es de verdad Xiaomi
headline-too-long = Es demasiado largo: leo hasta { $limit } caracteres

# La escalera.
tier-of-six = nivel { $tier } de 6, { $meaning }
tier-zero = nivel 0, { $meaning }
tier-0 = sin relación con Xiaomi
tier-1 = la propia Xiaomi
tier-2 = submarcas de Xiaomi
tier-3 = marca Xiaomi, fabricado por un socio
tier-4 = marca afiliada
tier-5 = compatible con Mi Home
tier-6 = vendido en Youpin
tier-0-long = Nada de lo anterior: otras marcas, accesorios que otros hacen para productos Xiaomi, falsificaciones.
tier-1-long = Diseño y fabricación de la propia Xiaomi: teléfonos, portátiles, tabletas, coches.
tier-2-long = Las submarcas de la propia Xiaomi: Redmi y POCO.
tier-3-long = Lleva la marca Xiaomi, Mi o Mijia y lo fabrica un socio: la mayoría de pulseras, patinetes y aspiradoras.
tier-4-long = La marca propia de una empresa que Xiaomi financió o vende: Roborock, Amazfit, Roidmi.
tier-5-long = Un producto de otra empresa que funciona con la aplicación Mi Home: algunas lámparas Philips.
tier-6-long = Solo se ha vendido en Youpin, la tienda de Xiaomi para otras marcas.

# Quién lo fabrica.
who-xiaomi = Lo diseña y lo vende la propia Xiaomi.
who-sub-brand = { $brand } es una submarca de la propia Xiaomi.
who-sub-brand-maker = { $brand } es una submarca de la propia Xiaomi; este producto se lo fabrica { $maker }.
who-maker = Lleva la marca { $brand }; lo fabrica { $maker }.
who-partner = Lleva la marca { $brand }; lo fabrica un socio, y no sé cuál.
who-partner-unpublished = Lleva la marca { $brand }; no se ha publicado quién lo fabrica.
who-own-name = { $brand } lo fabrica y lo vende con su propio nombre.
who-mi-home = Lo fabrica { $brand }. Lo que lo une a Xiaomi es la aplicación Mi Home.
who-mi-home-unnamed = El título dice que funciona con Mi Home, la aplicación de Xiaomi para muchas marcas; no nombra ningún fabricante que yo conozca.
who-youpin = Lo fabrica { $brand }. Lo que lo une a Xiaomi es Youpin, la tienda de Xiaomi para otras marcas.
who-youpin-unnamed = El título solo lo relaciona con Youpin, la tienda de Xiaomi para otras marcas.
who-other = El fabricante es { $brand }, que no forma parte de Xiaomi.
who-fits = «{ $target }» indica con qué es compatible este producto ({ $thing }), no quién lo fabrica.
who-fits-something = «{ $target }» indica con qué es compatible, no quién lo fabrica.
who-fits-unnamed = El título indica con qué es compatible este producto ({ $thing }), no quién lo fabrica.
who-copy = El propio título dice que es una copia o que no es original.
who-counterfeit = Lo que se vende con este nombre son falsificaciones conocidas.
who-nobody = Nada en el título nombra a Xiaomi ni a una marca cercana.
who-genuine-accessory = El título dice «original», y Xiaomi sí vende este tipo de producto ({ $thing }) con su propia marca.

# Qué habla a favor y en contra.
for-code = El código { $code } es de { $brand }.
for-code-maker = El código { $code } indica el fabricante: { $maker }.
for-product-name = «{ $name }» es un nombre de producto de { $brand }.
for-label = { $brand } sí vende este tipo de producto ({ $thing }) con su marca, y el título no nombra otra.
for-device = «{ $name }» está registrado en la aplicación Mi Home.
for-spelling = Leo «{ $written }» como { $brand }.
against-seller-word = El «{ $word }» del título es cosa del vendedor; no hay nada que lo confirme.
against-youpin = «Youpin» dice dónde se vendió, no quién lo fabrica.
against-app = «Compatible con Mi Home» no lo convierte en Xiaomi.
against-sold-as = Los vendedores lo llaman «{ $name }»; el fabricante es { $brand }.
against-component = También se nombra { $brand }, pero solo como algo que va dentro o al lado.
against-maker = Por eso el título nombra a { $maker }.
against-label-only = Solo lo dice la marca del título: busca el logotipo y un código de modelo en el producto.
depends-box = Si viene en una caja de la propia Xiaomi con un código de Xiaomi, entonces sí es de Xiaomi.
genuine-unseen = El nombre no dice si justo esta unidad es auténtica: comprueba el código de la caja o el IMEI.
only-this-product = Otros productos de { $brand } tienen menos que ver con Xiaomi.
quality = Eso no dice nada de su calidad.

# Cuando no puedo saberlo.
unknown-brand-word = No conozco «{ $word }». Si es una marca, lo de «Xiaomi» es solo cosa del vendedor.
unknown-class = No conozco nada de este tipo ({ $thing }) con la marca de Xiaomi, y el título no nombra otra.
unknown-head = Se nombra { $name }, pero no conozco las palabras de delante: puede ser eso mismo o una pieza hecha para eso.
unknown-model = No conozco ningún modelo Xiaomi «{ $model }»: a los vendedores les gusta añadir el nombre a códigos así.
unknown-contested = Hay socios que fabrican este tipo de producto ({ $thing }) para Xiaomi, y muchos otros se venden con su nombre: el título encaja con ambos casos.
unknown-promise = Xiaomi no vende nada de este tipo ({ $thing }) con lo que promete este título.
unknown-label = El nombre de Xiaomi, por sí solo, prueba poco: los vendedores se lo ponen a todo.
unknown-claim = El título solo lo relaciona con Xiaomi; no dice quién lo fabrica.
unknown-name = Aquí no reconozco ninguna marca ni producto.
ask-title-or-code = Mándame el título completo o el código de modelo de la caja (algo como MJ…01…).
did-you-mean = ¿Querías decir { $names }?

# Ayuda.
help-what = Escribe el nombre de un producto o pega el título de un anuncio, en cualquier idioma: «Xiaomi Roborock S6», «Redmi Note 13», «funda Mi 11».
help-how = Te digo a qué nivel del ecosistema Xiaomi pertenece, por qué y dónde está escrito.
help-independent = Soy independiente de Xiaomi. «No es Xiaomi» nunca es un juicio sobre la calidad.
too-long-ask = Manda solo el nombre o el título, por favor.
