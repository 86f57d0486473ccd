# 话题：一个标题、一个短回答、一个长回答，再加上 src/data/topics/ 里每条事实各一句带日期的话。

topic-six-kinds-title = 六种“小米”产品
topic-six-kinds-short = 被叫作“小米”的东西有六种：(1) 小米自家产品；(2) 子品牌红米（Redmi）和 POCO；(3) 合作厂商制造、打小米或米家牌子的产品；(4) 合作厂商自己的品牌，比如石头（Roborock）；(5) 能接入米家 App 的别家设备；(6) 只是在有品卖过的东西。前三种是小米，接下来两种属于小米生态，最后一种不是小米。
topic-six-kinds-long = 这个分法来自西班牙优惠信息网站 AliexBA，他们受够了标题里什么都叫小米。看的是产品，不是公司：同一家厂可以给小米做一款吸尘器，又用自己的名字卖另一款。越往下，小米和这东西的关系就越浅：设计上说话少了，名字用得少了，售后也管得少了。这个分法写成以后，最上面一类又多了汽车和大家电。六种里没有哪一种是在说质量好坏。卖家从不提的还有第七堆，也就是完全无关的：别的品牌、假货，还有给小米产品配的零件。
topic-six-kinds-fact-kinds = 大约2021年的一篇文章把所有叫小米的东西分成六种：自家产品、子品牌、合作厂商做的小米品牌产品、生态链品牌、能接入米家 App 的设备、在有品卖的东西；这个顺序今天仍然成立。
topic-six-kinds-fact-own = 2021年前后的说法是，第一种几乎只有手机和笔记本；雷军在2018年就已经把平板、电视和路由器算进去了，后来又加上汽车（2024年）和自家工厂生产的空调（2025年）。
topic-six-kinds-fact-components = 就算是小米自家的产品，里面也有很多外购部件：比如 SU7 汽车用的就是比亚迪和宁德时代的电池。
topic-six-kinds-fact-sub-brands = 第二种是红米（Redmi）和 POCO（最初叫 Pocophone）的手机和其他设备，这两个品牌都是小米自己的。
topic-six-kinds-fact-branded = 第三种打着小米、Mi 或米家的牌子，但由合作公司替小米开发和制造。
topic-six-kinds-fact-affiliated = 第四种，比如 Amazfit 或睿米（Roidmi），严格说不是小米，但和小米关系很近；提出这个分法的网站 AliexBA 认为，管它们叫“生态”是公道的。
topic-six-kinds-fact-works-with-mi-home = 第五种，比如部分飞利浦灯具，是别家公司的产品，只是能用小米的米家 App 控制。
topic-six-kinds-fact-sold-on-youpin = 第六种只是在小米的有品商城上过架，这并不能让它变成小米生态的一员。

topic-why-the-distinction-title = 为什么要分清是谁的产品
topic-why-the-distinction-short = 因为小米这个名字代表着对设计、检验和售后的承诺，而卖家把它借去，用在这份承诺管不到的东西上。知道厂家是谁，你才知道更新、配件、App 和保修该找谁。
topic-why-the-distinction-long = 真正的小米产品经过小米的手：设计是它选的，价格是它定的，售后也由它负责。只是名字叫小米的东西也许不差，但你是在向别人买，价钱里还含着一个它身上根本没有的名字。真品的评测、滤芯、App 和维修点，对另一件都派不上用场。小米自己的防伪查询也认不出它。所以该问的不是“是不是小米”，而是“里面有多少是小米的”。
topic-why-the-distinction-fact-trust-abused = 卖家利用大家对小米的信任，推销和小米毫无关系的东西；2025年7月，中国媒体又报道了同样的手法。
topic-why-the-distinction-fact-not-supervised = 冒称小米的东西没有小米的牌子，也不是在小米监督下做的；2021年时它们也接不了米家 App，如今有些杂牌设备已经能接了。
topic-why-the-distinction-fact-borrowed-examples = 吹风机、笔、卫生纸和会说话的智能垃圾桶都被冒充过小米；不过卫生纸要留个心眼，小米在2018年确实卖过竹浆纸。
topic-why-the-distinction-fact-legitimate = 和小米隔着一层，不一定就是骗人：生态链品牌是小米自己也在卖、也在推的，叫它们生态是公道的。

topic-partner-model-title = 小米怎样和合作厂商合作
topic-partner-model-short = 小米先靠好用又便宜的手机赢得买家，再去找有好产品的创业公司，让它们给 Mi 和米家品牌做产品，常常还入股，然后用自己的口碑和门店来卖。一家公司能有这么多种设备，就是这么来的。由谁制造，小米从来没有隐瞒过。
topic-partner-model-long = 合作厂商出产品和工厂，小米出名字、门店和买家。利润双方分，小米专供的版本可能只能卖给小米。很多合作厂商单靠自己很难打进西方市场，不过早期的几家如今已经用自己的名字卖到全世界。到2025年，小米投资过大约400家制造商。大家电则正好反过来：小米自己研发，也已经开始自己生产一部分。厂家通常印在包装上，或者能从型号代码看出来，所以并不是秘密。
topic-partner-model-fact-western-market = 小米的成功，很大一部分在于给中国的好产品一个国际名字；2021年时人们觉得，没有小米它们在西方就没有出路，但石头（Roborock）、追觅（Dreame）和 Amazfit 后来靠自己也做得很好。
topic-partner-model-fact-trust-first = 第一步，用很好又不贵的手机赢得信任；大约从2020年起，小米也开始做更贵的手机。
topic-partner-model-fact-find-makers = 第二步，寻找有好产品的中国创业公司和厂家；如今小米投资的大约有400家。
topic-partner-model-fact-rebrand = 第三步，谈合作：合作厂商的产品打上小米的牌子，或者专门做一款，有时小米还会买下它的一部分股份。
topic-partner-model-fact-sell-worldwide = 第四步，凭小米的名气把产品卖到中国国内外。
topic-partner-model-fact-never-hidden = 提出六种分法的网站 AliexBA 认为小米没什么可指责的，因为它从没隐瞒这些产品由合作厂商制造；2016年发布米家时，它就公开说过。
topic-partner-model-fact-jackets = 小米的外套来自90分（90FUN），这是上海润米的品牌；小米2020年年报把润米列为联营公司。
topic-partner-model-fact-turok = 小米的太阳镜据说由 Turok Steinhardt（TS）制造，TS 自己的眼镜2017年上过小米众筹；至于打小米牌子的那些由谁制造，没有找到第二个出处。

topic-why-sellers-say-xiaomi-title = 卖家为什么什么都写小米
topic-why-sellers-say-xiaomi-short = 因为好卖：同样的东西，旁边写上小米就更诱人。常见的借口是，它或者同品牌的别的东西，在有品卖过；有品是小米开的商城，也卖别的品牌。
topic-why-sellers-say-xiaomi-long = 把同一件东西的两个商品页放在一起，一个什么都没有，一个图片角上有 Mi 标志，你自己就能感觉到差别。标题里加这个词，卖家不花一分钱，却能带来搜索量。有品被拿来当挡箭牌，因为它确实是小米的。再夸张一点，某个品牌几年前在那儿卖过另一件东西，也算小米。较新的挡箭牌是“支持米家”，米家 App 的接口开放，这话说起来很容易。这些都不是小米干的。
topic-why-sellers-say-xiaomi-fact-anything-on-youpin = 最基本的手法是：凡是在有品卖过的，都叫小米产品。
topic-why-sellers-say-xiaomi-fact-any-brand-on-youpin = 更大胆的做法是：一个品牌只要在有品卖过一样东西，它的所有产品就都叫小米。
topic-why-sellers-say-xiaomi-fact-mi-appeal = 道理很简单：一模一样的东西，沾上小米的名字就更好卖。
topic-why-sellers-say-xiaomi-fact-trust = 这招管用，是因为买家信任小米，连带着也信了写在小米旁边的东西。
topic-why-sellers-say-xiaomi-fact-typical-goods = 典型的例子有吹风机、高档笔、卫生纸和声控垃圾桶；不过小米自己的牌子确实卖过笔，2018年还卖过竹浆卫生纸。
topic-why-sellers-say-xiaomi-fact-mi-home-claim = 2025年7月，一位中国记者发现一大批杂牌桌面风扇打着米家 App 的旗号，除了牌子，彼此几乎没有区别。

topic-no-logo-dont-worry-title = “没有小米 logo，但就是小米，放心”
topic-no-logo-dont-worry-short = 还真不能太放心：这句话是卖家的托词。产品上既没有小米、Mi 或米家的 logo，也没有小米的型号代码，那几乎都不是小米；多半只是在有品卖过。
topic-no-logo-dont-worry-long = 这句话藏在商品描述靠后的地方，好让你收到别的牌子时没法投诉。真正的小米品牌产品，机身和包装上都有 logo。照片上另外贴的 logo，不管在角上还是背景里，都说明不了什么。可以让卖家拍一张带型号代码的标签。东西也许还是好的，只是不是小米的。
topic-no-logo-dont-worry-fact-excuse = 卖家在描述里写“没有小米 logo，但就是小米，放心”，是在给自己留后路：这能帮他挡掉退货，但证明不了什么。
topic-no-logo-dont-worry-fact-logo-on-product = 反过来查，要看实物上的 logo，而不是图片上的：小米收进自家产品线的东西，都带 Mi 或米家的标志。
topic-no-logo-dont-worry-fact-not-supervised = 没有 logo 的，一般既不是小米品牌，也不是在小米监督下做的。

topic-blogs-title = 写着“小米发布……”的博客
topic-blogs-short = “小米发布新款……”这样的标题，常常只是说那东西在有品开卖或众筹了。往下看，文章里会写厂家是谁。
topic-blogs-long = 标题里有小米就有读者，带上购物链接还有佣金。天天这么写，小米看上去就像什么都发明：从宠物定位器到家具。常见的辩解是，产品上过小米的官方网站，而那个网站就是有品。有些博客是明知故用，因为读者就搜这个词，正文里再说清楚。小米自己的新品，会在自己的渠道公布，用的是小米、Redmi、POCO 或米家的名字。
topic-blogs-fact-xiaomi-launches = 大型科技博客也会误导人：“小米发布……”往往不过是“在有品开卖了”，比如德尔玛的挂烫机和 Mibro Air 手表。
topic-blogs-fact-willy-wonka = 读者最后会把小米想象成威利·旺卡的巧克力工厂，天天发明新东西。
topic-blogs-fact-also-the-authors = 提出六种分法的网站 AliexBA 的作者承认，自己有时也会用小米的名字，好让读者知道说的是哪件东西，再在后文说明那不是小米的。
topic-blogs-fact-mainstream-media = 德国的 ChinaMobileMag 列过一份这类误报的清单，里面有宠物定位器、智能垃圾桶和家具，有些还登在很大的媒体上。

topic-happy-life-title = “Xiaomi Happy Life”风扇
topic-happy-life-short = 所谓“Xiaomi Happy Life”风扇，其实是 NeSugar Happy Life 3 in 1，厂家是 NeSugar。当初有人误叫成小米，这名字就传开了。
topic-happy-life-long = 这是名字越传越真的典型例子。这款风扇和小米唯一的联系，是有品这个商城。后来商品页和评测互相照抄这个错名，搜正确的名字反而搜到的更少。所以连写得认真的人也会先用错名，再纠正。这里没有说这款风扇不好。
topic-happy-life-fact-nesugar = 这款风扇叫 NeSugar Happy Life 3 in 1；“Xiaomi Happy Life”是编出来的名字，却叫开了。
topic-happy-life-fact-name-used-anyway = 连知情的网站也在标题里写“Xiaomi Happy Life”，好让读者认出这款风扇，再在正文里说清实情。

topic-ham-title = 有品上的火腿
topic-ham-short = 不是，Cinco Jotas 火腿和小米没有关系。有品卖过它（有品是小米开的商城，也卖别的品牌），联系仅此而已。
topic-ham-long = 凡是说“可它在有品上卖啊”，都可以拿火腿来试一试。要是上了商城就是小米产品，那同一个网站上，挨着小米手环的西班牙火腿也成小米的了。火腿没人信，可换成风扇或理发器，很多人就信了。超市卖可乐，可乐也不是超市做的。所以有品的商品页只说明东西在哪儿卖过，从不说明是谁做的。
topic-ham-fact-both-on-youpin = 2021年前后，在有品上既能买到小米手环，也能买到 Cinco Jotas 火腿；商品会换，道理不变。
topic-ham-fact-not-ecosystem = 在有品卖，并不会让火腿或别的任何东西变成小米生态的一员。

topic-youpin-title = 有品是什么
topic-youpin-short = 有品（Youpin）是小米在中国开的网上商城和众筹平台，卖很多品牌。它卖小米和合作厂商的产品，但大多是别家公司的东西，所以“有品的”不等于“小米的”。
topic-youpin-long = 它由米家 App 里的商店发展而来，2017年4月以“米家有品”的名字上线，2018年5月起叫“小米有品”。别的公司在上面卖东西，要给小米佣金。创业公司也用它给新品筹款，类似 Kickstarter。起初它是独立部门，后来并入小米在中国的零售业务。网站是中文的，在中国发货，所以国外买家是从转卖商那里见到这些商品的。少数情况下，小米会把那里的产品或公司收进自家产品线，这时它才会打上米家或 Mi 的标志。
topic-youpin-fact-what = 有品是小米的商城，卖第三方的产品；它已经不再独立，并入了小米在中国的零售业务，网站到2026年9月还在运行。
topic-youpin-fact-assortment = 有品货架上几乎什么都有，从小米手环到 Cinco Jotas 火腿；商品一直在变。
topic-youpin-fact-history = 有品2017年4月以“米家有品”的名字开张，后来简称“有品”，2018年5月起叫“小米有品”。
topic-youpin-fact-third-parties-planned = 2017年12月，雷军把有品独立成部门，当时小米说，除了自家商品，会有更多第三方品牌进来。
topic-youpin-fact-commission = 在有品卖自有品牌的厂家要给小米佣金，云米（Viomi）的上市公司文件里就有说明。

topic-is-everything-on-youpin-xiaomi-title = 有品上的东西都是小米的吗？
topic-is-everything-on-youpin-xiaomi-short = 不是。有品卖的大多由别家公司制造，不是小米。只有带小米、Redmi、Mi 或米家 logo 的才是小米的，另有一些来自小米的合作品牌。
topic-is-everything-on-youpin-xiaomi-long = 有品就像一家挂着小米招牌的百货商场。小米手环旁边，卖过苹果和任天堂的设备、食品、家具和笔。小米没入股的公司，也能在上面众筹。所以标题里的“有品”，就当成商店名看，再去找厂家。在我的回答里，这类东西算第六种：只在有品卖过。
topic-is-everything-on-youpin-xiaomi-fact-mi-band-and-ham = 小米手环和西班牙火腿摆在同一个商城里，可见商城说明不了什么。
topic-is-everything-on-youpin-xiaomi-fact-not-part = 光是在有品卖，不会让任何东西成为小米生态的一部分；熟悉这个市场的西班牙和德国网站也这么说。
topic-is-everything-on-youpin-xiaomi-fact-crowdfunding = 有品上的众筹产品是别家厂商的项目，和 Kickstarter 差不多；小米要是收编它，就会打上米家或 Mi 的标志。

topic-mijia-title = 米家是什么
topic-mijia-short = 米家（Mijia）是小米自己的智能家居品牌，2016年3月发布。米家产品就是小米品牌的产品，大多由合作厂商制造。
topic-mijia-long = 名字取自“小米”的“米”和“家”。小米推出它，是为了让合作厂商替它做的产品在手机之外有个自己的名字。第一款是纯米做的电饭煲。中国的家居 App 也叫这个名字，所以人们常把品牌、App 和商店混在一起；App 的英文名如今是 Xiaomi Home，以前叫 Mi Home。米家不是众筹平台，不过小米的众筹和商店有一阵子用过米家的名字。“支持米家”是另一回事：说的是 App，和厂家是谁无关。
topic-mijia-fact-brand-not-only-app = 2021年前后，米家被解释成家居 App（Mi Home）的别名；其实它首先是小米的智能家居品牌，那个 App 的英文名如今叫 Xiaomi Home。
topic-mijia-fact-launch = 2016年3月29日，小米为所投资公司的产品推出了米家，第一款是电饭煲。
topic-mijia-fact-shop-name = 2017年4月，小米的新商城取名“米家有品”；不久商城就去掉了“米家”二字。

topic-mi-home-title = 米家 App（Mi Home）是什么
topic-mi-home-short = 米家 App 是小米的智能家居应用，英文名以前叫 Mi Home，如今叫 Xiaomi Home。它能控制小米自己的设备，也能控制很多别家的设备。
topic-mi-home-long = App 用来配对设备、开关设备、设置联动场景、看摄像头画面。因为别家厂商也可以把设备接进来，所以 App 里的设备不一定是小米的。石头（Roborock）和追觅（Dreame）曾是里面最有名的客人，如今新款机器人都要用自家的 App。能用哪些设备，取决于 App 里选的地区。小米在中国的门店英文也叫 Mi Home（小米之家），所以写在店铺地址里的 Mi Home 是门店。运动手环和手表用另一个 App：小米运动健康（Mi Fitness）。
topic-mi-home-fact-app = 米家 App（Mi Home）是把小米和其他品牌的产品接到一起的应用和平台；它的英文名如今是 Xiaomi Home。
topic-mi-home-fact-other-brands = 别的品牌的产品也会出现在米家 App 里，比如飞利浦的灯。
topic-mi-home-fact-leavers = 石头（Roborock）和追觅（Dreame）的新款不再接入小米的 App，老款还能用。
topic-mi-home-fact-shops = 小米在中国的自营门店英文也叫 Mi Home（小米之家），和 App 没有关系。

topic-mi-home-works-with-title = “支持米家”就是小米做的吗？
topic-mi-home-works-with-short = 不是。意思是这设备能用小米的米家 App 控制，不是小米做的。如果厂家确实接入了，我就把它算进小米生态，但不算小米。
topic-mi-home-works-with-long = 飞利浦的灯是经典例子：灯是飞利浦做的，小米的 App 负责开关。接口够开放，小厂家也能接入，有的就拿 App 的名字给劣质货做宣传。所以标题里的字只是一种说法：要看厂家和型号代码。涂鸦（Tuya）和 Smart Life 的设备是另一套系统，关联了账号也不会变成米家设备。如果商品页写着“Mi Home”却没有任何品牌，就要小心。
topic-mi-home-works-with-fact-philips = 飞利浦有能接入米家 App 的灯（约2017至2020年的智睿系列）：厂家是飞利浦，但仍算小米生态。
topic-mi-home-works-with-fact-no-names = 2021年时，冒充小米的东西还接不了小米的 App；到2025年7月，一些杂牌风扇已经能接了，所以能接入 App 证明不了是谁做的。
topic-mi-home-works-with-fact-platform = 米家 App 是给很多品牌的设备用的平台，不是商品品牌。

topic-ecosystem-chain-title = 小米生态是什么
topic-ecosystem-chain-short = 生态链是小米投资过或密切合作的公司：到2025年大约400家制造商。它们给小米的品牌做产品，也常常用自己的名字卖别的产品，那些属于小米生态，但不是小米。
topic-ecosystem-chain-long = 小米2013年从万魔声学（1More）开始，请它做了第一款耳机。所谓加入，可能是拿到投资、拿到订单、进门店或接入 App，也可能兼有几样；不等于小米拥有这家公司。石头（Roborock）、Amazfit 的厂家华米、睿米（Roidmi）、Yeelight 和70迈都是知名的例子。有的后来离开了，有的已经做得很大，不再靠它。只有顺为（小米创始人的基金）出钱，关系就更弱一些。公司自己的品牌始终是自己的，哪怕摆在小米的店里。
topic-ecosystem-chain-fact-four-hundred = 小米寻找有好产品的厂家并投资：到2025年大约400家。
topic-ecosystem-chain-fact-sold-unchanged = 生态链品牌不改名就在小米的店里卖；后来石头（Roborock）和追觅（Dreame）开了自己的店，做了自己的 App。
topic-ecosystem-chain-fact-counts-as-ecosystem = 生态链品牌不一定是小米，但和小米关系近，小米也在推它们，所以算小米生态。
topic-ecosystem-chain-fact-roborock = 石头（Roborock）用自己的名字直接销售；2020年上市时小米一方约有四分之一股份，2023年7月小米的基金降到5%以下。
topic-ecosystem-chain-fact-amazfit = Amazfit 是华米的手表品牌；华米2021年起叫 Zepp Health，2022年3月和小米的手环 App 分了家。
topic-ecosystem-chain-fact-roidmi = 睿米（Roidmi）有小米的部分股份，用自己的名字卖吸尘器和车载用品。

topic-why-china-only-title = 为什么很多生态产品只在中国卖
topic-why-china-only-short = 通常说有八个原因：在中国市场强、粉丝信任；语言和口味；国外的法规和认证；供应和售后更简单；先在国内测试和听反馈；国外竞争花钱多；要和小米手机配合；中国市场规模大。这是分析，不是小米的说法，而且小米如今在国外卖得比过去多得多。
topic-why-china-only-long = 先在国内卖更省钱、更稳：门店、买家和维修点都是现成的。到国外，每件设备都要重新认证，换插头，App 里换语言，还得有人修。在中国失败了损失小，在二十个国家失败损失就大了。2019年，小米在中国有2000多种电子产品在卖，在一些欧洲国家约有200种。这正在改变：2024年小米计划五年内在国外开1万家店。新产品大多还是中国先有，有些始终不出国。
topic-why-china-only-fact-china-first = 2023年的说法是，小米虽然国际化，生态产品却常常优先中国；它现在仍然先在国内发布，但从2024年起打算把国外的店从约300家开到1万家。
topic-why-china-only-fact-market-presence = 原因一：小米在中国市场稳固，顾客忠诚、信任品牌，还有约1.8万家店（2025年9月）。
topic-why-china-only-fact-leading-maker = 小米是中国领先的手机厂家之一，2025年第三季度卖出4330万部手机，居世界前三。
topic-why-china-only-fact-culture = 原因二：小米熟悉国内的文化、语言和口味，产品一开始就适合中国买家。
topic-why-china-only-fact-rules = 原因三：各国法律和认证不同，先在中国上市，合规简单，等准备好再出海。
topic-why-china-only-fact-supply = 原因四：供应链、库存、质检和售后，在一个国家里更好管。
topic-why-china-only-fact-testing = 原因五：中国买家就是试验场：小米先收集他们的反馈改进产品，再卖到国外。
topic-why-china-only-fact-competition = 原因六：国外竞争激烈，每次上市都要花很多钱做营销、打响品牌。
topic-why-china-only-fact-integration = 原因七：这些产品要和小米手机配合，而小米手机在中国随处可见；如今小米把人、车、家当成一个整体来讲。
topic-why-china-only-fact-scale = 原因八：中国人口多，产品很快就能卖出大量，也为出海攒下本钱。
topic-why-china-only-fact-still-core = 2023年的说法是，中国市场是战略根基，同时继续扩张；如今两点都还成立，不过欧洲也成了核心市场。

topic-how-xiaomi-sells-title = 小米怎么卖东西
topic-how-xiaomi-sells-short = 小米早年不靠广告，靠的是微博上的抢购、紧密的粉丝圈和微薄的利润。据说2013年前后，它在微博上五分钟卖出5万部手机。如今大多通过线下门店、电商平台和自己的小米之家销售。
topic-how-xiaomi-sells-long = 思路是：中国人信朋友胜过信广告。所以小米和用户聊天，问他们要什么、改什么，然后做出来。给软件出过力的人，会觉得这手机也有自己的一份。再加上小批量、限时的抢购，新闻就有了。缺货后来被雷军解释为产能不足，而不是有意为之。那个时代过去了：如今仅中国大陆就有约1.8万家店在卖，粉丝和反馈则保留了下来。
topic-how-xiaomi-sells-fact-weibo-sales = 2013年前后，小米直接在新浪微博上卖手机；如今通过官网、电商平台和中国大陆约1.8万家店销售。
topic-how-xiaomi-sells-fact-weibo-users = 2013年前后，微博是中国最大的微博客平台，约有4亿用户；这是旧数字（2016年统计为每月3.9亿）。
topic-how-xiaomi-sells-fact-trust-friends = 雷军当时的解释：中国大多数顾客不信广告，信朋友。
topic-how-xiaomi-sells-fact-fans = 小米一再征求意见并用在研发里，由此攒下一大批紧密的粉丝。
topic-how-xiaomi-sells-fact-peoples-company = 2013年前后的一篇文章说，因为小米和顾客一直在聊，离人这么近的公司，也就可以在人们聚集的地方卖东西。
topic-how-xiaomi-sells-fact-five-minutes = 2013年前后的一篇文章说，小米在微博上五分钟卖出5万部手机，收到130万份预订；我没找到第二个出处，但类似的纪录是有的，比如2013年86秒卖出10万部。
topic-how-xiaomi-sells-fact-growth = 2013年，小米被称为有雄心、增长快的公司，事实也证明如此：2025年第三季度收入1131亿元。
topic-how-xiaomi-sells-fact-unconventional = 2013年前后，小米靠极薄的利润和不寻常的营销；抢购如今已不是主要渠道。
topic-how-xiaomi-sells-fact-worth-copying = 2013年前后的一篇文章认为，别的公司可以向小米学的，是在研发产品时和顾客保持密切联系。

topic-sells-elsewhere-title = 小米的卖法在别处行得通吗？
topic-sells-elsewhere-short = 用不着：在国外，小米走的是普通商店、运营商和电商平台。2013年时，社交网络卖货在德语国家能否成功还是个未知数，在 Facebook 上的尝试大多失败了。
topic-sells-elsewhere-long = 疑问很简单：人们上社交网络是为了见朋友，不是为了比参数。小米的答案是干脆不试。2017年它靠授权店和家电连锁进入西班牙，2019年8月先通过亚马逊进入德国，之后是运营商和自己的店。结果不错：2025年第二季度，欧洲卖出的手机近四分之一是小米的。真正带出去的，是和用户的亲近和低价。
topic-sells-elsewhere-fact-german-speaking = 2013年，没人说得准微博那套在德语国家行不行；小米2019年改用普通零售进入德国，2025年第二季度占欧洲手机市场的23.4%。
topic-sells-elsewhere-fact-facebook = 到2012年，在 Facebook 上卖东西的尝试大多失败了：Sandra Christiansen 解释说，人们来这里是为了社交，不是看产品参数。
topic-sells-elsewhere-fact-what-carries-over = 到哪里都值得学的一点，是让顾客参与产品研发。
topic-sells-elsewhere-fact-telekom = 在德国，德国电信2020年把小米手机摆进了门店，首家小米之家（Mi Store）计划开在杜塞尔多夫。

topic-why-so-cheap-title = 小米为什么这么便宜
topic-why-so-cheap-short = 小米的硬件利润压得很薄，想靠服务慢慢赚钱：应用、广告、订阅。2018年它承诺，硬件净利润率永远不超过5%。
topic-why-so-cheap-long = 少打广告、在网上卖、同一型号卖得久，都能压低成本；一款机型卖着卖着，零件也便宜了。2025年第三季度，服务只占收入约8%，但毛利率近77%，手机是11%。所以当年的计划成真了，不过大部分钱还是来自设备。与此同时手机变贵了，汽车和大家电也很赚钱。因此“便宜”更适合形容 Redmi 和 POCO，而不是今天的高端机。
topic-why-so-cheap-fact-thin-margins = 2013年前后，小米靠极薄的利润和不寻常的营销；如今手机利润还是薄（2025年末毛利率约11%），汽车和家居产品就没那么薄。
topic-why-so-cheap-fact-services = 2013年的设想是，小米长远靠服务赚钱；如今服务确实是利润率最高的部分，但汽车、家电和较贵的手机也赚钱。
topic-why-so-cheap-fact-five-percent = 2018年4月25日，小米承诺全部硬件的综合净利润率永远不超过5%，超出的部分返还给用户。
topic-why-so-cheap-fact-services-2025 = 2025年第三季度，总收入1131亿元中，服务有94亿元，毛利率76.9%。

topic-us-phones-title = 小米手机在美国
topic-us-phones-short = 小米从没在美国卖过手机，现在也不卖。2015年它说过手机在计划之内，但没给日期；后来说过的日期也都过去了。
topic-us-phones-long = 2015年2月，小米在旧金山亮相，明确说手机和平板不在美国计划里。5月口气变好了些：手机属于战略，但没有日期。2016年它在美国网络上测试过手机，暗示约两年内会上市。结果没有下文，一家卖进口机的小运营商也应小米的要求停了。进口手机在美国能用，但常常缺频段，也没有官方保修和服务。小米在美国并没有被禁止销售，只是没去卖。
topic-us-phones-fact-coming-to-us = 2015年2月，小米在旧金山的活动上宣布要进美国；2015年5月带着配件来了，2016年带来了电视盒子，手机始终没来。
topic-us-phones-fact-not-in-plans = 2015年2月说手机和平板不在美国计划里；到2026年仍然没有。
topic-us-phones-fact-part-of-strategy = 2015年5月，雨果·巴拉（Hugo Barra）在 Code 大会上说，在美国卖手机属于战略，但没有日期；十一年后仍未上市。
topic-us-phones-fact-sell-out = 2015年前后，小米手机凭高配置、低价格，在中国首发当天就卖光；那是抢购的年代。
topic-us-phones-fact-look-alikes = 2015年有批评说，小米手机长得像另一家的，指的是苹果；小米否认。
topic-us-phones-fact-asia-success = 2015年，这种成功只在其他亚洲国家以较小规模重现过；到2022年，小米已进入100多个市场。
topic-us-phones-fact-mi-note = 2015年5月，国外的人在等小米 Note，那时它只在中国能买到；如今早已停售。
topic-us-phones-fact-two-years = 2016年10月，时任小米国际业务副总裁的雨果·巴拉说正在美国网络上测试，约两年内上市，结果没有实现。
topic-us-phones-fact-us-mobile = 2016年，运营商 US Mobile 短暂卖过小米手机；小米回应说没有授权它卖。

topic-us-accessories-title = 小米在美国不卖手机，卖过什么
topic-us-accessories-short = 配件：2015年5月起卖充电宝、小米手环和耳机，后来还有电视用的小米盒子。连吉祥物毛绒玩具也考虑过。
topic-us-accessories-long = 这类东西几乎不用认证，也不需要本地软件，所以是容易迈的第一步。2015年2月，完整清单还没公布。网上商店2015年5月19日在美国、英国、法国和德国试开，6月1日正式开张，只有四种产品，库存很少。目的是在手机来之前先把名字打响。手机没来美国，却来了欧洲。美国此刻在卖什么，我没能查证。
topic-us-accessories-fact-list = 2015年2月说过小米可能在美国卖的东西有：充电宝、小米手环、新款小米耳机和吉祥物毛绒玩具；前三样5月真的来了。
topic-us-accessories-fact-list-not-known = 2015年2月，美国的完整清单还没公布；5月揭晓，只有四种产品。
topic-us-accessories-fact-store-opened = 2015年5月，小米为美国和欧洲开了卖充电宝、耳机等配件的商店；如今在欧洲它卖全系列产品。
topic-us-accessories-fact-band-million = 2015年5月的媒体喜欢小米 Note 和小米手环；时任小米副总裁的雨果·巴拉说手环每月卖100万只，那是当时的数字。
topic-us-accessories-fact-mi-box = 与谷歌合作的小米盒子，2016年成为小米在美国的第一款较大产品。

topic-us-why-not-title = 小米为什么不进美国
topic-us-why-not-short = 2015年说过四个原因：没有美国认证；缺服务和基础设施；客服还没建好；有专利诉讼的风险。另外还有运营商、网络频段和打响品牌的花费。
topic-us-why-not-long = 在美国卖的每部手机都要认证，而且大多由运营商卖，测试要花好几个月。小米也不想只卖裸机：云服务和应用是产品的一部分，在那边还没准备好。当时负责小米国际业务的雨果·巴拉说，售后必须先跟上，因为美国买家要求更高。专利的担忧也是真的：小米当时年轻、专利少，还被说模仿苹果。后来它攒了很多，2022年约2.9万项。其他门槛和从前一样高，政治又添了一道。
topic-us-why-not-fact-certification = 2015年给出的第一个原因是缺少美国法律要求的认证；当时到主管机构查询，没有小米手机获批。运营商和网络频段也是门槛。
topic-us-why-not-fact-services = 2015年的第二个原因：小米的云服务和应用随设备一起卖，而在美国没有相应的基础设施。
topic-us-why-not-fact-customer-service = 2015年5月，时任小米副总裁的雨果·巴拉说，要先有合适的客服，因为西方买家要求更高。
topic-us-why-not-fact-patents = 2015年，专利诉讼是个风险：小米被指模仿苹果，所在国家的专利执法又不严；2022年它自有专利约2.9万项。
topic-us-why-not-fact-brand-and-carriers = 2015年6月，时任小米副总裁的雨果·巴拉还提到运营商补贴（让低价没那么显眼）和打响品牌的花费。

topic-us-today-title = 小米在美国的现状
topic-us-today-short = 2026年，小米手机仍然不在美国卖。这是没进入市场，不是被禁：美国2021年1月把小米列入投资黑名单，2021年5月撤销。
topic-us-today-long = 黑名单只是不让美国人买小米股票，从没禁止任何人买手机。2021年5月25日，法院彻底撤销了它。常有人把它和华为弄混，华为才真受限制。手机会不会来，和2015年一样说不准。在那之前，美国人只能买进口的，没有官方保修，网络频段也常有缺失。
topic-us-today-fact-unclear = 小米在美国的前景，2015年5月时说不准，2026年还是说不准。
topic-us-today-fact-still-none = 2015年没打算在美国卖手机和平板，2026年也没有在卖。
topic-us-today-fact-blacklist = 2021年1月，美国以涉嫌是“涉军企业”为由，禁止美国人投资小米；2021年5月25日的法院命令终止了这项禁令。它从来不是销售禁令。

topic-europe-availability-title = 小米在欧洲哪些地方官方销售
topic-europe-availability-short = 小米在全欧洲官方销售手机和很多别的产品：西班牙从2017年11月起，德国从2019年8月起。2025年第二季度，它以23.4%居欧洲手机市场第二。
topic-europe-availability-long = 先是东欧；西欧最早是西班牙，之后是法国、意大利、英国等。2019年8月之前，德国店里的手机大多是本该卖到其他欧盟国家的货，2017年关于汉堡开小米店的消息是假的。小米通过官网、家电连锁、运营商、亚马逊和自己的店销售。欧洲的品种比中国少，但手机、电视、可穿戴设备和很多家居产品都有。要看卖家是谁：就算在小米官方销售的国家，平台上的进口货也常是国行版。
topic-europe-availability-fact-slow-start = 2015年5月，小米往西方扩张还很慢、刚起步；到2025年，欧洲已是核心市场，份额23.4%。
topic-europe-availability-fact-accessory-store = 2015年5月，法国、德国和英国有了卖充电宝、耳机等配件的网上商店；如今的品种包括手机和很多别的产品。
topic-europe-availability-fact-spain = 小米在西欧的第一个官方市场是西班牙，2017年11月，渠道是马德里的门店和大型连锁商店。
topic-europe-availability-fact-hamburg = 2017年说小米以汉堡的一家店进军德国，是假消息；它两年后才来。
topic-europe-availability-fact-germany = 小米2019年8月起正式进入德国，首发是 Mi 9T Pro，办公室在杜塞尔多夫。
topic-europe-availability-fact-german-speaking = 2013年时，小米的卖法在德语国家能否成功还是个问号。

topic-not-xiaomi-is-it-bad-title = “不是小米”就是不好吗？
topic-not-xiaomi-is-it-bad-short = 不是。“不是小米”不等于质量差，只是说这产品和小米没有关系。好不好，看它自己的厂家、评价和价格。
topic-not-xiaomi-is-it-bad-long = 有品上很多厂家是有好产品的成熟公司。小米的一些合作厂商，用自己名字卖的东西比打小米牌子的还好。反过来也一样：有小米 logo 不代表每件都值得买。不该做的，是为包装上没有的名字多花钱。看看有没有查得到的厂家、卖家给不给保修，插电的还要看有没有你所在国家的安全认证标志。
topic-not-xiaomi-is-it-bad-fact-not-poor-quality = 不是小米不代表产品差，只是和小米没关系。
topic-not-xiaomi-is-it-bad-fact-check-the-rest = 参数还是要看：2025年测过的一款杂牌风扇，号称100档风速，其实只有四五档。
topic-not-xiaomi-is-it-bad-fact-misattributed = 被误叫成小米的吹风机或笔，照样可以是好吹风机、好笔。

topic-check-counterfeit-title = 怎么查真伪
topic-check-counterfeit-short = 手机：在 mi.com 的验证页输入 IMEI 或序列号。充电宝、耳机等配件：刮开包装上的标签，输入20位防伪码。合作品牌的产品不在那个数据库里，所以查不到不能证明是假的。
topic-check-counterfeit-long = 拨 *#06# 就能看到 IMEI。页面会告诉你型号和面向的市场，所以当国际版卖的国行手机也能查出来。20位防伪码会记录查过多少次：查过很多次的，就是被复制的。不是每件产品都有这种码。还要看实物上的 logo、印刷和型号代码，和 mi.com 的图片对照。如果没通过，就在退货期内退掉。
topic-check-counterfeit-fact-code = 充电宝和音频产品的标签上有隐藏的20位防伪码，可在小米网站验证；网站还会显示这个码被查过几次。
topic-check-counterfeit-fact-imei = 手机：在小米的验证页输入 IMEI 或序列号，查到型号和面向的市场。
topic-check-counterfeit-fact-partners-not-in-it = 小米和合作厂商一起做、但没有 Mi 标志的东西，不在这项查询范围内。
topic-check-counterfeit-fact-fakes-exist = 真的有假货：2020年印度查获过假充电宝、耳机和充电器，不到30美元的 16 TB“小米”硬盘也是众所周知的骗局。

topic-check-title-title = 怎么看商品标题
topic-check-title-short = 看三样：有没有小米以外的品牌名、实物上有没有 logo、型号代码。再看店铺：只有小米自营店和授权店说的，才可以直接信。
topic-check-title-long = “有品”“生态链”“米家风格”“适用于小米”“支持米家”这些词，说的是在哪儿卖过、能配什么，不是谁做的。以 MJ 或 XM 开头的代码，或者像 BHR4280GL 这样的，属于小米品牌的产品；MJ、XM 代码的最后几个字母常能看出厂家。往下翻参数表：“品牌”一栏常常比标题老实。照片上贴的 logo 不算数。没有品牌、没有代码、价格又好得离谱，就算了。你可以把标题贴到这里，我来拆解。
topic-check-title-fact-logo = 看实物上的厂家 logo，不看图片；“没有 logo，但就是小米”是托词。
topic-check-title-fact-youpin-word = 标题里的“有品”说的是商城；在那儿卖过的东西，总有卖家叫它小米。
topic-check-title-fact-code = 在米家 App 的设备清单里，几乎所有以 MJ 或 XM 开头的代码都属于小米品牌的设备，不管是谁制造的。
topic-check-title-fact-impossible-specs = 有些商品页把小米的名字用在小米从没做过的东西上，比如 16 TB 的迷你硬盘。

topic-global-or-chinese-version-title = 国际版还是国行版
topic-global-or-chinese-version-short = 国际版（Global Version）是给中国以外的市场做的：网络频段更多、有谷歌服务、语言多、能收到官方更新。国行版（CN）更便宜、更早，但可能缺频段、语言和谷歌应用；“Global ROM”往往是刷了系统的国行手机。
topic-global-or-chinese-version-long = 软件能换，射频部件换不了，所以国行手机不管装什么系统，还是国行的频段。卖家自己刷的系统可能解锁了 Bootloader，会让 NFC 支付和更新用不了。怎么认国行：包装上有中文、CN 字样、中国插头；小米的页面能从 IMEI 查出来。家用设备的问题不同：要看插头、电压和 App 里的地区。国行不是假货，它是给另一个市场的真小米。
topic-global-or-chinese-version-fact-hardware-vs-software = Global ROM 说的是软件，Global Version 说的是硬件：网络频段没法事后补上。
topic-global-or-chinese-version-fact-seller-rom = 转卖商刷了国际版软件的国行手机，通常已解锁 Bootloader，NFC 支付可能用不了。
topic-global-or-chinese-version-fact-recognise = 包装上没有中文、充电器符合你所在国家的标准，多半是国际版；小米的 IMEI 页面可以确认。

topic-region-and-plug-title = 插头、电压和语言
topic-region-and-plug-short = 面向中国的产品用中国插头，按220伏、50赫兹设计。在欧洲，转换插头通常就够了；在美国和其他110至120伏的国家，先看标签上有没有“100–240 V”。
topic-region-and-plug-long = USB 充电的东西哪里都能用。小型电源大多支持100到240伏。取暖器、电水壶、吹风机、吸尘器充电座等大功率设备常常不行，便宜的转换插头也不适合它们：触点弱，可能还缺地线。国行版的按键、语音提示或说明书也可能只有中文。欧盟版适合欧洲的插座，带 CE 标志。如果两种都有，插电的东西为了国行省那点钱很少划算。
topic-region-and-plug-fact-voltage = 中国和欧洲用220至240伏、50赫兹，北美约120伏、60赫兹。
topic-region-and-plug-fact-chinese-plug = 国行的小米设备是中国插头，在大多数其他国家要用转换插头。
topic-region-and-plug-fact-two-versions = 有些设备有两种版本：某款米家户外电源在中国配中国插座，2023年展示时配的是欧洲插座。

topic-warranty-title = 保修
topic-warranty-short = 小米只保修在你所在国家或地区的官方渠道买的产品。从中国进口的，通常只能找卖它的那家店；合作品牌的产品，要找那个品牌。
topic-warranty-long = 条款因国家和产品而不同，所以要留好发票，并看看 mi.com 上你所在国家的页面。有些手机有跨多国的国际保修，但要在当地授权卖家处购买。中国大型网店卖的跨境版手机，2020年有过欧洲保修。在欧盟，法律规定卖家负责两年，但要找得到卖家才有用。石头（Roborock）、Amazfit 等有自己的售后：找它们，别找小米。只是叫小米的东西，小米完全不管。
topic-warranty-fact-by-region = 小米的保修按国家安排：在中国买的，别处的服务中心可能不受理。
topic-warranty-fact-international = 有些手机，比如小米 12 Pro，在若干国家提供国际保修，条件是在当地授权渠道购买。
topic-warranty-fact-cross-border = 2020年，小米意大利客服确认，中国大型网店卖的跨境版手机有欧洲保修。

topic-mi-home-region-title = 米家 App 该选哪个地区
topic-mi-home-region-short = 面向中国的设备，常常只有把 App 的地区设成中国大陆才能配对；欧洲版属于欧洲地区。设备留在添加它的那个服务器上，每个地区只显示自己的设备。
topic-mi-home-region-long = 小米在中国大陆、欧洲（德国）、新加坡、印度、俄罗斯、台湾和美国设有服务器；你选的国家或地区决定用哪个。可以用同一个账号在 App 设置里切换，但看到的就是另一批设备。场景不能跨两个地区，所以设备最好都放在同一个地区。有些国行版在中国服务器上功能更多。设备找不到时，看看标签上的字母：CN 表示中国大陆。产品到底能不能接入米家 App，取决于厂家：把标题贴来，我告诉你我知道的。
topic-mi-home-region-fact-servers = 已知有七个服务器区域：中国大陆、德国（欧洲）、印度、俄罗斯、新加坡、台湾和美国。
topic-mi-home-region-fact-region-limited = 有些设备绑定地区，于是有人的设备分在两个服务器上。
topic-mi-home-region-fact-cn-only = 国行版空气净化器要添加到中国服务器；序列号以 CN 结尾的就是国行版。

topic-own-brands-title = 小米自己的品牌
topic-own-brands-short = 小米自己的设备品牌有小米（以前还有 Mi）、红米（Redmi）和 POCO，家居是米家，儿童是米兔。黑鲨从来不是：它是小米投资的游戏手机公司。
topic-own-brands-long = 子品牌让小米一边给图便宜的人做手机，一边做高端机，两边互不拖累。Redmi 从2013年起主打低价，POCO 从2018年起做性能强的手机，主要卖到海外。两者分别在2019年和2020年宣布独立，但都还属于小米，共用软硬件。商店乃至百科都把黑鲨列为小米的品牌；小米2022年初持有46.4%，黑鲨的手机业务当年就停了。石头（Roborock）、Amazfit、Yeelight 和70迈是合作厂商的品牌，要列在另一张单子上。
topic-own-brands-fact-redmi-poco = 红米（Redmi）和 Pocophone（今天的 POCO）是小米自己的手机品牌；Redmi 2019年1月、POCO 2020年1月独立，都还在小米旗下。
topic-own-brands-fact-market = 子品牌是在不动主品牌的前提下，多占一些市场的办法。
topic-own-brands-fact-honor = 2021年前后，有人把小米的子品牌比作华为和荣耀；这个比方已不成立，因为华为2020年11月卖掉了荣耀。
topic-own-brands-fact-black-shark = 黑鲨是独立公司，小米是最大投资者（2022年1月持股46.4%）；卖给腾讯没成，手机业务2022年结束。

topic-redmi-poco-difference-title = 小米、红米和 POCO 的区别
topic-redmi-poco-difference-short = 三个都是小米的。小米系列最贵，相机最好；红米（Redmi）是入门和中端；POCO 把同价位的性能放在第一位，主要在中国以外卖。
topic-redmi-poco-difference-long = 它们共用软硬件和售后；不少 POCO 就是换了名字的 Redmi。Redmi 还做电视、平板、耳机、手表和笔记本。Redmi 2013年7月起步，叫红米（Hongmi）；POCO 2018年8月以 Pocophone F1 起步。“Mi”是小米系列2021年以前的旧名。所以“是真小米吗”，三个都答是；差别在价格和配置，不在出身。
topic-redmi-poco-difference-fact-both-own = 红米（Redmi）和 POCO 是小米自家做的手机子品牌；2019年和2020年起的“独立”，指的是有自己的产品线，不是换了主人。
topic-redmi-poco-difference-fact-redmi-start = Redmi 2013年7月以“红米”（Hongmi）之名起步；2014年2月起在国外叫 Redmi。
topic-redmi-poco-difference-fact-poco-start = POCO 2018年8月以 Pocophone F1 起步，小米确认它是子品牌。
topic-redmi-poco-difference-fact-rebadged = 好几款 POCO 手机就是换了名字的 Redmi 型号，从型号编号看得出来。

topic-mi-name-title = Mi、Mi Fit、Zepp：改过的名字
topic-mi-name-short = “Mi”是小米产品2011年起的名字，2021年8月起改为“Xiaomi”。Mi Fit（小米运动）2022年3月改名 Zepp Life，属于 Amazfit 的厂家 Zepp Health（原华米）；小米自己的手环和手表 App 是小米运动健康（Mi Fitness）。
topic-mi-name-long = 所以 Mi 11 和 Xiaomi 12 是同一系列的两个名字。旧库存、型号代码和习惯让“Mi”一直活着，卖家也往什么东西上都加。有三个 App 容易混：Zepp Life 用于大约到小米手环7为止的手环和小米体重秤，Zepp 用于 Amazfit 手表，小米运动健康（Mi Fitness）用于小米较新的手环和手表。米家 App 的英文名从 Mi Home 变成 Xiaomi Home，MIUI 在2023年变成澎湃 OS（HyperOS）。这些改名都没改变产品由谁制造。
topic-mi-name-fact-mi-dropped = 2021年8月，小米宣布新产品不再叫 Mi，改叫 Xiaomi，从 MIX 4 开始。
topic-mi-name-fact-mi-fit = 2015年的小米手环和后续产品用华米运营的 Mi Fit；2022年3月16日它变成 Zepp Life，小米则另有自己的 App。
topic-mi-name-fact-amazfit = Amazfit 是华米（今天的 Zepp Health）的手表品牌，用 Zepp App；它从来不是小米的品牌。

topic-who-makes-phones-title = 小米手机是谁做的
topic-who-makes-phones-short = 小米自己设计手机，包括 Redmi 和 POCO。大多由富士康、比亚迪等代工厂组装；一些高端机出自小米在北京近郊的自有工厂。
topic-who-makes-phones-long = 这是业内常态：苹果也不自己组装手机。部件来自供应商：芯片来自高通和联发科，屏幕和相机来自别家。2025年小米又有了自研手机芯片玄戒 O1。第一座工厂2019年投产，产量小；昌平的大工厂2024年2月投产，年产能超过一千万部。手机在哪儿组装，不影响它是不是小米的：它就是小米的。
topic-who-makes-phones-fact-own-design = 2021年前后的说法是，手机和笔记本几乎是小米唯一自己设计制造的；如今平板、电视、汽车和大家电也在其列。
topic-who-makes-phones-fact-bought-parts = 就算是自家手机，也由供应商的部件组成，业内都是如此。
topic-who-makes-phones-fact-assembly = 2019年，手机由比亚迪、富士康等代工厂组装。
topic-who-makes-phones-fact-own-factory = 2024年2月起，小米在昌平的自有工厂每年可生产超过一千万部高端手机。

topic-who-makes-scooters-title = 小米电动滑板车是谁做的
topic-who-makes-scooters-short = 最早的由九号（Ninebot）制造：M365、Pro、1S、Essential、Pro 2、3 和第一代 4 Pro。新款来自别家，主要是 Brightway（以 Navee 品牌知名）和 Leqi。
topic-who-makes-scooters-long = 它们全都打小米的牌子，不管谁造都算小米。换厂家会影响配件、固件和 App：它们只适合同一厂家的型号。九号拥有赛格威（Segway），也卖自己的滑板车，那些不是小米。要看型号：4 和 4 Lite 是 Brightway 的，4 Lite 二代、5 Plus 和 Elite 是 Leqi 的。6 系列我还没查到厂家。
topic-who-makes-scooters-fact-ninebot = 2021年前后，小米滑板车其实是九号（Ninebot）的；这说法到 3 和第一代 4 Pro 为止成立，新款来自 Brightway（Navee）或 Leqi。
topic-who-makes-scooters-fact-leqi = 研究固件的人发现，5 Plus、Elite 和 4 Lite 二代由 Leqi 制造。
topic-who-makes-scooters-fact-five-series = 新系列里，Brightway 做的有 5、5 Pro 和 5 Max。

topic-who-makes-bands-title = 小米手环是谁做的
topic-who-makes-bands-short = 华米（今天的 Zepp Health，Amazfit 的厂家）制造了第一代小米手环（2014年）到小米手环7。从 7 Pro 和 8 起，小米不再找华米做；代工厂没有公布。
topic-who-makes-bands-long = 老手环的型号代码以 HM 结尾，就是华米。App 也照着分了家：老手环用 Zepp Life，新手环用小米运动健康（Mi Fitness）。华米起初靠小米的订单过活，2015年这占到它销售额的97%，后来做起 Amazfit，好自立门户。凡是叫小米、Mi 或 Redmi 的手环，不管谁造都是小米的。Amazfit 的手环和手表不是。
topic-who-makes-bands-fact-huami = 华米制造了小米手环1到7代；从 7 Pro 和 8 起，手环不再由华米制造。
topic-who-makes-bands-fact-million-a-month = 2015年5月，华米做小米手环时，小米说每月卖约100万只；那是当时的数字。
topic-who-makes-bands-fact-app-split = Amazfit 背后的公司华米，2022年3月把手环 App 以 Zepp Life 之名带走了。

topic-who-makes-vacuums-title = 小米吸尘器是谁做的
topic-who-makes-vacuums-short = 扫地机器人：最早由石头（Roborock）制造（2016年到 1S），之后是云米（Viomi）、追觅（Dreame）、ijai（3irobotix）等。很多新款不透露厂家。手持吸尘器来自石头、追觅和德尔玛（Deerma）。
topic-who-makes-vacuums-long = 这些都打小米的牌子，算小米品牌；以石头、追觅或云米之名卖的，是它们自己的。同一个商品名可能有两个厂家：Mi Robot Vacuum-Mop 2 就有追觅的和 ijai 的。机身型号代码或 App 里的名字能区分，这关系到刷子、尘袋和滤芯。石头从2017年起用自己的名字卖，如今几乎不给小米做了。
topic-who-makes-vacuums-fact-roborock = 给小米造过首批扫地机器人的石头（Roborock），如今直接用自己的名字卖；2023年7月起，小米的基金持股不到5%。
topic-who-makes-vacuums-fact-builders = 石头（Roborock）之后是云米（Vacuum-Mop P）、追觅（1C、1T、2 Ultra、X10）和 ijai（Vacuum-Mop Pro、2 Lite）。
topic-who-makes-vacuums-fact-hidden = S20+、X20 Max 等新款不是追觅做的，由谁制造没有公布。
topic-who-makes-vacuums-fact-roidmi = 睿米（Roidmi）吸尘器用睿米自己的名字卖，属于小米生态，不是小米品牌。

topic-who-makes-headphones-title = 小米耳机是谁做的
topic-who-makes-headphones-short = 早期的由万魔（1More）制造：活塞耳机、Mi In-Ear 系列和首款真无线耳机。后来的出自好几家：Redmi AirDots 是 Haylou 背后的公司做的，Redmi Buds 3 Pro 是紫米（ZMI）做的；还有很多查不到是谁做的。
topic-who-makes-headphones-long = 万魔是生态链第一家公司：2013年小米拿了49%的股份，小米创始人的基金顺为拿了31%。型号代码有帮助：结尾 JY 是万魔，LS 是 Haylou 背后的猎声（Liesheng）。叫小米、Mi 或 Redmi 的耳机，都是小米的。万魔和 Haylou 也卖自己的型号，那些属于生态产品，不是小米。
topic-who-makes-headphones-fact-1more = 2021年前后有人说小米耳机其实是万魔（1More）的；活塞和 Mi In-Ear 的年代符合，后来的耳机并不都是。
topic-who-makes-headphones-fact-first-of-chain = 2013年，小米拿了万魔（1More，当时叫加一联创）49%的股份，顺为拿了31%。

topic-who-makes-lights-title = 小米灯具是谁做的
topic-who-makes-lights-short = 主要是 Yeelight：叫 Mi 或米家的灯泡、床头灯、台灯和吸顶灯。另一些来自飞利浦（昕诺飞），同时印着米家和飞利浦。
topic-who-makes-lights-long = Yeelight 属于小米生态：小米2014年投资，它在2020年初仍有超过一半的销售额来自小米。以 MJ 开头、YL 结尾的代码，是 Yeelight 造的小米品牌灯；以 YL 开头的是 Yeelight 自己的。飞利浦智睿灯能接入米家 App，但还是飞利浦的产品，除非上面也有米家。不止这两家：有款露营灯来自 Hoto，一些新灯的厂家不详。
topic-who-makes-lights-fact-philips = 飞利浦做能接入米家 App 的灯，约2017至2020年的智睿系列；算小米生态，部分联名款算小米品牌。
topic-who-makes-lights-fact-yeelight = 小米灯泡、床头灯、台灯和吸顶灯，在米家 App 里由 Yeelight 登记。
topic-who-makes-lights-fact-joint-venture = 智睿灯据说出自飞利浦和小米的合资公司，比例约七比三；只有一篇报道这么说。

topic-partners-gone-title = 自立门户的合作厂商
topic-partners-gone-short = 华米（Zepp、Amazfit）、石头（Roborock）、九号（Ninebot）和追觅（Dreame）起初和小米很近，如今基本独立；iHealth 和小蚁（YI）已完全离开。紫米（ZMI）相反：2021年起归小米所有。
topic-partners-gone-long = 路子每次都一样：起初几乎全靠小米卖货，然后自有品牌做大，再后来小米卖掉股份，或者改找别家下单。到2021年，石头卖给小米的不到总销售额的15%，新款机器人用自家 App。九号通过小米的销售2022年上半年降了59%。追觅今天几乎样样和小米竞争，连汽车也是。这些公司替小米造过的产品，仍然是小米品牌。它们用自己名字卖的，我仍算小米生态，并注明日期。
topic-partners-gone-fact-roborock = 石头（Roborock）用自己的名字销售；2020年小米一方约有四分之一股份，2023年7月小米的基金降到5%以下。
topic-partners-gone-fact-huami = Amazfit 的厂家华米2021年改名 Zepp Health，2022年3月把 Mi Fit 带走，改名 Zepp Life。
topic-partners-gone-fact-own-shops-and-apps = 2021年前后，石头（Roborock）等在小米的店里用自己的名字卖；如今它们有自己的店和 App，新型号不再接入小米的 App。
topic-partners-gone-fact-ninebot = 九号（Ninebot）曾包办所有小米滑板车，2022年上半年对小米的销售少了59%，小米也卖了股份。
topic-partners-gone-fact-dreame = 2023年追觅（Dreame）还给小米造机器人；到2025年已是对手，还淡化旧日关系。
topic-partners-gone-fact-kingsmith-ihealth = 金史密斯（Kingsmith）对小米的销售缩到约1%（2024年），小米2025年2月退出 iHealth，对小蚁（YI）到2021年已基本退出。
topic-partners-gone-fact-zmi = 做小米充电宝的紫米（ZMI），2021年3月被小米全资收购。

topic-cars-and-appliances-title = 小米今天自己做什么
topic-cars-and-appliances-short = 手机、平板、笔记本、电视、路由器、音箱、手表，2024年起还有汽车：这些由小米自己设计。大家电也自己研发，空调从2025年10月起有一部分出自武汉的自有工厂。
topic-cars-and-appliances-long = SU7 和 YU7 汽车出自小米在北京的自有工厂。武汉工厂每年最多能造700万台空调；计划是约五分之一的家电自己造，其余交给代工厂。小件家居用品仍来自约400家合作公司。所以“只有手机和笔记本才真是小米的”这条老规矩太窄了。不管哪种产品，部件都要向供应商买。
topic-cars-and-appliances-fact-old-rule = 2021年前后那个“几乎只有手机和笔记本由小米设计制造”的说法已经过时：电视、平板和路由器，后来的汽车和空调，都在其中。
topic-cars-and-appliances-fact-suppliers = 小米自家产品仍靠供应商：SU7 的电池由比亚迪和宁德时代供应。
topic-cars-and-appliances-fact-car = 小米第一款汽车 SU7 于2024年3月28日开卖。
topic-cars-and-appliances-fact-wuhan = 小米首座家电工厂2025年10月28日在武汉投产，先做空调。
topic-cars-and-appliances-fact-fifth-in-house = 小米打算自己造约20%的空调和其他家电，其余由别的厂家造。

topic-company-title = 小米公司
topic-company-short = 小米是来自北京的中国科技公司，2010年4月由雷军和合伙人创办，2018年7月9日在香港上市。它是世界三大手机厂家之一，2024年起造汽车。
topic-company-long = 它从软件起步，做了叫 MIUI 的安卓系统，2011年卖出第一部手机。2013年从谷歌来的雨果·巴拉（Hugo Barra）是它在海外的门面，直到2017年初去了 Facebook。2013年它就以增长快闻名，至今也没慢下来。如今靠手机、家居产品、汽车和服务赚钱。大股东和掌门人还是雷军，他的基金顺为投资了很多合作公司。
topic-company-fact-barra = 2015年2月，前谷歌高管雨果·巴拉（Hugo Barra）以小米国际业务副总裁的身份发言；2017年1月23日他宣布离职，去了 Facebook。
topic-company-fact-barra-face = 2015年5月，雨果·巴拉被称为小米的门面、带它走向西方的人；2017年他离职，这个角色也就结束了。
topic-company-fact-growth = 2013年，小米被形容为有雄心、增长快；2025年第三季度收入1131亿元。
topic-company-fact-founded = 2010年4月，雷军和七位合伙人创办小米。
topic-company-fact-listed = 小米股票2018年7月9日起在香港交易。
topic-company-fact-leading = 小米是中国领先的手机厂家之一，2025年第三季度卖出4330万部手机。

topic-stuffed-toys-title = 米兔：小米的兔子
topic-stuffed-toys-short = 米兔（Mitu，Mi Bunny）是小米的吉祥物，一只戴红星帽的兔子，也是它儿童产品的牌子。毛绒玩具是小米正品周边，智能玩具由合作厂商制造。
topic-stuffed-toys-long = 到2014年，小米卖了很多兔子，媒体叫它新的收入来源。2015年在美国计划里，它半是玩笑：毛绒玩具不像手机那样要认证。米兔名下有积木机器人、儿童手表和故事机。那些算合作厂商做的小米品牌产品。和这里讲的其他东西一样，看实物上的标签就能认出真品。
topic-stuffed-toys-fact-us-plans = 吉祥物毛绒玩具是小米2015年可以在美国卖的东西之一，因为几乎不用认证。
topic-stuffed-toys-fact-income = 2014年有报道说，毛绒兔成了新的收入来源。
topic-stuffed-toys-fact-label = 米兔也是积木、儿童手表和故事机的牌子，由合作公司制造。
