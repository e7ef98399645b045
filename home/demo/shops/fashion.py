"""Clothes, shoes, jewels, and the thread to mend them."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    paragraphs,
)

FASHION = (
    DemoShop(
        slug="santoro-abbigliamento",
        title="Santoro Abbigliamento",
        category="abbigliamento",
        tagline="Camicie, maglieria e giacche da donna e da uomo, con le asole fatte a mano.",
        story=paragraphs(
            """
            Vendiamo capi che si riparano. Ogni giacca esce con il suo bottone di scorta e il
            numero di telefono di chi la può stringere, che lavora nella via accanto.

            Le taglie vanno dalla 38 alla 60 e costano uguale.
            """
        ),
        street_address="Via Ugo De Carolis 12",
        latitude=Decimal("41.918201"),
        longitude=Decimal("12.443829"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0130",
        email="negozio@santoroabbigliamento.example",
        hours="Mo 16:00-19:30; Tu-Sa 10:00-13:30,16:00-19:30; Su off; PH off",
        amenities=(
            "carte",
            "contactless",
            "prenota-e-ritira",
            "aria-condizionata",
            "senza-gradini",
        ),
        brands="Tessitura Arno, Lana Cardata, Officina Lino",
        founded_year=1981,
        products=(
            DemoProduct("Camicia di lino", Decimal("79.00"), brand="Officina Lino"),
            DemoProduct("Maglione in lana rigenerata", Decimal("95.00"), brand="Lana Cardata"),
            DemoProduct("Orlo ai pantaloni", Decimal("8.00"), "", "Pronto in tre giorni."),
        ),
    ),
    DemoShop(
        slug="taglia-sei",
        title="Taglia Sei",
        category="abbigliamento-per-bambini",
        tagline="Vestiti da zero a dodici anni e un angolo per provarli senza lacrime.",
        story=paragraphs(
            """
            Ho tre figli e nessuna illusione: quello che vendo si lava a quaranta gradi e sopporta
            lo scivolo. In fondo al negozio c’è una tenda da campeggio. Prima si gioca, poi forse ci
            si infila il cappotto.
            """
        ),
        street_address="Via Seneca 33",
        latitude=Decimal("41.918187"),
        longitude=Decimal("12.435908"),
        zone="piazza-balduina",
        phone="+39 06 0000 0131",
        whatsapp="+39 300 000 0131",
        hours="Mo 16:00-19:30; Tu-Fr 09:30-13:00,16:00-19:30; Sa 10:00-19:30; Su off",
        amenities=("carte", "contactless", "fasciatoio", "toilette", "senza-gradini", "inglese"),
        founded_year=2014,
        products=(
            DemoProduct("Tuta in felpa", Decimal("29.00"), "", "Ginocchia doppie."),
            DemoProduct("Grembiule per la scuola", Decimal("24.00"), availability="seasonal"),
            DemoProduct("Body a righe", Decimal("14.50"), brand="Piccola Vela"),
        ),
    ),
    DemoShop(
        slug="filo-leggero",
        title="Filo Leggero",
        category="intimo",
        tagline="Intimo, calze e pigiami. Misuriamo, consigliamo, non gridiamo le taglie.",
        street_address="Via Marziale 8",
        latitude=Decimal("41.918830"),
        longitude=Decimal("12.439029"),
        zone="piazza-balduina",
        phone="+39 06 0000 0132",
        hours="Mo 16:30-19:30; Tu-Sa 09:30-13:00,16:30-19:30; Su off",
        amenities=("carte", "accesso-parziale"),
        products=(
            DemoProduct("Pigiama di cotone", Decimal("39.00"), "", "Anche a gamba lunga."),
            DemoProduct("Calze in filo di Scozia", Decimal("9.50")),
        ),
    ),
    DemoShop(
        slug="calzature-passolungo",
        title="Calzature Passolungo",
        category="calzature",
        tagline="Scarpe comode che non sembrano ortopediche, dal 34 al 48.",
        story=paragraphs(
            """
            Mio padre guardava i piedi prima della faccia. Io ho imparato a salutare, ma la prima
            occhiata cade sempre lì: se la scarpa è sbagliata te lo dico, anche se l’hai comprata
            da me.

            Mezze misure e piante larghe in magazzino, non su ordinazione.
            """
        ),
        street_address="Piazza della Balduina 20",
        latitude=Decimal("41.919338"),
        longitude=Decimal("12.441366"),
        zone="piazza-balduina",
        phone="+39 06 0000 0133",
        website="https://passolungo.example",
        hours="Mo 16:00-19:30; Tu-Sa 09:30-13:30,16:00-19:30; Su off; PH off",
        amenities=("carte", "contactless", "riparazioni", "aria-condizionata", "senza-gradini"),
        brands="Sentiero, Bottega del Tacco, Nordest",
        founded_year=1966,
        cover="shoe",
        details=DemoDetails("47.72", "micro", "sole_trader", "Cesare Passolungo"),
        products=(
            DemoProduct(
                "Polacchino in camoscio",
                Decimal("110.00"),
                brand="Sentiero",
                picture="shoe",
            ),
            DemoProduct("Ballerina imbottita", Decimal("69.00"), brand="Bottega del Tacco"),
            DemoProduct("Pantofola di feltro", Decimal("28.00"), brand="Nordest"),
        ),
        offers=(
            DemoOffer(
                "Polacchini di fine serie",
                "−30%",
                "Sui numeri rimasti: chiedi il tuo prima di passare.",
                -6,
                9,
                product="Polacchino in camoscio",
                price=Decimal("77.00"),
                lowest_price_30_days=Decimal("110.00"),
            ),
        ),
    ),
    DemoShop(
        slug="cuoio-romano",
        title="Cuoio Romano",
        category="pelletteria",
        tagline="Borse, cinture e valigie. Si aggiustano anche quelle comprate altrove.",
        story=paragraphs(
            """
            Pelle conciata al vegetale, cucita a due aghi. Una cinta la taglio mentre aspetti.
            """
        ),
        street_address="Via Trionfale 8044",
        latitude=Decimal("41.917374"),
        longitude=Decimal("12.446011"),
        zone="trionfale",
        phone="+39 06 0000 0134",
        hours="Tu-Sa 10:00-13:00,16:00-19:00; Su,Mo off",
        amenities=("carte", "riparazioni", "senza-gradini", "spagnolo"),
        founded_year=2003,
        products=(
            DemoProduct("Cinta su misura", Decimal("45.00"), "", "Con la fibbia che scegli tu."),
            DemoProduct("Cartella da lavoro", Decimal("240.00"), availability="made_to_order"),
            DemoProduct("Ruote nuove al trolley", Decimal("30.00")),
        ),
    ),
    DemoShop(
        slug="merceria-rosetta",
        title="Merceria Rosetta",
        category="merceria",
        tagline="Bottoni, lane, cerniere, elastici: se cade, tira o si scuce, passa qui.",
        story=paragraphs(
            """
            Allora: i bottoni sono quattromila, stanno nei cassettini e li so a memoria. Lei mi
            porti il cappotto, non la fotografia del bottone, che con la fotografia ci abbiamo
            litigato tutti. Poi si siede, ché la sedia c’è apposta.

            Il giovedì pomeriggio facciamo maglia in sette intorno al tavolo. C’è posto per
            l’ottava, purché non parli di politica. Del nuovo parroco sì.
            """
        ),
        street_address="Via della Balduina 59",
        latitude=Decimal("41.919148"),
        longitude=Decimal("12.442027"),
        zone="piazza-balduina",
        phone="+39 06 0000 0135",
        hours="Mo 16:30-19:00; Tu-Fr 09:00-13:00,16:30-19:00; Sa 09:00-13:00; Su off; PH off",
        amenities=("contanti", "carte", "riparazioni", "accesso-parziale"),
        founded_year=1959,
        cover="thread",
        products=(
            DemoProduct(
                "Lana merino",
                Decimal("6.80"),
                "",
                "Gomitolo da cinquanta grammi, 38 colori.",
                picture="thread",
            ),
            DemoProduct("Cerniera a metro", Decimal("4.50"), "metro"),
            DemoProduct("Bottone rivestito", Decimal("1.50"), "", "Con la stoffa del suo vestito."),
            DemoProduct("Corso di maglia", Decimal("10.00"), "a incontro"),
        ),
    ),
    DemoShop(
        slug="gioielleria-santini",
        title="Gioielleria Santini",
        category="gioielleria",
        tagline="Oro, argento e pietre; perizie e incisioni in laboratorio.",
        story=paragraphs(
            """
            Gemmologo iscritto all’albo dei periti. Ogni pietra oltre il mezzo carato esce con
            certificato e fotografia delle inclusioni.
            """
        ),
        street_address="Viale delle Medaglie d’Oro 188",
        latitude=Decimal("41.915497"),
        longitude=Decimal("12.445444"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0136",
        email="perizie@gioielleriasantini.example",
        hours="Mo 16:00-19:30; Tu-Sa 09:30-13:00,16:00-19:30; Su off; PH off",
        amenities=(
            "carte",
            "riparazioni",
            "su-prenotazione",
            "senza-gradini",
            "inglese",
            "francese",
        ),
        founded_year=1949,
        details=DemoDetails("47.77", "micro", "company", "Aurelio Santini"),
        products=(
            DemoProduct("Fede classica", price_on_request=True, description="Oro 750, a peso."),
            DemoProduct("Incisione a mano", Decimal("25.00")),
            DemoProduct("Perizia giurata", Decimal("150.00"), availability="made_to_order"),
        ),
    ),
    DemoShop(
        slug="secondo-giro",
        title="Secondo Giro",
        category="usato",
        tagline="Vestiti e oggetti già amati da qualcun altro.",
        street_address="Via Cornelio Nepote 21",
        latitude=Decimal("41.917263"),
        longitude=Decimal("12.439507"),
        zone="piazza-balduina",
        email="ciao@secondogiro.example",
        hours="Tu-Sa 11:00-19:00; Su,Mo off",
        amenities=("carte", "contactless", "cani-ammessi", "accesso-parziale"),
        confirmed=False,
    ),
)
