# What the moderators of a group or server have taught: always shown as their word.
headline-taught = Set by the moderators here: { $headline }
taught-note = They note: { $note }
taught-agrees = The moderators here say so too.
taught-own-differs = What I know says otherwise: { $headline }.
taught-own-unknown = I know nothing about it myself: this is their word alone.
