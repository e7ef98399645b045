"""Bars, restaurants and those who cook to take away."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

EATING_OUT = (
    DemoShop(
        slug="bar-trionfo",
        title="Bar Trionfo",
        category="bar",
        tagline="Caffè tostato da noi e cornetti che escono dal forno fino alle undici.",
        story=paragraphs(
            """
            Apriamo alle sei perché alle sei e cinque c’è già la fila dei tassisti. La miscela la
            tostiamo nel retro il lunedì e il giovedì: se senti odore di bruciato, è tutto sotto
            controllo.

            Dal bancone passano un ministro, due idraulici e la signora del terzo piano, e il
            caffè lo pagano uguale.
            """
        ),
        street_address="Piazzale delle Medaglie d’Oro 7",
        latitude=Decimal("41.917621"),
        longitude=Decimal("12.443827"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0007",
        email="cassa@bartrionfo.example",
        website="https://bartrionfo.example",
        hours="Mo-Fr 06:00-21:00; Sa 06:30-21:00; Su 07:00-14:00",
        amenities=(
            "carte",
            "contactless",
            "buoni-pasto",
            "tavoli-all-aperto",
            "wifi",
            "toilette",
            "cani-ammessi",
            "senza-gradini",
            "inglese",
        ),
        founded_year=1957,
        cover="coffee",
        details=DemoDetails("56.30", "micro", "company", "Loredana Trionfo"),
        products=(
            DemoProduct("Espresso", Decimal("1.20"), "", "Al banco come al tavolo."),
            DemoProduct("Cornetto semplice", Decimal("1.30")),
            DemoProduct(
                "Miscela Trionfo in grani",
                Decimal("22.00"),
                "kg",
                "Sessanta arabica, quaranta robusta. La maciniamo per la tua moka.",
                picture="coffee",
            ),
            DemoProduct("Tramezzino", Decimal("3.00"), "", "Sette tipi, senza crosta."),
        ),
    ),
    DemoShop(
        slug="bar-festo",
        title="Bar Festo",
        category="bar",
        street_address="Via Festo Avieno 40",
        latitude=Decimal("41.922738"),
        longitude=Decimal("12.432235"),
        zone="cenacolo",
        phone="+39 06 0000 0121",
        confirmed=False,
    ),
    DemoShop(
        slug="trattoria-del-belvedere",
        title="Trattoria del Belvedere",
        category="ristorante",
        tagline="Cucina romana, dodici tavoli, il Cupolone in fondo alla sala se ti siedi bene.",
        story=paragraphs(
            """
            Il menù sta su un foglio a quadretti e cambia con la spesa. Gricia e carbonara però non
            si toccano: guanciale, pecorino, pepe, uova. La panna sta in pasticceria.

            Il tavolo vicino alla finestra è il sei. Lo chiedono tutti, quindi chiama con anticipo.
            """
        ),
        street_address="Via Damiano Chiesa 18",
        latitude=Decimal("41.923417"),
        longitude=Decimal("12.436862"),
        zone="monte-mario",
        phone="+39 06 0000 0122",
        email="tavoli@trattoriabelvedere.example",
        hours="Tu-Sa 12:30-15:00,19:30-23:00; Su 12:30-15:30; Mo off",
        amenities=(
            "carte",
            "su-prenotazione",
            "vegetariano",
            "tavoli-all-aperto",
            "aria-condizionata",
            "toilette",
            "senza-gradini",
            "bagno-accessibile",
            "inglese",
        ),
        founded_year=1964,
        details=DemoDetails("56.11", "small", "company", "Ivo Proietti"),
        products=(
            DemoProduct("Rigatoni alla gricia", Decimal("12.00")),
            DemoProduct("Saltimbocca", Decimal("15.00"), "", "Vitella, prosciutto, salvia, burro."),
            DemoProduct("Cicoria ripassata", Decimal("6.00")),
            DemoProduct(
                "Pranzo di lavoro",
                Decimal("14.00"),
                "",
                "Primo, contorno, acqua e caffè, dal martedì al venerdì.",
            ),
        ),
    ),
    DemoShop(
        slug="pizzeria-il-cerchio",
        title="Pizzeria Il Cerchio",
        category="pizzeria",
        tagline="Pizza romana bassa, scrocchiarella, cotta a legna. E i supplì.",
        story=paragraphs(
            """
            Centottanta grammi di impasto, tre minuti di forno, bordo sottile. Chi cerca il
            cornicione alto ha sbagliato città, ma gli vogliamo bene lo stesso.
            """
        ),
        street_address="Via Massimi 70",
        latitude=Decimal("41.923086"),
        longitude=Decimal("12.431016"),
        zone="cenacolo",
        phone="+39 06 0000 0123",
        whatsapp="+39 300 000 0123",
        hours="We-Mo 19:00-23:30; Tu off",
        exceptions=(RelativeException(5, 5, reason="festa di famiglia"),),
        amenities=(
            "carte",
            "contactless",
            "asporto",
            "consegna",
            "su-prenotazione",
            "vegetariano",
            "tavoli-all-aperto",
            "fasciatoio",
            "senza-gradini",
        ),
        founded_year=1992,
        products=(
            DemoProduct("Margherita", Decimal("7.50"), picture="pizza"),
            DemoProduct("Fiori e alici", Decimal("10.00"), availability="seasonal"),
            DemoProduct("Supplì al telefono", Decimal("2.00"), "", "Ragù vero, filo lungo."),
        ),
        offers=(
            DemoOffer(
                "Supplì a chi porta il vassoio",
                "Omaggio",
                "Un supplì ogni due pizze da asporto, se il cartone lo riporti tu.",
                -8,
                16,
            ),
        ),
    ),
    DemoShop(
        slug="teglia-136",
        title="Teglia 136",
        category="pizza-al-taglio",
        tagline="Pizza in teglia, impasto di tre giorni, si paga a peso.",
        street_address="Via della Balduina 202",
        latitude=Decimal("41.921789"),
        longitude=Decimal("12.439062"),
        zone="monte-mario",
        phone="+39 06 0000 0124",
        hours="Mo-Sa 10:00-15:00,17:00-21:30; Su 17:00-22:00",
        amenities=(
            "carte",
            "contactless",
            "asporto",
            "buoni-pasto",
            "vegetariano",
            "senza-gradini",
        ),
        founded_year=2018,
        products=(
            DemoProduct("Rossa", Decimal("13.00"), "kg"),
            DemoProduct("Patate e rosmarino", Decimal("16.00"), "kg"),
            DemoProduct("Mortadella e pistacchio", Decimal("24.00"), "kg"),
        ),
    ),
    DemoShop(
        slug="il-gufo-nero",
        title="Il Gufo Nero",
        category="pub",
        tagline="Birre artigianali alla spina, panini seri, quiz del mercoledì.",
        story=paragraphs(
            """
            Dodici spine che girano, un frigo di bottiglie strane e nessuno schermo: la partita si
            guarda altrove, qui si parla. Il mercoledì alle nove c’è il quiz e la squadra dei
            pensionati vince da undici settimane.

            Musica a volume da conversazione. I vicini ringraziano, noi pure.
            """
        ),
        street_address="Via Duccio Galimberti 9",
        latitude=Decimal("41.917050"),
        longitude=Decimal("12.442704"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0125",
        website="https://gufonero.example",
        hours="Tu-Th,Su 18:00-01:00, Fr,Sa 18:00-02:30",
        amenities=(
            "carte",
            "contactless",
            "su-prenotazione",
            "vegetariano",
            "cani-ammessi",
            "wifi",
            "accesso-parziale",
            "inglese",
        ),
        founded_year=2011,
        details=DemoDetails("56.30", "micro", "company", "Matteo Ranieri"),
        products=(
            DemoProduct("Pinta media", Decimal("6.00"), "", "Una qualsiasi delle dodici."),
            DemoProduct(
                "Hamburger del gufo", Decimal("13.00"), "", "Carne di Cesarini, pane di Belsito."
            ),
            DemoProduct("Fish and chips", Decimal("14.00")),
        ),
    ),
    DemoShop(
        slug="torrefazione-giusti",
        title="Torrefazione Giusti",
        category="torrefazione",
        other_categories=("bar",),
        tagline="Caffè crudo e tostato, tè in foglia, macinatura al secondo.",
        story=paragraphs(
            """
            Tostiamo in una macchina del 1958, quindici chili per volta, curva annotata a matita.
            Chiedi la scheda del lotto: umidità, altitudine, sviluppo dopo il primo crack.

            Per la moka serve una grana; per il filtro, un’altra. Portaci la tua macchinetta e
            tariamo insieme.
            """
        ),
        street_address="Viale delle Medaglie d’Oro 301",
        latitude=Decimal("41.917167"),
        longitude=Decimal("12.444072"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0126",
        email="laboratorio@torrefazionegiusti.example",
        website="https://torrefazionegiusti.example",
        hours="Mo 15:30-19:30; Tu-Sa 08:00-13:30,15:30-19:30; Su off; PH off",
        amenities=("carte", "sfuso", "prenota-e-ritira", "senza-gradini", "inglese"),
        founded_year=1958,
        products=(
            DemoProduct(
                "Etiopia Sidamo",
                Decimal("34.00"),
                "kg",
                "Lavato, tostatura chiara.",
                picture="coffee",
            ),
            DemoProduct("Miscela della casa", Decimal("19.00"), "kg"),
            DemoProduct("Tè nero affumicato", Decimal("7.50"), "etto"),
            DemoProduct("Taratura del macinino", Decimal("15.00"), "", "A banco, in mezz’ora."),
        ),
    ),
    DemoShop(
        slug="il-piatto-pronto",
        title="Il Piatto Pronto",
        category="gastronomia-e-catering",
        tagline="Polli allo spiedo, lasagne, verdure: tu apparecchi e basta.",
        street_address="Via Friggeri 110",
        latitude=Decimal("41.920674"),
        longitude=Decimal("12.437660"),
        zone="piazza-balduina",
        phone="+39 06 0000 0127",
        hours="Tu-Su 09:30-14:30; Mo off",
        amenities=("carte", "buoni-pasto", "asporto", "prenota-e-ritira", "senza-gradini"),
        products=(
            DemoProduct("Pollo allo spiedo", Decimal("11.50"), "", "Intero, con le patate sotto."),
            DemoProduct("Vitello tonnato", Decimal("29.00"), "kg"),
            DemoProduct("Buffet per venti", price_on_request=True, availability="made_to_order"),
        ),
    ),
)
