# In Telegram's menu and on the bot's page.
telegram-description = Is this really Xiaomi? Sellers title everything “Xiaomi”. Send me a product name, a shop title, a link or a forwarded offer, and I'll tell you which tier of the Xiaomi ecosystem it belongs to, why, and where that is written. Works in groups and in every chat. Independent of Xiaomi.
telegram-short-description = Is this really Xiaomi? Send a title or a link and see which tier of the ecosystem it is, with sources.
telegram-command-xiaomi = Is it Xiaomi? A name, a title, or the message you reply to
telegram-command-brand = What a brand has to do with Xiaomi
telegram-command-tiers = The six tiers, from Xiaomi to Youpin
telegram-command-settings = Language and length of answers
telegram-command-reports = Open corrections from this group
telegram-command-teach = Teach me a name for this group
telegram-command-privacy = What I keep, and how to delete it
telegram-command-help = What I can do

# What the bot says in Telegram alone.
telegram-help-groups = In a group, reply to a message with /xiaomi or mention me; I never speak unasked.
telegram-help-privacy = There I only see messages that call me.
telegram-help-inline = In any chat, type @{ $name } and a name.
telegram-text-only = I read words: send me the title, a link, or a picture with a caption.
telegram-nothing-asked = Reply to a message with /xiaomi, or write a name after it: /xiaomi Roborock S7
telegram-missed = I was away and missed what you wrote. Please send again what still matters.
telegram-inline-none = Nothing found: ask me in our chat
telegram-list-hint = Tap a number for the full answer, to share it or to correct it.
telegram-brands = Brands I can tell most about. For any other: /brand and its name.
telegram-privacy-commands = In our private chat, /privacy export sends you everything and /privacy forget deletes it.
telegram-privacy-place = What I keep about you is for nobody else to see: do that in our private chat.
telegram-open-chat = Open our chat
telegram-report-placeholder = What is wrong?
telegram-teach-usage =
    /teach 4 Name | note: name and tier (0 to 6), for this group only
    /teach remove Name
    /teach export
