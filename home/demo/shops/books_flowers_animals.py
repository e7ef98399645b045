"""Books, paper, toys, newspapers, plants, and what animals need."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

BOOKS_FLOWERS_ANIMALS = (
    DemoShop(
        slug="libreria-la-pagina",
        title="Libreria La Pagina",
        category="libreria",
        other_categories=("giocattoli",),
        tagline="Libri, giocattoli e incontri. Per i bambini c’è un tappeto, per te una poltrona.",
        story=paragraphs(
            """
            Siamo in due, leggiamo generi diversi e litighiamo volentieri sui finali. Quello
            che non abbiamo arriva in due giorni; quello che non esiste più, lo cerchiamo.

            Ogni sabato alle undici qualcuno legge ad alta voce. I grandi possono restare, purché
            facciano silenzio.
            """
        ),
        street_address="Piazza della Balduina 12",
        latitude=Decimal("41.919234"),
        longitude=Decimal("12.441592"),
        zone="piazza-balduina",
        phone="+39 06 0000 0012",
        whatsapp="+39 300 000 0012",
        email="leggi@lapagina.example",
        website="https://lapagina.example",
        social_links=("https://social.example/lapagina",),
        hours="Mo 15:30-20:00; Tu-Sa 09:30-20:00; Su 10:00-13:00; PH off",
        exceptions=(RelativeException(8, 8, (("09:30", "23:00"),), "notte delle storie"),),
        amenities=(
            "carte",
            "contactless",
            "prenota-e-ritira",
            "consegna",
            "wifi",
            "fasciatoio",
            "senza-gradini",
            "bagno-accessibile",
            "inglese",
            "francese",
        ),
        founded_year=2005,
        cover="book",
        details=DemoDetails("47.61", "micro", "partnership", "Irene Sabatini"),
        products=(
            DemoProduct(
                "La mappa dei sassi",
                Decimal("17.50"),
                "",
                "Romanzo. Un geologo in pensione, una figlia, una cava chiusa.",
                brand="Edizioni Terrazza",
                picture="book",
            ),
            DemoProduct(
                "Il lupo che aveva freddo ai piedi",
                Decimal("14.00"),
                "",
                "Albo illustrato, dai tre anni.",
                brand="Mezzaluna Ragazzi",
                picture="book",
            ),
            DemoProduct(
                "Camminare Monte Mario",
                Decimal("12.00"),
                "",
                "Otto passeggiate con mappa, una fatta apposta per i passeggini.",
                brand="Edizioni Terrazza",
            ),
            DemoProduct("Trenino di legno", Decimal("39.00"), brand="Faggio", picture="toy"),
            DemoProduct("Buono lettura", Decimal("20.00"), "", "Senza scadenza."),
        ),
        offers=(
            DemoOffer(
                "Libri per l’infanzia 3×2",
                "3×2",
                "Tre albi illustrati, il meno caro te lo regaliamo. Esclusi i libri di scuola.",
                -5,
                30,
            ),
        ),
    ),
    DemoShop(
        slug="fumetteria-nuvola-parlante",
        title="Nuvola Parlante",
        category="fumetteria",
        tagline="Fumetti italiani, manga, giochi da tavolo. Si tocca tutto tranne la vetrina.",
        story=paragraphs(
            """
            Casella personale gratis: tu segni le serie, noi le teniamo da parte un mese. I giochi
            da tavolo si provano il venerdì sera, portate biscotti.
            """
        ),
        street_address="Via Appiano 41",
        latitude=Decimal("41.915898"),
        longitude=Decimal("12.441745"),
        zone="piazza-balduina",
        phone="+39 06 0000 0151",
        hours="Tu-Th,Sa 10:30-13:30,16:00-20:00; Fr 16:00-23:30; Su,Mo off",
        amenities=(
            "carte",
            "contactless",
            "prenota-e-ritira",
            "wifi",
            "inglese",
            "accesso-parziale",
        ),
        founded_year=2009,
        products=(
            DemoProduct("Casella personale", description="Gratuita: paghi solo i fumetti."),
            DemoProduct("Gioco da tavolo usato", Decimal("15.00"), availability="limited"),
        ),
    ),
    DemoShop(
        slug="cartoleria-il-compasso",
        title="Cartoleria Il Compasso",
        category="cartoleria",
        tagline="Quaderni, stilografiche, carta al foglio e i libri di scuola senza code.",
        story=paragraphs(
            """
            In prima elementare ti vendiamo il quaderno a righe grandi, in quinta ginnasio il
            vocabolario, all’università la colla. Poi sparisci e torni con tuo figlio: è già
            successo tre volte.
            """
        ),
        street_address="Viale Tito Livio 40",
        latitude=Decimal("41.918200"),
        longitude=Decimal("12.436039"),
        zone="piazza-balduina",
        phone="+39 06 0000 0152",
        email="liste@ilcompasso.example",
        hours="Mo-Fr 07:45-13:30,16:00-19:30; Sa 09:00-13:00; Su off; PH off",
        amenities=("carte", "prenota-e-ritira", "senza-gradini"),
        founded_year=1971,
        products=(
            DemoProduct("Quaderno cucito a mano", Decimal("9.00"), "", "Cento pagine avorio."),
            DemoProduct("Stilografica da principianti", Decimal("22.00"), brand="Inchiostra"),
            DemoProduct("Foderatura libri", Decimal("1.50"), "libro"),
        ),
    ),
    DemoShop(
        slug="il-tamburino",
        title="Il Tamburino",
        category="giocattoli",
        tagline="Giocattoli senza pile, o quasi.",
        story=paragraphs(
            """
            Costruzioni, burattini, trottole, biglie. C’è anche un drone, lo ammetto: l’ho comprato
            per me e mia moglie mi ha detto di venderlo.
            """
        ),
        street_address="Via Friggeri 33",
        latitude=Decimal("41.920065"),
        longitude=Decimal("12.439511"),
        zone="piazza-balduina",
        phone="+39 06 0000 0153",
        hours="Mo 16:00-19:30; Tu-Sa 09:30-13:00,16:00-19:30; Su off",
        amenities=("carte", "prenota-e-ritira", "accesso-parziale"),
        founded_year=1986,
        products=(
            DemoProduct("Costruzioni in faggio", Decimal("48.00"), "cento pezzi", picture="toy"),
            DemoProduct("Burattino romano", Decimal("26.00"), "", "Rugantino o Nina."),
            DemoProduct("Biglie di vetro", Decimal("0.30")),
            DemoProduct("Drone del titolare", Decimal("90.00"), availability="limited"),
        ),
    ),
    DemoShop(
        slug="edicola-giovenale",
        title="Edicola Giovenale",
        category="edicola",
        tagline="Giornali, figurine, biglietti dell’autobus e le notizie che non si stampano.",
        street_address="Piazza Giovenale 1",
        latitude=Decimal("41.917695"),
        longitude=Decimal("12.438519"),
        zone="piazza-balduina",
        phone="+39 300 000 0154",
        hours="Mo-Sa 06:00-13:30,16:00-19:00; Su 06:30-13:00",
        amenities=("contanti", "carte", "prenota-e-ritira", "senza-gradini"),
        products=(
            DemoProduct("Arretrati su ordinazione", price_on_request=True),
            DemoProduct(
                "Figurine", Decimal("1.20"), "bustina", "Scambio doppie il sabato mattina."
            ),
        ),
    ),
    DemoShop(
        slug="fiori-di-monte-mario",
        title="Fiori di Monte Mario",
        category="fioraio",
        tagline="Composizioni, piante da davanzale e mazzi che durano più di tre giorni.",
        story=paragraphs(
            """
            Compro poco e spesso: meglio restare senza rose il sabato sera che vendere quelle del
            lunedì. Per i mazzi dimmi a chi li dai e quanto vuoi spendere, al resto penso io.

            Rinvaso gratis le piante comprate qui. Le altre le guardo con affetto e tre euro.
            """
        ),
        street_address="Via Ugo De Carolis 41",
        latitude=Decimal("41.919056"),
        longitude=Decimal("12.443786"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0041",
        whatsapp="+39 300 000 0041",
        website="https://fioridimontemario.example",
        hours="Mo-Sa 08:30-19:30; Su,PH 08:30-13:30",
        amenities=("carte", "contactless", "consegna", "prenota-e-ritira", "senza-gradini"),
        founded_year=1994,
        cover="flowers",
        details=DemoDetails("47.76", "micro", "sole_trader", "Graziella Tozzi"),
        products=(
            DemoProduct("Mazzo di stagione", Decimal("15.00"), picture="flowers"),
            DemoProduct(
                "Stella di Natale", Decimal("9.00"), availability="seasonal", picture="plant"
            ),
            DemoProduct("Ciclamino", Decimal("4.50"), "", "Vuole fresco e poca acqua."),
            DemoProduct("Centrotavola", Decimal("30.00"), availability="made_to_order"),
            DemoProduct("Rinvaso", Decimal("3.00"), "vaso"),
        ),
        offers=(
            DemoOffer(
                "Ciclamino con ogni centrotavola",
                "Omaggio",
                "Uno per ogni centrotavola ordinato, finché ne abbiamo.",
                -1,
                3,
                product="Centrotavola",
            ),
        ),
    ),
    DemoShop(
        slug="vivaio-terra-bassa",
        title="Vivaio Terra Bassa",
        category="vivaio",
        tagline="Piante per terrazzi ventosi, orti in cassetta, potature.",
        story=paragraphs(
            """
            Quassù tira vento: tamerici, pittosporo, elicriso. L’ortensia sul terrazzo a nord-ovest
            muore, te lo dico prima.

            Terriccio di nostra produzione, setacciato. Veniamo a vedere il balcone e ti lasciamo un
            disegno con le esposizioni.
            """
        ),
        street_address="Via Massimi 101",
        latitude=Decimal("41.923974"),
        longitude=Decimal("12.429909"),
        zone="cenacolo",
        service_area="Balduina, Monte Mario e Trionfale",
        phone="+39 06 0000 0155",
        email="terrazzi@terrabassa.example",
        hours="Mo-Sa 08:00-18:00; Su 09:00-13:00",
        amenities=("carte", "consegna", "a-domicilio", "sfuso", "cani-ammessi", "senza-gradini"),
        founded_year=1968,
        products=(
            DemoProduct(
                "Piantine da orto", Decimal("0.80"), "", "Secondo stagione.", picture="plant"
            ),
            DemoProduct("Terriccio setacciato", Decimal("0.35"), "litro", "Porta il secchio."),
            DemoProduct("Sopralluogo sul terrazzo", Decimal("50.00"), "", "Con disegno."),
            DemoProduct("Limone in vaso", Decimal("65.00"), availability="limited"),
        ),
    ),
    DemoShop(
        slug="crocchetta",
        title="Crocchetta",
        category="negozio-per-animali",
        tagline="Cibo, lettiere e cucce. I cani entrano, i padroni pure.",
        street_address="Via Lattanzio 17",
        latitude=Decimal("41.918560"),
        longitude=Decimal("12.438454"),
        zone="piazza-balduina",
        phone="+39 06 0000 0156",
        hours="Mo-Sa 09:00-19:30; Su off",
        amenities=("carte", "contactless", "consegna", "cani-ammessi", "sfuso", "senza-gradini"),
        founded_year=2017,
        products=(
            DemoProduct("Crocchette sfuse", Decimal("6.90"), "kg"),
            DemoProduct("Lettiera vegetale", Decimal("9.50"), "10 litri"),
            DemoProduct(
                "Medaglietta incisa", Decimal("8.00"), "", "Nome e telefono, in dieci minuti."
            ),
        ),
    ),
    DemoShop(
        slug="pelo-e-contropelo",
        title="Pelo e Contropelo",
        category="toelettatura",
        tagline="Bagno, taglio e stripping per cani pazienti e per gli altri.",
        story=paragraphs(
            """
            Un cane alla volta, niente gabbie, asciugatura a mano. I fifoni prenotano l’ultima ora,
            quando c’è silenzio.
            """
        ),
        street_address="Via Damiano Chiesa 55",
        latitude=Decimal("41.924311"),
        longitude=Decimal("12.435961"),
        zone="monte-mario",
        phone="+39 06 0000 0157",
        whatsapp="+39 300 000 0157",
        hours='Tu-Sa "su appuntamento"; Su,Mo off',
        amenities=("carte", "su-prenotazione", "accesso-parziale"),
        products=(
            DemoProduct("Bagno, cane piccolo", Decimal("28.00")),
            DemoProduct("Stripping", Decimal("50.00"), "", "Fox, schnauzer, bassotti a pelo duro."),
        ),
    ),
    DemoShop(
        slug="ambulatorio-veterinario-pereira",
        title="Ambulatorio veterinario Pereira",
        category="veterinario",
        tagline="Medicina interna, chirurgia, vaccini e animali esotici.",
        story=paragraphs(
            """
            Due medici veterinari, ecografia e radiologia digitale in sede. Per le urgenze notturne
            la segreteria indica la clinica di turno.
            """
        ),
        street_address="Via Romeo Rodriguez Pereira 112",
        latitude=Decimal("41.923721"),
        longitude=Decimal("12.439242"),
        zone="monte-mario",
        phone="+39 06 0000 0158",
        hours="Mo-Fr 09:00-13:00,15:30-19:30; Sa 09:00-12:30; Su off; PH off",
        amenities=("carte", "su-prenotazione", "a-domicilio", "senza-gradini", "inglese"),
        details=DemoDetails("75.00", "micro", "professional", "Dott.ssa Paola Gentili"),
        products=(
            DemoProduct("Prima visita", Decimal("45.00")),
            DemoProduct("Vaccinazione annuale", Decimal("40.00")),
        ),
    ),
)
