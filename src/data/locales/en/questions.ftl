# A brand and the kind of thing, as the name of something: "Redmi earphones".
named-thing = { $brand } { $thing }

# Answers about a brand.
brand-xiaomi = Xiaomi designs and sells phones, tablets, laptops, TVs and cars itself; most other things under its name are built by partners.
brand-second = { $brand } is Xiaomi's own sub-brand, not a separate company.
brand-label = { $brand } is Xiaomi's own brand for the smart home and daily life; partners build most of what carries it.
brand-own-company = { $brand } is not a Xiaomi brand: it is the own brand of a separate company with ties to Xiaomi.
brand-makes-for-xiaomi = { $brand } also builds for Xiaomi, under Xiaomi's brand: { $things }.

# Lists and choices.
headline-tier = Brands on { $meaning }
list-brands = { $names }
list-rest = And { $count } more.
headline-choice = I'm not sure which you mean
choice-of = “{ $first }” or “{ $second }”?

# Not for the bot, and about it.
headline-not-for-me = That is not something I can help with
not-for-me = I only tell what is really Xiaomi and what is not: brands, products, shop titles, and how the Xiaomi world works.
help-sources = My facts come from company filings, press, device lists and shop pages; every answer names its sources and their dates.
help-correct = If I am wrong, tell the maintainers with a source: each fact is an entry that can be corrected.
