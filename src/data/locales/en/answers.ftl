# The first line of an answer: the verdict, then the name of the thing.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi sub-brand: { $name }
headline-partner-made = Xiaomi, made by a partner: { $name }
headline-ecosystem = Xiaomi ecosystem, not Xiaomi: { $name }
headline-not-xiaomi = Not Xiaomi: { $name }
headline-unknown = I can't tell: “{ $name }”
headline-help = Ask me whether something is really Xiaomi
headline-too-long = That is longer than the { $limit } characters I read

# The ladder.
tier-of-six = tier { $tier } of 6, { $meaning }
tier-zero = tier 0, { $meaning }
tier-0 = unrelated to Xiaomi
tier-1 = Xiaomi itself
tier-2 = Xiaomi's sub-brands
tier-3 = Xiaomi-branded, made by a partner
tier-4 = affiliated brand
tier-5 = works with Mi Home
tier-6 = sold on Youpin
tier-0-long = None of these: other brands, accessories that others make for Xiaomi products, fakes.
tier-1-long = Designed and made by Xiaomi itself: phones, laptops, tablets, cars.
tier-2-long = Xiaomi's own sub-brands: Redmi and POCO.
tier-3-long = Carries the Xiaomi, Mi or Mijia brand and is built by a partner: most bands, scooters, vacuums.
tier-4-long = The own brand of a company that Xiaomi backed or sells: Roborock, Amazfit, Roidmi.
tier-5-long = Another company's product that works with the Mi Home app: some Philips lamps.
tier-6-long = Only sold on Youpin, Xiaomi's shop for other brands.

# Who makes it.
who-xiaomi = Xiaomi designs and sells it itself.
who-sub-brand = { $brand } is Xiaomi's own sub-brand.
who-sub-brand-maker = { $brand } is Xiaomi's own sub-brand; { $maker } builds this for it.
who-maker = Carries the { $brand } brand; { $maker } builds it.
who-partner = Carries the { $brand } brand; a partner builds it, and I don't know which.
who-partner-unpublished = Carries the { $brand } brand; who builds it is not published.
who-own-name = { $brand } makes and sells it under its own name.
who-mi-home = { $brand } makes it. What ties it to Xiaomi is the Mi Home app.
who-mi-home-unnamed = The title says that it works with Mi Home, Xiaomi's app for many brands; it names no maker that I know.
who-youpin = { $brand } makes it. What ties it to Xiaomi is Youpin, Xiaomi's shop for other brands.
who-youpin-unnamed = The title only ties it to Youpin, Xiaomi's shop for other brands.
who-other = The maker is { $brand }, which is no part of Xiaomi.
who-fits = “{ $target }” names what it fits ({ $thing }), not who made it.
who-fits-something = “{ $target }” names what it fits, not who made it.
who-fits-unnamed = The title names what it fits ({ $thing }), not who made it.
who-copy = The title itself says that this is a copy or not original.
who-counterfeit = What is sold under this name is known to be counterfeit.
who-nobody = Nothing in the title names Xiaomi or a brand close to it.
who-genuine-accessory = The title says “original”, and Xiaomi does sell this kind of thing ({ $thing }) under its own brand.

# What speaks for it and against it.
for-code = The code { $code } belongs to { $brand }.
for-code-maker = The code { $code } names the builder: { $maker }.
for-product-name = “{ $name }” is a product name of { $brand }.
for-label = { $brand } does sell this kind of thing ({ $thing }) under its own brand, and the title names no other brand.
for-device = “{ $name }” is registered in the Mi Home app.
for-spelling = I read “{ $written }” as { $brand }.
against-seller-word = The “{ $word }” in the title is the seller's word; nothing else says so.
against-youpin = “Youpin” says where it was sold, not who made it.
against-app = “Works with Mi Home” does not make it Xiaomi.
against-sold-as = Sellers call it “{ $name }”; the maker is { $brand }.
against-component = { $brand } is named too, but only as something inside or beside it.
against-maker = That is why { $maker } is named in the title.
against-label-only = Only the brand name in the title says so: look for the logo and a model code on the product.
depends-box = If it comes in Xiaomi's own box with a Xiaomi code, it is Xiaomi's after all.
genuine-unseen = A name cannot show whether this very one is genuine: check the code on the box or the IMEI.
only-this-product = Other { $brand } products have less to do with Xiaomi.
quality = That says nothing about its quality.

# When I can't tell.
unknown-brand-word = I don't know “{ $word }”. If it is a brand, the “Xiaomi” is only the seller's word.
unknown-class = I know of nothing of this kind ({ $thing }) under Xiaomi's own brand, and the title names no other brand.
unknown-head = The { $name } is named, but I don't know the words before it: this may be it, or a part made for it.
unknown-model = I know no Xiaomi model “{ $model }”: sellers like to put the name on such codes.
unknown-contested = Partners build this kind of thing ({ $thing }) for Xiaomi, and many others are sold under its name: the title fits both.
unknown-promise = Xiaomi sells no such thing ({ $thing }) with what this title promises.
unknown-label = Xiaomi's name alone proves little: sellers put it on everything.
unknown-claim = The title only says that it is near Xiaomi, not who makes it.
unknown-name = I know no brand or product in this.
ask-title-or-code = Send the full title or the model code on the box (like MJ…01…).
did-you-mean = Did you mean { $names }?

# Help.
help-what = Type a product name or paste a shop title, in any language: “Xiaomi Roborock S6”, “Redmi Note 13”, “funda Mi 11”.
help-how = I tell which tier of the Xiaomi ecosystem it belongs to, why, and where that is written.
help-independent = I am independent of Xiaomi. “Not Xiaomi” is never a word on quality.
too-long-ask = Please send just the name or the title.
