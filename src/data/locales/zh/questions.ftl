# 品牌加东西的种类，合起来当名字用：“Redmi 耳机”。
named-thing = { $brand } { $thing }

# 关于品牌的回答。
brand-xiaomi = 手机、平板、笔记本、电视和汽车由小米自己设计、自己卖；其他叫小米的东西，大多由合作厂商制造。
brand-second = { $brand } 是小米自己的子品牌，不是另一家公司。
brand-label = { $brand } 是小米自己的品牌，用在智能家居和日常用品上；打这个牌子的东西大多由合作厂商制造。
brand-own-company = { $brand } 不是小米的品牌，是另一家公司自己的品牌，那家公司和小米有渊源。
brand-makes-for-xiaomi = { $brand } 也替小米制造打小米牌子的产品：{ $things }。

# 列表和选择。
headline-tier = 品牌名单：{ $meaning }
list-brands = { $names }
list-rest = 另外还有{ $count }个品牌。
headline-choice = 我不确定你问的是哪一个
choice-of = 是“{ $first }”，还是“{ $second }”？

# 不归我管的问题，以及关于我自己。
headline-not-for-me = 这个我帮不上忙
not-for-me = 我只说什么真是小米、什么不是：品牌、产品、商品标题，还有小米这一圈是怎么运作的。
help-sources = 我的资料来自公司公告、媒体报道、设备列表和商品页面；每个回答都写明出处和日期。
help-correct = 如果我说错了，请带上出处告诉项目维护者：每条资料都是一个可以更正的条目。
