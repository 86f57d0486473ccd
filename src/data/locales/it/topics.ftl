# Topics: a title, a short answer, a longer one, and a dated sentence for each fact of src/data/topics/.

topic-six-kinds-title = I sei tipi di prodotto “Xiaomi”
topic-six-kinds-short = Si chiamano “Xiaomi” sei tipi di prodotti: (1) quelli di Xiaomi stessa, (2) quelli dei suoi sottomarchi Redmi e POCO, (3) quelli a marchio Xiaomi o Mijia realizzati da un partner, (4) i marchi propri dei partner, come Roborock, (5) i dispositivi di altre aziende che funzionano con Mi Home, (6) ciò che Youpin ha soltanto venduto. I primi tre sono Xiaomi, i due successivi fanno parte del suo ecosistema, l'ultimo non è Xiaomi.
topic-six-kinds-long = L'elenco viene da AliexBA, un sito spagnolo di offerte stanco dei titoli in cui tutto era Xiaomi. Conta il prodotto, non l'azienda: lo stesso produttore può realizzare un aspirapolvere per Xiaomi e venderne un altro con il proprio nome. A ogni gradino che si scende, Xiaomi c'entra meno: decide meno sul progetto, mette meno il suo nome, dà meno assistenza. In cima la gamma è cresciuta da allora e comprende anche auto e grandi elettrodomestici. Nessuno dei sei gradini dice qualcosa sulla qualità. C'è poi un settimo mucchio, di cui i venditori non parlano mai: tutto ciò che non ha legami, cioè altri marchi, falsi e ricambi fatti per adattarsi a un prodotto Xiaomi.
topic-six-kinds-fact-kinds = Un articolo del 2021 circa divide ciò che si chiama Xiaomi in sei tipi: prodotti propri, sottomarchi, prodotti a marchio Xiaomi fatti da partner, marchi affiliati, dispositivi Mi Home e cose vendute su Youpin; l'ordine vale ancora.
topic-six-kinds-fact-own = Verso il 2021 si diceva che il primo tipo comprendesse quasi solo telefoni e portatili; nel 2018 Lei Jun ci metteva già anche tablet, TV e router, e poi si sono aggiunte le auto (2024) e i condizionatori di una fabbrica propria (2025).
topic-six-kinds-fact-components = Anche i prodotti di Xiaomi sono pieni di pezzi comprati: l'auto SU7, per esempio, va con batterie di BYD e CATL.
topic-six-kinds-fact-sub-brands = Il secondo tipo sono i telefoni e gli altri dispositivi di Redmi e POCO (all'inizio Pocophone), due marchi che appartengono a Xiaomi.
topic-six-kinds-fact-branded = Il terzo tipo porta il nome Xiaomi, Mi o Mijia, ma lo ha sviluppato e realizzato per Xiaomi un'azienda partner.
topic-six-kinds-fact-affiliated = Il quarto tipo, come Amazfit o Roidmi, in senso stretto non è Xiaomi ma le è molto legato; AliexBA, il sito che ha fatto l'elenco, trova giusto chiamarlo “ecosistema”.
topic-six-kinds-fact-works-with-mi-home = Il quinto tipo, come alcune lampade Philips, è il prodotto di un'altra azienda che si comanda dall'app per la casa di Xiaomi.
topic-six-kinds-fact-sold-on-youpin = Il sesto tipo è solo stato su uno scaffale di Youpin, il negozio di Xiaomi, e questo non basta per far parte dell'ecosistema.

topic-why-the-distinction-title = Perché conta di chi è il prodotto
topic-why-the-distinction-short = Perché il nome Xiaomi promette progetto, controlli e assistenza, e i venditori lo prendono in prestito per cose a cui quella promessa non si applica. Sapere chi è il produttore ti dice chi risponde di aggiornamenti, ricambi, app e garanzia.
topic-why-the-distinction-long = Un vero prodotto Xiaomi è passato per le mani di Xiaomi, che ne ha scelto il progetto, fissato il prezzo e garantisce l'assistenza. Una cosa che di Xiaomi ha solo il nome nel titolo può andare bene, ma la compri da qualcun altro, a un prezzo che comprende un nome che non porta. Recensioni, filtri, app e riparatori del prodotto vero non servono per l'altro. Nemmeno la verifica di autenticità di Xiaomi può riconoscerla. La domanda utile quindi non è “è Xiaomi, sì o no?”, ma “quanta Xiaomi c'è dentro?”.
topic-why-the-distinction-fact-trust-abused = I venditori usano la fiducia in Xiaomi per piazzare merce che non c'entra niente; nel luglio 2025 la stampa cinese descriveva ancora lo stesso giochetto.
topic-why-the-distinction-fact-not-supervised = I prodotti chiamati Xiaomi per sbaglio o per furbizia non ne portano il marchio e non sono fatti sotto il suo controllo; nel 2021 non funzionavano neppure con Mi Home, mentre oggi alcuni dispositivi senza marca lo fanno.
topic-why-the-distinction-fact-borrowed-examples = Asciugacapelli, penne, carta igienica e un bidone intelligente parlante sono stati spacciati per Xiaomi; attenzione però alla carta igienica, perché nel 2018 Xiaomi ne ha davvero venduta una di bambù.
topic-why-the-distinction-fact-legitimate = Essere distante da Xiaomi non è sempre un trucco: Xiaomi stessa vende e promuove marchi affiliati, ed è giusto chiamarli ecosistema.

topic-partner-model-title = Come lavora Xiaomi con i suoi partner
topic-partner-model-short = Xiaomi ha conquistato i clienti con telefoni buoni ed economici, poi ha cercato piccole aziende con buoni prodotti, ha fatto realizzare loro articoli per i marchi Mi e Mijia, spesso ne ha comprato una quota, e ha venduto il tutto con la propria fama e i propri negozi. È così che un'azienda arriva ad avere tanti dispositivi diversi. Non ha mai nascosto chi li realizza.
topic-partner-model-long = Il partner porta il prodotto e la fabbrica; Xiaomi porta il nome, i negozi e i clienti. I due dividono il guadagno, e una versione esclusiva per Xiaomi a volte si può vendere solo a Xiaomi. Molti partner da soli difficilmente sarebbero arrivati in Occidente, ma diversi tra i primi oggi vendono in tutto il mondo con il proprio nome. Nel 2025 Xiaomi aveva investito in circa 400 produttori. I grandi elettrodomestici vanno nella direzione opposta: Xiaomi li sviluppa da sé e ha iniziato a realizzarne alcuni. Di solito il produttore è stampato sulla scatola o si legge nel codice modello, quindi non è un segreto.
topic-partner-model-fact-western-market = Buona parte del successo di Xiaomi viene dall'aver dato un unico nome internazionale a buoni prodotti cinesi; nel 2021 si pensava che senza di esso sarebbero stati persi in Occidente, eppure Roborock, Dreame e Amazfit se la sono cavata bene da soli.
topic-partner-model-fact-trust-first = Il primo passo è stato guadagnare fiducia con telefoni ottimi a un prezzo modesto; dal 2020 circa Xiaomi punta anche a telefoni più cari.
topic-partner-model-fact-find-makers = Il secondo passo è cercare in Cina piccole aziende e produttori con buoni prodotti; oggi Xiaomi ha investito in circa 400 di loro.
topic-partner-model-fact-rebrand = Il terzo passo è un accordo: il prodotto del partner riceve il marchio Mi, oppure ne fa uno esclusivo, e a volte Xiaomi compra una quota dell'azienda.
topic-partner-model-fact-sell-worldwide = Il quarto passo è vendere il risultato in Cina e fuori, con la forza del nome Xiaomi.
topic-partner-model-fact-never-hidden = AliexBA, il sito dei sei tipi, non trova nulla da rimproverare a Xiaomi, che non ha mai nascosto che questi prodotti li fanno i partner; lo ha detto apertamente quando ha lanciato Mijia nel 2016.
topic-partner-model-fact-jackets = Le giacche di Xiaomi sono di 90FUN, il marchio di Shanghai Runmi, che il rapporto annuale 2020 di Xiaomi elenca come società collegata.
topic-partner-model-fact-turok = Gli occhiali da sole di Xiaomi sarebbero di Turok Steinhardt (TS), i cui occhiali sono comparsi nel crowdfunding di Xiaomi nel 2017; non ho trovato una seconda fonte su chi fa quelli a marchio Mi.

topic-why-sellers-say-xiaomi-title = Perché i venditori scrivono Xiaomi su tutto
topic-why-sellers-say-xiaomi-short = Perché si vende meglio: la stessa cosa attira di più con il nome Mi accanto. La scusa di solito è che quella cosa, o un'altra della stessa marca, è stata una volta in vendita su Youpin, il negozio di Xiaomi per altri marchi.
topic-why-sellers-say-xiaomi-long = Metti fianco a fianco due annunci dello stesso prodotto, uno semplice e uno con il logo Mi in un angolo della foto, e sentirai da te l'attrazione. La parola nel titolo al venditore non costa niente e gli porta ricerche. Youpin fa da alibi, perché è davvero di Xiaomi. Portato all'estremo, il trucco copre marche che lì hanno venduto una sola altra cosa anni fa. Un alibi più recente è “funziona con Mi Home”, facile da dichiarare grazie all'interfaccia aperta dell'app di Xiaomi. Niente di tutto questo è opera di Xiaomi.
topic-why-sellers-say-xiaomi-fact-anything-on-youpin = Il trucco di base è chiamare prodotto Xiaomi tutto ciò che è stato venduto su Youpin.
topic-why-sellers-say-xiaomi-fact-any-brand-on-youpin = La forma più sfacciata chiama Xiaomi ogni prodotto di una marca appena questa ha venduto qualcosa, qualsiasi cosa, su Youpin.
topic-why-sellers-say-xiaomi-fact-mi-appeal = Il motivo è semplice: lo stesso identico prodotto si vende meglio quando il nome Mi gli presta il suo fascino.
topic-why-sellers-say-xiaomi-fact-trust = Il trucco funziona perché chi compra si fida di Xiaomi, e quindi di ciò che sta accanto a quel nome.
topic-why-sellers-say-xiaomi-fact-typical-goods = Casi tipici erano un asciugacapelli, una penna elegante, carta igienica e un bidone con comando vocale; eppure Xiaomi ha venduto penne con il proprio marchio e, nel 2018, una carta igienica di bambù.
topic-why-sellers-say-xiaomi-fact-mi-home-claim = Nel luglio 2025 un giornalista cinese ha trovato tutta una serie di ventilatori da tavolo senza marca nota, pubblicizzati con l'app Mi Home e quasi uguali tra loro a parte il nome.

topic-no-logo-dont-worry-title = “Non c'è il logo Xiaomi, ma è Xiaomi, non preoccuparti”
topic-no-logo-dont-worry-short = Invece un po' preoccupati: quella frase è la scusa del venditore. Se sul prodotto stesso non c'è né un logo Xiaomi, Mi o Mijia né un codice modello Xiaomi, quasi mai è Xiaomi; più probabilmente lo ha venduto una volta Youpin.
topic-no-logo-dont-worry-long = La frase sta in fondo alla descrizione, così poi nessuno può lamentarsi di aver ricevuto un'altra marca. I veri prodotti a marchio Xiaomi portano il logo, sull'oggetto e sulla scatola. Un logo messo sopra la foto, in un angolo o sullo sfondo, non prova niente. Chiedi al venditore una foto dell'etichetta con il codice modello. La cosa può essere buona lo stesso; solo che non è di Xiaomi.
topic-no-logo-dont-worry-fact-excuse = Nella descrizione i venditori si coprono le spalle scrivendo che il logo Xiaomi non c'è, ma che è Xiaomi e non c'è da preoccuparsi; la frase li protegge dai resi e non prova niente.
topic-no-logo-dont-worry-fact-logo-on-product = La verifica è il logo sull'oggetto, non sulla foto: ciò che Xiaomi prende nella sua gamma porta il marchio Mi o Mijia.
topic-no-logo-dont-worry-fact-not-supervised = Ciò che arriva senza logo, di regola, non è stato fatto né con il marchio Xiaomi né sotto il suo controllo.

topic-blogs-title = I blog che dicono “Xiaomi lancia…”
topic-blogs-short = Un titolo come “Xiaomi lancia un nuovo…” spesso vuol dire solo che la cosa è arrivata in vendita o in crowdfunding su Youpin. Cerca il nome del produttore più in basso nell'articolo.
topic-blogs-long = Xiaomi in un titolo porta lettori, e i link ai negozi portano una commissione. Ripetuti ogni giorno, titoli così fanno sembrare Xiaomi l'inventrice di tutto, dai localizzatori per animali ai mobili. La difesa di solito è che il prodotto era su un sito ufficiale di Xiaomi, e quel sito è Youpin. Alcuni blog usano il nome sapendolo, perché i lettori lo cercano, e nel testo mettono le cose a posto. Un lancio di Xiaomi stessa si annuncia sui suoi canali e porta il nome Xiaomi, Redmi, POCO o Mijia.
topic-blogs-fact-xiaomi-launches = Anche grandi blog di tecnologia ingannano: “Xiaomi lancia…” spesso vuol dire poco più di “ora si vende su Youpin”, come per il ferro a vapore verticale Deerma e l'orologio Mibro Air.
topic-blogs-fact-willy-wonka = I lettori finiscono per immaginarsi Xiaomi come la fabbrica di Willy Wonka, che inventa qualcosa di nuovo ogni giorno.
topic-blogs-fact-also-the-authors = Gli autori di AliexBA, il sito dei sei tipi, ammettono di usare a volte anche loro il nome Xiaomi per far capire di quale prodotto si parla, e di spiegare più in basso che non è di Xiaomi.
topic-blogs-fact-mainstream-media = Il sito tedesco ChinaMobileMag ha tenuto un elenco di queste notizie sbagliate, con localizzatori per animali, bidoni intelligenti e mobili, alcune su testate molto grandi.

topic-happy-life-title = Il ventilatore “Xiaomi Happy Life”
topic-happy-life-short = Il ventilatore “Xiaomi Happy Life” è il NeSugar Happy Life 3 in 1, fatto da NeSugar. Una volta qualcuno lo ha chiamato Xiaomi per sbaglio, e il nome è rimasto.
topic-happy-life-long = È il caso da manuale di un nome che si è messo a vivere per conto suo. L'unico legame del ventilatore con Xiaomi è il negozio, Youpin. Da allora annunci e recensioni si copiano il nome sbagliato, tanto che cercando quello giusto si trova meno. Per questo anche chi scrive con cura lo usa e poi lo corregge. Niente qui dice che il ventilatore sia cattivo.
topic-happy-life-fact-nesugar = Il ventilatore è un NeSugar Happy Life 3 in 1; “Xiaomi Happy Life” è un'invenzione che è rimasta.
topic-happy-life-fact-name-used-anyway = Perfino un sito che lo sapeva ha scritto “Xiaomi Happy Life” nei titoli, perché i lettori riconoscessero il ventilatore, e ha detto la verità nel testo.

topic-ham-title = Il prosciutto su Youpin
topic-ham-short = No, il prosciutto Cinco Jotas non ha niente a che fare con Xiaomi. Lo ha venduto Youpin, il negozio di Xiaomi per altri marchi, e il legame è tutto qui.
topic-ham-long = Il prosciutto è un buon test per ogni frase che comincia con “ma si vende su Youpin”. Se bastasse il negozio a fare un prodotto Xiaomi, un prosciutto spagnolo sarebbe Xiaomi, accanto al Mi Band sullo stesso sito. Del prosciutto non lo crede nessuno, eppure in tanti lo credono di un ventilatore o di un tagliacapelli. Nemmeno un supermercato produce la cola che vende. Quindi una pagina su Youpin dice dove è stata venduta una cosa, mai chi l'ha fatta.
topic-ham-fact-both-on-youpin = Verso il 2021 su Youpin si potevano comprare sia il Mi Band sia un prosciutto Cinco Jotas; l'assortimento cambia, il ragionamento no.
topic-ham-fact-not-ecosystem = Essere venduti su Youpin non fa entrare nell'ecosistema Xiaomi né il prosciutto né altro.

topic-youpin-title = Che cos'è Youpin
topic-youpin-short = Youpin è il negozio online e il sito di crowdfunding di Xiaomi in Cina per molti marchi. Vende prodotti di Xiaomi e dei partner, ma soprattutto cose di altre aziende: “da Youpin” quindi non vuol dire “da Xiaomi”.
topic-youpin-long = È nato dal negozio dentro l'app Mi Home e nell'aprile 2017 ha aperto con il nome Mijia Youpin; da maggio 2018 si chiama Xiaomi Youpin. Lì altre aziende vendono e pagano a Xiaomi una commissione. Le startup lo usano anche per farsi pagare in anticipo i prodotti nuovi, come su Kickstarter. All'inizio era un reparto a sé; poi è confluito nell'attività dei negozi di Xiaomi in Cina. Il sito è in cinese e consegna in Cina, quindi chi compra dall'estero incontra i suoi prodotti dai rivenditori. In rari casi Xiaomi prende nella propria gamma un prodotto o un'azienda di lì, e allora arriva il logo Mijia o Mi.
topic-youpin-fact-what = Youpin è un negozio di Xiaomi che vende prodotti di terzi; ha perso l'autonomia ed è confluito nella vendita al dettaglio di Xiaomi in Cina, e il suo sito era ancora online nel settembre 2026.
topic-youpin-fact-assortment = Sugli scaffali di Youpin c'è quasi di tutto, dal Mi Band a un prosciutto Cinco Jotas; l'assortimento cambia di continuo.
topic-youpin-fact-history = Youpin ha aperto come Mijia Youpin nell'aprile 2017, poi ha accorciato il nome, e da maggio 2018 si chiama Xiaomi Youpin.
topic-youpin-fact-third-parties-planned = Quando Lei Jun ha fatto di Youpin un reparto a sé, nel dicembre 2017, Xiaomi ha detto che lì altri marchi di terzi avrebbero affiancato i suoi prodotti.
topic-youpin-fact-commission = Chi vende i propri marchi su Youpin paga a Xiaomi una commissione, come descrivono i documenti di borsa di Viomi.

topic-is-everything-on-youpin-xiaomi-title = Tutto ciò che è su Youpin è Xiaomi?
topic-is-everything-on-youpin-xiaomi-short = No. La maggior parte di ciò che vende Youpin la fanno altre aziende e non è Xiaomi. Di Xiaomi sono solo i prodotti con logo Xiaomi, Redmi, Mi o Mijia; qualche altro viene dai suoi marchi partner.
topic-is-everything-on-youpin-xiaomi-long = Youpin funziona come un grande magazzino con il nome di Xiaomi sopra la porta. Accanto ai Mi Band ha venduto dispositivi Apple e Nintendo, cibo, mobili e penne. Lì il crowdfunding è aperto anche ad aziende di cui Xiaomi non ha quote. Quindi leggi “Youpin” in un titolo come il nome di un negozio e cerca il produttore. Nelle mie risposte queste cose sono il sesto tipo: solo vendute su Youpin.
topic-is-everything-on-youpin-xiaomi-fact-mi-band-and-ham = Il Mi Band e un prosciutto spagnolo stavano nello stesso negozio: segno che il negozio non decide niente.
topic-is-everything-on-youpin-xiaomi-fact-not-part = La vendita su Youpin da sola non fa entrare niente nell'ecosistema Xiaomi; lo dicono anche siti spagnoli e tedeschi che conoscono il mercato.
topic-is-everything-on-youpin-xiaomi-fact-crowdfunding = Un prodotto in crowdfunding su Youpin è il progetto di un altro produttore, un po' come su Kickstarter; se Xiaomi lo fa suo, porta il logo Mijia o Mi.

topic-mijia-title = Che cos'è Mijia
topic-mijia-short = Mijia è il marchio di Xiaomi per la casa intelligente, lanciato nel marzo 2016. Un prodotto Mijia è un prodotto a marchio Xiaomi; quasi tutti li realizzano aziende partner.
topic-mijia-long = Il nome abbrevia “casa Xiaomi” in cinese. Xiaomi lo ha introdotto perché i prodotti che i partner realizzano per lei avessero un nome accanto ai telefoni. Il primo è stato un cuociriso di Chunmi. In Cina l'app per la casa ha lo stesso nome, perciò si confondono il marchio, l'app e il negozio; fuori dalla Cina l'app si chiama Xiaomi Home, prima Mi Home. Mijia non è una piattaforma di crowdfunding, anche se per un po' il crowdfunding e il negozio di Xiaomi hanno portato il nome Mijia. “Funziona con Mijia” è un'altra cosa: parla dell'app e non dice niente del produttore.
topic-mijia-fact-brand-not-only-app = Verso il 2021 Mijia si spiegava come un altro nome dell'app Mi Home; è prima di tutto il marchio di Xiaomi per la casa intelligente, e l'app oggi si chiama Xiaomi Home.
topic-mijia-fact-launch = Xiaomi ha lanciato Mijia il 29 marzo 2016 per i prodotti delle aziende in cui investe, a partire da un cuociriso.
topic-mijia-fact-shop-name = Nell'aprile 2017 il nuovo negozio di Xiaomi ha preso il nome Mijia Youpin; poco dopo ha lasciato cadere Mijia.

topic-mi-home-title = Che cos'è Mi Home
topic-mi-home-short = Mi Home è l'app di Xiaomi per i dispositivi della casa intelligente; oggi si chiama Xiaomi Home, in cinese Mijia. Comanda i dispositivi di Xiaomi e quelli di molte altre aziende.
topic-mi-home-long = L'app associa i dispositivi, li accende e li spegne, li collega in scene e mostra le telecamere. Visto che altri produttori possono collegare i loro, un dispositivo nell'app non è per forza di Xiaomi. I robot più recenti di Roborock e Dreame, un tempo i suoi ospiti più noti, ora vogliono l'app del loro produttore. Quali dispositivi propone dipende dalla regione scelta. In Cina si chiamano Mi Home anche i negozi di Xiaomi: nell'indirizzo di un negozio quel nome indica un punto vendita. Braccialetti e orologi hanno un'app a parte, Mi Fitness.
topic-mi-home-fact-app = Mi Home, detta anche Mijia, è l'app e la piattaforma che riunisce prodotti di Xiaomi e di altri marchi; fuori dalla Cina ora si chiama Xiaomi Home.
topic-mi-home-fact-other-brands = Nell'app Mi Home ci sono anche prodotti di altri marchi, per esempio lampade Philips.
topic-mi-home-fact-leavers = I nuovi modelli di Roborock e Dreame non entrano più nell'app di Xiaomi; i vecchi ci sono ancora.
topic-mi-home-fact-shops = In Cina si chiamano Mi Home anche i negozi di Xiaomi, e questo non ha niente a che fare con l'app.

topic-mi-home-works-with-title = “Funziona con Mi Home” vuol dire fatto da Xiaomi?
topic-mi-home-works-with-short = No. Vuol dire che il dispositivo si comanda dall'app di Xiaomi, non che l'ha fatto Xiaomi. Io lo conto nell'ecosistema se il produttore è davvero collegato, ma non come Xiaomi.
topic-mi-home-works-with-long = Le lampade Philips sono il caso classico: le fa Philips e le accende l'app di Xiaomi. L'interfaccia è abbastanza aperta perché ci entrino piccoli produttori, e alcuni usano il nome dell'app per vendere roba scadente. Le parole in un titolo sono quindi solo un'affermazione: controlla il produttore e il codice modello. I dispositivi Tuya o Smart Life sono un altro sistema e non diventano dispositivi Mi Home perché colleghi un account. Se un annuncio dice “Mi Home” ma non nomina nessuna marca, fai attenzione.
topic-mi-home-works-with-fact-philips = Philips ha lampade che funzionano con Mi Home (la gamma Zhirui, dal 2017 al 2020 circa): le fa Philips, e contano comunque come ecosistema.
topic-mi-home-works-with-fact-no-names = Nel 2021 i prodotti venduti a torto come Xiaomi non funzionavano con la sua app; nel luglio 2025 alcuni ventilatori senza marca nota sì, quindi l'app non prova chi ha fatto una cosa.
topic-mi-home-works-with-fact-platform = Mi Home è una piattaforma per dispositivi di molti marchi, non un marchio di prodotti.

topic-ecosystem-chain-title = Che cos'è l'ecosistema Xiaomi
topic-ecosystem-chain-short = L'ecosistema è il giro di aziende in cui Xiaomi ha investito o con cui lavora a stretto contatto: circa 400 produttori nel 2025. Realizzano prodotti per i marchi di Xiaomi e spesso ne vendono altri con il proprio nome, che sono ecosistema ma non Xiaomi.
topic-ecosystem-chain-long = Xiaomi ha cominciato nel 2013 con 1More, che ha fatto le sue prime cuffie. Farne parte vuol dire denaro, ordini, un posto nei negozi o nell'app, o più di queste cose; non vuol dire che Xiaomi possieda l'azienda. Roborock, Huami (che fa Amazfit), Roidmi, Yeelight e 70mai sono nomi noti. Alcune hanno poi lasciato il giro o sono cresciute oltre. I soldi della sola Shunwei, il fondo del fondatore di Xiaomi, sono un legame più debole. Il marchio di un'azienda resta suo, anche sullo scaffale di un negozio Xiaomi.
topic-ecosystem-chain-fact-four-hundred = Xiaomi cerca produttori con buoni prodotti e ci investe: circa 400 nel 2025.
topic-ecosystem-chain-fact-sold-unchanged = I marchi affiliati si vendono nei negozi di Xiaomi senza cambiare nome; intanto Roborock e Dreame hanno aperto negozi e app propri.
topic-ecosystem-chain-fact-counts-as-ecosystem = I marchi affiliati non sono per forza Xiaomi, ma le sono legati e Xiaomi li promuove, perciò contano come ecosistema.
topic-ecosystem-chain-fact-roborock = Roborock vende direttamente con il proprio nome; il gruppo di Xiaomi ne aveva circa un quarto alla quotazione del 2020, e il fondo di Xiaomi è sceso sotto il 5% nel luglio 2023.
topic-ecosystem-chain-fact-amazfit = Amazfit è il marchio di orologi di Huami, che dal 2021 si chiama Zepp Health e nel marzo 2022 si è separata dall'app dei braccialetti Xiaomi.
topic-ecosystem-chain-fact-roidmi = Roidmi, in parte di Xiaomi, vende aspirapolvere e articoli per auto con il proprio nome.

topic-why-china-only-title = Perché molti prodotti dell'ecosistema restano in Cina
topic-why-china-only-short = Di solito si citano otto motivi: un mercato forte e fan che si fidano, lingua e gusti, regole e certificazioni all'estero, forniture e assistenza più semplici, prove e pareri prima in casa, una concorrenza costosa altrove, l'intesa con i telefoni Xiaomi, e i grandi numeri. È un'analisi, non una dichiarazione di Xiaomi, e Xiaomi oggi vende all'estero molto più di prima.
topic-why-china-only-long = Cominciare in casa costa meno e rischia meno: negozi, clienti e rete di riparazione ci sono già. All'estero ogni dispositivo richiede nuove omologazioni, un'altra spina, un'altra lingua nell'app e qualcuno che lo ripari. Un fiasco in Cina costa poco; un fiasco in venti paesi costa tanto. Nel 2019 Xiaomi aveva in vendita oltre 2.000 dispositivi elettronici in Cina e circa 200 in alcuni paesi europei. Le cose stanno cambiando: nel 2024 Xiaomi ha deciso di aprire 10.000 negozi all'estero in cinque anni. La Cina riceve ancora per prima quasi tutte le novità, e alcune non ne escono mai.
topic-why-china-only-fact-china-first = Nel 2023 Xiaomi era descritta come internazionale, ma spesso con la Cina al primo posto per l'ecosistema; lancia ancora lì per prima cosa, ma dal 2024 punta a passare da circa 300 a 10.000 negozi all'estero.
topic-why-china-only-fact-market-presence = Motivo 1: in Cina Xiaomi ha un mercato consolidato, clienti fedeli che si fidano del marchio e circa 18.000 negozi (settembre 2025).
topic-why-china-only-fact-leading-maker = Xiaomi è tra i maggiori produttori di telefoni in Cina e, con 43,3 milioni di telefoni nel terzo trimestre 2025, tra i primi tre al mondo.
topic-why-china-only-fact-culture = Motivo 2: in casa Xiaomi conosce la cultura, la lingua e i gusti, quindi i prodotti vanno bene da subito per chi compra in Cina.
topic-why-china-only-fact-rules = Motivo 3: ogni paese ha le sue leggi e certificazioni; cominciare dalla Cina tiene le cose semplici finché Xiaomi non è pronta per l'estero.
topic-why-china-only-fact-supply = Motivo 4: forniture, scorte, controllo qualità e assistenza si gestiscono meglio in un paese solo.
topic-why-china-only-fact-testing = Motivo 5: chi compra in Cina fa da banco di prova: Xiaomi raccoglie i pareri e migliora il prodotto prima di portarlo all'estero.
topic-why-china-only-fact-competition = Motivo 6: all'estero la concorrenza è dura, e ogni lancio chiede molti soldi per il marketing e per far conoscere il marchio.
topic-why-china-only-fact-integration = Motivo 7: i prodotti sono fatti per andare con i telefoni Xiaomi, che in Cina sono ovunque; oggi Xiaomi parla di persone, auto e casa come di un solo sistema.
topic-why-china-only-fact-scale = Motivo 8: la popolazione cinese permette a un prodotto di raggiungere in fretta grandi numeri e paga il passo verso l'estero.
topic-why-china-only-fact-still-core = Nel 2023 il mercato cinese era detto fondamentale per la strategia, mentre l'espansione continuava; vale ancora l'uno e l'altro, ma anche l'Europa è diventata un mercato centrale.

topic-how-xiaomi-sells-title = Come vende Xiaomi
topic-how-xiaomi-sells-short = Xiaomi è cresciuta senza pubblicità: vendite lampo sul social Weibo, un gruppo di fan molto vicino e margini sottili. Verso il 2013 si diceva che lì avesse venduto 50.000 telefoni in cinque minuti. Oggi quasi tutto passa per negozi, marketplace e punti vendita propri.
topic-how-xiaomi-sells-long = L'idea era che in Cina ci si fida degli amici più che della pubblicità. Così Xiaomi parlava con i suoi utenti, chiedeva che cosa fare e cambiare, e lo faceva. Chi aveva dato una mano con il software sentiva il telefono un po' suo. Brevi vendite di pochi pezzi facevano il resto e riempivano le notizie. Più tardi Lei Jun ha spiegato le scorte esaurite con la mancanza di capacità, non con un piano. Quei tempi sono passati: ora vendono i suoi prodotti circa 18.000 negozi nella sola Cina continentale, ma i fan e i loro pareri fanno ancora parte del suo modo di lavorare.
topic-how-xiaomi-sells-fact-weibo-sales = Verso il 2013 Xiaomi vendeva telefoni direttamente sul microblog Sina Weibo; oggi vende con il suo sito, i marketplace e circa 18.000 negozi nella Cina continentale.
topic-how-xiaomi-sells-fact-weibo-users = Verso il 2013 Weibo era il più grande microblog della Cina, con circa 400 milioni di utenti; il numero è vecchio (nel 2016 se ne contavano 390 milioni al mese).
topic-how-xiaomi-sells-fact-trust-friends = La spiegazione di Lei Jun allora: in Cina la maggior parte dei clienti non si fida della pubblicità, si fida degli amici.
topic-how-xiaomi-sells-fact-fans = Xiaomi si è costruita una grande base di fan, vicina, chiedendo pareri di continuo e usandoli nello sviluppo.
topic-how-xiaomi-sells-fact-peoples-company = Visto che Xiaomi e i suoi clienti si parlano sempre, sostiene un articolo del 2013 circa, un'azienda così vicina alla gente può anche vendere dove la gente si incontra.
topic-how-xiaomi-sells-fact-five-minutes = Un articolo del 2013 circa dice che Xiaomi ha venduto 50.000 telefoni su Weibo in cinque minuti e ricevuto 1,3 milioni di ordini; non ho trovato una seconda fonte, ma sono noti record simili, come 100.000 in 86 secondi nel 2013.
topic-how-xiaomi-sells-fact-growth = Nel 2013 Xiaomi era detta un'azienda ambiziosa e in forte crescita, e a ragione: nel terzo trimestre 2025 i ricavi hanno raggiunto 113,1 miliardi di yuan.
topic-how-xiaomi-sells-fact-unconventional = Verso il 2013 Xiaomi puntava su margini bassissimi e un marketing insolito; le vendite lampo non sono più il suo canale principale.
topic-how-xiaomi-sells-fact-worth-copying = Ciò che altre aziende potrebbero copiare da Xiaomi, secondo un articolo del 2013 circa, è il contatto stretto con i clienti mentre si sviluppa un prodotto.

topic-sells-elsewhere-title = Il modo di vendere di Xiaomi funziona altrove?
topic-sells-elsewhere-short = Non ce n'è stato bisogno: all'estero Xiaomi è entrata nei negozi normali, negli operatori e nei marketplace. Nel 2013 era una domanda aperta se nei paesi di lingua tedesca si potesse vendere sui social, e i tentativi su Facebook erano per lo più falliti.
topic-sells-elsewhere-long = Il dubbio era semplice: su un social si va per gli amici, non per confrontare dati tecnici. Xiaomi ha risposto non provandoci. È arrivata in Spagna nel 2017 con negozi autorizzati e catene di elettronica, e in Germania nell'agosto 2019 con Amazon, poi con operatori e negozi propri. Funziona: quasi un quarto dei telefoni venduti in Europa nel secondo trimestre 2025 era Xiaomi. A passare il confine sono state la vicinanza agli utenti e il prezzo basso.
topic-sells-elsewhere-fact-german-speaking = Nel 2013 nessuno sapeva dire se la via di Weibo avrebbe funzionato nei paesi di lingua tedesca; Xiaomi è entrata in Germania nel 2019 con la vendita normale e nel secondo trimestre 2025 aveva il 23,4% del mercato europeo dei telefoni.
topic-sells-elsewhere-fact-facebook = Nel 2012 i tentativi di vendere su Facebook erano per lo più falliti: ci si va per i contatti e non per i dati tecnici, come ha spiegato Sandra Christiansen.
topic-sells-elsewhere-fact-what-carries-over = La parte che vale la pena di copiare ovunque è far dire la loro ai clienti mentre si sviluppa un prodotto.
topic-sells-elsewhere-fact-telekom = In Germania Deutsche Telekom ha preso i telefoni Xiaomi nei suoi negozi nel 2020, ed era previsto un primo Mi Store a Düsseldorf.

topic-why-so-cheap-title = Perché Xiaomi costa così poco
topic-why-so-cheap-short = Xiaomi tiene sottile il margine sui dispositivi e vuole guadagnare negli anni con i servizi: app, pubblicità, abbonamenti. Nel 2018 ha promesso di non superare mai il 5% di utile netto sull'hardware.
topic-why-so-cheap-long = Poca pubblicità, vendita online e lunghe serie dello stesso modello hanno aiutato a tenere bassi i costi; i pezzi costano sempre meno mentre un modello resta in vendita. Nel terzo trimestre 2025 i servizi portavano solo circa l'8% dei ricavi, ma con un margine lordo di quasi il 77%, contro l'11% dei telefoni. Il vecchio piano è quindi diventato realtà, anche se i soldi vengono ancora soprattutto dai dispositivi. Intanto i telefoni sono diventati più cari, e anche auto e grandi elettrodomestici rendono bene. “Economico” va quindi meglio per Redmi e POCO che per i migliori telefoni di oggi.
topic-why-so-cheap-fact-thin-margins = Verso il 2013 Xiaomi viveva di margini bassissimi e di un marketing insolito; sui telefoni i margini sono ancora sottili (circa 11% lordo a fine 2025), meno su auto e prodotti per la casa.
topic-why-so-cheap-fact-services = Nel 2013 l'utile di Xiaomi doveva venire col tempo dai servizi; oggi sono la parte più redditizia, ma rendono anche auto, elettrodomestici e telefoni più cari.
topic-why-so-cheap-fact-five-percent = Il 25 aprile 2018 Xiaomi ha promesso che il margine netto su tutto l'hardware non avrebbe mai superato il 5% e che l'eccedenza sarebbe tornata agli utenti.
topic-why-so-cheap-fact-services-2025 = Nel terzo trimestre 2025 i servizi hanno fatto 9,4 miliardi di yuan su 113,1 in tutto, con un margine lordo del 76,9%.

topic-us-phones-title = I telefoni Xiaomi negli Stati Uniti
topic-us-phones-short = Xiaomi non ha mai venduto i suoi telefoni negli Stati Uniti e non lo fa nemmeno oggi. Nel 2015 ne parlava come parte del piano, senza date; sono passate anche le date dette più tardi.
topic-us-phones-long = Nel febbraio 2015 Xiaomi si è presentata a San Francisco e ha detto chiaramente che telefoni e tablet non erano nei piani per gli Stati Uniti. A maggio il tono era più amichevole: i telefoni fanno parte della strategia, ma senza data. Nel 2016 ha provato telefoni sulle reti americane e lasciato intendere una partenza entro circa due anni. Non se ne è fatto niente, e un piccolo operatore che ne offriva di importati ha dovuto smettere su richiesta di Xiaomi. I telefoni importati negli Stati Uniti funzionano, ma spesso mancano alcune bande, e non c'è garanzia né assistenza ufficiale. A Xiaomi non è vietato vendere lì; semplicemente non lo fa.
topic-us-phones-fact-coming-to-us = Nel febbraio 2015, in un evento a San Francisco, Xiaomi ha annunciato il suo arrivo negli Stati Uniti; è arrivata con accessori nel maggio 2015 e con un TV box nel 2016, mai con telefoni.
topic-us-phones-fact-not-in-plans = Nel febbraio 2015 si disse che telefoni e tablet non erano nei piani per gli Stati Uniti; nel 2026 non ce ne sono ancora.
topic-us-phones-fact-part-of-strategy = Nel maggio 2015 Hugo Barra disse alla Code Conference che i telefoni negli Stati Uniti facevano parte della strategia, senza data; undici anni dopo non c'è stato alcun lancio.
topic-us-phones-fact-sell-out = Verso il 2015 in Cina i telefoni Xiaomi si esaurivano il giorno del lancio, grazie a schede tecniche al top e prezzi bassi; era il tempo delle vendite lampo.
topic-us-phones-fact-look-alikes = Nel 2015 i critici dicevano che i telefoni somigliavano a quelli di un altro produttore, cioè Apple; Xiaomi lo negava.
topic-us-phones-fact-asia-success = Nel 2015 il successo si era ripetuto, più in piccolo, solo in altri paesi asiatici; nel 2022 Xiaomi era presente in oltre 100 mercati.
topic-us-phones-fact-mi-note = Nel maggio 2015 all'estero si aspettava il Mi Note, che si comprava solo in Cina; da tempo non è più in vendita.
topic-us-phones-fact-two-years = Nell'ottobre 2016 Barra parlò di prove sulle reti americane e di un lancio entro circa due anni, che non c'è stato.
topic-us-phones-fact-us-mobile = Nel 2016 l'operatore US Mobile offrì per un momento telefoni Xiaomi; Xiaomi rispose che non era autorizzato a farlo.

topic-us-accessories-title = Che cosa ha venduto Xiaomi negli Stati Uniti al posto dei telefoni
topic-us-accessories-short = Accessori: da maggio 2015 power bank, il Mi Band e cuffie, e più tardi il Mi Box per la TV. Si pensava perfino ai peluche della mascotte.
topic-us-accessories-long = Cose così richiedono poca o nessuna certificazione e nessun software locale, quindi erano il primo passo facile. Nel febbraio 2015 l'elenco completo non si conosceva ancora. Il negozio online ha aperto in prova il 19 maggio 2015 negli Stati Uniti, nel Regno Unito, in Francia e in Germania, e sul serio il 1º giugno, con quattro prodotti e scorte minime. Doveva far conoscere il nome prima dei telefoni. Negli Stati Uniti non sono arrivati; in Europa sì. Che cosa si venda adesso negli Stati Uniti non ho potuto verificarlo.
topic-us-accessories-fact-list = Nel febbraio 2015 si nominavano, come cose che Xiaomi poteva vendere negli Stati Uniti, power bank, il Mi Band, le nuove cuffie Mi e i peluche della mascotte; i primi tre sono arrivati davvero a maggio.
topic-us-accessories-fact-list-not-known = Nel febbraio 2015 l'elenco completo per gli Stati Uniti non era noto; a maggio si è visto che erano quattro prodotti.
topic-us-accessories-fact-store-opened = Nel maggio 2015 Xiaomi ha aperto un negozio di accessori, come power bank e cuffie, per gli Stati Uniti e l'Europa; in Europa oggi vende tutta la gamma.
topic-us-accessories-fact-band-million = Alla stampa del maggio 2015 piacevano il Mi Note e il Mi Band; Barra parlava di un milione di braccialetti venduti al mese, un numero di allora.
topic-us-accessories-fact-mi-box = Il Mi Box, fatto insieme a Google, è diventato nel 2016 il primo prodotto un po' grande di Xiaomi per gli Stati Uniti.

topic-us-why-not-title = Perché Xiaomi è rimasta fuori dagli Stati Uniti
topic-us-why-not-short = Nel 2015 si citavano quattro motivi: nessuna certificazione americana, servizi e infrastruttura mancanti, assistenza clienti ancora da costruire, e il rischio di cause sui brevetti. In più c'erano gli operatori, le bande di rete e il costo di far conoscere un marchio.
topic-us-why-not-long = Ogni telefono venduto negli Stati Uniti va omologato, e quasi tutti passano per operatori che li provano per mesi. Xiaomi poi non voleva vendere telefoni e basta: servizi cloud e app fanno parte del prodotto, e lì non erano pronti. Barra diceva che prima ci voleva l'assistenza post-vendita, perché chi compra in America se ne aspetta di più. Il timore dei brevetti era reale: Xiaomi era giovane, ne aveva pochi ed era accusata di seguire Apple. Da allora ne ha raccolti molti, circa 29.000 nel 2022. Gli altri ostacoli restano alti, e la politica ne ha aggiunto uno.
topic-us-why-not-fact-certification = Il primo motivo detto nel 2015 era la mancanza della certificazione che chiede la legge americana; una ricerca presso l'autorità allora non trovava nessun telefono Xiaomi omologato. Operatori e bande di rete sono altri ostacoli.
topic-us-why-not-fact-services = Il secondo motivo del 2015: con i dispositivi Xiaomi vende servizi cloud e app, e negli Stati Uniti mancava l'infrastruttura per offrirli.
topic-us-why-not-fact-customer-service = Nel maggio 2015 Barra disse che prima doveva esserci la giusta assistenza clienti, perché chi compra in Occidente se ne aspetta di più.
topic-us-why-not-fact-patents = Nel 2015 le cause sui brevetti erano un pericolo, perché Xiaomi era accusata di scimmiottare Apple e veniva da un paese in cui i brevetti si fanno rispettare poco; nel 2022 ne contava circa 29.000 di suoi.
topic-us-why-not-fact-brand-and-carriers = Nel giugno 2015 Barra citò anche i contributi degli operatori, che rendono meno importanti i prezzi bassi, e il costo di far conoscere un marchio.

topic-us-today-title = Xiaomi e gli Stati Uniti oggi
topic-us-today-short = Nel 2026 i telefoni Xiaomi non si vendono ancora negli Stati Uniti. È un'assenza dal mercato, non un divieto: gli Stati Uniti hanno messo Xiaomi in una lista nera degli investimenti nel gennaio 2021 e l'hanno tolta nel maggio 2021.
topic-us-today-long = La lista nera impediva agli americani di comprare azioni Xiaomi; non ha mai vietato a nessuno di comprare un telefono. Un tribunale l'ha cancellata del tutto il 25 maggio 2021. Spesso si confonde Xiaomi con Huawei, che ha davvero delle restrizioni. Se i telefoni arriveranno mai è incerto come nel 2015. Intanto gli americani importano, senza garanzia ufficiale e spesso senza alcune bande di rete.
topic-us-today-fact-unclear = Che cosa riservi il futuro a Xiaomi negli Stati Uniti era incerto nel maggio 2015 e lo è ancora nel 2026.
topic-us-today-fact-still-none = Nel 2015 non erano previsti telefoni né tablet per gli Stati Uniti, e nel 2026 lì non se ne vendono.
topic-us-today-fact-blacklist = Nel gennaio 2021 gli Stati Uniti hanno vietato ai loro investitori di comprare Xiaomi, accusandola di essere una società militare; una decisione del tribunale del 25 maggio 2021 vi ha messo fine. Non è mai stato un divieto di vendita.

topic-europe-availability-title = Dove Xiaomi vende ufficialmente in Europa
topic-europe-availability-short = Xiaomi vende ufficialmente i suoi telefoni e molto altro in tutta Europa: in Spagna da novembre 2017, in Germania da agosto 2019. Nel secondo trimestre 2025 era seconda sul mercato europeo dei telefoni con il 23,4%.
topic-europe-availability-long = Prima è venuta l'Europa dell'Est; in Occidente la prima è stata la Spagna, poi sono seguite Francia, Italia, Regno Unito e altri. Prima di agosto 2019 i telefoni nei negozi tedeschi erano per lo più merce UE destinata ad altri paesi, e una notizia del 2017 su un negozio Xiaomi ad Amburgo era una bufala. Xiaomi vende con il suo sito, catene di elettronica, operatori, Amazon e negozi propri. La gamma europea è più piccola di quella cinese, ma telefoni, TV, indossabili e molti dispositivi per la casa ci sono. Guarda il venditore: sui marketplace la merce importata è spesso in versione cinese, anche in un paese dove Xiaomi è ufficiale.
topic-europe-availability-fact-slow-start = Nel maggio 2015 l'espansione di Xiaomi verso l'Occidente era lenta e appena agli inizi; nel 2025 l'Europa era un mercato centrale con una quota del 23,4%.
topic-europe-availability-fact-accessory-store = Nel maggio 2015 Francia, Germania e Regno Unito hanno avuto un negozio online di accessori come power bank e cuffie; oggi la gamma comprende telefoni e molto altro.
topic-europe-availability-fact-spain = Il primo mercato ufficiale di Xiaomi in Europa occidentale è stata la Spagna, nel novembre 2017, con negozi a Madrid e grandi catene.
topic-europe-availability-fact-hamburg = Le notizie del 2017 su un avvio in Germania con un negozio ad Amburgo erano una bufala; Xiaomi è arrivata due anni dopo.
topic-europe-availability-fact-germany = Xiaomi è ufficiale in Germania da agosto 2019, a partire dal Mi 9T Pro e da un ufficio a Düsseldorf.
topic-europe-availability-fact-german-speaking = Nel 2013 ci si chiedeva ancora se il modo di vendere di Xiaomi potesse riuscire nei paesi di lingua tedesca.

topic-not-xiaomi-is-it-bad-title = “Non è Xiaomi” vuol dire scadente?
topic-not-xiaomi-is-it-bad-short = No. “Non è Xiaomi” non vuol dire cattiva qualità; dice solo che Xiaomi non ha niente a che fare con il prodotto. Giudicalo dal suo produttore, dalle recensioni e dal prezzo.
topic-not-xiaomi-is-it-bad-long = Molti produttori su Youpin sono aziende affermate con buoni prodotti. Alcuni partner di Xiaomi vendono cose migliori con il proprio nome che con quello di Xiaomi. Vale anche il contrario: un logo Xiaomi non rende ogni prodotto un buon acquisto. Quello che non conviene è pagare di più per un nome che sulla scatola non c'è. Controlla che ci siano un produttore che puoi trovare, una garanzia presso il venditore e i marchi di sicurezza del tuo paese, se la cosa va attaccata alla presa.
topic-not-xiaomi-is-it-bad-fact-not-poor-quality = Non essere Xiaomi non rende un prodotto scadente; semplicemente, con Xiaomi non ha niente a che fare.
topic-not-xiaomi-is-it-bad-fact-check-the-rest = Guarda comunque i dati: un ventilatore senza marca nota, provato nel 2025, prometteva cento velocità e ne aveva quattro o cinque.
topic-not-xiaomi-is-it-bad-fact-misattributed = Un asciugacapelli o una penna chiamati Xiaomi a torto possono essere lo stesso un buon asciugacapelli o una buona penna.

topic-check-counterfeit-title = Come verificare se è autentico
topic-check-counterfeit-short = Telefoni: inserisci l'IMEI o il numero di serie nella pagina di verifica di Xiaomi su mi.com. Power bank, cuffie e altri accessori: gratta l'etichetta sulla scatola e inserisci lì il codice di 20 cifre. I prodotti dei marchi partner non sono in quel database, quindi non trovare nulla non prova niente contro di loro.
topic-check-counterfeit-long = L'IMEI compare quando digiti *#06#. La pagina ti dice il modello e il mercato per cui è stato fatto, quindi smaschera anche un telefono cinese venduto come globale. Per il codice di 20 cifre conta le verifiche: un codice chiesto molte volte è stato copiato. Non tutti i prodotti hanno un codice così. Guarda anche il logo, la stampa e il codice modello sul prodotto, e confronta con le foto su mi.com. Se la verifica non riesce, restituisci la cosa entro i termini del negozio.
topic-check-counterfeit-fact-code = I power bank e i prodotti audio hanno un'etichetta con un codice nascosto di 20 cifre che il sito di Xiaomi verifica; il sito conta anche quante volte un codice è stato controllato.
topic-check-counterfeit-fact-imei = Per i telefoni la pagina di Xiaomi prende l'IMEI o il numero di serie e dice il modello e il suo mercato.
topic-check-counterfeit-fact-partners-not-in-it = I prodotti fatti con i partner di Xiaomi che non portano il logo Mi non rientrano in questa verifica.
topic-check-counterfeit-fact-fakes-exist = I veri falsi esistono: nel 2020 in India sono stati sequestrati power bank, cuffie e caricatori, e i dischi “Xiaomi” da 16 TB a meno di 30 dollari sono una truffa nota.

topic-check-title-title = Come leggere un annuncio
topic-check-title-short = Cerca tre cose: un nome di marca diverso da Xiaomi, il logo sul prodotto stesso e il codice modello. Poi guarda il negozio: si può credere sulla parola solo ai negozi di Xiaomi e a quelli autorizzati.
topic-check-title-long = Parole come “Youpin”, “ecosistema”, “stile Mijia”, “per Xiaomi” o “funziona con Mi Home” dicono dove si vendeva una cosa o a cosa si adatta, non chi l'ha fatta. I codici che iniziano con MJ o XM, o che somigliano a BHR4280GL, sono di prodotti a marchio Xiaomi; le ultime lettere di un codice MJ o XM spesso indicano chi l'ha fatto. Scorri fino alla scheda tecnica: la riga “marca” è spesso più onesta del titolo. Un logo incollato sulla foto non conta. Se non ci sono né marca né codice e il prezzo è troppo bello per essere vero, lascia perdere. Puoi incollare qui il titolo e te lo smonto pezzo per pezzo.
topic-check-title-fact-logo = Trova il logo del produttore sul prodotto, non nella foto; “niente logo, ma è Xiaomi” è una scusa.
topic-check-title-fact-youpin-word = “Youpin” in un titolo è il nome del negozio; tutto ciò che vi si è venduto viene chiamato Xiaomi da qualche venditore.
topic-check-title-fact-code = Nell'elenco dei dispositivi di Mi Home quasi tutti i codici che iniziano con MJ o XM sono di dispositivi a marchio Xiaomi, chiunque li realizzi.
topic-check-title-fact-impossible-specs = Alcuni annunci usano il nome per cose che Xiaomi non ha mai fatto, come un disco tascabile da 16 TB.

topic-global-or-chinese-version-title = Versione globale o cinese
topic-global-or-chinese-version-short = Una Global Version è fatta per i mercati fuori dalla Cina: più bande di rete, servizi Google, molte lingue e il diritto agli aggiornamenti ufficiali. Una versione cinese (CN) costa meno ed esce prima, ma può mancare di bande, lingue e app Google; “Global ROM” spesso vuol dire un telefono cinese con il software cambiato.
topic-global-or-chinese-version-long = Il software si può cambiare, la parte radio no: un telefono CN tiene le sue bande cinesi qualunque sistema ci giri sopra. Un sistema messo dal venditore può avere il bootloader sbloccato, e questo può fermare pagamenti contactless e aggiornamenti. Un'unità CN si riconosce dal testo cinese sulla scatola, dalle lettere CN e dalla spina cinese; la pagina di Xiaomi lo dice dall'IMEI. Per i dispositivi di casa la domanda è diversa: lì si tratta di spina, tensione e regione nell'app. Una versione CN non è un falso. È un autentico Xiaomi per un altro mercato.
topic-global-or-chinese-version-fact-hardware-vs-software = Global ROM è questione di software, Global Version di hardware: le bande di rete non si possono aggiungere dopo.
topic-global-or-chinese-version-fact-seller-rom = Un telefono cinese con software globale messo dal rivenditore di solito ha il bootloader sbloccato, e i pagamenti contactless possono non funzionare.
topic-global-or-chinese-version-fact-recognise = Una scatola senza testo cinese e con un caricatore per il tuo paese fa pensare a un telefono globale; la pagina IMEI di Xiaomi toglie ogni dubbio.

topic-region-and-plug-title = Spina, tensione e lingua
topic-region-and-plug-short = I prodotti per la Cina hanno la spina cinese e sono fatti per 220 volt a 50 hertz. In Europa di solito basta un adattatore; negli Stati Uniti e negli altri paesi a 110–120 volt controlla prima se sull'etichetta c'è “100–240 V”.
topic-region-and-plug-long = Ciò che si carica via USB funziona ovunque. I piccoli alimentatori accettano di solito da 100 a 240 volt. Stufe, bollitori, asciugacapelli, basi di aspirapolvere e altri dispositivi potenti spesso no, e un adattatore economico non va bene per loro: ha contatti deboli e può mancare la terra. Le versioni cinesi possono anche parlare solo cinese, sui tasti, nei messaggi vocali o nel manuale. Una versione UE è fatta per le tue prese e porta il marchio CE. Se esistono entrambe, il piccolo risparmio della CN raramente vale la pena per ciò che va attaccato alla presa.
topic-region-and-plug-fact-voltage = Cina ed Europa usano da 220 a 240 volt a 50 hertz, il Nord America circa 120 volt a 60 hertz.
topic-region-and-plug-fact-chinese-plug = I dispositivi Xiaomi cinesi hanno la spina cinese e nella maggior parte degli altri paesi chiedono un adattatore.
topic-region-and-plug-fact-two-versions = Alcuni dispositivi esistono in due versioni: una power station Mijia in patria ha prese cinesi ed è stata mostrata con prese europee nel 2023.

topic-warranty-title = La garanzia
topic-warranty-short = Xiaomi dà la garanzia su ciò che si compra dai suoi canali ufficiali nel tuo paese o nella tua regione. Per la merce importata dalla Cina il tuo unico riferimento di solito è il negozio che l'ha venduta, e per i marchi partner è il partner.
topic-warranty-long = Le condizioni cambiano da paese a paese e da prodotto a prodotto: conserva la fattura e guarda la pagina del tuo paese su mi.com. Alcuni telefoni hanno una garanzia internazionale valida in molti paesi, ma solo se comprati lì da un venditore autorizzato. Nel 2020 i telefoni cosiddetti cross-border, venduti da grandi negozi cinesi, hanno avuto una garanzia europea. Nell'UE il venditore ti deve per legge due anni, e serve solo se il venditore si può raggiungere. Roborock, Amazfit e simili hanno la propria assistenza: rivolgiti a loro, non a Xiaomi. Chi compra una cosa che di Xiaomi ha solo il nome nel titolo non riceve nessun aiuto da Xiaomi.
topic-warranty-fact-by-region = La garanzia di Xiaomi si regola paese per paese: un'unità comprata in Cina può essere rifiutata da un centro assistenza altrove.
topic-warranty-fact-international = Per alcuni telefoni, come lo Xiaomi 12 Pro, c'era una garanzia internazionale in un elenco di paesi, a condizione di comprare lì da un canale autorizzato.
topic-warranty-fact-cross-border = Nel 2020 l'assistenza italiana di Xiaomi ha confermato che i telefoni cross-border di grandi negozi cinesi avevano una garanzia europea.

topic-mi-home-region-title = Quale regione scegliere in Mi Home
topic-mi-home-region-short = I dispositivi fatti per la Cina spesso si associano solo se nell'app la regione è la Cina continentale; le versioni europee vanno con la regione Europa. Un dispositivo resta sul server su cui è stato aggiunto, e ogni regione mostra solo i suoi.
topic-mi-home-region-long = Xiaomi ha server per Cina, Europa (Germania), Singapore, India, Russia, Taiwan e Stati Uniti; il paese che scegli decide quale usi. Puoi cambiare regione nelle impostazioni con lo stesso account, ma allora vedi l'altro gruppo di dispositivi. Le scene non arrivano da una regione all'altra, quindi conviene tenere tutto in una sola. Alcune versioni cinesi offrono più funzioni sul server cinese. Se un dispositivo non si trova, guarda le lettere sull'etichetta: CN vuol dire Cina continentale. Se un prodotto sia in Mi Home o no dipende dal produttore: incolla il titolo e ti dico che cosa ne so.
topic-mi-home-region-fact-servers = Si conoscono sette regioni di server: Cina, Germania (Europa), India, Russia, Singapore, Taiwan e Stati Uniti.
topic-mi-home-region-fact-region-limited = Alcuni dispositivi sono legati a una regione, così si finisce con dispositivi su due server.
topic-mi-home-region-fact-cn-only = Un purificatore d'aria cinese si aggiunge sul server cinese; lo si riconosce dal numero di serie che finisce con CN.

topic-own-brands-title = I marchi propri di Xiaomi
topic-own-brands-short = I marchi di dispositivi di Xiaomi sono Xiaomi (prima anche Mi), Redmi e POCO, con Mijia per la casa e Mitu per i bambini. Black Shark non lo è mai stato: era un'azienda di telefoni da gioco finanziata da Xiaomi.
topic-own-brands-long = Con i sottomarchi Xiaomi può offrire un telefono a chi cerca l'affare e un altro per la fascia alta senza che uno danneggi l'altro. Redmi vuol dire prezzi bassi dal 2013, POCO telefoni veloci venduti soprattutto all'estero dal 2018. Entrambi sono stati dichiarati indipendenti, nel 2019 e nel 2020, ed entrambi sono ancora di Xiaomi e ne condividono hardware e software. Negozi e perfino enciclopedie mettono Black Shark tra i marchi di Xiaomi; Xiaomi ne aveva il 46,4% a inizio 2022, e quell'anno i suoi telefoni sono usciti di produzione. Roborock, Amazfit, Yeelight o 70mai sono marchi dei partner e stanno in un altro elenco.
topic-own-brands-fact-redmi-poco = Redmi e Pocophone, oggi POCO, sono i marchi di telefoni di Xiaomi; Redmi è stata separata nel gennaio 2019 e POCO nel gennaio 2020, entrambe ancora sotto Xiaomi.
topic-own-brands-fact-market = I sottomarchi servono a conquistare una fetta più grande di mercato senza toccare il nome principale.
topic-own-brands-fact-honor = Verso il 2021 i sottomarchi di Xiaomi si paragonavano a Huawei e Honor; il paragone non regge più, perché Huawei ha venduto Honor nel novembre 2020.
topic-own-brands-fact-black-shark = Black Shark era un'azienda a sé, con Xiaomi come maggiore investitore (46,4% nel gennaio 2022); la vendita a Tencent non è andata in porto e i telefoni sono usciti di produzione nel 2022.

topic-redmi-poco-difference-title = Xiaomi, Redmi e POCO a confronto
topic-redmi-poco-difference-short = Sono tutti e tre di Xiaomi. La linea Xiaomi è la più cara, con le fotocamere migliori, Redmi copre la fascia bassa e media, e POCO mette al primo posto la velocità per il prezzo e si vende soprattutto fuori dalla Cina.
topic-redmi-poco-difference-long = Condividono hardware, software e assistenza; più di un POCO è un Redmi con un altro nome. Redmi fa anche TV, tablet, cuffie, orologi e portatili. Redmi è nata nel luglio 2013 come Hongmi, POCO nell'agosto 2018 con il Pocophone F1. “Mi” è stato il vecchio nome della linea Xiaomi fino al 2021. Quindi alla domanda “è un vero Xiaomi?” la risposta è sì per tutti e tre; cambiano prezzo e dotazione, non l'origine.
topic-redmi-poco-difference-fact-both-own = Redmi e POCO sono i sottomarchi di Xiaomi per telefoni fatti in casa; essere “indipendenti” dal 2019 e dal 2020 vuol dire avere una gamma propria, non un altro proprietario.
topic-redmi-poco-difference-fact-redmi-start = Redmi è cominciata nel luglio 2013 come Hongmi; all'estero si chiama Redmi da febbraio 2014.
topic-redmi-poco-difference-fact-poco-start = POCO è cominciata nell'agosto 2018 con il Pocophone F1, confermata da Xiaomi come suo sottomarchio.
topic-redmi-poco-difference-fact-rebadged = Diversi telefoni POCO sono modelli Redmi con un altro nome, come mostrano i numeri di modello.

topic-mi-name-title = Mi, Mi Fit, Zepp: i nomi cambiati
topic-mi-name-short = “Mi” è stato il nome dei prodotti di Xiaomi dal 2011 e ha lasciato il posto a “Xiaomi” da agosto 2021. L'app Mi Fit è diventata Zepp Life nel marzo 2022 e appartiene a Zepp Health (prima Huami), che fa Amazfit; l'app di Xiaomi per braccialetti e orologi è Mi Fitness.
topic-mi-name-long = Un Mi 11 e uno Xiaomi 12 sono quindi la stessa linea con due nomi. Scorte vecchie, codici modello e abitudine tengono vivo “Mi”, e i venditori lo aggiungono a qualsiasi cosa. Tre app si confondono facilmente: Zepp Life è per i braccialetti fino al Mi Band 7 circa e per le bilance Mi, Zepp per gli orologi Amazfit, Mi Fitness per i braccialetti e gli orologi Xiaomi più recenti. Mi Home è diventata Xiaomi Home, e nel 2023 MIUI è diventata HyperOS. Nessuno di questi cambi di nome ha cambiato chi fa un prodotto.
topic-mi-name-fact-mi-dropped = Nell'agosto 2021 Xiaomi ha annunciato che i nuovi prodotti si sarebbero chiamati Xiaomi invece di Mi, a partire dal MIX 4.
topic-mi-name-fact-mi-fit = Il Mi Band del 2015 e i suoi successori usavano l'app Mi Fit, gestita da Huami; il 16 marzo 2022 è diventata Zepp Life, mentre Xiaomi è andata avanti con un'app sua.
topic-mi-name-fact-amazfit = Amazfit è il marchio di orologi di Huami, oggi Zepp Health, e usa l'app Zepp; non è mai stato un marchio di Xiaomi.

topic-who-makes-phones-title = Chi fa i telefoni Xiaomi
topic-who-makes-phones-short = Xiaomi progetta da sé i suoi telefoni, compresi quelli di Redmi e POCO. Quasi tutti li assemblano produttori su commessa come Foxconn e BYD; alcuni modelli di punta vengono dalla fabbrica di Xiaomi vicino a Pechino.
topic-who-makes-phones-long = Nel settore si fa così: nemmeno Apple assembla i suoi telefoni. I pezzi vengono da fornitori: chip da Qualcomm e MediaTek, schermi e fotocamere da altri. Nel 2025 Xiaomi ha aggiunto un chip per telefoni progettato da lei, lo Xring O1. La sua prima fabbrica ha aperto nel 2019 per piccoli numeri, e quella grande di Changping, per oltre dieci milioni di telefoni l'anno, nel febbraio 2024. Dove un telefono è stato montato non dice niente sul fatto che sia di Xiaomi: lo è.
topic-who-makes-phones-fact-own-design = Verso il 2021 si diceva che telefoni e portatili fossero quasi le uniche cose progettate e fatte da Xiaomi stessa; oggi stanno in quell'elenco anche tablet, TV, auto e grandi elettrodomestici.
topic-who-makes-phones-fact-bought-parts = Anche i suoi telefoni sono montati con componenti di fornitori, come ovunque nel settore.
topic-who-makes-phones-fact-assembly = Nel 2019 i telefoni li realizzavano produttori su commessa come BYD e Foxconn.
topic-who-makes-phones-fact-own-factory = Da febbraio 2024 la fabbrica di Xiaomi a Changping può realizzare oltre dieci milioni di telefoni di fascia alta l'anno.

topic-who-makes-scooters-title = Chi fa i monopattini elettrici Xiaomi
topic-who-makes-scooters-short = I primi li ha realizzati Ninebot: M365, Pro, 1S, Essential, Pro 2, 3 e il primo 4 Pro. I più recenti vengono da altri, soprattutto Brightway (nota per Navee) e Leqi.
topic-who-makes-scooters-long = Sono tutti a marchio Xiaomi e contano come Xiaomi, chiunque li realizzi. Il cambio conta per ricambi, firmware e app, che vanno solo con i modelli di un produttore. Ninebot possiede Segway e vende monopattini propri; quelli non sono Xiaomi. Decide il modello: 4 e 4 Lite sono di Brightway, il 4 Lite 2nd Gen, il 5 Plus e l'Elite di Leqi. Per la serie 6 non ho ancora trovato chi la realizza.
topic-who-makes-scooters-fact-ninebot = Verso il 2021 i monopattini Xiaomi erano in realtà di Ninebot; è vero fino al 3 e al primo 4 Pro, mentre i modelli più recenti vengono da Brightway (Navee) o Leqi.
topic-who-makes-scooters-fact-leqi = Il 5 Plus, l'Elite e il 4 Lite 2nd Gen li realizza Leqi, come ha scoperto chi lavora sul loro firmware.
topic-who-makes-scooters-fact-five-series = Nella gamma più recente la parte di Brightway comprende il 5, il 5 Pro e il 5 Max.

topic-who-makes-bands-title = Chi fa il Mi Band
topic-who-makes-bands-short = Huami, oggi Zepp Health, che fa anche Amazfit, ha realizzato i braccialetti dal primo Mi Band (2014) allo Smart Band 7. Dal 7 Pro e dall'8 Xiaomi li fa senza Huami; chi li produce su commessa non è reso pubblico.
topic-who-makes-bands-long = I codici dei vecchi braccialetti finiscono con HM, cioè Huami. L'app ha seguito la stessa separazione: i vecchi usano Zepp Life, i nuovi Mi Fitness. All'inizio Huami viveva degli ordini di Xiaomi, il 97% delle vendite nel 2015, e ha costruito Amazfit per reggersi da sola. Tutti i braccialetti con il nome Xiaomi, Mi o Redmi sono di Xiaomi, chiunque li abbia realizzati. I braccialetti e gli orologi Amazfit no.
topic-who-makes-bands-fact-huami = Huami ha realizzato i Mi Band dall'1 al 7; dal 7 Pro e dall'8 i braccialetti non sono più di Huami.
topic-who-makes-bands-fact-million-a-month = Nel maggio 2015, quando il Mi Band lo faceva Huami, Xiaomi diceva di venderne circa un milione al mese; è un numero di allora.
topic-who-makes-bands-fact-app-split = Huami, l'azienda dietro Amazfit, nel marzo 2022 si è portata via l'app dei braccialetti con il nome Zepp Life.

topic-who-makes-vacuums-title = Chi fa gli aspirapolvere Xiaomi
topic-who-makes-vacuums-short = Robot: i primi li ha realizzati Roborock (dal 2016 all'1S), poi Viomi, Dreame, ijai (3irobotix) e altri. Molti tra i più recenti non rivelano chi li realizza. Le scope elettriche sono venute da Roborock, Dreame e Deerma.
topic-who-makes-vacuums-long = Tutti questi portano il nome di Xiaomi e sono a marchio Xiaomi; le macchine vendute come Roborock, Dreame o Viomi sono di quelle aziende. Uno stesso nome commerciale può nascondere due produttori: il Mi Robot Vacuum-Mop 2 esiste di Dreame e di ijai. Li distingue il codice modello sull'apparecchio o il nome nell'app, e conta per spazzole, sacchetti e filtri. Roborock vende con il proprio nome dal 2017 e per Xiaomi ormai non lavora quasi più.
topic-who-makes-vacuums-fact-roborock = Roborock, che ha realizzato i primi robot di Xiaomi, ora si vende direttamente con il proprio nome; da luglio 2023 il fondo di Xiaomi ne aveva meno del 5%.
topic-who-makes-vacuums-fact-builders = Dopo Roborock sono venuti Viomi (Vacuum-Mop P), Dreame (1C, 1T, 2 Ultra, X10) e ijai (Vacuum-Mop Pro, 2 Lite).
topic-who-makes-vacuums-fact-hidden = Robot più recenti come l'S20+ e l'X20 Max non sono di Dreame, e chi li realizza non è reso pubblico.
topic-who-makes-vacuums-fact-roidmi = Gli aspirapolvere Roidmi si vendono con il nome Roidmi e sono ecosistema, non a marchio Xiaomi.

topic-who-makes-headphones-title = Chi fa le cuffie Xiaomi
topic-who-makes-headphones-short = Le prime le ha realizzate 1More: le Piston, la linea Mi In-Ear e i primi auricolari senza fili. Le successive vengono da vari produttori, come l'azienda di Haylou per le Redmi AirDots e ZMI per le Redmi Buds 3 Pro; di molte non si sa chi le fa.
topic-who-makes-headphones-long = 1More è stata la prima azienda dell'ecosistema: nel 2013 Xiaomi ne ha preso il 49% e Shunwei, il fondo del fondatore di Xiaomi, il 31%. I codici aiutano: il finale JY indica 1More, LS indica Liesheng, l'azienda dietro Haylou. Le cuffie con il nome Xiaomi, Mi o Redmi sono comunque di Xiaomi. 1More e Haylou vendono anche modelli propri, e quelli sono ecosistema, non Xiaomi.
topic-who-makes-headphones-fact-1more = Verso il 2021 si diceva che le cuffie Xiaomi fossero in realtà di 1More; vale per i tempi delle Piston e delle Mi In-Ear, non per tutte quelle venute dopo.
topic-who-makes-headphones-fact-first-of-chain = Nel 2013 Xiaomi ha preso il 49% di 1More, che allora si chiamava Jiayi Lianchuang, e Shunwei il 31%.

topic-who-makes-lights-title = Chi fa le lampade Xiaomi
topic-who-makes-lights-short = Soprattutto Yeelight: lampadine, lampade da comodino, da scrivania e plafoniere con il nome Mi o Mijia. Altre vengono da Philips (Signify) e portano entrambi i nomi, Mijia e Philips.
topic-who-makes-lights-long = Yeelight fa parte dell'ecosistema: Xiaomi ci ha investito nel 2014, e a inizio 2020 oltre metà delle sue vendite andava ancora a Xiaomi. I codici che iniziano con MJ e finiscono con YL sono lampade a marchio Xiaomi fatte da Yeelight; quelli che iniziano con YL sono di Yeelight. Le lampade Philips Zhirui funzionano con Mi Home ma sono prodotti Philips, a meno che sopra ci sia anche Mijia. Non sono le uniche due: una lanterna da campeggio viene da Hoto, e di alcune lampade più recenti non si sa chi le fa.
topic-who-makes-lights-fact-philips = Philips fa lampade che funzionano con Mi Home, la gamma Zhirui dal 2017 al 2020 circa; contano come ecosistema, e alcune con entrambi i marchi come prodotti a marchio Xiaomi.
topic-who-makes-lights-fact-yeelight = Lampadine, lampade da comodino, lampade da scrivania e plafoniere Mi sono registrate in Mi Home da Yeelight.
topic-who-makes-lights-fact-joint-venture = Le lampade Zhirui verrebbero da una società comune di Philips e Xiaomi, circa 70 a 30; lo dice una sola fonte.

topic-partners-gone-title = I partner che hanno preso la loro strada
topic-partners-gone-short = Huami (Zepp, Amazfit), Roborock, Ninebot e Dreame sono partite vicino a Xiaomi e ora stanno in piedi per lo più da sole; iHealth e YI l'hanno lasciata del tutto. ZMI ha fatto il contrario: dal 2021 è di Xiaomi.
topic-partners-gone-long = Lo schema è sempre uguale: all'inizio quasi tutte le vendite passano per Xiaomi, poi cresce il marchio proprio, poi Xiaomi vende azioni o ordina altrove. Nel 2021 le vendite di Roborock a Xiaomi erano sotto il 15%, e i suoi nuovi robot usano la sua app. Le vendite di Ninebot tramite Xiaomi sono scese del 59% nel primo semestre 2022. Dreame oggi fa concorrenza a Xiaomi in quasi tutto, perfino nelle auto. I prodotti che un'azienda così ha realizzato per Xiaomi restano a marchio Xiaomi. Quello che vende con il proprio nome lo conto ancora come ecosistema, con le date accanto.
topic-partners-gone-fact-roborock = Roborock vende con il proprio nome; il gruppo di Xiaomi ne aveva circa un quarto nel 2020, e il fondo di Xiaomi è sceso sotto il 5% nel luglio 2023.
topic-partners-gone-fact-huami = Huami, che fa Amazfit, è diventata Zepp Health nel 2021 e nel marzo 2022 si è portata via l'app Mi Fit come Zepp Life.
topic-partners-gone-fact-own-shops-and-apps = Verso il 2021 Roborock e altri si vendevano nei negozi di Xiaomi con il proprio nome; ora hanno negozi e app propri, e i nuovi modelli restano fuori dall'app di Xiaomi.
topic-partners-gone-fact-ninebot = Ninebot, un tempo produttrice di tutti i monopattini Xiaomi, ha perso il 59% delle vendite a Xiaomi nel primo semestre 2022, e Xiaomi ha venduto azioni.
topic-partners-gone-fact-dreame = Nel 2023 Dreame realizzava ancora robot per Xiaomi; nel 2025 era una rivale che minimizza il vecchio legame.
topic-partners-gone-fact-kingsmith-ihealth = Le vendite di Kingsmith a Xiaomi si sono ridotte a circa l'1% (2024), Xiaomi ha lasciato iHealth nel febbraio 2025, ed era quasi uscita da YI già nel 2021.
topic-partners-gone-fact-zmi = ZMI, che fa i power bank Mi, è stata comprata tutta da Xiaomi nel marzo 2021.

topic-cars-and-appliances-title = Che cosa fa oggi Xiaomi da sé
topic-cars-and-appliances-short = Telefoni, tablet, portatili, TV, router, altoparlanti, orologi e dal 2024 auto: tutto questo Xiaomi lo progetta da sé. Anche i grandi elettrodomestici si sviluppano in casa, e da ottobre 2025 una parte dei condizionatori viene dalla sua fabbrica di Wuhan.
topic-cars-and-appliances-long = Le auto, SU7 e YU7, vengono dalla fabbrica di Xiaomi a Pechino. L'impianto di Wuhan può fare fino a sette milioni di condizionatori l'anno; l'idea è realizzare da sé circa un quinto degli elettrodomestici e lasciare il resto a produttori su commessa. Le piccole cose per la casa vengono ancora da circa 400 aziende partner. La vecchia regola “solo telefoni e portatili sono davvero di Xiaomi” è quindi diventata troppo stretta. I pezzi si comprano ovunque da fornitori.
topic-cars-and-appliances-fact-old-rule = La regola del 2021 circa, secondo cui Xiaomi progetta e fa quasi solo telefoni e portatili, è superata: ci stanno anche TV, tablet e router, poi auto e condizionatori.
topic-cars-and-appliances-fact-suppliers = Anche i prodotti di Xiaomi dipendono da fornitori: BYD e CATL forniscono le batterie della SU7.
topic-cars-and-appliances-fact-car = La prima auto di Xiaomi, la SU7, è andata in vendita il 28 marzo 2024.
topic-cars-and-appliances-fact-wuhan = La prima fabbrica di elettrodomestici di Xiaomi è partita a Wuhan il 28 ottobre 2025, con i condizionatori.
topic-cars-and-appliances-fact-fifth-in-house = Xiaomi vuole realizzare in casa circa il 20% dei condizionatori e degli altri grandi apparecchi; il resto lo realizzano altri.

topic-company-title = Xiaomi, l'azienda
topic-company-short = Xiaomi è un'azienda tecnologica cinese di Pechino, fondata nell'aprile 2010 da Lei Jun e soci e quotata a Hong Kong dal 9 luglio 2018. È tra i tre maggiori produttori di telefoni al mondo e dal 2024 fa auto.
topic-company-long = È cominciata con il software, una versione di Android chiamata MIUI, e ha venduto il suo primo telefono nel 2011. Hugo Barra, arrivato da Google nel 2013, è stato il suo volto all'estero fino a inizio 2017; poi è andato a Facebook. Nel 2013 era già nota per la crescita veloce, e ha continuato così. Oggi guadagna con telefoni, prodotti per la casa, auto e servizi. Il maggiore azionista e capo è ancora Lei Jun, il cui fondo Shunwei investe in molte delle aziende partner.
topic-company-fact-barra = Nel febbraio 2015 Hugo Barra, ex dirigente di Google, parlava per Xiaomi come vicepresidente internazionale; il 23 gennaio 2017 ha annunciato l'uscita ed è andato a Facebook.
topic-company-fact-barra-face = Nel maggio 2015 Barra era detto il volto di Xiaomi e l'uomo che doveva portarla verso ovest; è finita con la sua partenza nel 2017.
topic-company-fact-growth = Nel 2013 Xiaomi era descritta come ambiziosa e in rapida crescita; nel terzo trimestre 2025 i ricavi erano di 113,1 miliardi di yuan.
topic-company-fact-founded = Lei Jun e sette soci hanno fondato Xiaomi nell'aprile 2010.
topic-company-fact-listed = Le azioni di Xiaomi si scambiano a Hong Kong dal 9 luglio 2018.
topic-company-fact-leading = Xiaomi è tra i maggiori produttori di telefoni in Cina e nel terzo trimestre 2025 ne ha venduti 43,3 milioni.

topic-stuffed-toys-title = Mitu, il coniglio
topic-stuffed-toys-short = Mitu (Mi Bunny) è la mascotte di Xiaomi, un coniglio con un berretto con la stella rossa, e il suo marchio per le cose da bambini. I peluche sono merchandising autentico di Xiaomi; i giocattoli intelligenti li realizzano i partner.
topic-stuffed-toys-long = Nel 2014 Xiaomi aveva venduto così tanti conigli che la stampa li definiva una nuova fonte di guadagno. Nel 2015 erano quasi uno scherzo nei piani americani: un peluche non ha bisogno di certificazione come un telefono. Con il nome Mitu ci sono robot a mattoncini, orologi per bambini e raccontastorie. Contano come prodotti a marchio Xiaomi fatti da partner. Come per tutto qui, è l'etichetta sull'oggetto a distinguere quelli veri.
topic-stuffed-toys-fact-us-plans = I peluche della mascotte erano tra le cose che Xiaomi poteva vendere negli Stati Uniti nel 2015, perché quasi non serve una certificazione.
topic-stuffed-toys-fact-income = Nel 2014 il coniglio di peluche era raccontato come una nuova fonte di guadagno.
topic-stuffed-toys-fact-label = Mitu è anche il marchio di mattoncini, orologi per bambini e raccontastorie, realizzati da aziende partner.
