# Buttons of an answer; as short as a phone's row of four.
button-why = Why?
button-sources = Sources
button-share = Share
button-wrong = Wrong?
button-everyone = Show to everyone
button-previous = Back
button-next = Next
button-send = Send
button-send-with-text = Send with the text
button-cancel = Cancel
button-accept = Accept
button-reject = Reject
button-later = Later
button-delete = Delete all

# Around an answer.
why-no-more = There is no more to tell than what you see.
sources-none = No page stands behind this answer: it follows from the words of the title.
page-opening = I'm opening the shop page…
tiers-title = The Xiaomi ladder
answers-left = Still unanswered: { $count }.
answers-left-send = I answer { $limit } at a time: send me the rest in another message.

# When something cannot be done.
old-button = This button is too old for me. Ask again, and I'll answer afresh.
button-not-yours = This button is for the person who asked.
limit-wait = That was a lot at once. I'll answer again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
fault-ours = Something went wrong on my side. Please try again in a moment.
fault-storage = I can't save anything just now. Please try again in a few minutes.
moderators-only = Only the moderators here can do that.
moderators-place = That works in a group or on a server, and only for its moderators.

# Settings.
settings-title = Your settings
settings-title-place = Settings for everyone here
settings-language = Language
settings-language-auto = As you ask
settings-length = Answers
settings-short = Short
settings-long = Long
settings-visibility = Who sees answers
settings-public = Everyone
settings-private = Only who asks
settings-saved = Saved.

# Privacy.
privacy-title = What I keep
privacy-summary = I keep no messages. I do keep your settings and the corrections that you send; the text you asked about, only if you agree. To answer once and not too often, I remember for a short while that you wrote, but never what. I count names that I don't know, without noting who asked.
privacy-export-title = Everything I keep about you
privacy-nothing = I keep nothing about you.
privacy-forget-ask = Delete everything I keep about you? This cannot be undone.
privacy-kept = Nothing was deleted.
privacy-forgotten = { $count ->
    [one] Done: one entry is deleted.
   *[other] Done: { $count } entries are deleted.
}

# Corrections.
report-title = Correct this answer
report-ask = What is wrong? A sentence is enough; a link that shows it helps most.
report-preview = This would go to the maintainers:
report-label-answer = My answer
report-label-says = The correction
report-label-source = A link that shows it
report-label-asked = What was asked
report-text-choice = Send the text that was asked about too? It helps, but it is up to you.
report-notice = Tell me when it is settled
report-thanks = Thank you! Your correction has the number { $number }.
report-repeat = Thank you! Others say so too: it counts under the number { $number }.
report-cancelled = Nothing was sent.
report-accepted = Your correction { $number } was accepted, thank you: { $headline }
report-rejected = Your correction { $number } was looked at and not accepted: { $headline }

# For those who run a group or a server.
reports-title = Open corrections: { $count }
reports-none = There are no open corrections here.
reports-count = { $count ->
    [one] said by one person
   *[other] said by { $count } people
}
reports-accepted = Correction { $number } is accepted.
reports-rejected = Correction { $number } is rejected.
reports-later = Correction { $number } is kept for later.
reports-gone = Correction { $number } is not open here.
teach-title = Names that this place has taught me
teach-none = Nobody has taught me a name here yet.
teach-done = Learnt for this place: { $name }, { $meaning }.
teach-removed = Forgotten here: { $name }.
teach-unknown = Nobody has taught me “{ $name }” here.
teach-limit = A name may have { $limit } characters at most.
teach-refused = I can't add this name: either the list is full and one has to go first, or the name has no letter or digit.
