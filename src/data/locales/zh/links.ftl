# 关于链接的回答依据什么。
basis-message = 依据：链接旁边的文字。
basis-platform = 依据：链接预览里的标题。
basis-address = 依据：链接里的文字。
basis-page = 依据：页面标题“{ $title }”。
for-official = 它在小米自己的页面上出售。
who-page-brand = 商店页面写的品牌是 { $brand }，不是小米。
unknown-page-brand = 标题写的是小米产品，但商店页面写的品牌是 { $brand }。

# 看不出内容的链接。
headline-link = 看不出这个 { $host } 链接卖的是什么
headline-link-nameless = 看不出这个链接卖的是什么
link-refused = 这类地址我不会打开。
link-search = 它指向 { $shop } 的搜索页，不是某一件商品。
link-category = 它指向 { $shop } 的分类页，不是某一件商品。
link-store = 它指向 { $shop } 上的一家店铺，不是某一件商品。
link-coupon = 它指向 { $shop } 的优惠券页，不是某一件商品。
link-home = 它指向 { $shop } 的首页，不是某一件商品。
link-unknown-shop = 我不认识 { $shop } 这家店，所以不会打开它的页面，而链接里也没有商品名。
link-gone = { $shop } 显示这个页面已经不存在。
link-login = { $shop } 要登录后才显示这个页面。
link-no-words = 这个 { $shop } 链接里没有商品名。
link-timeout = { $shop } 没有及时响应。
link-unreadable = { $shop } 没有让我看到页面，很多商店只给真人看。
link-ask-title = 请把商品标题贴给我。
link-ask-item = 请打开具体商品，把它的链接或标题发给我。
