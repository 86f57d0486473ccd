# En qué se basa una respuesta sobre un enlace.
basis-message = Me baso en las palabras que acompañan al enlace.
basis-platform = Me baso en el título de la vista previa del enlace.
basis-address = Me baso en las palabras del enlace.
basis-page = Me baso en el título de la página: «{ $title }».
for-official = Se vende en una página de la propia Xiaomi.
who-page-brand = La página de la tienda indica la marca { $brand }, no Xiaomi.
unknown-page-brand = El título nombra un producto de Xiaomi, pero la página de la tienda indica la marca { $brand }.

# Enlaces que no dicen nada.
headline-link = No sé qué se vende en este enlace a { $host }
headline-link-nameless = No sé qué se vende en este enlace
link-refused = No abro este tipo de direcciones.
link-search = Lleva a una búsqueda en { $shop }, no a un producto concreto.
link-category = Lleva a una categoría de { $shop }, no a un producto concreto.
link-store = Lleva a una tienda dentro de { $shop }, no a un producto concreto.
link-coupon = Lleva a una página de cupones de { $shop }, no a un producto concreto.
link-home = Lleva a la portada de { $shop }, no a un producto concreto.
link-unknown-shop = No conozco la tienda { $shop }, así que no abro sus páginas, y el enlace no nombra ningún producto.
link-gone = { $shop } dice que esta página ya no existe.
link-login = { $shop } solo muestra esta página tras iniciar sesión.
link-no-words = El enlace a { $shop } no lleva el nombre del producto.
link-timeout = { $shop } no respondió a tiempo.
link-unreadable = { $shop } no me ha mostrado la página; muchas tiendas solo enseñan las suyas a personas.
link-ask-title = Pega aquí el título del producto.
link-ask-item = Abre el producto y mándame su enlace o su título.
