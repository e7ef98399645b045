"""Studios and agencies: law, accounts, houses, insurance, drawings."""

from decimal import Decimal

from .shapes import DemoDetails, DemoProduct, DemoShop, paragraphs

PROFESSIONALS = (
    DemoShop(
        slug="studio-legale-ferrante",
        title="Studio legale Ferrante",
        category="avvocato",
        tagline="Diritto di famiglia, locazioni, condominio. Prima si prova a mettersi d’accordo.",
        story=paragraphs(
            """
            La causa è l’ultima risorsa e costa sempre più di quanto si pensi: al primo incontro
            scriviamo insieme tempi, spese e probabilità. Chi ha diritto al gratuito patrocinio lo
            scopre qui, non dopo.
            """
        ),
        street_address="Viale delle Medaglie d’Oro 143",
        latitude=Decimal("41.914945"),
        longitude=Decimal("12.446196"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0190",
        email="studio@ferrantelegale.example",
        website="https://ferrantelegale.example",
        hours='Mo-Fr "su appuntamento"; Sa,Su off; PH off',
        amenities=("su-prenotazione", "inglese", "accesso-parziale"),
        founded_year=2004,
        details=DemoDetails("69.10", "micro", "professional", "Avv. Chiara Ferrante"),
        products=(
            DemoProduct(
                "Primo incontro", Decimal("80.00"), "ora", "Scalato dall’eventuale incarico."
            ),
        ),
    ),
    DemoShop(
        slug="studio-bassani",
        title="Studio Bassani",
        category="commercialista",
        tagline="Contabilità, dichiarazioni, apertura di partite IVA.",
        story=paragraphs(
            """
            Seguiamo soprattutto negozi e artigiani: sappiamo che il cassetto fiscale, per molti, è
            quello sotto la cassa. Scadenze ricordate per messaggio, documenti accettati anche in
            busta della spesa.
            """
        ),
        street_address="Piazza della Balduina 5",
        latitude=Decimal("41.919262"),
        longitude=Decimal("12.441884"),
        zone="piazza-balduina",
        phone="+39 06 0000 0191",
        email="segreteria@studiobassani.example",
        hours="Mo-Th 09:00-13:00,15:00-18:00; Fr 09:00-13:00; Sa,Su off; PH off",
        amenities=("su-prenotazione", "senza-gradini", "inglese"),
        founded_year=1989,
        details=DemoDetails("69.20", "micro", "partnership", "Dott. Leone Bassani"),
        products=(
            DemoProduct("Regime forfettario", Decimal("600.00"), "anno"),
            DemoProduct("Dichiarazione dei redditi", Decimal("90.00"), "", "Modello 730, singolo."),
        ),
    ),
    DemoShop(
        slug="livia-corsetti-architetta",
        title="Livia Corsetti, architetta",
        category="architetto",
        tagline="Ristrutturazioni di appartamenti veri, con gente che ci abita dentro.",
        story=paragraphs(
            """
            Le case della Balduina hanno corridoi lunghi e bagni stretti. Da quindici anni sposto
            tramezzi, litigo con le colonne montanti e salvo i pavimenti di graniglia.
            """
        ),
        street_address="Via Massimi 22",
        latitude=Decimal("41.921876"),
        longitude=Decimal("12.432912"),
        zone="cenacolo",
        phone="+39 300 000 0192",
        email="livia@corsettiarchitetta.example",
        website="https://corsettiarchitetta.example",
        social_links=("https://social.example/corsettiarchitetta",),
        hours='"su appuntamento"',
        amenities=("su-prenotazione", "a-domicilio", "inglese", "spagnolo"),
        founded_year=2011,
        details=DemoDetails("71.11", "micro", "professional", "Arch. Livia Corsetti"),
        products=(
            DemoProduct("Sopralluogo", Decimal("120.00"), "", "Con due pagine di appunti."),
            DemoProduct("Progetto di ristrutturazione", price_on_request=True),
        ),
    ),
    DemoShop(
        slug="immobiliare-terzo-piano",
        title="Immobiliare Terzo Piano",
        category="agenzia-immobiliare",
        tagline="Compravendite e affitti nel raggio di un chilometro, con ascensore o senza.",
        street_address="Via della Balduina 220",
        latitude=Decimal("41.922132"),
        longitude=Decimal("12.438707"),
        zone="monte-mario",
        phone="+39 06 0000 0193",
        website="https://terzopiano.example",
        hours="Mo-Fr 09:30-13:00,15:30-19:30; Sa 09:30-13:00; Su off",
        amenities=("su-prenotazione", "inglese", "senza-gradini"),
        products=(
            DemoProduct("Valutazione", description="Gratuita, con tre vendite vicine a confronto."),
        ),
    ),
    DemoShop(
        slug="assicurazioni-paladini",
        title="Paladini Assicurazioni",
        category="assicurazioni",
        tagline="Auto, casa, bottega. Ti leggiamo le righe piccole.",
        story=paragraphs(
            """
            Quando succede qualcosa il modulo lo compiliamo noi, e poi telefoniamo finché non
            pagano. È la parte del mestiere che ci riesce meglio.
            """
        ),
        street_address="Via Trionfale 8060",
        latitude=Decimal("41.917694"),
        longitude=Decimal("12.445975"),
        zone="trionfale",
        phone="+39 06 0000 0194",
        email="sinistri@paladini.example",
        hours="Mo-Fr 09:00-13:00,15:30-18:30; Sa,Su off; PH off",
        amenities=("carte", "senza-gradini"),
        founded_year=1974,
        products=(DemoProduct("Polizza per negozi", price_on_request=True),),
    ),
    DemoShop(
        slug="studio-quercia",
        title="Studio Quercia",
        category="amministratore-di-condominio",
        phone="+39 06 0000 0195",
        service_area="Roma nord-ovest",
        confirmed=False,
    ),
    DemoShop(
        slug="corpo-dodici",
        title="Corpo Dodici",
        category="grafica-e-web",
        tagline="Insegne, menù, siti piccoli che si aprono anche in cantina.",
        story=paragraphs(
            """
            Disegno per chi ha una saracinesca. Niente loghi con la foglia, niente slogan in
            inglese: prima vengo a comprare da te, poi ti mostro due idee.
            """
        ),
        street_address="Via Seneca 60",
        latitude=Decimal("41.918787"),
        longitude=Decimal("12.434731"),
        zone="piazza-balduina",
        phone="+39 300 000 0196",
        email="ciao@corpododici.example",
        website="https://corpododici.example",
        hours='Mo-Th "su appuntamento"; Fr-Su off',
        amenities=("a-domicilio", "inglese"),
        founded_year=2020,
        products=(
            DemoProduct("Menù impaginato", Decimal("180.00"), "", "Due revisioni."),
            DemoProduct("Insegna disegnata", price_on_request=True),
        ),
    ),
)
