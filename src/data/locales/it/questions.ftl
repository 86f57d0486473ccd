# A brand and the kind of thing, as the name of something: "Redmi earphones".
named-thing = { $thing } { $brand }

# Answers about a brand.
brand-xiaomi = Xiaomi progetta e vende da sé telefoni, tablet, portatili, TV e auto; quasi tutto il resto con il suo nome lo realizzano i partner.
brand-second = { $brand } è un sottomarchio che appartiene a Xiaomi, non un'azienda a parte.
brand-label = { $brand } è un marchio di Xiaomi per la casa intelligente e la vita quotidiana; quasi tutto ciò che lo porta lo realizzano i partner.
brand-own-company = { $brand } non è un marchio di Xiaomi: è il marchio proprio di un'azienda a sé, che ha legami con Xiaomi.
brand-makes-for-xiaomi = { $brand } produce anche per Xiaomi, con il marchio di Xiaomi: { $things }.

# Lists and choices.
headline-tier = Marchi del { $meaning }
list-brands = { $names }
list-rest = { $count ->
    [one] E { $count } altro.
   *[other] E altri { $count }.
}
headline-choice = Non so bene quale intendi
choice-of = “{ $first }” o “{ $second }”?

# Not for the bot, and about it.
headline-not-for-me = Con questo non ti posso aiutare
not-for-me = Dico solo che cosa è davvero Xiaomi e che cosa no: marchi, prodotti, titoli di annunci, e come funziona il mondo Xiaomi.
help-sources = Le mie informazioni vengono da documenti aziendali, stampa, elenchi di dispositivi e pagine di negozi; ogni risposta cita le sue fonti con la data.
help-correct = Se sbaglio, dillo a chi cura il progetto con una fonte: ogni informazione è una voce che si può correggere.
