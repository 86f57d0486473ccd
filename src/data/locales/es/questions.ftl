# Una marca y el tipo de producto, como nombre de algo: «auriculares Redmi».
named-thing = { $thing } { $brand }

# Respuestas sobre una marca.
brand-xiaomi = Xiaomi diseña y vende sus propios teléfonos, tabletas, portátiles, televisores y coches; casi todo lo demás que lleva su nombre lo fabrican socios.
brand-second = { $brand } es una submarca de la propia Xiaomi, no una empresa aparte.
brand-label = { $brand } es la marca de la propia Xiaomi para el hogar inteligente y el día a día; la mayor parte de lo que la lleva lo fabrican socios.
brand-own-company = { $brand } no es una marca de Xiaomi: es la marca propia de una empresa aparte, que tiene vínculos con Xiaomi.
brand-makes-for-xiaomi = { $brand } también fabrica para Xiaomi, con la marca de Xiaomi: { $things }.

# Listas y opciones.
headline-tier = Marcas del { $meaning }
list-brands = { $names }
list-rest = Y { $count } más.
headline-choice = No sé a cuál de las dos cosas te refieres
choice-of = ¿«{ $first }» o «{ $second }»?

# Lo que no es para el bot, y lo que trata de él.
headline-not-for-me = Con eso no te puedo ayudar
not-for-me = Solo digo qué es de verdad Xiaomi y qué no: marcas, productos, títulos de anuncios y cómo funciona el mundo Xiaomi.
help-sources = Mis datos vienen de documentos de empresas, prensa, listas de dispositivos y páginas de tiendas; cada respuesta cita sus fuentes con la fecha.
help-correct = Si me equivoco, díselo con una fuente a quienes mantienen el proyecto: cada dato es una entrada que se puede corregir.
