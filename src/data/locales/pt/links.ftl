# Em que se baseia uma resposta sobre um link.
basis-message = Isto se baseia no texto que acompanha o link.
basis-platform = Isto se baseia no título da prévia do link.
basis-address = Isto se baseia nas palavras do link.
basis-page = Isto se baseia no título da página: “{ $title }”.
for-official = É vendido em uma página da própria Xiaomi.
who-page-brand = A página da loja informa a marca { $brand }, não Xiaomi.
unknown-page-brand = O título cita um produto da Xiaomi, mas a página da loja informa a marca { $brand }.

# Links que não dizem nada.
headline-link = Não sei que produto está neste link para { $host }
headline-link-nameless = Não sei que produto está neste link
link-refused = Não abro esse tipo de endereço.
link-search = Leva a uma busca em { $shop }, não a um produto.
link-category = Leva a uma categoria de { $shop }, não a um produto.
link-store = Leva a uma loja dentro de { $shop }, não a um produto.
link-coupon = Leva a uma página de cupons de { $shop }, não a um produto.
link-home = Leva à página inicial de { $shop }, não a um produto.
link-unknown-shop = Não conheço a loja { $shop }, por isso não abro as páginas dela, e o link não cita nenhum produto.
link-gone = { $shop } diz que esta página não existe mais.
link-login = { $shop } só mostra esta página depois do login.
link-no-words = O link para { $shop } não traz o nome do produto.
link-timeout = { $shop } não respondeu a tempo.
link-unreadable = { $shop } não me mostrou a página; muitas lojas só mostram as suas a pessoas.
link-ask-title = Cole aqui o título do produto.
link-ask-item = Abra o produto e mande o link ou o título dele.
