"""Bakers, pastry cooks, ice cream and chocolate."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

BREAD = (
    DemoShop(
        slug="forno-belsito",
        title="Forno Belsito",
        category="panificio",
        other_categories=("pasticceria",),
        tagline="Pane a lievitazione naturale dal 1961, pizza bianca e dolci romani.",
        story=paragraphs(
            """
            Tre generazioni, una sola madre: la impastiamo ogni sera e la cuociamo alle quattro del
            mattino nel forno a pietra che mio nonno fece costruire nel 1961. Farine laziali, sale
            di Tarquinia, nient’altro.

            Se alle dieci la pizza bianca è finita, vuol dire che era buona. Alle undici e mezza
            esce la seconda infornata: chi lo sa, aspetta.
            """
        ),
        street_address="Via della Balduina 88",
        latitude=Decimal("41.919616"),
        longitude=Decimal("12.441312"),
        zone="piazza-balduina",
        phone="+39 06 0000 0088",
        whatsapp="+39 300 000 0088",
        email="banco@fornobelsito.example",
        website="https://fornobelsito.example",
        social_links=("https://social.example/fornobelsito",),
        hours="Mo-Fr 07:30-14:00,16:30-19:30; Sa 07:30-14:00; Su off; PH off",
        exceptions=(
            RelativeException(13, 13, (("07:30", "13:00"),), "pomeriggio di inventario"),
            RelativeException(40, 47, reason="manutenzione del forno"),
        ),
        amenities=(
            "carte",
            "contactless",
            "consegna",
            "prenota-e-ritira",
            "senza-gradini",
            "inglese",
        ),
        founded_year=1961,
        cover="bread",
        details=DemoDetails("10.71", "micro", "partnership", "Sandra Belsito"),
        products=(
            DemoProduct(
                "Pagnotta di segale",
                Decimal("5.20"),
                "kg",
                "Segale al settanta per cento, crosta scura, mollica umida. Dura cinque giorni.",
                picture="bread",
            ),
            DemoProduct(
                "Pizza bianca",
                Decimal("9.80"),
                "kg",
                "Stirata a mano, olio e sale grosso. Con la mortadella ci pensiamo noi.",
                picture="pizza",
            ),
            DemoProduct(
                "Pagnotta integrale",
                Decimal("4.80"),
                "kg",
                "Grano tenero macinato a pietra, lievito madre, ventiquattr’ore di riposo.",
                picture="bread",
            ),
            DemoProduct(
                "Panettone artigianale",
                Decimal("28.00"),
                "",
                "Un chilo, arancia candita da noi. Lo facciamo tutto l’anno: in casa Belsito si "
                "mangia anche a Ferragosto.",
                picture="panettone",
            ),
            DemoProduct(
                "Crostata di visciole",
                Decimal("18.00"),
                "",
                "Frolla allo strutto e visciole dei Castelli, come si fa al Portico d’Ottavia.",
                picture="cake",
            ),
            DemoProduct(
                "Maritozzo con la panna",
                Decimal("2.80"),
                "",
                "Solo la mattina, finché ce n’è.",
                availability="limited",
            ),
            DemoProduct("Rosette", Decimal("4.20"), "kg", "Vuote dentro, come devono essere."),
        ),
        offers=(
            DemoOffer(
                "Panettone −20%",
                "−20%",
                "Su tutti i panettoni da un chilo, senza limite di pezzi. Non si somma ad altri "
                "sconti.",
                -2,
                12,
                product="Panettone artigianale",
                price=Decimal("22.40"),
                lowest_price_30_days=Decimal("28.00"),
            ),
            DemoOffer(
                "Pizza bianca della sera",
                "−50%",
                "Dalle 18:45 alla chiusura, quella che resta in teglia.",
                -20,
                -6,
            ),
        ),
    ),
    DemoShop(
        slug="panificio-cenacolo",
        title="Panificio Cenacolo",
        category="panificio",
        tagline="Pane, pizza, biscotti. Si apre alle sei e mezza.",
        street_address="Piazza Madonna del Cenacolo 9",
        latitude=Decimal("41.922725"),
        longitude=Decimal("12.431903"),
        zone="cenacolo",
        phone="+39 06 0000 0102",
        hours="Mo-We,Fr 06:30-13:30,17:00-19:30; Th,Sa 06:30-13:30; Su off; PH off",
        amenities=("contanti", "carte", "accesso-parziale"),
        products=(
            DemoProduct("Casareccio", Decimal("3.90"), "kg"),
            DemoProduct("Ciriola", Decimal("0.60")),
            DemoProduct("Ciambelline al vino", Decimal("12.00"), "kg", "Dure. Vanno inzuppate."),
        ),
    ),
    DemoShop(
        slug="pasticceria-ornella",
        title="Pasticceria Ornella",
        category="pasticceria",
        tagline="Mignon, torte su misura e la colazione della domenica.",
        story=paragraphs(
            """
            Ornella sono io, e prima di me lo era mia zia: il nome sull’insegna andava bene per
            tutte e due e abbiamo risparmiato sulla vernice. Le paste le faccio la notte, le torte
            il pomeriggio, il conto la sera e non torna mai.

            Per un compleanno basta telefonare due giorni prima. Per un matrimonio, due mesi e una
            bella chiacchierata.
            """
        ),
        street_address="Via Ugo De Carolis 27",
        latitude=Decimal("41.918656"),
        longitude=Decimal("12.443892"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0103",
        whatsapp="+39 300 000 0103",
        email="torte@pasticceriaornella.example",
        hours="Tu-Sa 07:00-13:30,16:00-20:00; Su 07:00-14:00; Mo off",
        amenities=("carte", "contactless", "prenota-e-ritira", "senza-glutine", "senza-gradini"),
        founded_year=1978,
        cover="cake",
        details=DemoDetails("10.71", "micro", "sole_trader", "Ornella Pasquini"),
        products=(
            DemoProduct(
                "Pasticceria mignon",
                Decimal("26.00"),
                "kg",
                "Bignè, cannoncini, tartellette. Componi tu il vassoio.",
                picture="cake",
            ),
            DemoProduct(
                "Torta su misura",
                price_on_request=True,
                description="Raccontaci la festa: numero di persone, allergie, gusti difficili.",
                availability="made_to_order",
            ),
            DemoProduct(
                "Millefoglie della domenica",
                Decimal("24.00"),
                "kg",
                "Si prenota entro il sabato a pranzo.",
                availability="made_to_order",
            ),
            DemoProduct("Cornetto alla crema", Decimal("1.40")),
        ),
    ),
    DemoShop(
        slug="gelateria-neve-lenta",
        title="Gelateria Neve Lenta",
        category="gelateria",
        tagline="Gelato mantecato due volte al giorno, undici gusti e non uno di più.",
        story=paragraphs(
            """
            Latte intero di Maccarese, frutta solo quando è matura, niente basi pronte. Lavoriamo a
            meno undici gradi: più freddo e la lingua non sente nulla.

            Gli ingredienti sono scritti sulla lavagna, grammo per grammo. Se un gusto manca, manca
            la materia prima.
            """
        ),
        street_address="Piazza Giovenale 3",
        latitude=Decimal("41.917759"),
        longitude=Decimal("12.438446"),
        zone="piazza-balduina",
        phone="+39 06 0000 0104",
        website="https://nevelenta.example",
        hours="Tu-Th 12:00-22:00; Fr-Su 11:00-24:00; Mo off",
        amenities=(
            "carte",
            "contactless",
            "asporto",
            "senza-glutine",
            "tavoli-all-aperto",
            "cani-ammessi",
            "senza-gradini",
        ),
        founded_year=2016,
        cover="icecream",
        products=(
            DemoProduct(
                "Vaschetta da un chilo",
                Decimal("22.00"),
                "",
                "Fino a cinque gusti, regge un’ora nella borsa termica.",
                picture="icecream",
            ),
            DemoProduct("Cono piccolo", Decimal("3.00"), "", "Due gusti, panna compresa."),
            DemoProduct(
                "Sorbetto di gelso",
                Decimal("22.00"),
                "kg",
                "Tre settimane l’anno, poi se ne riparla.",
                availability="seasonal",
            ),
            DemoProduct(
                "Torta gelato",
                Decimal("34.00"),
                "kg",
                "Da ordinare il giorno prima.",
                availability="made_to_order",
            ),
        ),
        offers=(
            DemoOffer(
                "La vaschetta del martedì",
                "−4 €",
                "Vaschetta da un chilo, solo il martedì e solo da asporto.",
                -10,
                24,
                product="Vaschetta da un chilo",
                price=Decimal("18.00"),
                lowest_price_30_days=Decimal("22.00"),
            ),
        ),
    ),
    DemoShop(
        slug="cacao-nove",
        title="Cacao Nove",
        category="cioccolateria",
        tagline="Cioccolato dalla fava alla tavoletta in un laboratorio di ventidue metri quadri.",
        story=paragraphs(
            """
            Ho lasciato l’ingegneria per una macina a pietra. Tosto le fave a lotti da due chili,
            le macino settanta ore e segno sull’etichetta la cooperativa, il raccolto, la data.

            Il laboratorio si vede dalla vetrina: se sto temperando, bussa e aspetta un minuto.
            """
        ),
        street_address="Via Cornelio Nepote 9",
        latitude=Decimal("41.916963"),
        longitude=Decimal("12.440307"),
        zone="piazza-balduina",
        phone="+39 06 0000 0105",
        email="federica@cacaonove.example",
        website="https://cacaonove.example",
        hours="We-Sa 10:30-13:30,15:30-19:30; Su-Tu off; PH off",
        amenities=("carte", "prenota-e-ritira", "inglese", "francese", "accesso-parziale"),
        founded_year=2019,
        products=(
            DemoProduct(
                "Tavoletta 72% Amazonas",
                Decimal("6.50"),
                "",
                "Cinquanta grammi: fave peruviane, zucchero di canna, basta.",
                picture="chocolate",
            ),
            DemoProduct(
                "Nocciolata da spalmare",
                Decimal("9.00"),
                "",
                "Duecento grammi, nocciole dei Cimini al cinquantacinque per cento.",
            ),
            DemoProduct(
                "Degustazione guidata",
                Decimal("25.00"),
                "a persona",
                "Sei origini, un’ora e mezza, il sabato dopo la chiusura.",
                availability="made_to_order",
            ),
        ),
    ),
)
