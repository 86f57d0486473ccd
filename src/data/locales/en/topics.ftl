# Topics: a title, a short answer, a longer one, and a dated sentence for each fact of src/data/topics/.

topic-six-kinds-title = The six kinds of “Xiaomi” product
topic-six-kinds-short = Six kinds of product get called “Xiaomi”: (1) Xiaomi's own, (2) its sub-brands Redmi and POCO, (3) Xiaomi- or Mijia-branded goods that a partner builds, (4) partners' own brands such as Roborock, (5) other companies' devices that work with Mi Home, (6) goods that Youpin merely sold. The first three are Xiaomi, the next two belong to its ecosystem, and the last is not Xiaomi.
topic-six-kinds-long = The list comes from AliexBA, a Spanish deal site that had grown tired of titles in which everything was Xiaomi. What counts is the product, not the company: one maker can build a vacuum cleaner for Xiaomi and sell another under its own name. Each step down the list means that Xiaomi has less to do with the thing: less say in its design, less of its name, less of its service. The range at the top has grown since the list was written and now includes cars and large appliances. None of the six steps says anything about quality. A seventh pile, which sellers never mention, is everything unrelated: other brands, fakes, and spare parts made to fit a Xiaomi product.
topic-six-kinds-fact-kinds = An article of about 2021 sorts everything called Xiaomi into six kinds: own products, sub-brands, Xiaomi-branded goods by partners, affiliated brands, Mi Home devices and things sold on Youpin; the order still holds.
topic-six-kinds-fact-own = Around 2021 the first kind was said to hold almost only phones and laptops; Lei Jun had counted tablets, TVs and routers too in 2018, and cars (2024) and air conditioners from a plant of its own (2025) have joined since.
topic-six-kinds-fact-components = Even Xiaomi's own products are full of bought parts: the SU7 car, for one, runs on batteries by BYD and CATL.
topic-six-kinds-fact-sub-brands = The second kind is phones and other devices of Redmi and POCO (called Pocophone at first), two brands that are Xiaomi's own.
topic-six-kinds-fact-branded = The third kind carries the Xiaomi, Mi or Mijia name, but a partner company developed and built it for Xiaomi.
topic-six-kinds-fact-affiliated = The fourth kind, such as Amazfit or Roidmi, is not strictly Xiaomi but closely tied to it; AliexBA, the site that drew up the list, finds it fair to call such things “ecosystem”.
topic-six-kinds-fact-works-with-mi-home = The fifth kind, such as some Philips lamps, is another company's product that can be run from Xiaomi's home app.
topic-six-kinds-fact-sold-on-youpin = The sixth kind only stood on a shelf at Youpin, Xiaomi's shop, and that does not make a thing part of the ecosystem.

topic-why-the-distinction-title = Why it matters whose product it is
topic-why-the-distinction-short = Because the Xiaomi name is a promise of design, checks and service, and sellers borrow it for things to which that promise does not apply. Knowing the maker tells you who answers for updates, spare parts, the app and the warranty.
topic-why-the-distinction-long = A real Xiaomi product has passed through Xiaomi's hands: it chose the design, set the price and stands behind the service. A thing that is only called Xiaomi may be fine, but you buy it from somebody else, at a price that includes a name it does not carry. Reviews, filters, apps and repair shops for the real product are no help with the other one. Nor can Xiaomi's own check of genuine units recognise it. So the useful question is not “is it Xiaomi, yes or no?”, but “how much Xiaomi is in it?”.
topic-why-the-distinction-fact-trust-abused = Sellers use the trust people have in Xiaomi to sell goods that have nothing to do with it; Chinese press described the same game again in July 2025.
topic-why-the-distinction-fact-not-supervised = Goods falsely called Xiaomi do not carry its brand and were not made under its supervision; in 2021 they did not work with Mi Home either, while today some no-name devices do.
topic-why-the-distinction-fact-borrowed-examples = Hair dryers, pens, toilet paper and a talking smart bin were passed off as Xiaomi; take care with toilet paper, though, as Xiaomi did sell a bamboo one in 2018.
topic-why-the-distinction-fact-legitimate = Not every distance from Xiaomi is a trick: it sells and promotes affiliated brands itself, and calling those ecosystem is fair.

topic-partner-model-title = How Xiaomi works with its partners
topic-partner-model-short = Xiaomi won buyers with good, cheap phones, then looked for start-ups with good products, had them build goods for the Mi and Mijia brands, often bought a share, and sold those goods with its own reputation and shops. That is how one company comes to have so many different devices. It never hid who builds them.
topic-partner-model-long = The partner brings the product and the factory; Xiaomi brings the name, the shops and the buyers. The two share the profit, and an exclusive Xiaomi version may be sold to Xiaomi only. Many partners could hardly have reached the West on their own, though several of the early ones now sell worldwide under their own names. By 2025 Xiaomi had put money into about 400 manufacturers. Large appliances are moving the other way: Xiaomi develops them itself and has begun to build some. The maker is usually printed on the box or can be read from the model code, which is why it is no secret.
topic-partner-model-fact-western-market = Much of Xiaomi's success came from giving good Chinese products one international name; in 2021 they were thought lost in the West without it, yet Roborock, Dreame and Amazfit have since done well alone.
topic-partner-model-fact-trust-first = Step one was to win trust with very good phones at a modest price; since about 2020 Xiaomi has made more expensive phones too.
topic-partner-model-fact-find-makers = Step two is to look for Chinese start-ups and makers with good products; it now has money in about 400 of them.
topic-partner-model-fact-rebrand = Step three is an agreement: the partner's product gets the Mi brand, or it builds an exclusive one, and sometimes Xiaomi buys a share of the company.
topic-partner-model-fact-sell-worldwide = Step four is to sell the result inside and outside China on the strength of Xiaomi's name.
topic-partner-model-fact-never-hidden = AliexBA, the site behind the six kinds, sees nothing to blame Xiaomi for, since it never hid that partners make these products; it said so openly when it launched Mijia in 2016.
topic-partner-model-fact-jackets = Xiaomi's jackets are by 90FUN, the brand of Shanghai Runmi, which Xiaomi's 2020 annual report lists as an associate.
topic-partner-model-fact-turok = Xiaomi's sunglasses are said to be by Turok Steinhardt (TS), whose own glasses appeared on Xiaomi's crowdfunding in 2017; a second source for who makes the Mi-branded ones was not found.

topic-why-sellers-say-xiaomi-title = Why sellers write Xiaomi on everything
topic-why-sellers-say-xiaomi-short = Because it sells better: the same thing looks more tempting with the Mi name beside it. The usual excuse is that it, or anything else of its brand, was once for sale on Youpin, Xiaomi's shop for other brands.
topic-why-sellers-say-xiaomi-long = Put two listings of one product side by side, one plain and one with the Mi logo in the corner of the picture, and you will feel the pull yourself. The word in the title costs the seller nothing and brings searches. Youpin serves as the alibi, since it does belong to Xiaomi. Taken to its end, the trick covers brands that sold a single other thing there years ago. A newer alibi is “works with Mi Home”, which the open interface of Xiaomi's app makes easy to claim. None of this is Xiaomi's doing.
topic-why-sellers-say-xiaomi-fact-anything-on-youpin = The basic trick is to call everything that was ever sold on Youpin a Xiaomi product.
topic-why-sellers-say-xiaomi-fact-any-brand-on-youpin = The bolder form calls every product of a brand Xiaomi as soon as that brand has sold anything at all on Youpin.
topic-why-sellers-say-xiaomi-fact-mi-appeal = The reason is plain: exactly the same product sells better when the Mi name lends it its appeal.
topic-why-sellers-say-xiaomi-fact-trust = The trick works because buyers trust Xiaomi, and so they trust what is put beside the name.
topic-why-sellers-say-xiaomi-fact-typical-goods = Typical cases were a hair dryer, a fine pen, toilet paper and a bin with voice control; yet Xiaomi has sold pens under its own label and, in 2018, a bamboo toilet paper.
topic-why-sellers-say-xiaomi-fact-mi-home-claim = In July 2025 a Chinese reporter found a whole row of no-name desk fans advertised with the Mi Home app, hardly different from each other except for the brand.

topic-no-logo-dont-worry-title = “There is no Xiaomi logo, but it's Xiaomi, don't worry”
topic-no-logo-dont-worry-short = Do worry a little: that line is the seller's excuse. If neither a Xiaomi, Mi or Mijia logo nor a Xiaomi model code is on the product itself, it is almost always not Xiaomi; most likely Youpin once sold it.
topic-no-logo-dont-worry-long = The sentence stands low in the description so that nobody can complain later that the parcel held another brand. Real Xiaomi-branded goods do carry the logo, on the product and on the box. A logo laid over the photo, in a corner or on the background, proves nothing. Ask the seller for a picture of the label with the model code. The thing may still be good; it just isn't Xiaomi's.
topic-no-logo-dont-worry-fact-excuse = Sellers cover themselves in the description with the line that there is no Xiaomi logo, yet it is Xiaomi and you need not worry; it protects them from returns and proves nothing.
topic-no-logo-dont-worry-fact-logo-on-product = The counter-check is the logo on the thing itself, not on the picture: goods that Xiaomi takes into its range carry the Mi or Mijia mark.
topic-no-logo-dont-worry-fact-not-supervised = What comes without the logo was as a rule neither made under the Xiaomi brand nor under its supervision.

topic-blogs-title = Blogs that say “Xiaomi launches…”
topic-blogs-short = A headline such as “Xiaomi launches a new…” often means only that the thing went on sale or into crowdfunding on Youpin. Look for the maker's name further down in the article.
topic-blogs-long = Xiaomi in a headline brings readers, and links to shops bring a commission. Repeated daily, such headlines make Xiaomi look like an inventor of everything from pet trackers to furniture. The usual defence is that the product stood on an official Xiaomi site, and that site is Youpin. Some blogs use the name knowingly, because readers search for it, and put things right in the text. A launch by Xiaomi itself is announced on its own channels and carries the Xiaomi, Redmi, POCO or Mijia name.
topic-blogs-fact-xiaomi-launches = Large tech blogs mislead as well: “Xiaomi launches…” often stands for no more than “now sold on Youpin”, as with the Deerma steamer and the Mibro Air watch.
topic-blogs-fact-willy-wonka = Readers end up picturing Xiaomi as Willy Wonka's factory, inventing something new every day.
topic-blogs-fact-also-the-authors = The authors of AliexBA, the site behind the six kinds, admit that they too sometimes use the Xiaomi name so that readers know which product is meant, and explain further down that it is not Xiaomi's.
topic-blogs-fact-mainstream-media = German ChinaMobileMag kept a list of such false reports, with pet trackers, smart bins and furniture among them, some in very large publications.

topic-happy-life-title = The “Xiaomi Happy Life” fan
topic-happy-life-short = The “Xiaomi Happy Life” fan is the NeSugar Happy Life 3 in 1, made by NeSugar. Somebody once called it Xiaomi by mistake, and the name has stuck.
topic-happy-life-long = It is the textbook case of a name that took on a life of its own. The fan's only tie to Xiaomi is the shop, Youpin. Since then listings and reviews have copied the wrong name from one another, so that searching for the right one finds less. That is why even careful writers use it and then correct it. Nothing here says that the fan is bad.
topic-happy-life-fact-nesugar = The fan is a NeSugar Happy Life 3 in 1; “Xiaomi Happy Life” is an invention that stayed.
topic-happy-life-fact-name-used-anyway = Even a site that knows better wrote “Xiaomi Happy Life” in its titles, so that readers would recognise the fan, and told the truth in the text.

topic-ham-title = The ham on Youpin
topic-ham-short = No, the Cinco Jotas ham has nothing to do with Xiaomi. Youpin, Xiaomi's shop for other brands, sold it, and that is the whole connection.
topic-ham-long = The ham is a good test for any claim that starts with “but it is sold on Youpin”. If the shop made a product Xiaomi, a Spanish ham would be Xiaomi, next to the Mi Band on the same site. Nobody believes that of ham, yet many believe it of a fan or a hair clipper. A supermarket does not brew the cola it sells, either. So a Youpin listing tells where something was sold, never who made it.
topic-ham-fact-both-on-youpin = Around 2021 one could buy both the Mi Band and a Cinco Jotas ham on Youpin; the range changes, the point does not.
topic-ham-fact-not-ecosystem = Being sold on Youpin does not make the ham, or anything else, part of the Xiaomi ecosystem.

topic-youpin-title = What Youpin is
topic-youpin-short = Youpin is Xiaomi's online shop and crowdfunding site in China for many brands. It sells Xiaomi and partner goods, but mostly things of other companies, so “from Youpin” does not mean “from Xiaomi”.
topic-youpin-long = It grew out of the shop inside the Mi Home app and opened under the name Mijia Youpin in April 2017; since May 2018 it has been called Xiaomi Youpin. Other companies sell there and pay Xiaomi a commission. Start-ups also use it to have new products paid in advance, as on Kickstarter. At first it was a department of its own; later it was merged into Xiaomi's shop business in China. The site is in Chinese and delivers in China, so foreign buyers meet its goods through resellers. In rare cases Xiaomi takes a product or company from there into its range, and then it gets the Mijia or Mi logo.
topic-youpin-fact-what = Youpin is a Xiaomi shop that sells products of third parties; it lost its independence and was merged into Xiaomi's retail business in China, and its site was still live in September 2026.
topic-youpin-fact-assortment = Youpin's shelves hold almost everything, from the Mi Band to a Cinco Jotas ham; the range changes all the time.
topic-youpin-fact-history = Youpin opened as Mijia Youpin in April 2017, was shortened to Youpin later, and has been called Xiaomi Youpin since May 2018.
topic-youpin-fact-third-parties-planned = When Lei Jun made Youpin a department of its own in December 2017, Xiaomi said that more third-party brands would join its own goods there.
topic-youpin-fact-commission = Makers that sell their own brands on Youpin pay Xiaomi a commission, as Viomi's stock exchange filings describe.

topic-is-everything-on-youpin-xiaomi-title = Is everything on Youpin Xiaomi?
topic-is-everything-on-youpin-xiaomi-short = No. Most of what Youpin sells is made by other companies and is not Xiaomi. Only goods with a Xiaomi, Redmi, Mi or Mijia logo are Xiaomi's; a few more come from its partner brands.
topic-is-everything-on-youpin-xiaomi-long = Youpin works like a department store with Xiaomi's name over the door. It has sold Apple and Nintendo devices, food, furniture and pens beside Mi Bands. Crowdfunding there is open to companies that Xiaomi has no share in. So treat “Youpin” in a title as the name of a shop and look for the maker. In my answers such things are the sixth kind: only sold on Youpin.
topic-is-everything-on-youpin-xiaomi-fact-mi-band-and-ham = The Mi Band and a Spanish ham stood in the same shop, which shows that the shop decides nothing.
topic-is-everything-on-youpin-xiaomi-fact-not-part = Sale on Youpin alone makes nothing part of the Xiaomi ecosystem; Spanish and German sites that know the market say the same.
topic-is-everything-on-youpin-xiaomi-fact-crowdfunding = A crowdfunded product on Youpin is another maker's project, much as on Kickstarter; if Xiaomi takes it over, it carries the Mijia or Mi logo.

topic-mijia-title = What Mijia is
topic-mijia-short = Mijia is Xiaomi's own brand for smart-home goods, launched in March 2016. A Mijia product is a Xiaomi-branded product; most of them are built by partner companies.
topic-mijia-long = The name is short for “Xiaomi home” in Chinese. Xiaomi introduced it so that the goods its partners build for it would have a name beside the phones. The first was a rice cooker by Chunmi. The Chinese home app has the same name, which is why people mix up the brand, the app and the shop; in English the app is called Xiaomi Home, formerly Mi Home. Mijia is not a crowdfunding platform, though Xiaomi's crowdfunding and shop ran under the Mijia name for a while. “Works with Mijia” is something else: it speaks of the app and says nothing about the maker.
topic-mijia-fact-brand-not-only-app = Around 2021 Mijia was explained as another name for the Mi Home app; it is first of all Xiaomi's smart-home brand, and the app is called Xiaomi Home today.
topic-mijia-fact-launch = Xiaomi launched Mijia on 29 March 2016 for the products of the companies it invests in, starting with a rice cooker.
topic-mijia-fact-shop-name = In April 2017 Xiaomi's new shop was named Mijia Youpin; the shop dropped the Mijia soon after.

topic-mi-home-title = What Mi Home is
topic-mi-home-short = Mi Home is Xiaomi's app for smart-home devices; today it is called Xiaomi Home, and Mijia in Chinese. It runs Xiaomi's own devices and those of many other companies.
topic-mi-home-long = The app pairs devices, switches them, links them in scenes and shows cameras. Because other makers may connect theirs, a device in the app need not be Xiaomi's. Newer robots of Roborock and Dreame, once its best-known guests, now want their makers' own apps. Which devices it offers depends on the region chosen in it. Xiaomi's shops in China have the name Mi Home as well, so in a shop's address it means a store. Fitness bands and watches have a separate app, Mi Fitness.
topic-mi-home-fact-app = Mi Home, also called Mijia, is the app and platform into which Xiaomi's and other brands' products are tied; its English name is now Xiaomi Home.
topic-mi-home-fact-other-brands = Products of other brands appear in the Mi Home app too, Philips lamps for instance.
topic-mi-home-fact-leavers = New Roborock and Dreame models no longer go into Xiaomi's app; older ones still do.
topic-mi-home-fact-shops = Xiaomi's own shops in China are called Mi Home as well, which has nothing to do with the app.

topic-mi-home-works-with-title = Does “works with Mi Home” mean made by Xiaomi?
topic-mi-home-works-with-short = No. It means that the device can be run from Xiaomi's app, not that Xiaomi made it. I count such a thing as part of the ecosystem if its maker really is connected, but not as Xiaomi.
topic-mi-home-works-with-long = Philips lamps are the classic case: Philips makes them, and Xiaomi's app switches them. The interface is open enough for small makers to join, and some use the app's name as a sales pitch for poor goods. So the words in a title are a claim: check the maker and the model code. Tuya or Smart Life devices are a different system and do not become Mi Home devices through a linked account. If a listing says “Mi Home” but names no brand at all, be careful.
topic-mi-home-works-with-fact-philips = Philips has lamps that work with Mi Home (the Zhirui range of about 2017 to 2020): Philips is the maker, and they still count as ecosystem.
topic-mi-home-works-with-fact-no-names = In 2021 goods falsely sold as Xiaomi did not work with its app; by July 2025 some no-name fans did, so the app is no proof of who made a thing.
topic-mi-home-works-with-fact-platform = Mi Home is a platform for the devices of many brands, not a brand of goods.

topic-ecosystem-chain-title = What the Xiaomi ecosystem is
topic-ecosystem-chain-short = The ecosystem chain is the circle of companies that Xiaomi has invested in or works with closely: about 400 manufacturers by 2025. They build goods for Xiaomi's brands and often sell others under their own names, which are ecosystem but not Xiaomi.
topic-ecosystem-chain-long = Xiaomi started it in 2013 with 1More, which made its first earphones. Membership means money, orders, a place in the shops or in the app, or several of these; it does not mean that Xiaomi owns the company. Roborock, Amazfit's maker Huami, Roidmi, Yeelight and 70mai are well-known names. Some have since left the circle or grown beyond it. Money from Shunwei alone, the fund of Xiaomi's founder, is a weaker tie. A company's own brand stays its own, even on a shelf in a Xiaomi shop.
topic-ecosystem-chain-fact-four-hundred = Xiaomi looks for makers with good products and invests in them: roughly 400 by 2025.
topic-ecosystem-chain-fact-sold-unchanged = Affiliated brands are sold in Xiaomi's shops without a change of name; since then Roborock and Dreame have opened shops and apps of their own.
topic-ecosystem-chain-fact-counts-as-ecosystem = Affiliated brands are not necessarily Xiaomi, but closely related to it and promoted by it, so they count as ecosystem.
topic-ecosystem-chain-fact-roborock = Roborock sells directly under its own name; Xiaomi's side held about a quarter at its listing in 2020, and Xiaomi's fund fell below 5% in July 2023.
topic-ecosystem-chain-fact-amazfit = Amazfit is the watch brand of Huami, which has been called Zepp Health since 2021 and parted ways with Xiaomi's band app in March 2022.
topic-ecosystem-chain-fact-roidmi = Roidmi, partly owned by Xiaomi, sells its vacuum cleaners and car goods under its own name.

topic-why-china-only-title = Why many ecosystem products stay in China
topic-why-china-only-short = Eight reasons are usually named: a strong market and trusting fans in China, language and taste, rules and certification abroad, simpler supply and service, testing and feedback at home first, costly competition elsewhere, fit with Xiaomi's phones, and sheer scale. This is analysis, not a statement by Xiaomi, and Xiaomi now sells far more abroad than it did.
topic-why-china-only-long = Starting at home is cheaper and safer: the shops, the buyers and the repair network are already there. Abroad every device needs new approvals, another plug, another language in the app and somebody to repair it. A flop in China costs little; a flop in twenty countries costs a lot. In 2019 Xiaomi had over 2,000 electronic devices on sale in China and about 200 in some European countries. That is changing: in 2024 Xiaomi set out to open 10,000 shops abroad within five years. China still gets most new things first, and some never leave.
topic-why-china-only-fact-china-first = In 2023 Xiaomi was described as international yet often putting China first for ecosystem goods; it still launches there first, but since 2024 it plans to go from about 300 to 10,000 shops abroad.
topic-why-china-only-fact-market-presence = Reason 1: in China Xiaomi has an established market, loyal customers who trust the brand, and about 18,000 shops (September 2025).
topic-why-china-only-fact-leading-maker = Xiaomi is one of China's leading phone makers, and with 43.3 million phones in the third quarter of 2025 among the top three in the world.
topic-why-china-only-fact-culture = Reason 2: Xiaomi knows the culture, the language and the tastes at home, so products fit Chinese buyers from the start.
topic-why-china-only-fact-rules = Reason 3: each country has its own laws and certification; launching in China first keeps compliance simple until Xiaomi is ready to go abroad.
topic-why-china-only-fact-supply = Reason 4: supply chain, stock, quality control and after-sales service are easier to keep in hand in one country.
topic-why-china-only-fact-testing = Reason 5: Chinese buyers are the test: Xiaomi collects their feedback and improves a product before it goes abroad.
topic-why-china-only-fact-competition = Reason 6: competition abroad is hard, and each launch needs a lot of money for marketing and for making the brand known.
topic-why-china-only-fact-integration = Reason 7: the goods are made to work with Xiaomi phones, which are everywhere in China; today Xiaomi speaks of people, car and home as one system.
topic-why-china-only-fact-scale = Reason 8: China's population lets a product reach large numbers fast and pays for the step abroad.
topic-why-china-only-fact-still-core = In 2023 the Chinese market was called fundamental to the strategy while expansion goes on; both are still true, but Europe has become a core market as well.

topic-how-xiaomi-sells-title = How Xiaomi sells
topic-how-xiaomi-sells-short = Xiaomi grew up without advertising: flash sales on the network Weibo, a close circle of fans, and thin margins. Around 2013 it was said to have sold 50,000 phones there in five minutes. Today most sales go through shops, marketplaces and its own stores.
topic-how-xiaomi-sells-long = The idea was that people in China trust their friends more than advertisements. So Xiaomi talked with its users, asked what to build and change, and built it. Somebody who had helped with the software felt that the phone was a little his own. Short sales of small batches did the rest and filled the news. Lei Jun later put the shortages down to a lack of capacity, not to a plan. Those days are gone: about 18,000 shops in mainland China alone now sell its goods, while the fans and the feedback have stayed part of how it works.
topic-how-xiaomi-sells-fact-weibo-sales = Around 2013 Xiaomi sold phones directly on the microblog Sina Weibo; today it sells through its site, marketplaces and about 18,000 shops in mainland China.
topic-how-xiaomi-sells-fact-weibo-users = Around 2013 Weibo was China's largest microblog with some 400 million users; the number is old (390 million a month were counted in 2016).
topic-how-xiaomi-sells-fact-trust-friends = Lei Jun's explanation of that time: most customers in China do not trust advertising, they trust their friends.
topic-how-xiaomi-sells-fact-fans = Xiaomi built a large and close fan base by asking for feedback again and again and using it in development.
topic-how-xiaomi-sells-fact-peoples-company = Because Xiaomi and its customers talk all the time, an article of about 2013 argues, a firm so close to people may also sell where people meet.
topic-how-xiaomi-sells-fact-five-minutes = An article of about 2013 says that Xiaomi sold 50,000 phones on Weibo within five minutes and took 1.3 million orders; I found no second source, but similar records are known, such as 100,000 in 86 seconds in 2013.
topic-how-xiaomi-sells-fact-growth = In 2013 Xiaomi was called an ambitious company with strong growth, rightly so: revenue reached 113.1 billion yuan in the third quarter of 2025.
topic-how-xiaomi-sells-fact-unconventional = Around 2013 Xiaomi relied on very low margins and unusual marketing; the flash sales are no longer its main channel.
topic-how-xiaomi-sells-fact-worth-copying = What other companies could copy from Xiaomi, an article of about 2013 finds, is the close contact with customers while a product is being developed.

topic-sells-elsewhere-title = Does Xiaomi's way of selling work elsewhere?
topic-sells-elsewhere-short = It did not have to: abroad Xiaomi went into ordinary shops, networks and marketplaces. In 2013 it was an open question whether selling on social networks could work in German-speaking countries, and attempts on Facebook had mostly failed.
topic-sells-elsewhere-long = The doubt was simple: people visit a social network to meet friends, not to compare technical data. Xiaomi answered it by not trying. It came to Spain in 2017 with authorised stores and electronics chains, and to Germany in August 2019 through Amazon, then through network operators and its own shops. It works: nearly a quarter of the phones sold in Europe in the second quarter of 2025 were Xiaomi's. What did carry over is the closeness to its users and the low price.
topic-sells-elsewhere-fact-german-speaking = In 2013 nobody could say whether the Weibo way would work in German-speaking countries; Xiaomi entered Germany in 2019 with normal retail instead and had 23.4% of Europe's phone market in the second quarter of 2025.
topic-sells-elsewhere-fact-facebook = Attempts to sell on Facebook had mostly failed by 2012: people come for social contact and not for product data, as Sandra Christiansen explained.
topic-sells-elsewhere-fact-what-carries-over = The part worth taking over anywhere is to let customers have a say while a product is developed.
topic-sells-elsewhere-fact-telekom = In Germany Deutsche Telekom took Xiaomi phones into its shops in 2020, and a first Mi Store was planned for Düsseldorf.

topic-why-so-cheap-title = Why Xiaomi is so cheap
topic-why-so-cheap-short = Xiaomi keeps its margin on devices thin and wants to earn with services over the years: apps, advertising, subscriptions. In 2018 it promised never to make more than 5% net profit on hardware.
topic-why-so-cheap-long = Low spending on advertising, online sale and long runs of one model helped to keep costs down; parts get cheaper while a model stays on sale. In the third quarter of 2025 services brought only about 8% of revenue, but at a gross margin of nearly 77%, against 11% for phones. So the old plan has become real, though devices still bring most of the money. Meanwhile phones have become more expensive, and cars and large appliances earn well too. “Cheap” therefore fits Redmi and POCO better than the top phones of today.
topic-why-so-cheap-fact-thin-margins = Around 2013 Xiaomi lived on very low margins and unusual marketing; margins are still slim on phones (about 11% gross in late 2025), less so on cars and home goods.
topic-why-so-cheap-fact-services = In 2013 Xiaomi's profit was meant to come from services in the long run; they are the most profitable part today, but cars, appliances and more expensive phones earn too.
topic-why-so-cheap-fact-five-percent = On 25 April 2018 Xiaomi promised that the net margin on all its hardware would never exceed 5%, and that anything above would go back to users.
topic-why-so-cheap-fact-services-2025 = In the third quarter of 2025 services made 9.4 billion yuan of 113.1 billion in all, with a gross margin of 76.9%.

topic-us-phones-title = Xiaomi phones in the United States
topic-us-phones-short = Xiaomi has never sold its phones in the US, and does not today. In 2015 it spoke of phones as part of its plan, without a date; dates named later passed as well.
topic-us-phones-long = In February 2015 Xiaomi introduced itself in San Francisco and said clearly that phones and tablets were not in its US plans. In May it sounded friendlier: phones belong to the strategy, but there is no date. In 2016 it tested phones on American networks and hinted at a start within about two years. Nothing came of it, and a small carrier that offered imported ones had to stop at Xiaomi's request. Imported phones do run in the US, but often lack bands, and there is no official warranty or service. Xiaomi is not banned from selling there; it just does not.
topic-us-phones-fact-coming-to-us = In February 2015, at an event in San Francisco, Xiaomi announced that it was coming to the US; it came with accessories in May 2015 and a TV box in 2016, never with phones.
topic-us-phones-fact-not-in-plans = Phones and tablets were said not to be in the US plans in February 2015; in 2026 there are still none.
topic-us-phones-fact-part-of-strategy = In May 2015 Hugo Barra said at the Code Conference that phones in the US were part of the strategy, with no date; eleven years later there has been no launch.
topic-us-phones-fact-sell-out = Around 2015 Xiaomi's phones sold out on launch day in China, thanks to top specifications at low prices; that was the time of flash sales.
topic-us-phones-fact-look-alikes = Critics of 2015 said that the phones looked like another maker's, meaning Apple's; Xiaomi denied it.
topic-us-phones-fact-asia-success = In 2015 the success had been repeated, on a smaller scale, in other Asian countries only; by 2022 Xiaomi was present in over 100 markets.
topic-us-phones-fact-mi-note = In May 2015 people abroad were waiting for the Mi Note, which could be bought in China only; it is long out of sale.
topic-us-phones-fact-two-years = In October 2016 Barra spoke of tests on American networks and of a launch within about two years, which did not happen.
topic-us-phones-fact-us-mobile = In 2016 the carrier US Mobile offered Xiaomi phones for a moment; Xiaomi answered that it was not authorised to.

topic-us-accessories-title = What Xiaomi sold in the US instead of phones
topic-us-accessories-short = Accessories: from May 2015 power banks, the Mi Band and headphones, and later the Mi Box for TVs. Even plush toys of its mascot were on the table.
topic-us-accessories-long = Such things need little or no certification and no local software, so they were the easy first step. In February 2015 the full list was not yet known. The online store opened as a trial on 19 May 2015 in the US, the UK, France and Germany, and for good on 1 June, with four products and tiny stocks. It was meant to make the name known before phones would follow. They did not follow in the US; in Europe they did. What is on offer in the US at this moment I could not check.
topic-us-accessories-fact-list = Named in February 2015 as things Xiaomi might sell in the US: power banks, the Mi Band, the new Mi earphones and plush toys of its mascot; the first three really came in May.
topic-us-accessories-fact-list-not-known = The full list for the US had not been revealed in February 2015; in May it turned out to be four products.
topic-us-accessories-fact-store-opened = In May 2015 Xiaomi opened a store for accessories such as power banks and headphones for the US and Europe; in Europe it sells its whole range today.
topic-us-accessories-fact-band-million = The press of May 2015 liked the Mi Note and the Mi Band; Barra put the band's sales at one million a month, a figure of that time.
topic-us-accessories-fact-mi-box = The Mi Box, made together with Google, became Xiaomi's first larger product for the US in 2016.

topic-us-why-not-title = Why Xiaomi stayed out of the US
topic-us-why-not-short = In 2015 four reasons were named: no US certification, missing services and infrastructure, customer service still to be built, and the risk of patent suits. Carriers, network bands and the cost of making a brand known came on top.
topic-us-why-not-long = Every phone sold in the US has to be approved, and most are sold by carriers that test them for months. Xiaomi did not want to sell bare phones, either: its cloud services and apps are part of the product, and they were not ready there. Barra said that after-sales service had to come first, as American buyers expect more of it. The patent worry was real, since Xiaomi was young, had few patents and was accused of following Apple. It has collected many since, about 29,000 by 2022. The other hurdles are as high as ever, and politics have added one.
topic-us-why-not-fact-certification = The first reason given in 2015 was the lack of certification, which US law requires; a search at the authority then showed no approved Xiaomi phone. Carriers and network bands are further hurdles.
topic-us-why-not-fact-services = The second reason of 2015: Xiaomi sells cloud services and apps along with its devices, and the infrastructure for them was missing in the US.
topic-us-why-not-fact-customer-service = In May 2015 Barra said that the right customer service had to be in place first, because Western buyers expect more of it.
topic-us-why-not-fact-patents = In 2015 patent suits were a danger, as Xiaomi was accused of imitating Apple and came from a country with little enforcement; it counted about 29,000 patents of its own in 2022.
topic-us-why-not-fact-brand-and-carriers = In June 2015 Barra also named carrier subsidies, which make low prices count for less, and the cost of making a brand known.

topic-us-today-title = Xiaomi and the US today
topic-us-today-short = Xiaomi phones are still not sold in the US in 2026. That is an absence from the market, not a ban: the US put Xiaomi on an investment blacklist in January 2021 and took it off in May 2021.
topic-us-today-long = The blacklist stopped Americans from buying Xiaomi shares; it never forbade anybody to buy a phone. A court lifted it for good on 25 May 2021. The mix-up with Huawei, which does face real restrictions, is common. Whether phones will ever come is as unclear as it was in 2015. Until then Americans import, without an official warranty and often with gaps in the network bands.
topic-us-today-fact-unclear = What the future holds for Xiaomi in the US was unclear in May 2015 and still is in 2026.
topic-us-today-fact-still-none = No phones or tablets were planned for the US in 2015, and none are sold there in 2026.
topic-us-today-fact-blacklist = In January 2021 the US barred its investors from Xiaomi as an alleged military company; a court order of 25 May 2021 ended that. It was never a ban on sales.

topic-europe-availability-title = Where Xiaomi sells officially in Europe
topic-europe-availability-short = Xiaomi sells its phones and much more officially all over Europe: in Spain since November 2017, in Germany since August 2019. In the second quarter of 2025 it was second on Europe's phone market with 23.4%.
topic-europe-availability-long = Eastern Europe came first; in the West, Spain was the first, and France, Italy, the UK and others followed. Before August 2019, phones in German shops were mostly EU goods meant for other countries, and a report of 2017 on a Xiaomi shop in Hamburg was a hoax. Xiaomi sells through its own site, electronics chains, network operators, Amazon and its own stores. The European range is smaller than the Chinese one, but phones, TVs, wearables and many home devices are there. Look for the seller: marketplace imports are often Chinese versions even in a country where Xiaomi is official.
topic-europe-availability-fact-slow-start = In May 2015 Xiaomi's expansion to the West was slow and only beginning; by 2025 Europe was a core market with a share of 23.4%.
topic-europe-availability-fact-accessory-store = In May 2015 France, Germany and the UK got an online store for accessories such as power banks and headphones; today the range includes phones and much more.
topic-europe-availability-fact-spain = Xiaomi's first official market in western Europe was Spain, in November 2017, with shops in Madrid and large retail chains.
topic-europe-availability-fact-hamburg = Reports of 2017 that Xiaomi was starting in Germany with a shop in Hamburg were a hoax; it came two years later.
topic-europe-availability-fact-germany = Xiaomi has been official in Germany since August 2019, starting with the Mi 9T Pro and an office in Düsseldorf.
topic-europe-availability-fact-german-speaking = In 2013 it was still a question whether Xiaomi's way of selling could succeed in German-speaking countries.

topic-not-xiaomi-is-it-bad-title = Does “not Xiaomi” mean bad?
topic-not-xiaomi-is-it-bad-short = No. “Not Xiaomi” doesn't mean bad quality; it only says that Xiaomi has nothing to do with the product. Judge it by its own maker, reviews and price.
topic-not-xiaomi-is-it-bad-long = Many makers on Youpin are established companies with good products. Some partners of Xiaomi sell better things under their own name than under Xiaomi's. The reverse holds too: a Xiaomi logo does not make every product a good buy. What you should not do is pay extra for a name that is not on the box. Check that the thing has a maker you can find, a warranty at the seller's, and safety marks for your country if it goes on mains power.
topic-not-xiaomi-is-it-bad-fact-not-poor-quality = Not being Xiaomi does not make a product poor; it simply has nothing to do with Xiaomi.
topic-not-xiaomi-is-it-bad-fact-check-the-rest = Look at the data all the same: a no-name fan tested in 2025 promised a hundred speeds and had four or five.
topic-not-xiaomi-is-it-bad-fact-misattributed = A hair dryer or a pen wrongly called Xiaomi can still be a good hair dryer or pen.

topic-check-counterfeit-title = How to check whether it is genuine
topic-check-counterfeit-short = Phones: enter the IMEI or serial number on Xiaomi's verification page at mi.com. Power banks, earphones and other accessories: scratch the label on the box free and enter the 20-digit code there. Goods of partner brands are not in that database, so no result is no proof against them.
topic-check-counterfeit-long = The IMEI appears when you dial *#06#. The page tells you the model and the market it was made for, so it also unmasks a Chinese phone sold as global. For the 20-digit code it counts the checks: a code that has been asked for many times has been copied. Not every product has such a code. Look at the logo, the print and the model code on the product as well, and compare with the pictures on mi.com. If the check fails, return the thing within the shop's time limit.
topic-check-counterfeit-fact-code = Power banks and audio products carry a label with a hidden 20-digit code that Xiaomi's site verifies; the site also counts how often a code has been checked.
topic-check-counterfeit-fact-imei = For phones, Xiaomi's page takes the IMEI or the serial number and tells the model and its market.
topic-check-counterfeit-fact-partners-not-in-it = Goods made with Xiaomi's partners that do not carry the Mi logo are not covered by this check.
topic-check-counterfeit-fact-fakes-exist = Real fakes exist: power banks, earphones and chargers were seized in India in 2020, and “Xiaomi” drives of 16 TB for under 30 dollars are a known scam.

topic-check-title-title = How to read a listing
topic-check-title-short = Look for three things: a brand name other than Xiaomi, the logo on the product itself, and the model code. Then look at the shop: only Xiaomi's own and authorised stores can be taken at their word.
topic-check-title-long = Words such as “Youpin”, “ecosystem”, “Mijia style”, “for Xiaomi” or “works with Mi Home” say where a thing was sold or what it fits, not who made it. Codes that start with MJ or XM, or look like BHR4280GL, belong to Xiaomi-branded goods; the last letters of an MJ or XM code often give the maker. Scroll down to the data sheet: the line “brand name” is often more honest than the title. A logo pasted over the photo does not count. If there is no brand, no code and a price too good to be true, leave it. You can paste the title here and I will take it apart.
topic-check-title-fact-logo = Find the maker's logo on the product, not on the picture; “no logo, but it's Xiaomi” is an excuse.
topic-check-title-fact-youpin-word = “Youpin” in a title names the shop; everything ever sold there gets called Xiaomi by some seller.
topic-check-title-fact-code = In Mi Home's device list, nearly all codes beginning with MJ or XM belong to Xiaomi-branded devices, whoever built them.
topic-check-title-fact-impossible-specs = Some listings use the name for things Xiaomi never made, such as a pocket drive with 16 TB.

topic-global-or-chinese-version-title = Global or Chinese version
topic-global-or-chinese-version-short = A Global Version is made for markets outside China: more network bands, Google services, many languages, and a right to official updates. A Chinese version (CN) is cheaper and earlier, but may lack bands, languages and Google apps; “Global ROM” often means a Chinese phone with changed software.
topic-global-or-chinese-version-long = Software can be replaced, radio parts cannot, so a CN phone keeps its Chinese bands whatever system runs on it. A seller's own system may come with an unlocked bootloader, which can stop contactless payment and updates. You recognise a CN unit by the Chinese text on the box, the CN letters and the Chinese plug; Xiaomi's page tells it from the IMEI. For home devices the question is different: there it is about plug, voltage and the region in the app. A CN version is not a fake. It is a genuine Xiaomi for another market.
topic-global-or-chinese-version-fact-hardware-vs-software = Global ROM is a matter of software, Global Version of hardware: network bands cannot be added afterwards.
topic-global-or-chinese-version-fact-seller-rom = A Chinese phone with global software put on by the reseller usually has an unlocked bootloader, and contactless payment may not work.
topic-global-or-chinese-version-fact-recognise = A box without Chinese text and with a charger for your country speaks for a global phone; Xiaomi's IMEI page settles it.

topic-region-and-plug-title = Plug, voltage and language
topic-region-and-plug-short = Goods for China come with a Chinese plug and are built for 220 volts at 50 hertz. In Europe an adapter is usually enough; in the US and other 110–120 volt countries check the label for “100–240 V” first.
topic-region-and-plug-long = USB-charged things work anywhere. Small power supplies mostly accept 100 to 240 volts. Heaters, kettles, hair dryers, vacuum docks and other strong devices often do not, and a cheap adapter is no good for them: its contacts are weak and the earth may be missing. Chinese versions may also speak Chinese only, on buttons, in voice prompts or in the manual. An EU version is made for your sockets and carries the CE mark. If both exist, the small saving on the CN one is rarely worth it for things on mains power.
topic-region-and-plug-fact-voltage = China and Europe use 220 to 240 volts at 50 hertz, North America about 120 volts at 60 hertz.
topic-region-and-plug-fact-chinese-plug = Chinese Xiaomi devices have a Chinese plug and need an adapter in most other countries.
topic-region-and-plug-fact-two-versions = Some devices exist in two builds: one Mijia power station has Chinese outlets at home and was shown with European ones in 2023.

topic-warranty-title = Warranty
topic-warranty-short = Xiaomi gives its warranty on goods bought through its official channels in your country or region. For Chinese imports the shop that sold them is usually your only address, and for partner brands it is the partner.
topic-warranty-long = Terms differ by country and product, so keep the invoice and check the page for your country on mi.com. Some phones have an international warranty across many countries, but only if they were bought from an authorised seller there. Phones of a cross-border kind, sold by large Chinese shops, got a European warranty in 2020. In the EU the seller owes you two years by law, which helps only if the seller can be reached. Roborock, Amazfit and the like run their own service: ask them, not Xiaomi. Goods that are only called Xiaomi get no help from Xiaomi at all.
topic-warranty-fact-by-region = Xiaomi's warranty is arranged country by country: a unit bought in China may be turned away by a service centre elsewhere.
topic-warranty-fact-international = For some phones, such as the Xiaomi 12 Pro, an international warranty was offered in a list of countries, on condition of purchase from an authorised channel there.
topic-warranty-fact-cross-border = In 2020 Xiaomi's Italian service confirmed that cross-border phones from large Chinese shops had a European warranty.

topic-mi-home-region-title = Which region to choose in Mi Home
topic-mi-home-region-short = Devices made for China often pair only when the app's region is set to mainland China; European versions belong to the European region. A device stays on the server on which it was added, and each region shows only its own devices.
topic-mi-home-region-long = Xiaomi runs servers for China, Europe (Germany), Singapore, India, Russia, Taiwan and the US; the country you choose decides which of them you use. You can switch the region in the app's settings with the same account, but then you see the other set of devices. Scenes do not reach across two regions, so it is wise to keep all devices in one. Some Chinese versions offer more functions on the Chinese server. If a device is not found, check the letters on its label: CN means mainland China. Whether a product is in Mi Home at all depends on its maker: paste its title and I will tell you what I know.
topic-mi-home-region-fact-servers = Seven server regions are known: China, Germany (Europe), India, Russia, Singapore, Taiwan and the US.
topic-mi-home-region-fact-region-limited = Some devices are tied to a region, so that people end up with devices on two servers.
topic-mi-home-region-fact-cn-only = A Chinese air purifier is added on the Chinese server; a serial number ending in CN marks such a unit.

topic-own-brands-title = Xiaomi's own brands
topic-own-brands-short = Xiaomi's own device brands are Xiaomi (formerly also Mi), Redmi and POCO, with Mijia for the home and Mitu for children. Black Shark was never one of them: it was a gaming-phone company that Xiaomi financed.
topic-own-brands-long = Second brands let Xiaomi offer one phone for bargain hunters and another for the top without one hurting the other. Redmi has stood for low prices since 2013, POCO for fast phones sold mostly abroad since 2018. Both were declared independent, in 2019 and 2020, and both still belong to Xiaomi and share its hardware and software. Shops and even encyclopedias list Black Shark among Xiaomi's brands; Xiaomi held 46.4% of it in early 2022, and its phones ended that year. Roborock, Amazfit, Yeelight or 70mai are partners' brands and belong on another list.
topic-own-brands-fact-redmi-poco = Redmi and Pocophone, today POCO, are Xiaomi's own phone brands; Redmi was split off in January 2019 and POCO in January 2020, both still under Xiaomi.
topic-own-brands-fact-market = Sub-brands are a way to win a larger part of the market without touching the main name.
topic-own-brands-fact-honor = Around 2021 Xiaomi's sub-brands were compared to Huawei and Honor; the comparison no longer holds, because Huawei sold Honor in November 2020.
topic-own-brands-fact-black-shark = Black Shark was a company of its own with Xiaomi as largest investor (46.4% in January 2022); a sale to Tencent failed and the phones ended in 2022.

topic-redmi-poco-difference-title = Xiaomi, Redmi and POCO compared
topic-redmi-poco-difference-short = All three are Xiaomi's. The Xiaomi line is the most expensive and has the best cameras, Redmi is the budget and middle range, and POCO puts speed for the money first and is sold mostly outside China.
topic-redmi-poco-difference-long = They share hardware, software and service; many a POCO is a Redmi under another name. Redmi also makes TVs, tablets, earphones, watches and laptops. Redmi started in July 2013 as Hongmi, POCO in August 2018 as the Pocophone F1. “Mi” was the old name of the Xiaomi line until 2021. So “is it a real Xiaomi?” has the answer yes for all three; they differ in price and equipment, not in origin.
topic-redmi-poco-difference-fact-both-own = Redmi and POCO are Xiaomi's sub-brands for phones made in house; being “independent” since 2019 and 2020 means a range of their own, not another owner.
topic-redmi-poco-difference-fact-redmi-start = Redmi began in July 2013 as Hongmi; abroad it has been called Redmi since February 2014.
topic-redmi-poco-difference-fact-poco-start = POCO began in August 2018 with the Pocophone F1, confirmed by Xiaomi as its sub-brand.
topic-redmi-poco-difference-fact-rebadged = Several POCO phones are Redmi models under another name, as the model numbers show.

topic-mi-name-title = Mi, Mi Fit, Zepp: the changed names
topic-mi-name-short = “Mi” was Xiaomi's product name from 2011 and gave way to “Xiaomi” from August 2021. The Mi Fit app became Zepp Life in March 2022 and belongs to Zepp Health (formerly Huami), the maker of Amazfit; Xiaomi's own app for bands and watches is Mi Fitness.
topic-mi-name-long = So a Mi 11 and a Xiaomi 12 are the same line under two names. Old stock, model codes and habits keep “Mi” alive, and sellers add it to anything. Three apps are easy to mix up: Zepp Life is for bands up to about the Mi Band 7 and for Mi scales, Zepp for Amazfit watches, Mi Fitness for Xiaomi's newer bands and watches. Mi Home became Xiaomi Home, and MIUI became HyperOS in 2023. None of these renamings changed who makes a product.
topic-mi-name-fact-mi-dropped = In August 2021 Xiaomi announced that new products would be called Xiaomi instead of Mi, starting with the MIX 4.
topic-mi-name-fact-mi-fit = The Mi Band of 2015 and its successors used the Mi Fit app, run by Huami; on 16 March 2022 it became Zepp Life, while Xiaomi went on with an app of its own.
topic-mi-name-fact-amazfit = Amazfit is the watch brand of Huami, now Zepp Health, and uses the Zepp app; it was never a Xiaomi brand.

topic-who-makes-phones-title = Who makes Xiaomi phones
topic-who-makes-phones-short = Xiaomi designs its phones itself, those of Redmi and POCO included. Most are assembled by contract makers such as Foxconn and BYD; some top models come from Xiaomi's own factory near Beijing.
topic-who-makes-phones-long = That is the usual way in the trade: Apple does not assemble its phones, either. The parts come from suppliers: chips from Qualcomm and MediaTek, screens and cameras from others. In 2025 Xiaomi added a phone chip of its own design, the Xring O1. Its first plant opened in 2019 for small numbers, and the large one in Changping, for over ten million phones a year, in February 2024. Where a phone was put together says nothing about whether it is Xiaomi's: it is.
topic-who-makes-phones-fact-own-design = Around 2021 phones and laptops were called almost the only things Xiaomi designs and makes itself; today tablets, TVs, cars and large appliances belong to that list as well.
topic-who-makes-phones-fact-bought-parts = Even its own phones are put together from components by suppliers, as everywhere in the trade.
topic-who-makes-phones-fact-assembly = In 2019 contract makers such as BYD and Foxconn built the phones.
topic-who-makes-phones-fact-own-factory = Since February 2024 Xiaomi's own factory in Changping can build more than ten million top phones a year.

topic-who-makes-scooters-title = Who makes Xiaomi's electric scooters
topic-who-makes-scooters-short = Ninebot built the first ones: M365, Pro, 1S, Essential, Pro 2, 3 and the first 4 Pro. Newer ones come from others, mostly Brightway (known for Navee) and Leqi.
topic-who-makes-scooters-long = All of them are Xiaomi-branded and count as Xiaomi, whoever built them. The change matters for spare parts, firmware and apps, which fit one builder's models only. Ninebot owns Segway and sells its own scooters; those are not Xiaomi. The model decides: 4 and 4 Lite are Brightway's, the 4 Lite 2nd Gen, 5 Plus and Elite are Leqi's. For the 6 series I have found no builder yet.
topic-who-makes-scooters-fact-ninebot = Around 2021 Xiaomi scooters were really Ninebot's; that is true up to the 3 and the first 4 Pro, while newer models come from Brightway (Navee) or Leqi.
topic-who-makes-scooters-fact-leqi = The 5 Plus, the Elite and the 4 Lite 2nd Gen are built by Leqi, as the people who work on their firmware found.
topic-who-makes-scooters-fact-five-series = Brightway's share of the newer range includes the 5, 5 Pro and 5 Max.

topic-who-makes-bands-title = Who makes the Mi Band
topic-who-makes-bands-short = Huami, now Zepp Health and the maker of Amazfit, built the bands from the first Mi Band (2014) to the Smart Band 7. From the 7 Pro and 8 on Xiaomi makes them without Huami; the contract maker is not published.
topic-who-makes-bands-long = The codes on the old bands end in HM, for Huami. The app followed the same split: old bands use Zepp Life, new ones Mi Fitness. Huami lived on Xiaomi's orders at first, with 97% of its sales in 2015, and built up Amazfit to stand alone. All bands with the Xiaomi, Mi or Redmi name are Xiaomi's, whoever built them. Amazfit bands and watches are not.
topic-who-makes-bands-fact-huami = Huami built the Mi Band 1 to 7; from the 7 Pro and the 8 on the bands are no longer Huami's.
topic-who-makes-bands-fact-million-a-month = In May 2015, when Huami made the Mi Band, Xiaomi said that it sold about a million a month; that is a figure of its time.
topic-who-makes-bands-fact-app-split = Huami, the company behind Amazfit, took the band app with it as Zepp Life in March 2022.

topic-who-makes-vacuums-title = Who makes Xiaomi's vacuum cleaners
topic-who-makes-vacuums-short = Robots: Roborock built the first ones (2016 to the 1S), then Viomi, Dreame, ijai (3irobotix) and others. Many newer ones do not reveal their builder. Stick vacuums came from Roborock, Dreame and Deerma.
topic-who-makes-vacuums-long = All of these carry Xiaomi's name and are Xiaomi-branded; machines sold as Roborock, Dreame or Viomi are those companies' own. One trade name may hide two builders: the Mi Robot Vacuum-Mop 2 exists from Dreame and from ijai. The model code on the unit or the name in the app tells them apart, which matters for brushes, bags and filters. Roborock has sold under its own name since 2017 and hardly works for Xiaomi any more.
topic-who-makes-vacuums-fact-roborock = Roborock, which built Xiaomi's first robots, is now marketed directly under its own name; Xiaomi's fund held less than 5% from July 2023.
topic-who-makes-vacuums-fact-builders = After Roborock came Viomi (Vacuum-Mop P), Dreame (1C, 1T, 2 Ultra, X10) and ijai (Vacuum-Mop Pro, 2 Lite).
topic-who-makes-vacuums-fact-hidden = Newer robots such as the S20+ and X20 Max are not Dreame's, and who builds them is not published.
topic-who-makes-vacuums-fact-roidmi = Roidmi vacuum cleaners are sold under Roidmi's own name and are ecosystem, not Xiaomi-branded.

topic-who-makes-headphones-title = Who makes Xiaomi's headphones
topic-who-makes-headphones-short = 1More built the early ones: the Piston, the Mi In-Ear line and the first true wireless buds. Later buds come from several makers, such as Haylou's company for the Redmi AirDots and ZMI for the Redmi Buds 3 Pro; for many the maker is not known.
topic-who-makes-headphones-long = 1More was the first company of the ecosystem chain: in 2013 Xiaomi took 49% of it and Shunwei, the fund of Xiaomi's founder, 31%. Codes help: endings in JY stand for 1More, in LS for Liesheng, the company behind Haylou. Headphones with the Xiaomi, Mi or Redmi name are Xiaomi's all the same. 1More and Haylou sell their own models too, and those are ecosystem goods, not Xiaomi.
topic-who-makes-headphones-fact-1more = Around 2021 Xiaomi headphones were said to be really 1More's; that fits the Piston and Mi In-Ear days, not all later buds.
topic-who-makes-headphones-fact-first-of-chain = In 2013 Xiaomi took 49% of 1More, then called Jiayi Lianchuang, and Shunwei 31%.

topic-who-makes-lights-title = Who makes Xiaomi's lamps
topic-who-makes-lights-short = Mostly Yeelight: bulbs, bedside, desk and ceiling lamps with the Mi or Mijia name. Others come from Philips (Signify) and carry both names, Mijia and Philips.
topic-who-makes-lights-long = Yeelight belongs to the ecosystem: Xiaomi invested in 2014, and over half of its sales still went to Xiaomi in early 2020. Codes that begin with MJ and end in YL are Xiaomi-branded lamps by Yeelight; codes that begin with YL are Yeelight's own. Philips Zhirui lamps work with Mi Home but are Philips products, unless Mijia is on them too. The two are not the only ones: a camping lantern comes from Hoto, and for some newer lamps the maker is not known.
topic-who-makes-lights-fact-philips = Philips makes lamps that work with Mi Home, the Zhirui range of about 2017 to 2020; they count as ecosystem, and some co-branded ones as Xiaomi-branded.
topic-who-makes-lights-fact-yeelight = Mi bulbs, bedside, desk and ceiling lamps are registered in Mi Home by Yeelight.
topic-who-makes-lights-fact-joint-venture = The Zhirui lamps are said to come from a joint venture of Philips and Xiaomi of about 70 to 30; that rests on one report.

topic-partners-gone-title = Partners that went their own way
topic-partners-gone-short = Huami (Zepp, Amazfit), Roborock, Ninebot and Dreame started close to Xiaomi and now largely stand alone; iHealth and YI have left it altogether. ZMI went the other way: it has belonged to Xiaomi since 2021.
topic-partners-gone-long = The pattern is the same each time: at first nearly all sales go through Xiaomi, then the own brand grows, then Xiaomi sells shares or orders elsewhere. Roborock's sales to Xiaomi were under 15% by 2021, and its new robots use its own app. Ninebot's sales through Xiaomi fell by 59% in the first half of 2022. Dreame competes with Xiaomi in nearly everything today, even in cars. Products that such a company once built for Xiaomi stay Xiaomi-branded. What it sells under its own name I still count as ecosystem, with the dates beside it.
topic-partners-gone-fact-roborock = Roborock sells under its own name; Xiaomi's side had about a quarter in 2020, and Xiaomi's fund fell below 5% in July 2023.
topic-partners-gone-fact-huami = Amazfit's maker Huami became Zepp Health in 2021 and took the Mi Fit app away as Zepp Life in March 2022.
topic-partners-gone-fact-own-shops-and-apps = Around 2021 Roborock and others were sold in Xiaomi's shops under their own names; now they have shops and apps of their own, and new models stay out of Xiaomi's app.
topic-partners-gone-fact-ninebot = Ninebot, once the maker of all Xiaomi scooters, lost 59% of its Xiaomi sales in the first half of 2022, and Xiaomi sold shares.
topic-partners-gone-fact-dreame = Dreame still built robots for Xiaomi in 2023; by 2025 it was a rival that plays the old link down.
topic-partners-gone-fact-kingsmith-ihealth = Kingsmith's sales to Xiaomi shrank to about 1% (2024), Xiaomi left iHealth in February 2025, and it had almost completely left YI by 2021.
topic-partners-gone-fact-zmi = ZMI, maker of the Mi power banks, was bought whole by Xiaomi in March 2021.

topic-cars-and-appliances-title = What Xiaomi makes itself today
topic-cars-and-appliances-short = Phones, tablets, laptops, TVs, routers, speakers, watches, and since 2024 cars: these Xiaomi designs itself. Large appliances are developed in house too, and air conditioners have come partly from its own plant in Wuhan since October 2025.
topic-cars-and-appliances-long = The cars, SU7 and YU7, come from Xiaomi's own factory in Beijing. The Wuhan plant can make up to seven million air conditioners a year; the plan is to build about a fifth of the appliances itself and leave the rest to contract makers. Small home goods still come from about 400 partner companies. So the old rule “only phones and laptops are really Xiaomi's” has become too narrow. Parts are bought from suppliers everywhere.
topic-cars-and-appliances-fact-old-rule = The rule of about 2021 that almost only phones and laptops are designed and made by Xiaomi is outdated: TVs, tablets and routers, then cars and air conditioners belong there.
topic-cars-and-appliances-fact-suppliers = Xiaomi's own products still rely on suppliers: BYD and CATL deliver the batteries of the SU7.
topic-cars-and-appliances-fact-car = The first Xiaomi car, the SU7, went on sale on 28 March 2024.
topic-cars-and-appliances-fact-wuhan = Xiaomi's first appliance factory started in Wuhan on 28 October 2025, with air conditioners.
topic-cars-and-appliances-fact-fifth-in-house = Xiaomi means to build about 20% of its air conditioners and other appliances in house; other makers build the rest.

topic-company-title = Xiaomi, the company
topic-company-short = Xiaomi is a Chinese technology company from Beijing, founded in April 2010 by Lei Jun and partners and listed in Hong Kong since 9 July 2018. It is among the three largest phone makers in the world and has built cars since 2024.
topic-company-long = It began with software, an Android version called MIUI, and sold its first phone in 2011. Hugo Barra, who came from Google in 2013, was its face abroad until early 2017; he then went to Facebook. In 2013 it was already known for fast growth, and it has kept that up. Today it earns its money with phones, home goods, cars and services. The main shareholder and head is still Lei Jun, whose fund Shunwei invests in many of the partner companies.
topic-company-fact-barra = In February 2015 Hugo Barra, a former Google executive, spoke for Xiaomi as vice president for international business; he announced on 23 January 2017 that he was leaving and went to Facebook.
topic-company-fact-barra-face = In May 2015 Barra was called the face of Xiaomi and the man who would drive it westward; that ended with his departure in 2017.
topic-company-fact-growth = Xiaomi was described in 2013 as ambitious and growing fast; its revenue in the third quarter of 2025 was 113.1 billion yuan.
topic-company-fact-founded = Lei Jun and seven partners founded Xiaomi in April 2010.
topic-company-fact-listed = Xiaomi's shares have traded in Hong Kong since 9 July 2018.
topic-company-fact-leading = Xiaomi is one of China's leading phone makers and sold 43.3 million phones in the third quarter of 2025.

topic-stuffed-toys-title = Mitu, the rabbit
topic-stuffed-toys-short = Mitu (Mi Bunny) is Xiaomi's mascot, a rabbit in a cap with a red star, and its label for children's things. The plush toys are genuine Xiaomi merchandise; the smart toys are built by partners.
topic-stuffed-toys-long = Xiaomi sold so many of the rabbits by 2014 that the press called them a new source of income. In 2015 they were half a joke in the US plans: a stuffed toy needs no certification as a phone does. Under the Mitu name there are building-block robots, children's watches and story machines. Those count as Xiaomi-branded goods by partners. As with everything here, the label on the thing tells the real ones.
topic-stuffed-toys-fact-us-plans = Stuffed toys of the mascot were among the things that Xiaomi could sell in the US in 2015, as they hardly need certification.
topic-stuffed-toys-fact-income = In 2014 the plush rabbit was reported as a new source of income.
topic-stuffed-toys-fact-label = Mitu is also the label of building blocks, children's watches and story machines, built by partner companies.
