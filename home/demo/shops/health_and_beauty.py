"""Those who care for bodies: pharmacy, studies, hair and skin."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

HEALTH_AND_BEAUTY = (
    DemoShop(
        slug="farmacia-dell-osservatorio",
        title="Farmacia dell’Osservatorio",
        category="farmacia",
        tagline="Aperta giorno e notte, tutti i giorni dell’anno.",
        story=paragraphs(
            """
            Dopo mezzanotte suona il campanello a destra: scendiamo in un minuto. Misuriamo la
            pressione, prepariamo galenici, prenotiamo visite ed esami.

            Se il farmaco manca lo facciamo arrivare con la corsa delle 15 e te lo portiamo.
            """
        ),
        street_address="Viale delle Medaglie d’Oro 417",
        latitude=Decimal("41.918798"),
        longitude=Decimal("12.442514"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0160",
        whatsapp="+39 300 000 0160",
        email="banco@farmaciaosservatorio.example",
        website="https://farmaciaosservatorio.example",
        hours="24/7",
        amenities=(
            "carte",
            "contactless",
            "consegna",
            "prenota-e-ritira",
            "senza-gradini",
            "anello-magnetico",
            "inglese",
            "spagnolo",
        ),
        founded_year=1952,
        details=DemoDetails("47.73", "small", "company", "Dott. Giorgio Fabbri"),
        products=(
            DemoProduct(
                "Preparazione galenica", price_on_request=True, availability="made_to_order"
            ),
            DemoProduct("Elettrocardiogramma", Decimal("25.00"), "", "Referto in giornata."),
            DemoProduct("Noleggio tiralatte", Decimal("2.00"), "giorno"),
        ),
    ),
    DemoShop(
        slug="erboristeria-malva",
        title="Erboristeria Malva",
        category="erboristeria",
        tagline="Erbe sfuse, miele, tisane composte per te dopo due domande.",
        story=paragraphs(
            """
            Le due domande sono: come dormi e che cosa prendi già. La seconda conta più della prima,
            perché certe piante con certi farmaci non vanno d’accordo, e allora ti mando dal medico
            con un biglietto.
            """
        ),
        street_address="Via Ugo De Carolis 80",
        latitude=Decimal("41.920144"),
        longitude=Decimal("12.443314"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0161",
        hours="Mo 16:00-19:30; Tu-Sa 09:30-13:00,16:00-19:30; Su off",
        amenities=("carte", "sfuso", "senza-glutine", "senza-gradini"),
        founded_year=1990,
        products=(
            DemoProduct("Tisana composta", Decimal("5.50"), "etto", "Preparata davanti a te."),
            DemoProduct("Miele di castagno", Decimal("9.00"), "500 g", "Apiario di Manziana."),
            DemoProduct("Sapone di Aleppo", Decimal("6.00")),
        ),
    ),
    DemoShop(
        slug="ottica-diottria",
        title="Ottica Diottria",
        category="ottica",
        tagline="Esame della vista senza fretta, montature italiane, riparazioni sul posto.",
        story=paragraphs(
            """
            L’esame dura quaranta minuti e comprende la visione al computer, che è dove ti stanchi.
            Le lenti le sagomiamo nel retro: se hai rotto gli occhiali sabato, sabato li riavrai.
            """
        ),
        street_address="Via della Balduina 110",
        latitude=Decimal("41.920035"),
        longitude=Decimal("12.440878"),
        zone="piazza-balduina",
        phone="+39 06 0000 0162",
        email="vista@otticadiottria.example",
        website="https://otticadiottria.example",
        hours="Mo 15:30-19:30; Tu-Sa 09:30-13:00,15:30-19:30; Su off; PH off",
        amenities=(
            "carte",
            "contactless",
            "su-prenotazione",
            "riparazioni",
            "senza-gradini",
            "inglese",
            "lis",
        ),
        brands="Sguardi, Lente Viva, Riga Nera",
        founded_year=1983,
        products=(
            DemoProduct(
                "Montatura in acetato",
                Decimal("119.00"),
                brand="Sguardi",
                picture="glasses",
            ),
            DemoProduct("Lenti progressive", Decimal("290.00"), "coppia", brand="Lente Viva"),
            DemoProduct("Sostituzione naselli", Decimal("5.00"), "", "Cinque minuti."),
        ),
        offers=(
            DemoOffer(
                "Secondo paio a metà",
                "−50%",
                "Sulla seconda montatura, stessa gradazione, entro trenta giorni dalla prima.",
                -15,
                25,
            ),
        ),
    ),
    DemoShop(
        slug="studio-dentistico-reale-lombardi",
        title="Studio dentistico Reale e Lombardi",
        category="dentista",
        tagline="Odontoiatria per adulti e bambini, igiene, ortodonzia invisibile.",
        story=paragraphs(
            """
            Preventivo scritto prima di ogni cura, voce per voce. Il primo controllo dei bambini
            consiste nel contare i denti e far salire e scendere la poltrona.
            """
        ),
        street_address="Via Cornelio Nepote 5",
        latitude=Decimal("41.916863"),
        longitude=Decimal("12.440574"),
        zone="piazza-balduina",
        phone="+39 06 0000 0163",
        email="segreteria@realelombardi.example",
        hours='Mo-Fr "su appuntamento"; Sa,Su off; PH off',
        amenities=("carte", "su-prenotazione", "toilette", "senza-gradini", "inglese"),
        details=DemoDetails("86.23", "micro", "professional", "Dott. Sergio Reale"),
        products=(
            DemoProduct("Prima visita", description="Gratuita. Se serve la panoramica, sono 40 €."),
            DemoProduct("Igiene orale", Decimal("80.00")),
        ),
    ),
    DemoShop(
        slug="fisioterapia-seneca",
        title="Fisioterapia Seneca",
        category="fisioterapista",
        tagline="Riabilitazione ortopedica e sportiva, anche a casa.",
        street_address="Via Seneca 48",
        latitude=Decimal("41.918474"),
        longitude=Decimal("12.435201"),
        zone="piazza-balduina",
        service_area="Balduina e Medaglie d’Oro",
        phone="+39 06 0000 0164",
        whatsapp="+39 300 000 0164",
        hours='Mo-Fr "su appuntamento"; Sa,Su off; PH off',
        amenities=("carte", "a-domicilio", "su-prenotazione", "senza-gradini", "bagno-accessibile"),
        founded_year=2010,
        products=(
            DemoProduct("Seduta in studio", Decimal("55.00"), "50 minuti"),
            DemoProduct("Seduta a domicilio", Decimal("70.00"), "50 minuti"),
        ),
    ),
    DemoShop(
        slug="stanza-chiara",
        title="Stanza Chiara",
        category="psicologo",
        tagline="Psicologia per adolescenti, coppie e genitori stanchi.",
        story=paragraphs(
            """
            Tre colleghe, una sala d’attesa con due uscite. Il primo colloquio serve a capire se
            siamo le persone giuste; se non lo siamo, ti diamo tre nomi.
            """
        ),
        street_address="Via Livio Andronico 14",
        latitude=Decimal("41.915642"),
        longitude=Decimal("12.438984"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0165",
        email="primocolloquio@stanzachiara.example",
        hours='Mo-Sa "su appuntamento"; Su off',
        amenities=("carte", "su-prenotazione", "inglese", "francese", "accesso-parziale"),
        products=(DemoProduct("Colloquio", Decimal("70.00"), "50 minuti"),),
    ),
    DemoShop(
        slug="sanitaria-gallo",
        title="Sanitaria Gallo",
        category="articoli-sanitari",
        tagline="Plantari, tutori, deambulatori. Vendita e noleggio.",
        street_address="Via Trionfale 8310",
        latitude=Decimal("41.922694"),
        longitude=Decimal("12.445413"),
        zone="trionfale",
        phone="+39 06 0000 0166",
        hours="Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00; Su off",
        amenities=("carte", "consegna", "senza-gradini", "anello-magnetico"),
        confirmed=False,
    ),
    DemoShop(
        slug="ivana-parrucchiera",
        title="Ivana",
        category="parrucchiere",
        tagline="Parrucchiera per donne, ragazze e signore che si ricordano quando ho aperto.",
        story=paragraphs(
            """
            Ho aperto con due caschi e un mutuo. I caschi ci sono ancora, il mutuo no. Taglio dal
            1987 e il colore lo mescolo a mano, col pennello e con la memoria: di ogni cliente tengo
            la ricetta su un cartoncino.
            """
        ),
        street_address="Via Friggeri 71",
        latitude=Decimal("41.920426"),
        longitude=Decimal("12.438640"),
        zone="piazza-balduina",
        phone="+39 06 0000 0167",
        hours="Tu-Fr 09:00-18:30; Sa 08:30-17:00; Su,Mo off",
        exceptions=(RelativeException(26, 34, reason="chiusura annuale"),),
        amenities=("carte", "contanti", "su-prenotazione", "aria-condizionata", "accesso-parziale"),
        founded_year=1987,
        products=(
            DemoProduct("Piega", Decimal("20.00")),
            DemoProduct("Taglio e piega", Decimal("38.00")),
            DemoProduct("Colore", Decimal("45.00"), "", "Prova su pelle il giorno prima."),
        ),
    ),
    DemoShop(
        slug="barbieria-appiano",
        title="Barbieria Appiano",
        category="barbiere",
        tagline="Taglio e rasatura. Panno caldo, rasoio, poche parole se vuoi.",
        story=paragraphs(
            """
            Due poltrone, una radio, nessuna playlist. Per parlare di calcio siediti a sinistra, per
            dormire a destra.
            """
        ),
        street_address="Via Appiano 5",
        latitude=Decimal("41.915043"),
        longitude=Decimal("12.442843"),
        zone="piazza-balduina",
        phone="+39 06 0000 0005",
        whatsapp="+39 300 000 0005",
        hours="Tu-Fr 09:00-13:00,15:00-19:30; Sa 09:00-18:00; Su,Mo off",
        amenities=("carte", "contanti", "su-prenotazione", "accesso-parziale"),
        founded_year=1954,
        cover="scissors",
        details=DemoDetails("96.21", "micro", "sole_trader", "Dino Appetiti"),
        products=(
            DemoProduct("Taglio", Decimal("20.00"), picture="scissors"),
            DemoProduct("Rasatura col panno caldo", Decimal("15.00")),
            DemoProduct("Taglio bambini", Decimal("14.00"), "", "Con caramella."),
        ),
        offers=(
            DemoOffer(
                "Padre e figlio",
                "2 per 28 €",
                "Due tagli, un grande e un piccolo, dal martedì al giovedì mattina.",
                -7,
                28,
                price=Decimal("28.00"),
            ),
        ),
    ),
    DemoShop(
        slug="centro-estetico-salgemma",
        title="Salgemma",
        category="centro-estetico",
        other_categories=("massaggi",),
        tagline="Viso, mani, piedi e una stanza del sale dove il telefono non prende.",
        story=paragraphs(
            """
            La stanza del sale è piccola, buia e fresca. Non promettiamo miracoli alla pelle: un’ora
            di silenzio, quella sì.
            """
        ),
        street_address="Piazza Madonna del Cenacolo 2",
        latitude=Decimal("41.922421"),
        longitude=Decimal("12.432147"),
        zone="cenacolo",
        phone="+39 06 0000 0168",
        whatsapp="+39 300 000 0168",
        hours="Tu-Fr 10:00-19:30; Sa 09:30-17:00; Su,Mo off",
        amenities=("carte", "contactless", "su-prenotazione", "toilette", "senza-gradini"),
        founded_year=2015,
        products=(
            DemoProduct("Stanza del sale", Decimal("25.00"), "ora"),
            DemoProduct("Pulizia del viso", Decimal("50.00")),
            DemoProduct("Manicure", Decimal("18.00")),
        ),
    ),
    DemoShop(
        slug="profumeria-vetiver",
        title="Profumeria Vetiver",
        category="profumeria",
        tagline="Profumi di piccole maison e il coraggio di dirti di no.",
        story=paragraphs(
            """
            Un profumo va tenuto addosso quattro ore. Ti do la fialetta, te ne vai, torni il giorno
            dopo: il novanta per cento cambia idea, ed è per questo che poi resta contento.
            """
        ),
        street_address="Piazzale delle Medaglie d’Oro 11",
        latitude=Decimal("41.917705"),
        longitude=Decimal("12.443732"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0169",
        website="https://vetiver.example",
        hours="Mo 16:00-19:30; Tu-Sa 10:00-19:30; Su off",
        amenities=(
            "carte",
            "contactless",
            "aria-condizionata",
            "inglese",
            "francese",
            "senza-gradini",
        ),
        founded_year=2002,
        products=(
            DemoProduct("Prova per tre fragranze", Decimal("9.00"), "", "Scalate dall’acquisto."),
            DemoProduct("Acqua di fico", Decimal("78.00"), "50 ml", brand="Orto Segreto"),
            DemoProduct("Candela di cera d’api", Decimal("24.00")),
        ),
    ),
)
