# 回答的第一行：先说结论，再说是什么东西。
headline-xiaomi = 小米：{ $name }
headline-sub-brand = 小米（子品牌）：{ $name }
headline-partner-made = 小米品牌，合作厂商制造：{ $name }
headline-ecosystem = 小米生态，但不是小米：{ $name }
headline-not-xiaomi = 不是小米：{ $name }
headline-unknown = 我判断不了：“{ $name }”
headline-help = 问我：这东西真是小米的吗？
headline-too-long = 太长了，我最多读{ $limit }个字符

# 六个级别。
tier-of-six = 第{ $tier }级（共6级），{ $meaning }
tier-zero = 第0级，{ $meaning }
tier-0 = 和小米无关
tier-1 = 小米自家产品
tier-2 = 小米的子品牌
tier-3 = 小米品牌，合作厂商制造
tier-4 = 生态链品牌
tier-5 = 能接入米家 App
tier-6 = 只在有品卖过
tier-0-long = 哪一级都不算：别的品牌、别家给小米产品做的配件、假货。
tier-1-long = 小米自己设计、自己制造：手机、笔记本、平板、汽车。
tier-2-long = 小米自己的子品牌：红米（Redmi）和 POCO。
tier-3-long = 打小米、Mi 或米家的牌子，由合作厂商制造：多数手环、滑板车、吸尘器都是这样。
tier-4-long = 小米投资过或代为销售的公司自己的品牌：石头（Roborock）、Amazfit、睿米（Roidmi）。
tier-5-long = 别家公司的产品，只是能接入米家 App：比如部分飞利浦灯具。
tier-6-long = 只是在有品卖过；有品是小米开的商城，也卖别的品牌。

# 谁做的。
who-xiaomi = 小米自己设计、自己卖。
who-sub-brand = { $brand } 是小米自己的子品牌。
who-sub-brand-maker = { $brand } 是小米自己的子品牌，这款由 { $maker } 代工。
who-maker = 打的是 { $brand } 的牌子，由 { $maker } 制造。
who-partner = 打的是 { $brand } 的牌子，由合作厂商制造，具体哪家我不清楚。
who-partner-unpublished = 打的是 { $brand } 的牌子，由谁制造没有公开。
who-own-name = { $brand } 自己制造，用自己的牌子卖。
who-mi-home = 是 { $brand } 做的，和小米的联系在于能接入米家 App。
who-mi-home-unnamed = 标题说它能接入米家 App（很多品牌都能接），但没有提到我认识的厂家。
who-youpin = 是 { $brand } 做的，和小米的联系只在有品；有品是小米开的商城，也卖别的品牌。
who-youpin-unnamed = 标题只说它和有品有关；有品是小米开的商城，也卖别的品牌。
who-other = 是 { $brand } 做的，{ $brand } 不属于小米。
who-fits = “{ $target }”说的是这东西（{ $thing }）配什么用，不是谁做的。
who-fits-something = “{ $target }”说的是它适配什么，不是谁做的。
who-fits-unnamed = 标题说的是这东西（{ $thing }）配什么用，不是谁做的。
who-copy = 标题自己就说了：这是仿品，或者不是原装。
who-counterfeit = 以这个名字卖的，已知是假货。
who-nobody = 标题里没有提到小米，也没有提到和小米沾边的品牌。
who-genuine-accessory = 标题写着“原装”，而小米确实用自己的牌子卖这类东西（{ $thing }）。

# 支持和反对的线索。
for-code = 型号代码 { $code } 属于 { $brand }。
for-code-maker = 型号代码 { $code } 指明了制造商：{ $maker }。
for-product-name = “{ $name }”是 { $brand } 的产品名。
for-label = { $brand } 确实用自己的牌子卖这类东西（{ $thing }），标题里也没有别的品牌。
for-device = “{ $name }”在米家 App 里有登记。
for-spelling = 我把“{ $written }”理解为 { $brand }。
against-seller-word = 标题里的“{ $word }”是卖家自己写的，没有别的依据。
against-youpin = “有品”说的是在哪儿卖过，不是谁做的。
against-app = “支持米家”不等于小米出品。
against-sold-as = 卖家叫它“{ $name }”，其实厂家是 { $brand }。
against-component = 标题里也提到了 { $brand }，但只是里面的部件或搭配的东西。
against-maker = 所以标题里才有 { $maker }。
against-label-only = 依据只有标题里的牌子：请看看实物上有没有 logo 和型号代码。
depends-box = 如果它装在小米自己的包装里，还带小米的型号代码，那就还是小米的。
genuine-unseen = 单看名字看不出眼前这一件是不是正品：请查包装上的防伪码或 IMEI。
only-this-product = { $brand } 的其他产品和小米的关系没这么近。
quality = 这不代表质量好坏。

# 判断不了的时候。
unknown-brand-word = 我不认识“{ $word }”。如果它是品牌，那“小米”就只是卖家加上去的。
unknown-class = 我没听说小米用自己的牌子卖过这类东西（{ $thing }），标题里也没有别的品牌。
unknown-head = 标题提到了 { $name }，但前面的词我不认识：可能就是它，也可能是给它配的零件。
unknown-model = 我不知道小米有“{ $model }”这个型号；卖家常给这类代号安上小米的名字。
unknown-contested = 合作厂商给小米做这类东西（{ $thing }），也有很多别家的借小米的名字卖：这个标题两种都说得通。
unknown-promise = 小米没有这样的产品（{ $thing }）：标题里说的，它做不到。
unknown-label = 光有小米的名字说明不了什么：卖家什么都往上写。
unknown-claim = 标题只说它和小米沾边，没说是谁做的。
unknown-name = 这里面没有我认识的品牌或产品。
ask-title-or-code = 请把完整标题，或者包装上的型号代码（类似 MJ…01…）发给我。
did-you-mean = 你是想问 { $names } 吗？

# 帮助。
help-what = 发来产品名，或者粘贴商品标题，什么语言都行：“Xiaomi Roborock S6”“红米 Note 13”“funda Mi 11”。
help-how = 我会告诉你它属于小米生态的哪一级、为什么、出处在哪里。
help-independent = 我和小米没有关系。“不是小米”从来不是在说质量。
too-long-ask = 只发产品名或标题就好。
