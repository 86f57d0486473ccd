# What an answer about a link rests on.
basis-message = Based on the words beside the link.
basis-platform = Based on the title in the link's preview.
basis-address = Based on the words in the link.
basis-page = Based on the page's title: “{ $title }”.
for-official = It is sold on a page of Xiaomi's own.
who-page-brand = The shop's page gives { $brand } as the brand, not Xiaomi.
unknown-page-brand = The title names a Xiaomi product, but the shop's page gives { $brand } as the brand.

# Links that tell nothing.
headline-link = I can't tell which product this link to { $host } shows
headline-link-nameless = I can't tell which product this link shows
link-refused = I don't open this kind of address.
link-search = It leads to a search on { $shop }, not to one product.
link-category = It leads to a category of { $shop }, not to one product.
link-store = It leads to a store on { $shop }, not to one product.
link-coupon = It leads to a coupon page of { $shop }, not to one product.
link-home = It leads to the home page of { $shop }, not to one product.
link-unknown-shop = I don't know the shop { $shop }, so I don't open its pages, and the link itself names no product.
link-gone = { $shop } says that this page is gone.
link-login = { $shop } shows this page only to people who are logged in.
link-no-words = The link to { $shop } has no product name in it.
link-timeout = { $shop } did not answer in time.
link-unreadable = { $shop } did not show me the page; many shops show theirs to people only.
link-ask-title = Please paste the product's title.
link-ask-item = Open the product and send me its link or its title.
