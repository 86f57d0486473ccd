# The commands' names (lower case, no spaces, 32 characters), descriptions and options (100 characters).
discord-query-description = Is this really Xiaomi? Type a name, a title or a link
discord-message-name = Is this Xiaomi?
discord-tiers-name = xiaomi-tiers
discord-tiers-description = The ladder: from Xiaomi itself to things that only carry its name
discord-help-name = xiaomi-help
discord-help-description = What I can tell you, and how to ask
discord-privacy-name = xiaomi-privacy
discord-privacy-description = What I keep about you; get it or delete it
discord-settings-name = xiaomi-settings
discord-settings-description = Your language and how long answers are; for moderators, the server's too
discord-reports-name = xiaomi-reports
discord-reports-description = The corrections that members of this server have sent
discord-teach-name = xiaomi-teach
discord-teach-description = Teach me names that matter on this server
discord-teach-add-name = add
discord-teach-add-description = Teach me a name, or change one
discord-teach-list-name = list
discord-teach-list-description = The names you have taught me, also as a file
discord-teach-remove-name = remove
discord-teach-remove-description = Make me forget a name
discord-option-query-name = query
discord-option-query-description = A product name, a shop title, a link or a question
discord-option-private-name = private
discord-option-private-description = Only you see the answer
discord-option-what-name = what
discord-option-what-description = What to do with what I keep about you
discord-option-name-name = name
discord-option-name-description = The brand or product as people write it
discord-option-tier-name = tier
discord-option-tier-description = Where it stands on the ladder
discord-option-note-name = note
discord-option-note-description = Why, in a sentence: it is shown with the answer

# Ways to ask.
discord-ways = Three ways to ask: type /xiaomi with a name or a link; press and hold a message (or right-click it), then Apps, “Is this Xiaomi?”; or mention me.
discord-may-not-read = I can't read this channel. Type a name or a link after /xiaomi, or press and hold a message, then Apps, “Is this Xiaomi?”.
discord-no-link = I see no link in the latest messages here. Type a name or a link after /xiaomi.
discord-no-text = I find no words in that message: neither text nor a title. Type the name after /xiaomi.
discord-may-not-write = I may not write in that channel. Here is the answer:
discord-not-shown = I may not write in this channel, so only you see the answer.
discord-about-message = About { $link }:

# The form for a correction.
discord-report-optional = You may leave this empty.
discord-report-asked = Sent too, so that we can check it; clear it if you want to keep it to yourself.
discord-report-says = A sentence is enough.
