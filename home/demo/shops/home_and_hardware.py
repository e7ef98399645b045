"""What a home needs: furniture, light, fabric, paint, screws and keys."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

HOME_AND_HARDWARE = (
    DemoShop(
        slug="ferramenta-duca",
        title="Ferramenta Duca",
        category="negozio-di-ferramenta",
        other_categories=("colorificio", "chiavi-e-serrature"),
        tagline="Chiavi, vernici, riparazioni. Le viti si vendono anche una per volta.",
        story=paragraphs(
            """
            Se ti serve un dado da otto, te ne do uno. Non una bustina da venti.

            Affiliamo coltelli e forbici il mercoledì. Prestiamo la scala lunga ai clienti, il
            trapano solo a quelli che lo riportano.
            """
        ),
        street_address="Via Friggeri 19",
        latitude=Decimal("41.919932"),
        longitude=Decimal("12.439832"),
        zone="piazza-balduina",
        phone="+39 06 0000 0019",
        whatsapp="+39 300 000 0019",
        email="banco@ferramentaduca.example",
        hours="Mo-Fr 08:30-13:00,15:30-19:30; Sa 08:30-13:00; Su off; PH off",
        amenities=("carte", "contanti", "riparazioni", "sfuso", "senza-gradini"),
        brands="Forte, Tenace, Pialla & Figli",
        founded_year=1970,
        cover="key",
        details=DemoDetails("47.52", "micro", "sole_trader", "Renato Duca"),
        products=(
            DemoProduct("Copia di chiave", Decimal("3.00"), "", "In due minuti.", picture="key"),
            DemoProduct("Copia di chiave a mappa", Decimal("9.00")),
            DemoProduct("Idropittura bianca", Decimal("38.00"), "14 litri"),
            DemoProduct("Affilatura coltelli", Decimal("4.00"), "", "Il mercoledì."),
            DemoProduct("Vite sciolta", Decimal("0.05"), "", "Porta quella vecchia."),
        ),
    ),
    DemoShop(
        slug="colorificio-tintoretti",
        title="Colorificio Tintoretti",
        category="colorificio",
        tagline="Tintometro a duemila tinte e qualcuno che ti dica quale sbiadisce.",
        story=paragraphs(
            """
            Leggiamo il colore di una tenda, di una foglia, del vecchio cassettone: lo strumento
            misura lo spettro, noi correggiamo a occhio. Traspirante per le cucine, silicati per le
            facciate, e per la muffa prima si parla del muro.
            """
        ),
        street_address="Via Lattanzio 62",
        latitude=Decimal("41.919687"),
        longitude=Decimal("12.437386"),
        zone="piazza-balduina",
        phone="+39 06 0000 0141",
        website="https://tintoretti.example",
        hours="Mo-Fr 08:00-13:00,15:30-19:00; Sa 08:00-13:00; Su off; PH off",
        amenities=("carte", "consegna", "sfuso", "senza-gradini"),
        founded_year=1988,
        products=(
            DemoProduct(
                "Pittura a calce",
                Decimal("46.00"),
                "5 litri",
                "Grassello stagionato, tinte con terre naturali.",
                picture="paint",
            ),
            DemoProduct("Smalto all’acqua", Decimal("17.50"), "750 ml", "Poco odore, due mani."),
            DemoProduct("Tinta a campione", Decimal("5.00"), "", "Vasetto da provare sul muro."),
        ),
        offers=(
            DemoOffer(
                "Pennello in regalo",
                "Omaggio",
                "Un pennello da cinque con ogni confezione di smalto all’acqua.",
                -12,
                18,
                product="Smalto all’acqua",
            ),
        ),
    ),
    DemoShop(
        slug="serrature-monaco",
        title="Serrature Monaco",
        category="chiavi-e-serrature",
        tagline="Porte blindate, cilindri europei, aperture senza scasso.",
        story=paragraphs(
            """
            Il cilindro di venti anni fa si apre in quaranta secondi. Ti mostro come, in negozio,
            sul banco di prova.

            Interventi d’urgenza con preventivo al telefono: la cifra che senti è quella che paghi.
            """
        ),
        street_address="Via Ugo De Carolis 98",
        latitude=Decimal("41.920658"),
        longitude=Decimal("12.443178"),
        zone="medaglie-d-oro",
        service_area="Balduina, Monte Mario, Trionfale e Prati",
        phone="+39 06 0000 0142",
        whatsapp="+39 300 000 0142",
        hours="Mo-Fr 08:30-13:00,15:00-19:00; Sa 09:00-13:00; Su off",
        amenities=("carte", "a-domicilio", "riparazioni", "senza-gradini"),
        brands="Castello, Sicurblok",
        founded_year=1995,
        products=(
            DemoProduct("Cilindro europeo antibumping", Decimal("89.00"), brand="Sicurblok"),
            DemoProduct("Apertura porta chiusa", Decimal("70.00"), "", "Di giorno, entro la zona."),
            DemoProduct(
                "Spioncino digitale", Decimal("65.00"), "", "Montato.", availability="limited"
            ),
        ),
    ),
    DemoShop(
        slug="il-cucchiaione",
        title="Il Cucchiaione",
        category="casalinghi-e-regali",
        tagline="Pentole, moke, coltelli, barattoli. E la guarnizione che non trovi mai.",
        story=paragraphs(
            """
            La moka da una, da due, da tre, da quattro, da sei, da nove, da dodici e da diciotto:
            per ognuna abbiamo la guarnizione, il filtro e il pomello. È il nostro modo di credere
            nel futuro.
            """
        ),
        street_address="Via della Balduina 167",
        latitude=Decimal("41.921207"),
        longitude=Decimal("12.439896"),
        zone="piazza-balduina",
        phone="+39 06 0000 0143",
        hours="Mo 16:00-19:30; Tu-Sa 09:00-13:00,16:00-19:30; Su off",
        amenities=("carte", "contactless", "prenota-e-ritira", "accesso-parziale"),
        founded_year=1975,
        products=(
            DemoProduct("Guarnizioni per moka", Decimal("2.50"), "3 pezzi"),
            DemoProduct("Padella in ferro", Decimal("34.00"), "28 cm", "Da curare come un gatto."),
            DemoProduct("Barattolo ermetico", Decimal("5.90"), "un litro"),
            DemoProduct("Lista nozze", price_on_request=True, availability="made_to_order"),
        ),
    ),
    DemoShop(
        slug="luce-a-settanta",
        title="Luce a Settanta",
        category="illuminazione",
        tagline="Lampade degli anni Sessanta e Settanta, rimesse a norma.",
        story=paragraphs(
            """
            Le trovo nelle cantine, le smonto, rifaccio l’impianto e le riaccendo. Ogni lampada ha
            una scheda con chi l’ha disegnata e in che stato era.

            Faccio anche il contrario: se hai la lampada e non si accende, portamela.
            """
        ),
        street_address="Viale Tito Livio 25",
        latitude=Decimal("41.917487"),
        longitude=Decimal("12.436804"),
        zone="piazza-balduina",
        phone="+39 300 000 0144",
        website="https://luceasettanta.example",
        hours='We-Sa 15:30-19:30; Mo,Tu "su appuntamento"; Su off; PH off',
        amenities=("carte", "riparazioni", "inglese", "accesso-parziale"),
        founded_year=2012,
        cover="lamp",
        products=(
            DemoProduct(
                "Lampada a fungo",
                Decimal("180.00"),
                "",
                "Vetro soffiato bianco, 1968 circa.",
                availability="limited",
                picture="lamp",
            ),
            DemoProduct("Piantana ad arco", price_on_request=True, availability="limited"),
            DemoProduct(
                "Nuovo impianto elettrico", Decimal("40.00"), "", "Cavo in tessuto compreso."
            ),
        ),
    ),
    DemoShop(
        slug="arredamenti-malatesta",
        title="Arredamenti Malatesta",
        category="arredamento",
        tagline="Cucine e librerie su misura, rilievo gratuito nel quartiere.",
        story=paragraphs(
            """
            Misuriamo noi, disegniamo insieme, montiamo in tre giorni. I muri della Balduina sono
            storti quasi tutti: lo sappiamo da prima di entrare.
            """
        ),
        street_address="Via Trionfale 8200",
        latitude=Decimal("41.920494"),
        longitude=Decimal("12.445660"),
        zone="trionfale",
        phone="+39 06 0000 0145",
        email="progetti@malatesta.example",
        website="https://malatesta.example",
        hours="Mo 16:00-19:30; Tu-Sa 10:00-13:00,16:00-19:30; Su off",
        exceptions=(RelativeException(11, 11, (("16:00", "22:00"),), "serata aperta"),),
        amenities=("carte", "a-domicilio", "senza-gradini", "bagno-accessibile"),
        founded_year=1962,
        details=DemoDetails("47.55", "small", "company", "Elena Malatesta"),
        products=(
            DemoProduct("Cucina su misura", price_on_request=True, availability="made_to_order"),
            DemoProduct(
                "Libreria a parete", Decimal("890.00"), "metro", availability="made_to_order"
            ),
        ),
    ),
    DemoShop(
        slug="tende-salustri",
        title="Tende Salustri",
        category="tendaggi-e-tessuti",
        tagline="Tende, zanzariere, tovaglie al metro. Veniamo a prendere le misure.",
        street_address="Via Seneca 12",
        latitude=Decimal("41.917535"),
        longitude=Decimal("12.436610"),
        zone="piazza-balduina",
        phone="+39 06 0000 0146",
        hours="Mo-Fr 09:30-13:00,16:00-19:30; Sa 09:30-13:00; Su off; PH off",
        amenities=("carte", "a-domicilio", "accesso-parziale"),
        products=(
            DemoProduct("Tenda a pacchetto", Decimal("120.00"), "finestra", "Cucita e montata."),
            DemoProduct("Zanzariera su misura", Decimal("75.00"), availability="made_to_order"),
            DemoProduct("Tovaglia antimacchia", Decimal("18.00"), "metro"),
        ),
    ),
    DemoShop(
        slug="elettrodomestici-bruni",
        title="Elettrodomestici Bruni",
        category="elettrodomestici",
        tagline="Lavatrici e frigoriferi: vendita, posa, riparazione, ritiro dell’usato.",
        story=paragraphs(
            """
            Prima domanda: quanti anni ha? Se ne ha meno di otto, di solito conviene aggiustare, e
            te lo scriviamo nel preventivo. Ricambi originali in magazzino per undici marche.
            """
        ),
        street_address="Via Appiano 28",
        latitude=Decimal("41.915492"),
        longitude=Decimal("12.442011"),
        zone="piazza-balduina",
        phone="+39 06 0000 0147",
        hours="Mo 15:30-19:00; Tu-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00; Su off",
        amenities=("carte", "consegna", "a-domicilio", "riparazioni", "senza-gradini"),
        founded_year=1979,
        products=(
            DemoProduct("Diagnosi a domicilio", Decimal("40.00"), "", "Scalata dal conto finale."),
            DemoProduct(
                "Lavatrice da 45 centimetri", Decimal("479.00"), "", "Posa e ritiro inclusi."
            ),
        ),
    ),
)
