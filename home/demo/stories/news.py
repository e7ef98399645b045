"""News of the association, from the latest to the oldest."""

from home.standard_pages import blocks

from .shapes import NewsStory

NEWS = (
    NewsStory(
        slug="luminarie-accendiamo-insieme-le-vie",
        title="Luminarie: accendiamo insieme le vie del quartiere",
        summary=(
            "Venti strade, sessanta negozi e una raccolta fondi aperta ai residenti: le luci le "
            "scegliamo e le paghiamo insieme, e i conti sono in piazza."
        ),
        topic="association",
        in_days=-3,
        shops=("forno-belsito", "ferramenta-duca"),
        body=blocks(
            """
            Le luci non le porta nessuno da fuori: o le mettiamo noi, o le strade restano al buio.
            Quest’anno partiamo per tempo e vogliamo arrivare a venti strade, da via della Balduina
            fino alle traverse che di solito si dimenticano.

            ## Chi mette che cosa

            - I negozi: una quota uguale per tutti, che si può dividere in tre volte
            - I residenti: quello che vogliono, anche cinque euro, nel barattolo di ogni bottega
              aderente
            - L’associazione: permessi, assicurazione e le scale

            Ogni fine mese scriviamo qui quanto abbiamo raccolto e quanto abbiamo speso. Se avanza
            qualcosa, lo usiamo per riparare i lampioni a muro delle scalinate.

            > Una via illuminata la percorri fino in fondo. Una via buia la salti, e con lei tutti i
              negozi che ci stanno. — Il ferramenta di via Friggeri

            ## Ti va di aiutare?

            Servono mani per montare, balconi da cui tirare un filo e qualcuno che sappia di
            elettricità. Passa da Ferramenta Duca e lascia il nome.
            """
        ),
    ),
    NewsStory(
        slug="vetrine-sicure-in-cinque-passi",
        title="Vetrine sicure: la domanda in cinque passi",
        summary=(
            "Il contributo copre metà della spesa per serrande, allarmi e telecamere. Ti "
            "spieghiamo che cosa preparare prima di sederti al computer."
        ),
        topic="funding",
        in_days=-6,
        calls=("vetrine-sicure",),
        body=blocks(
            """
            Le serrande imbrattate e le cantine forzate di queste settimane ci hanno fatto venire
            voglia di correre ai ripari. C’è un contributo che paga metà della spesa: i soldi vanno
            a chi arriva prima, quindi conviene prepararsi.

            ## I cinque passi

            - Misura il negozio: il contributo è per chi ha fino a 250 metri quadri di vendita
            - Chiedi due preventivi a installatori abilitati
            - Scarica la visura aggiornata della tua impresa
            - Controlla di avere SPID e PEC che funzionano, provandoli adesso
            - Compila la domanda e rileggila con qualcuno prima di inviarla

            L’errore più comune dell’ultima volta? Preventivi senza partita IVA del fornitore. Ne
            sono saltati quattro su dieci, tutti per una riga mancante.

            ## Ti diamo una mano noi

            Due sere a settimana siamo in sede con un computer, la stampante e un caffè. Scrivi in
            redazione e ti diciamo quando.
            """
        ),
    ),
    NewsStory(
        slug="via-lattanzio-i-negozi-sono-aperti",
        title="Via Lattanzio è chiusa alle auto, i negozi no",
        summary=(
            "La strada è un cantiere, ma a piedi si passa. E le botteghe del tratto ti vengono "
            "incontro, qualcuna fino al portone."
        ),
        topic="neighbourhood",
        in_days=-1,
        shops=("ferramenta-duca", "sartoria-nunzia"),
        body=blocks(
            """
            Quando una strada chiude, chi ci lavora lo sente in cassa già dal primo giorno. Dal lato
            dei numeri pari si passa comodamente, anche con il passeggino, e dietro le reti
            arancioni le luci sono accese.

            ## Come arrivarci

            - A piedi da via Friggeri o da piazza Giovenale, marciapiede dei numeri pari
            - In autobus: il 990 ferma in piazza Giovenale
            - In auto: lasciala più in alto e scendi a piedi, sono tre minuti

            Finché dura il cantiere Ferramenta Duca porta a casa anche una vite sola, e Sartoria
            Nunzia ti aspetta con gli orli pronti all’angolo di via Friggeri: basta una telefonata.

            Gli aggiornamenti sui lavori sono nell’avviso, con l’ora dell’ultimo controllo.
            """
        ),
    ),
    NewsStory(
        slug="sportello-microcredito",
        title="Sportello microcredito: una volta al mese, in sede",
        summary=(
            "Consulenza gratuita per chi vuole aprire o rimettere in moto una piccola attività. "
            "Mezz’ora a testa, senza impegno."
        ),
        topic="funding",
        in_days=-12,
        calls=("microcredito-nuove-attivita", "resto-in-bottega"),
        body=blocks(
            """
            Il microcredito è un prestito piccolo, pensato per chi in banca si sente dire di no
            perché non ha una casa da mettere in garanzia. Non è un regalo: si restituisce. Ma
            insieme ai soldi arriva una persona che ti segue.

            Una volta al mese quella persona viene da noi, di giovedì pomeriggio. Nei primi incontri
            sono passati in diciannove: una sarta, due ragazzi con un’idea di ciclofficina, un
            idraulico stanco di lavorare per gli altri.

            > Mi ha detto che il mio piano era troppo ottimista. L’ho rifatto, e adesso so quanti
              orli devo cucire al mese. — Una sarta di viale Tito Livio

            ## Prima di venire

            Scrivi su un foglio che cosa vuoi fare, quanto ti serve e da dove pensi che arriveranno
            i primi clienti. Va bene anche a penna.
            """
        ),
    ),
    NewsStory(
        slug="farina-del-quartiere",
        title="Farina del quartiere: i forni che macinano ancora",
        summary=(
            "Siamo andati a vedere come nasce il pane alle quattro del mattino, quando la Balduina "
            "dorme e l’unica luce è quella del forno."
        ),
        topic="commerce",
        in_days=-16,
        shops=("forno-belsito",),
        body=blocks(
            """
            Alle quattro meno dieci via della Balduina è vuota. Poi una serranda sale a metà, esce
            un odore che ti fa dimenticare il sonno, e capisci perché c’è chi allunga la strada per
            passare di qui.

            Al Forno Belsito la madre è la stessa dal 1961. La impastano ogni sera con farine del
            Lazio, e una parte del grano la macinano lì, in un mulino a pietra grande come una
            lavatrice.

            > Mio nonno diceva che la pagnotta si giudica il giorno dopo. Se è ancora buona, allora
              era pane. — Il fornaio

            ## Quattro cose che non sapevamo

            - La segale vuole acqua tiepida anche d’estate
            - Il pane avanzato diventa pangrattato, mai rifiuto
            - La pizza bianca si fora con le dita, non con la rotella
            - Se lo chiedi prima, ti tengono da parte l’integrale

            Il prossimo giro lo facciamo fra gli artigiani. Hai un laboratorio da farci vedere?
            Scrivici.
            """
        ),
    ),
    NewsStory(
        slug="finti-tecnici-come-riconoscerli",
        title="Suonano e dicono di essere del gas: come riconoscere i finti tecnici",
        summary=(
            "Abbiamo messo in fila i racconti di chi se li è trovati alla porta. Quattro regole "
            "semplici, da appendere vicino al citofono."
        ),
        topic="neighbourhood",
        in_days=-8,
        body=blocks(
            """
            Succede di mattina, quando in casa c’è chi non va al lavoro. Sono gentili, hanno una
            tuta e una cartellina. Dicono che c’è una perdita nel palazzo e che ci vuole un minuto.

            ## Quattro regole

            - Nessuna azienda entra in casa senza averlo annunciato con un cartello nell’androne
            - Nessun tecnico chiede soldi in contanti né di mettere i gioielli da qualche parte
            - Se hai un dubbio, di’ che richiami tu e chiudi: chi è in regola aspetta
            - Se hanno fretta, chiama il 112: non disturbi nessuno

            Abbiamo stampato un foglio da mettere vicino al citofono, con i caratteri grandi. Si
            prende gratis in edicola, in farmacia e al bar.

            > Ho detto che mio figlio scendeva subito. Mio figlio abita a Torino, ma loro se ne sono
              andati. — Una signora di via Appiano, 84 anni
            """
        ),
    ),
    NewsStory(
        slug="si-torna-sui-banchi",
        title="Si torna sui banchi: tre corsi pensati per chi ha un negozio",
        summary=(
            "Vendere online, igiene degli alimenti, SPID e firma digitale. In quartiere, a orari "
            "da negozianti, quasi tutti gratuiti."
        ),
        topic="training",
        in_days=-20,
        calls=("vendere-online-voucher-formazione",),
        body=blocks(
            """
            I corsi li fanno tutti alle undici di mattina in fondo alla Tiburtina. Poi si stupiscono
            che i negozianti non vadano. I nostri sono qui, dopo la chiusura o nella pausa.

            ## Che cosa si impara

            - Vendere online restando in bottega: quattro sere, gratis
            - Igiene degli alimenti: il pomeriggio di aggiornamento che scade sempre quando non te
              lo aspetti
            - SPID, PEC e firma digitale: un’ora e mezza in collegamento, dal retrobottega

            Date, posti e iscrizioni sono nella pagina degli eventi. Se un corso che ti serve non
            c’è, scrivici: con dieci persone lo organizziamo.

            Chi paga un corso per i propri dipendenti può chiedere indietro una parte della spesa:
            c’è un contributo aperto, lo trovi qui sotto.
            """
        ),
    ),
    NewsStory(
        slug="pulita-la-scalinata",
        title="Trenta persone, otto sacchi, una scalinata che si rivede",
        summary=(
            "Mattinata di pulizie verso Monte Ciocci: sotto le foglie c’erano i gradini, tre "
            "panchine e una fontanella che funziona ancora."
        ),
        topic="neighbourhood",
        in_days=-33,
        shops=("ferramenta-duca", "bar-trionfo"),
        body=blocks(
            """
            Ci siamo trovati con scope e guanti, senza sapere quanti saremmo stati. Alla fine
            eravamo trenta: famiglie, pensionati, qualche liceale e un cane che non ha dato una mano
            ma ha tenuto alto il morale.

            Abbiamo riempito otto sacchi, tagliato i rovi che chiudevano il passaggio e ridipinto il
            corrimano. La vernice l’ha regalata Ferramenta Duca, i cornetti il Bar Trionfo.

            ## E adesso?

            - Abbiamo chiesto al Municipio di riaccendere i due lampioni
            - Un gruppo di vicini si è preso l’impegno di spazzare una volta al mese
            - Cerchiamo chi sappia rimettere a posto la ringhiera di ferro

            > Ci passo da quarant’anni e non sapevo che ci fosse la fontanella. — Un volontario
            """
        ),
    ),
    NewsStory(
        slug="tre-nuove-insegne",
        title="Tre nuove insegne in un mese: chi ha aperto alla Balduina",
        summary=(
            "Una sartoria, una ciclofficina e un banco di frutta che c’era già, ma ha cambiato "
            "mani. Siamo andati a dare il benvenuto."
        ),
        topic="commerce",
        in_days=-41,
        calls=("microcredito-nuove-attivita",),
        body=blocks(
            """
            Di solito contiamo le serrande che si abbassano. Questa volta ne abbiamo viste salire
            tre, e ci è sembrato giusto festeggiare.

            ## Chi sono

            - Una sartoria in viale Tito Livio: orli in giornata, abiti su misura con calma
            - Una ciclofficina in via Appiano: due ragazzi, un cavalletto e molta pazienza con le
              bici vecchie
            - Il banco di frutta di via Ugo De Carolis: il titolare è andato in pensione, ha preso
              le redini la commessa

            > Le clienti mi hanno portato i fiori. Alcune non sapevano nemmeno che il banco fosse in
              vendita. — La nuova titolare

            Presto accenderanno la vetrina anche qui. Restano undici vetrine vuote. Se ne possiedi
            una e pensi a un affitto ragionevole per chi comincia, parliamone: conosciamo chi cerca.
            """
        ),
    ),
    NewsStory(
        slug="perche-una-piazza-virtuale",
        title="Perché una piazza virtuale, se abbiamo già quella vera",
        summary=(
            "Contro i giganti della rete non si vince da soli. Ma un quartiere intero, vetrina "
            "accanto a vetrina, ha qualcosa che loro non avranno mai."
        ),
        topic="association",
        in_days=-64,
        shops=("forno-belsito", "libreria-la-pagina", "fiori-di-monte-mario"),
        body=blocks(
            """
            Quante volte hai comprato in rete una cosa che vendevano sotto casa? Non per cattiveria:
            perché non lo sapevi. Questo portale nasce da lì.

            ## Che cosa ci trovi

            - Le vetrine dei negozi e degli artigiani, con orari aggiornati da chi ci lavora
            - Quello che sta sul banco e le offerte del momento
            - Bandi, microcredito e corsi per chi ha un’attività o vuole aprirla
            - Avvisi sul quartiere, con la fonte e l’ora del controllo

            È uno strumento semplice. Ogni negoziante ha il suo profilo e lo cambia quando vuole,
            anche dal telefono tra un cliente e l’altro.

            > Un centro commerciale ce l’abbiamo già. È lungo due chilometri, ha gli alberi e si
              chiama Balduina. — Dall’assemblea di fondazione

            Se funziona qui può funzionare altrove: il programma è libero, e chi vuole può prenderlo
            per il suo quartiere.
            """
        ),
    ),
)
