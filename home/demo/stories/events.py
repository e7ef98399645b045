"""Courses, markets, meetings and culture: some to come, some over."""

from decimal import Decimal

from home.standard_pages import blocks

from .shapes import Event

ASSOCIATION = "Associazione Balduina"
WRITE_TO_US = (
    "Scrivi a redazione@piazza.example con nome e numero di persone: ti confermiamo il "
    "posto entro due giorni."
)

EVENTS = (
    Event(
        slug="vendere-online-restando-in-bottega",
        title="Vendere online restando in bottega",
        summary=(
            "Quattro sere per fotografare i prodotti, scrivere una scheda che si legge e "
            "consegnare nel quartiere senza impazzire."
        ),
        kind="training",
        in_days=23,
        weekday=1,
        start="20:00",
        end="22:00",
        lasts_days=21,
        place="Sala della parrocchia, piazza della Balduina",
        audience="Titolari e dipendenti di negozi e botteghe. Basta saper usare il telefono.",
        organiser=ASSOCIATION,
        seats=20,
        certificate="Attestato di frequenza con tre sere su quattro",
        how_to_register=WRITE_TO_US + " Se i posti finiscono c’è la lista d’attesa.",
        body=blocks(
            """
            Non diventerai un colosso dell’e-commerce, e non ci serve. Impari a far trovare quello
            che hai già sullo scaffale a chi abita a due passi e non lo sa.

            ## Le quattro sere

            - Fotografare con il telefono: luce, fondo, una cosa alla volta
            - Scrivere la scheda: nome, prezzo, che cosa la rende speciale
            - Ordini e consegne nel quartiere: accordarsi fra vicini di negozio
            - Regole e scontrini: che cosa dice la legge, con una commercialista

            ## Che cosa portare

            Il telefono carico e tre prodotti tuoi. Si lavora su quelli, e alla fine sono già in
            vetrina.
            """
        ),
    ),
    Event(
        slug="sportello-microcredito",
        title="Sportello microcredito: quattro chiacchiere prima di chiedere un prestito",
        summary=(
            "Mezz’ora a testa con chi i prestiti li istruisce davvero. Gratis, senza impegno, con "
            "le tue carte sul tavolo."
        ),
        kind="meeting",
        in_days=5,
        weekday=3,
        start="16:00",
        end="19:00",
        place="Sede dell’associazione, piazza della Balduina 49",
        audience="Chi vuole aprire un’attività e chi ne ha una da meno di cinque anni",
        organiser=ASSOCIATION,
        seats=6,
        how_to_register=(
            "Telefona o scrivi a redazione@piazza.example per scegliere la mezz’ora. Chi "
            "passa senza appuntamento aspetta il suo turno."
        ),
        body=blocks(
            """
            Una volta al mese un operatore di microcredito viene da noi e ascolta. Ti dice se la tua
            idea sta in piedi, quanto puoi chiedere e che cosa serve.

            ## Che cosa portare

            - Un documento
            - Due righe su che cosa vuoi fare e dove
            - Un’idea delle spese: affitto, attrezzature, prime scorte
            - Se l’attività c’è già, l’ultima dichiarazione dei redditi
            """
        ),
    ),
    Event(
        slug="mercatino-di-piazza",
        title="Il mercatino di piazza: botteghe e artigiani all’aperto",
        summary=(
            "Trenta banchi in piazza della Balduina, tutti di chi lavora qui. Si assaggia, si "
            "ripara, si chiacchiera."
        ),
        kind="market",
        in_days=9,
        weekday=5,
        start="09:30",
        end="18:30",
        place="Piazza della Balduina",
        audience="Tutti, cani compresi",
        organiser=ASSOCIATION,
        how_to_register=(
            "Per visitare basta venire. Per un banco scrivi a redazione@piazza.example: "
            "agli artigiani del quartiere non costa niente."
        ),
        body=blocks(
            """
            Una giornata in cui i negozi escono dalla porta. Niente bancarelle di passaggio: dietro
            ogni banco c’è qualcuno che il lunedì ritrovi in bottega.

            ## Che cosa trovi

            - Pane, miele, formaggi e dolci da assaggiare
            - L’angolo che ripara: orologi, lampade, cerniere
            - Letture ad alta voce per i piccoli, alle 11 e alle 16
            - Piante da scambiare: portane una, prendine una

            Se piove si sposta alla settimana dopo, e lo scriviamo qui.
            """
        ),
    ),
    Event(
        slug="lettura-con-la-pagina",
        title="Storie sotto il tendone: letture per bambini da 4 a 8 anni",
        summary=(
            "Un’ora di albi illustrati letti ad alta voce, seduti per terra, tra gli scaffali "
            "della libreria."
        ),
        kind="culture",
        in_days=3,
        weekday=5,
        start="11:00",
        end="12:00",
        place="Libreria La Pagina, piazza della Balduina 12",
        audience="Bambini da 4 a 8 anni, con un grande",
        organiser="Libreria La Pagina",
        seats=18,
        how_to_register="Passa in libreria o telefona: i cuscini sono diciotto.",
        body=blocks(
            """
            Tre storie: una che fa ridere, una che fa paura quanto basta e una per tornare a casa
            tranquilli. Poi si disegna la parte che è piaciuta di più.

            > Il silenzio di venti bambini quando giri la pagina è la cosa più bella di questo
              mestiere. — La libraia
            """
        ),
    ),
    Event(
        slug="assemblea-di-quartiere",
        title="Assemblea di quartiere: marciapiedi, luci e vetrine spente",
        summary=(
            "Tre temi, dieci minuti l’uno, poi la parola a tutti. Ne usciamo con una lettera al "
            "Municipio."
        ),
        kind="meeting",
        in_days=12,
        weekday=2,
        start="20:30",
        end="22:30",
        place="Sala della parrocchia, piazza della Balduina",
        online_link="https://incontri.piazza.example/assemblea",
        audience="Residenti, negozianti, chiunque tenga al quartiere",
        organiser=ASSOCIATION,
        seats=120,
        how_to_register="Vieni e basta. Chi non può uscire segue online e fa domande per iscritto.",
        body=blocks(
            """
            Abbiamo camminato il quartiere con il metro e la macchina fotografica. Portiamo quello
            che abbiamo visto, tu porta quello che ci è sfuggito.

            ## All’ordine del giorno

            - Marciapiedi rotti in via Lattanzio e via Friggeri: la mappa dei punti peggiori
            - Lampioni spenti: dove, da quanto, a chi tocca
            - Undici vetrine vuote: chi sono i proprietari e che cosa proporre

            La sala è senza gradini. Se ti serve un interprete della lingua dei segni, scrivici una
            settimana prima.
            """
        ),
    ),
    Event(
        slug="corso-haccp-aggiornamento",
        title="Igiene degli alimenti: aggiornamento per chi lavora al banco",
        summary=(
            "Le ore di aggiornamento che servono a chi tratta alimenti, fatte qui vicino e in "
            "orario di chiusura."
        ),
        kind="training",
        in_days=30,
        weekday=0,
        start="14:00",
        end="18:00",
        place="Sede dell’associazione, piazza della Balduina 49",
        audience="Chi lavora in alimentari, bar, forni e ristoranti",
        organiser="Studio Sicurezza Trionfale, con l’associazione",
        seats=25,
        price=Decimal("35.00"),
        certificate="Attestato valido ai fini dell’aggiornamento degli alimentaristi",
        how_to_register=(
            "Scrivi a redazione@piazza.example con i nomi dei partecipanti e i dati per la "
            "fattura. Si paga all’ingresso."
        ),
        body=blocks(
            """
            Quattro ore, una pausa caffè offerta da un bar del quartiere e molti esempi veri: la
            vetrina del fresco, gli allergeni sul cartellino, il frigo che si ferma di notte.

            Il prezzo è quello di gruppo: da soli costa il doppio.
            """
        ),
    ),
    Event(
        slug="primi-passi-spid",
        title="SPID, PEC e firma digitale: i primi passi, da casa",
        summary=(
            "Un’ora e mezza in collegamento per non arrivare all’ultimo giorno di un bando senza "
            "le chiavi per entrare."
        ),
        kind="training",
        in_days=7,
        weekday=3,
        start="14:30",
        end="16:00",
        online_link="https://incontri.piazza.example/primi-passi",
        audience="Piccole imprese, professionisti, chi pensa di aprire",
        organiser=ASSOCIATION,
        seats=40,
        how_to_register=WRITE_TO_US,
        body=blocks(
            """
            Quasi tutte le domande di contributo si presentano online. Ti facciamo vedere che cosa
            chiedere, a chi, quanto costa e quanto tempo ci vuole.

            - SPID e carta d’identità elettronica: quale conviene
            - PEC: che cosa non perdere mai di vista
            - Firma digitale: sul telefono o con la chiavetta
            """
        ),
    ),
    Event(
        slug="passeggiata-monte-ciocci",
        title="Passeggiata raccontata: dalla Balduina a Monte Ciocci",
        summary=(
            "Due ore a piedi tra fornaci, ville e ferrovie sparite, con la cupola di San Pietro "
            "che spunta alla fine."
        ),
        kind="culture",
        in_days=16,
        weekday=6,
        start="10:00",
        end="12:00",
        place="Si parte dalla stazione Balduina",
        audience="Tutti. Il percorso è in parte sterrato, con una variante senza gradini",
        organiser="Gruppo Memoria del quartiere",
        seats=30,
        price=Decimal("5.00"),
        how_to_register=WRITE_TO_US,
        body=blocks(
            """
            Il treno passava dove adesso si pedala, e sulla collina si cuocevano i mattoni di mezza
            Roma. Lo racconta chi ha raccolto le fotografie di famiglia di tutta la zona.

            Porta acqua e scarpe chiuse. I bambini fino a dieci anni non pagano.
            """
        ),
    ),
    Event(
        slug="vetrine-che-fermano",
        title="Vetrine che fermano chi passa",
        summary=(
            "Un pomeriggio con una vetrinista: tre vetrine del quartiere rifatte dal vivo, con "
            "quello che c’era già in negozio."
        ),
        kind="training",
        in_days=-27,
        weekday=0,
        start="15:00",
        end="19:00",
        place="Via della Balduina, da un negozio all’altro",
        audience="Negozianti",
        organiser=ASSOCIATION,
        seats=15,
        price=Decimal("10.00"),
        certificate="Attestato di frequenza",
        how_to_register="Le iscrizioni sono chiuse.",
        body=blocks(
            """
            Un solo colore, un solo oggetto grande, un prezzo scritto bene. Abbiamo smontato tre
            vetrine e le abbiamo rimontate in quaranta minuti l’una.

            > La sera stessa è entrata una signora che passava lì davanti da vent’anni. — Una
              partecipante
            """
        ),
    ),
    Event(
        slug="scambio-dei-libri-di-scuola",
        title="Scambio dei libri di scuola",
        summary=(
            "Porta quelli che hai finito, prendi quelli che ti mancano. Quasi trecento libri hanno "
            "cambiato casa."
        ),
        kind="market",
        in_days=-48,
        weekday=5,
        start="10:00",
        end="17:00",
        place="Piazza Giovenale",
        audience="Studenti e famiglie",
        organiser="Genitori delle scuole della Balduina",
        price=None,
        how_to_register="Non serviva iscriversi.",
        body=blocks(
            """
            Medie e superiori, dizionari compresi. Quelli rimasti sono andati al doposcuola della
            parrocchia.

            Lo rifaremo: se vuoi dare una mano ai tavoli, scrivi in redazione.
            """
        ),
    ),
)
