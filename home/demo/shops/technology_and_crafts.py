"""Screens and workbenches: those who print, repair, sew, plane and come to your home."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

TECHNOLOGY_AND_CRAFTS = (
    DemoShop(
        slug="pronto-schermo",
        title="Pronto Schermo",
        category="riparazioni-elettroniche",
        other_categories=("telefonia",),
        tagline="Schermi, batterie, prese che non caricano. Preventivo in dieci minuti.",
        story=paragraphs(
            """
            Saldiamo a microscopio, non cambiamo mezza scheda per un condensatore. Se i dati si
            possono salvare li salviamo prima di toccare il resto; se non si possono, lo sai subito.
            """
        ),
        street_address="Via della Balduina 74",
        latitude=Decimal("41.919349"),
        longitude=Decimal("12.441588"),
        zone="piazza-balduina",
        phone="+39 06 0000 0170",
        whatsapp="+39 300 000 0170",
        hours="Mo-Fr 09:30-13:30,15:00-19:30; Sa 10:00-13:30; Su off",
        amenities=("carte", "contactless", "riparazioni", "inglese", "senza-gradini"),
        founded_year=2013,
        products=(
            DemoProduct("Cambio batteria", Decimal("49.00"), "", "Garanzia un anno."),
            DemoProduct(
                "Cambio schermo", price_on_request=True, description="Dipende dal modello."
            ),
            DemoProduct("Recupero foto", Decimal("60.00"), "", "Se non riesce, non paghi."),
            DemoProduct("Telefono ricondizionato", Decimal("159.00"), availability="limited"),
        ),
        offers=(
            DemoOffer(
                "Batteria nuova prima delle vacanze",
                "−10 €",
                "Su tutti i modelli in magazzino.",
                -30,
                -2,
                product="Cambio batteria",
                price=Decimal("39.00"),
                lowest_price_30_days=Decimal("49.00"),
            ),
        ),
    ),
    DemoShop(
        slug="tipo-quattro",
        title="Tipo Quattro",
        category="copisteria",
        tagline="Fotocopie, tesi rilegate, manifesti e biglietti da visita in giornata.",
        story=paragraphs(
            """
            Manda il file entro le undici, ritira alle sei. Correggiamo gratis il refuso in
            copertina: ne abbiamo salvati tanti, di dottori in «guirisprudenza».
            """
        ),
        street_address="Via Romeo Rodriguez Pereira 30",
        latitude=Decimal("41.922132"),
        longitude=Decimal("12.440259"),
        zone="monte-mario",
        phone="+39 06 0000 0171",
        email="file@tipoquattro.example",
        hours="Mo-Fr 08:30-13:30,14:30-19:00; Sa 09:00-12:30; Su off; PH off",
        amenities=("carte", "prenota-e-ritira", "senza-gradini"),
        founded_year=1997,
        products=(
            DemoProduct("Copia in bianco e nero", Decimal("0.08"), "facciata"),
            DemoProduct("Tesi in similpelle", Decimal("22.00"), "copia", "Scritta in oro inclusa."),
            DemoProduct("Biglietti da visita", Decimal("35.00"), "250 pezzi"),
            DemoProduct("Manifesto 70×100", Decimal("14.00")),
        ),
        offers=(
            DemoOffer(
                "Tre tesi al prezzo di due",
                "3×2",
                "Tre copie rilegate dello stesso lavoro; la terza è per la nonna.",
                2,
                40,
            ),
        ),
    ),
    DemoShop(
        slug="foto-alessandri",
        title="Foto Alessandri",
        category="fotografo",
        tagline="Fototessere, ritratti, sviluppo pellicole, diapositive riportate in vita.",
        story=paragraphs(
            """
            Nell’archivio ci sono i matrimoni di mezzo quartiere dal 1963. Se cerchi i tuoi nonni
            giovani, dimmi l’anno e la chiesa.
            """
        ),
        street_address="Via Marziale 27",
        latitude=Decimal("41.919480"),
        longitude=Decimal("12.437667"),
        zone="piazza-balduina",
        phone="+39 06 0000 0172",
        hours="Mo 16:00-19:00; Tu-Fr 09:30-13:00,16:00-19:00; Sa 09:30-13:00; Su off",
        amenities=("carte", "su-prenotazione", "accesso-parziale"),
        founded_year=1963,
        products=(
            DemoProduct("Fototessere", Decimal("8.00"), "6 foto"),
            DemoProduct("Sviluppo rullino", Decimal("9.00"), "", "Bianco e nero in casa."),
            DemoProduct("Scansione diapositive", Decimal("0.50"), "pezzo"),
        ),
    ),
    DemoShop(
        slug="termoidraulica-feliciani",
        title="Mauro Feliciani, idraulico",
        category="idraulico",
        tagline="Perdite, caldaie, scarichi. Rispondo io, non un centralino.",
        story=paragraphs(
            """
            Arrivo con il furgone bianco e le scarpe pulite da mettere in casa. Prima chiudo
            l’acqua, poi parliamo.

            Non ho un negozio: la bottega è il furgone, e il furgone è sempre in doppia fila.
            """
        ),
        service_area="Balduina, Monte Mario e Trionfale",
        phone="+39 300 000 0173",
        whatsapp="+39 300 000 0173",
        hours="Mo-Fr 08:00-18:00; Sa 08:00-13:00; Su off",
        amenities=("carte", "contanti", "a-domicilio", "riparazioni"),
        founded_year=2001,
        details=DemoDetails("43.22", "micro", "sole_trader", "Mauro Feliciani"),
        products=(
            DemoProduct(
                "Uscita e diagnosi", Decimal("40.00"), "", "Compresa se poi si fa il lavoro."
            ),
            DemoProduct("Controllo caldaia", Decimal("90.00"), "", "Con bollino e libretto."),
            DemoProduct("Disostruzione scarico", Decimal("80.00")),
        ),
    ),
    DemoShop(
        slug="impianti-catena",
        title="Impianti Catena",
        category="elettricista",
        tagline="Impianti civili, citofoni, colonnine. Dichiarazione di conformità sempre.",
        service_area="Municipio XIV e Prati",
        phone="+39 300 000 0174",
        email="preventivi@impianticatena.example",
        hours="Mo-Fr 07:30-17:00; Sa,Su off",
        amenities=("a-domicilio", "riparazioni"),
        products=(
            DemoProduct("Sostituzione salvavita", Decimal("110.00")),
            DemoProduct("Citofono video", price_on_request=True),
        ),
    ),
    DemoShop(
        slug="falegnameria-orsini",
        title="Falegnameria Orsini",
        category="falegname",
        tagline="Armadi su misura, porte che grattano, sedie che ballano.",
        story=paragraphs(
            """
            Castagno, noce, abete. Il truciolato lo lascio a chi ha fretta.

            Le sedie si portano il lunedì e si ritirano il venerdì. Se il danno è da due minuti lo
            sistemo mentre guardi, e la colla è offerta.
            """
        ),
        street_address="Via Festo Avieno 88",
        latitude=Decimal("41.923466"),
        longitude=Decimal("12.431119"),
        zone="cenacolo",
        phone="+39 06 0000 0175",
        hours="Mo-Fr 08:00-12:30,14:00-18:00; Sa 08:30-12:30; Su off; PH off",
        amenities=("contanti", "carte", "riparazioni", "a-domicilio", "senza-gradini"),
        founded_year=1951,
        products=(
            DemoProduct("Armadio su misura", price_on_request=True, availability="made_to_order"),
            DemoProduct("Sedia rincollata", Decimal("18.00")),
            DemoProduct("Tagliere in noce", Decimal("32.00"), "", "Dagli avanzi buoni."),
        ),
    ),
    DemoShop(
        slug="calzolaio-di-via-friggeri",
        title="Il calzolaio di via Friggeri",
        category="calzolaio",
        other_categories=("chiavi-e-serrature",),
        tagline="Risuolo, cucio, allargo. Le scarpe di plastica no.",
        story=paragraphs(
            """
            Ho imparato da mio zio a Rieti, con le scarpe dei ferrovieri. Una suola in cuoio ben
            messa fa trecentomila passi al mese per due anni: li ho contati.
            """
        ),
        street_address="Via Friggeri 8",
        latitude=Decimal("41.919705"),
        longitude=Decimal("12.439996"),
        zone="piazza-balduina",
        phone="+39 06 0000 0176",
        hours="Mo-Fr 08:30-13:00,15:30-19:00; Sa 08:30-13:00; Su off",
        exceptions=(RelativeException(-3, 10, reason="ferie"),),
        amenities=("contanti", "riparazioni", "accesso-parziale"),
        founded_year=1998,
        products=(
            DemoProduct("Suole e tacchi in cuoio", Decimal("38.00"), "paio"),
            DemoProduct("Tacchetti", Decimal("9.00"), "paio", "In dieci minuti."),
            DemoProduct("Cucitura borsa", Decimal("12.00")),
        ),
    ),
    DemoShop(
        slug="sartoria-nunzia",
        title="Sartoria Nunzia",
        category="sartoria",
        tagline="Orli in tre giorni, abiti in tre prove, miracoli su appuntamento.",
        story=paragraphs(
            """
            Ho cucito vent’anni per il teatro: Violette, Tosche, un Falstaff di centodieci chili.
            Dopo di lui i tuoi pantaloni non mi spaventano.
            """
        ),
        street_address="Via Lattanzio 45",
        latitude=Decimal("41.919304"),
        longitude=Decimal("12.437887"),
        zone="piazza-balduina",
        phone="+39 06 0000 0177",
        whatsapp="+39 300 000 0177",
        hours="Mo-Fr 09:30-13:00,16:00-19:00; Sa,Su off",
        amenities=("contanti", "carte", "riparazioni", "su-prenotazione", "a-domicilio"),
        founded_year=2006,
        products=(
            DemoProduct("Orlo", Decimal("8.00")),
            DemoProduct("Giacca stretta in vita", Decimal("25.00")),
            DemoProduct(
                "Abito da sera",
                price_on_request=True,
                description="Tre prove, un mese.",
                availability="made_to_order",
            ),
            DemoProduct("Cerniera sostituita", Decimal("14.00")),
        ),
    ),
    DemoShop(
        slug="tappezzeria-gori",
        title="Tappezzeria Gori",
        category="tappezziere",
        tagline="Poltrone, divani, testate: molle legate a mano, crine vero.",
        street_address="Via Duccio Galimberti 40",
        latitude=Decimal("41.916103"),
        longitude=Decimal("12.440635"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0178",
        hours="Mo-Fr 08:30-13:00,15:00-18:30; Sa,Su off",
        amenities=("contanti", "a-domicilio", "riparazioni"),
        founded_year=1977,
        products=(
            DemoProduct(
                "Poltrona rifatta", Decimal("280.00"), "", "Tessuto escluso, trasporto incluso."
            ),
            DemoProduct("Gommapiuma su misura", Decimal("35.00"), "cuscino"),
        ),
    ),
    DemoShop(
        slug="tempo-medio",
        title="Tempo Medio",
        category="orologiaio",
        tagline="Revisione di orologi meccanici, pendole e sveglie della nonna.",
        story=paragraphs(
            """
            Scarto tollerato: sei secondi al giorno su cinque posizioni, certificato stampato. Le
            pendole si smontano a casa tua e si rimontano a casa tua, dove il pavimento pende come
            pende.
            """
        ),
        street_address="Via Ugo De Carolis 35",
        latitude=Decimal("41.918885"),
        longitude=Decimal("12.443831"),
        zone="medaglie-d-oro",
        phone="+39 06 0000 0179",
        hours="Tu-Fr 09:30-13:00,16:00-19:00; Sa 09:30-13:00; Su,Mo off",
        amenities=("carte", "riparazioni", "a-domicilio", "accesso-parziale"),
        founded_year=1985,
        cover="watch",
        products=(
            DemoProduct("Revisione automatico", Decimal("140.00"), picture="watch"),
            DemoProduct("Cambio pila", Decimal("8.00"), "", "Guarnizione compresa."),
            DemoProduct("Cinturino in cuoio", Decimal("29.00")),
        ),
    ),
    DemoShop(
        slug="corniceria-quattro-lati",
        title="Quattro Lati",
        category="corniciaio",
        tagline="Cornici, passepartout, specchi. Portaci il disegno di tuo figlio.",
        story=paragraphs(
            """
            Ottocento aste alla parete e un consiglio solo: la cornice deve stare zitta. Il vetro
            antiriflesso te lo facciamo vedere accanto all’altro, poi scegli.
            """
        ),
        street_address="Viale Tito Livio 12",
        latitude=Decimal("41.916739"),
        longitude=Decimal("12.437176"),
        zone="piazza-balduina",
        phone="+39 06 0000 0180",
        hours="Mo 16:00-19:30; Tu-Sa 09:30-13:00,16:00-19:30; Su off",
        amenities=("carte", "su-prenotazione", "senza-gradini"),
        founded_year=1980,
    ),
)
