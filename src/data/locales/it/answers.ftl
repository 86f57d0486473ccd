# The first line of an answer: the verdict, then the name of the thing.
headline-xiaomi = Xiaomi: { $name }
headline-sub-brand = Xiaomi (sottomarchio): { $name }
headline-partner-made = Xiaomi, realizzato da un partner: { $name }
headline-ecosystem = Ecosistema Xiaomi, ma non Xiaomi: { $name }
headline-not-xiaomi = Non è Xiaomi: { $name }
headline-unknown = Non posso dirlo: “{ $name }”
headline-help = Chiedimi se un prodotto è davvero Xiaomi
headline-too-long = È più lungo dei { $limit } caratteri che riesco a leggere

# The ladder.
tier-of-six = livello { $tier } su 6, { $meaning }
tier-zero = livello 0, { $meaning }
tier-0 = nessun legame con Xiaomi
tier-1 = Xiaomi stessa
tier-2 = sottomarchi di Xiaomi
tier-3 = marchio Xiaomi, realizzato da un partner
tier-4 = marchio affiliato
tier-5 = funziona con Mi Home
tier-6 = venduto su Youpin
tier-0-long = Niente di tutto questo: altri marchi, accessori fatti da altri per prodotti Xiaomi, falsi.
tier-1-long = Progettato e prodotto da Xiaomi stessa: telefoni, portatili, tablet, auto.
tier-2-long = I sottomarchi che appartengono a Xiaomi: Redmi e POCO.
tier-3-long = Porta il marchio Xiaomi, Mi o Mijia, ma lo realizza un partner: quasi tutti i braccialetti, i monopattini e gli aspirapolvere.
tier-4-long = Il marchio proprio di un'azienda che Xiaomi ha finanziato o che vende nei suoi negozi: Roborock, Amazfit, Roidmi.
tier-5-long = Il prodotto di un'altra azienda che funziona con l'app Mi Home: alcune lampade Philips.
tier-6-long = Il suo unico legame con Xiaomi è la vendita su Youpin, il negozio di Xiaomi per altri marchi.

# Who makes it.
who-xiaomi = Xiaomi stessa progetta e vende questo prodotto.
who-sub-brand = { $brand } è un sottomarchio che appartiene a Xiaomi.
who-sub-brand-maker = { $brand } è un sottomarchio che appartiene a Xiaomi; a realizzare questo prodotto è { $maker }.
who-maker = Questo prodotto porta il marchio { $brand }; a realizzarlo è { $maker }.
who-partner = Questo prodotto porta il marchio { $brand }; lo realizza un partner, ma non so quale.
who-partner-unpublished = Questo prodotto porta il marchio { $brand }; non è pubblico chi lo realizza.
who-own-name = { $brand } produce questo articolo e lo vende con il proprio nome.
who-mi-home = Il produttore è { $brand }. A legarlo a Xiaomi è l'app Mi Home.
who-mi-home-unnamed = Il titolo dice che funziona con Mi Home, l'app di Xiaomi aperta a molti marchi; non nomina nessun produttore che io conosca.
who-youpin = Il produttore è { $brand }. A legarlo a Xiaomi è Youpin, il negozio di Xiaomi per altri marchi.
who-youpin-unnamed = L'unico legame che dà il titolo è Youpin, il negozio di Xiaomi per altri marchi.
who-other = Il produttore è { $brand }, che non fa parte di Xiaomi.
who-fits = “{ $target }” dice a cosa si adatta questo articolo ({ $thing }), non chi lo produce.
who-fits-something = “{ $target }” dice a cosa si adatta questo articolo, non chi lo produce.
who-fits-unnamed = Il titolo dice a cosa si adatta questo articolo ({ $thing }), non chi lo produce.
who-copy = È il titolo stesso a dire che è una copia o che non è originale.
who-counterfeit = Ciò che si vende con questo nome è noto come falso.
who-nobody = Nel titolo niente nomina Xiaomi o un marchio vicino.
who-genuine-accessory = Il titolo dice “originale”, e Xiaomi vende davvero questo tipo di articolo ({ $thing }) con il proprio marchio.

# What speaks for it and against it.
for-code = Il codice { $code } è un codice { $brand }.
for-code-maker = Il codice { $code } indica chi lo realizza: { $maker }.
for-product-name = “{ $name }” è un nome di prodotto { $brand }.
for-label = Il marchio { $brand } vende davvero questo tipo di prodotto ({ $thing }) con il proprio nome, e il titolo non nomina altri marchi.
for-device = “{ $name }” è registrato nell'app Mi Home.
for-spelling = Leggo “{ $written }” come { $brand }.
against-seller-word = “{ $word }” nel titolo l'ha scritto il venditore; nient'altro lo conferma.
against-youpin = “Youpin” dice dove si vendeva, non chi lo produce.
against-app = “Funziona con Mi Home” non basta a farne un prodotto Xiaomi.
against-sold-as = Alcuni venditori lo chiamano “{ $name }”; il produttore è { $brand }.
against-component = Il titolo nomina anche { $brand }, ma solo per un componente o per qualcosa che ci va insieme.
against-maker = Per questo il titolo nomina { $maker }.
against-label-only = Lo dice solo il marchio nel titolo: cerca il logo e un codice modello sul prodotto.
depends-box = Se arriva nella scatola originale di Xiaomi con un codice Xiaomi, allora è comunque di Xiaomi.
genuine-unseen = Il nome non dice se proprio questo esemplare è autentico: controlla il codice sulla scatola o l'IMEI.
only-this-product = Altri prodotti { $brand } hanno meno a che fare con Xiaomi.
quality = Questo non dice niente sulla qualità.

# When I can't tell.
unknown-brand-word = Non conosco “{ $word }”. Se è un marchio, “Xiaomi” l'ha aggiunto il venditore.
unknown-class = Non conosco niente del genere ({ $thing }) a marchio Xiaomi, e il titolo non nomina altri marchi.
unknown-head = Il titolo nomina { $name }, ma non conosco le parole che vengono prima: può essere il prodotto stesso o un pezzo fatto per lui.
unknown-model = Non conosco nessun modello Xiaomi “{ $model }”: ai venditori piace aggiungere quel nome a codici del genere.
unknown-contested = Ci sono partner che realizzano questo tipo di prodotto ({ $thing }) per Xiaomi, e molti altri si vendono con il suo nome: il titolo va bene per entrambi i casi.
unknown-promise = Xiaomi non vende nulla del genere ({ $thing }) con quello che promette questo titolo.
unknown-label = Il nome Xiaomi da solo prova poco: i venditori lo mettono dappertutto.
unknown-claim = Il titolo dice solo che è vicino a Xiaomi, non chi lo produce.
unknown-name = Qui non riconosco nessun marchio e nessun prodotto.
ask-title-or-code = Mandami il titolo completo o il codice modello sulla scatola (tipo MJ…01…).
did-you-mean = Intendevi { $names }?

# Help.
help-what = Scrivi il nome di un prodotto o incolla il titolo di un annuncio, nella lingua che vuoi: “Xiaomi Roborock S6”, “Redmi Note 13”, “cover Mi 11”.
help-how = Ti dico a quale livello dell'ecosistema Xiaomi appartiene, perché, e dove sta scritto.
help-independent = Non dipendo da Xiaomi. “Non è Xiaomi” non è mai un giudizio sulla qualità.
too-long-ask = Mandami solo il nome o il titolo, per favore.
