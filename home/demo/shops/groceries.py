"""Groceries: from the delicatessen to the wine cellar."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

GROCERIES = (
    DemoShop(
        slug="alimentari-trionfale",
        title="Alimentari Trionfale",
        category="alimentari-e-salumeria",
        tagline="Salumi tagliati a mano, panini all’istante, spesa portata fino al quarto piano.",
        story=paragraphs(
            """
            Il panino lo faccio come se fosse per me, e io mangio parecchio. La porchetta arriva da
            Ariccia il giovedì, il pecorino da uno che conosco a Campagnano, il resto lo scelgo di
            persona perché a fidarmi ho già dato.

            L’ascensore non mi serve, il caffè sì: quando consegno, tienilo sul fuoco.
            """
        ),
        street_address="Via Trionfale 8120",
        latitude=Decimal("41.918894"),
        longitude=Decimal("12.445840"),
        zone="trionfale",
        phone="+39 06 0000 0110",
        whatsapp="+39 300 000 0110",
        hours="Mo-We,Fr,Sa 07:30-13:30,16:30-19:45; Th 07:30-13:30; Su off; PH off",
        amenities=("carte", "buoni-pasto", "consegna", "asporto", "senza-gradini"),
        founded_year=1969,
        cover="cheese",
        details=DemoDetails("47.11", "micro", "sole_trader", "Augusto Ricci"),
        products=(
            DemoProduct(
                "Pecorino romano stagionato",
                Decimal("21.90"),
                "kg",
                "Diciotto mesi, crosta nera. Grattugiato al momento se vuoi.",
                picture="cheese",
            ),
            DemoProduct(
                "Porchetta di Ariccia",
                Decimal("23.50"),
                "kg",
                "Dal giovedì al sabato, con la crosta che fa rumore.",
                availability="limited",
                picture="meat",
            ),
            DemoProduct(
                "Panino imbottito", Decimal("5.00"), "", "Due ingredienti, pane del giorno."
            ),
            DemoProduct(
                "Olio della Sabina",
                Decimal("13.50"),
                "litro",
                "Raccolto di famiglia, in latta da uno, tre o cinque litri.",
            ),
            DemoProduct("Olive di Gaeta", Decimal("11.00"), "kg"),
        ),
        offers=(
            DemoOffer(
                "Pecorino romano −15%",
                "−15%",
                "A pezzo intero o grattugiato, fino a due chili a famiglia.",
                -4,
                5,
                product="Pecorino romano stagionato",
                price=Decimal("18.60"),
                lowest_price_30_days=Decimal("21.90"),
            ),
        ),
    ),
    DemoShop(
        slug="supermercato-il-paniere",
        title="Il Paniere",
        category="supermercato",
        tagline="Il supermercato piccolo che apre anche la domenica.",
        story=paragraphs(
            """
            Quattro corsie, due casse, trecento metri quadri. Banco del fresco fino alle 20, spesa
            a casa in giornata per ordini entro mezzogiorno.
            """
        ),
        street_address="Viale delle Medaglie d’Oro 214",
        latitude=Decimal("41.915863"),
        longitude=Decimal("12.445095"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0111",
        email="spesa@ilpaniere.example",
        hours="Mo-Sa 07:30-21:00; Su,PH 09:00-20:00",
        amenities=("carte", "contactless", "buoni-pasto", "consegna", "senza-gradini", "sfuso"),
        details=DemoDetails("47.11", "small", "company", "Direzione del punto vendita"),
        products=(
            DemoProduct("Detersivo alla spina", Decimal("2.10"), "litro", "Porta il flacone."),
            DemoProduct("Cassetta di acqua", Decimal("3.60"), "6 bottiglie"),
        ),
    ),
    DemoShop(
        slug="frutta-e-verdura-da-nando",
        title="Frutta e verdura da Nando",
        category="frutta-e-verdura",
        tagline="Puntarelle pulite, carciofi capati e consigli non richiesti.",
        story=paragraphs(
            """
            Alle tre di notte sono al mercato di Guidonia, alle sette sul marciapiede a scaricare.
            Le puntarelle le pulisco io, la cicoria la lavo tre volte, la fragola insapore non la
            compro: se vuoi quella c’è il mondo pieno.

            Chiedi pure come si cucina. Anzi, tanto te lo dico lo stesso.
            """
        ),
        street_address="Via Friggeri 52",
        latitude=Decimal("41.920123"),
        longitude=Decimal("12.438988"),
        zone="piazza-balduina",
        phone="+39 06 0000 0112",
        hours="Mo-We,Fr,Sa 07:00-13:30,16:30-19:30; Th 07:00-13:30; Su off",
        amenities=("contanti", "carte", "consegna", "senza-gradini"),
        cover="fruit",
        products=(
            DemoProduct(
                "Puntarelle pulite",
                Decimal("9.90"),
                "kg",
                "Già arricciate nell’acqua ghiacciata.",
                availability="seasonal",
            ),
            DemoProduct("Carciofi romaneschi", Decimal("1.20"), "", "Capati su richiesta."),
            DemoProduct("Arance da spremuta", Decimal("1.90"), "kg", picture="fruit"),
            DemoProduct("Cicoria ripassata", Decimal("10.00"), "kg", "La fa mia moglie, io lavo."),
            DemoProduct(
                "Cassetta della settimana", Decimal("18.00"), "", "Sei chili misti, decido io."
            ),
        ),
    ),
    DemoShop(
        slug="macelleria-cesarini",
        title="Macelleria Cesarini",
        category="macelleria",
        tagline="Carni dell’Agro romano, polli ruspanti, preparati pronti da cuocere.",
        story=paragraphs(
            """
            Un solo allevatore, a Cerveteri, e le mezzene intere appese in cella: il taglio lo
            decidiamo insieme davanti al banco. Frolliamo la costata ventotto giorni.

            I macinati si fanno quando li chiedi. Prima no.
            """
        ),
        street_address="Via Ugo De Carolis 63",
        latitude=Decimal("41.919685"),
        longitude=Decimal("12.443619"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0113",
        email="ordini@macelleriacesarini.example",
        hours="Mo-We,Fr,Sa 08:00-13:30,16:30-19:30; Th 08:00-13:30; Su off; PH off",
        amenities=("carte", "prenota-e-ritira", "consegna", "accesso-parziale"),
        founded_year=1984,
        details=DemoDetails("47.22", "micro", "partnership", "Piero Cesarini"),
        products=(
            DemoProduct(
                "Abbacchio a pezzi", Decimal("19.80"), "kg", "Per lo scottadito o la cacciatora."
            ),
            DemoProduct("Coda di vaccinara", Decimal("12.90"), "kg", "Tagliata ai nodi."),
            DemoProduct(
                "Costata frollata",
                Decimal("32.00"),
                "kg",
                "Ventotto giorni in cella, osso incluso.",
            ),
            DemoProduct("Involtini pronti", Decimal("18.50"), "kg", "Prosciutto, sedano e carota."),
        ),
        offers=(
            DemoOffer(
                "Cesto della griglia",
                "Per 4",
                "Due costate, otto salsicce e quattro spiedini a 45 €: si ordina il giorno prima.",
                -1,
                20,
                price=Decimal("45.00"),
            ),
        ),
    ),
    DemoShop(
        slug="pescheria-ponente",
        title="Pescheria Ponente",
        category="pescheria",
        tagline="Quello che ha preso la barca. Se c’è mare grosso, siamo chiusi.",
        street_address="Via della Balduina 131",
        latitude=Decimal("41.920521"),
        longitude=Decimal("12.440606"),
        zone="piazza-balduina",
        phone="+39 06 0000 0114",
        whatsapp="+39 300 000 0114",
        hours="Tu,We,Sa 08:00-13:30; Th,Fr 08:00-13:30,16:30-19:00; Su,Mo off; PH off",
        amenities=("carte", "contanti", "prenota-e-ritira", "senza-gradini"),
        products=(
            DemoProduct(
                "Pescato del giorno",
                price_on_request=True,
                description="Scrivi su WhatsApp dopo le sette: ti diciamo che cosa è arrivato.",
                availability="limited",
                picture="fish",
            ),
            DemoProduct("Alici pulite", Decimal("11.00"), "kg"),
            DemoProduct(
                "Zuppa pronta da cuocere", Decimal("16.00"), "kg", "Spinata, per due o quattro."
            ),
        ),
    ),
    DemoShop(
        slug="la-forma",
        title="La Forma",
        category="formaggi-e-latticini",
        tagline="Centodieci formaggi, novanta dei quali hai sempre pensato di non volere.",
        story=paragraphs(
            """
            Affino in una cantina tre metri sotto il negozio: dodici gradi, umidità alta, silenzio.
            I caprini della Tuscia entrano bianchi ed escono color cenere.

            Assaggiare è gratis e non obbliga a nulla, anche se finora nessuno è uscito a mani
            vuote.
            """
        ),
        street_address="Via Duccio Galimberti 22",
        latitude=Decimal("41.916581"),
        longitude=Decimal("12.441884"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0115",
        website="https://laforma.example",
        hours="Mo 16:30-19:30; Tu-Sa 09:00-13:30,16:30-19:30; Su off",
        exceptions=(RelativeException(20, 23, reason="fiera dei formaggi"),),
        amenities=("carte", "contactless", "prenota-e-ritira", "inglese", "senza-gradini"),
        founded_year=2008,
        products=(
            DemoProduct(
                "Mozzarella di bufala", Decimal("15.90"), "kg", "Arriva alle dieci, da Amaseno."
            ),
            DemoProduct(
                "Caprino alla cenere",
                Decimal("7.50"),
                "",
                "Centoventi grammi, affinato venti giorni.",
                picture="cheese",
            ),
            DemoProduct(
                "Ricotta di pecora", Decimal("9.80"), "kg", "Calda il martedì e il venerdì."
            ),
            DemoProduct(
                "Tagliere per sei", Decimal("42.00"), "", "Con miele e mostarda. Si prenota."
            ),
        ),
    ),
    DemoShop(
        slug="pasta-all-uovo-sora-gina",
        title="Pasta all’uovo Sora Gina",
        category="pasta-fresca",
        tagline="Fettuccine tirate al mattarello e ravioli che non si aprono.",
        story=paragraphs(
            """
            Gina ha ottantun anni e ancora controlla lo spessore della sfoglia contro la luce. Noi
            nipoti abbiamo portato la macchina per i ravioli; lei la chiama «il trattore».
            """
        ),
        street_address="Via Lattanzio 31",
        latitude=Decimal("41.918932"),
        longitude=Decimal("12.438171"),
        zone="piazza-balduina",
        phone="+39 06 0000 0116",
        hours="Tu-Sa 08:30-13:30,17:00-19:30; Su 08:30-13:00; Mo off",
        amenities=("carte", "prenota-e-ritira", "vegetariano", "accesso-parziale"),
        founded_year=1973,
        products=(
            DemoProduct(
                "Fettuccine", Decimal("11.00"), "kg", "Dieci tuorli al chilo.", picture="pasta"
            ),
            DemoProduct("Ravioli ricotta e spinaci", Decimal("17.00"), "kg"),
            DemoProduct("Gnocchi", Decimal("8.50"), "kg", "Giovedì, ovviamente."),
            DemoProduct(
                "Lasagne da forno",
                Decimal("14.00"),
                "kg",
                "In teglia, da infornare trenta minuti.",
                availability="made_to_order",
            ),
        ),
        offers=(
            DemoOffer(
                "Fettuccine, la seconda a metà",
                "2ª −50%",
                "Compri un chilo di fettuccine e il secondo lo paghi metà. Nello stesso giorno.",
                -3,
                10,
            ),
        ),
    ),
    DemoShop(
        slug="enoteca-sottoscala",
        title="Enoteca Sottoscala",
        category="enoteca",
        tagline="Vini del Lazio e bollicine scelte da chi le beve. Si scende di tre gradini.",
        story=paragraphs(
            """
            Cesanese, bellone, malvasia puntinata: per anni ci hanno detto che il vino laziale era
            quello sfuso della gita. Abbiamo quattrocento etichette per smentirli, e una damigiana
            per chi ha nostalgia.

            Il venerdì apriamo sei bottiglie e si paga il calice. Nessuno ti chiederà di sentire la
            nota di grafite.
            """
        ),
        street_address="Via Marziale 14",
        latitude=Decimal("41.918996"),
        longitude=Decimal("12.438574"),
        zone="piazza-balduina",
        phone="+39 06 0000 0117",
        email="cantina@sottoscala.example",
        website="https://sottoscala.example",
        hours="Mo 17:00-20:30; Tu-Th,Sa 10:30-13:30,17:00-20:30; Fr 17:00-23:00; Su off",
        amenities=("carte", "contactless", "consegna", "sfuso", "inglese", "spagnolo"),
        founded_year=1999,
        cover="wine",
        details=DemoDetails("47.25", "micro", "company", "Tullio Marchetti"),
        products=(
            DemoProduct(
                "Cesanese del Piglio",
                Decimal("14.00"),
                "",
                "Annata corrente, vigne vecchie.",
                picture="wine",
            ),
            DemoProduct("Vino sfuso", Decimal("3.20"), "litro", "Bianco o rosso, vuoto a rendere."),
            DemoProduct(
                "Serata di degustazione",
                Decimal("20.00"),
                "a persona",
                "Sei calici il venerdì, dodici posti.",
                availability="limited",
            ),
        ),
        offers=(
            DemoOffer(
                "Cesanese del Piglio a 11,90 €",
                "−15%",
                "Fino a esaurimento delle prime sessanta bottiglie.",
                7,
                21,
                product="Cesanese del Piglio",
                price=Decimal("11.90"),
                lowest_price_30_days=Decimal("14.00"),
            ),
        ),
    ),
)
