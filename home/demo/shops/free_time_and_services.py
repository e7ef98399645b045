"""Sport, travel, wheels, laundry, tobacco, rooms and courses."""

from decimal import Decimal

from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    RelativeException,
    paragraphs,
)

FREE_TIME_AND_SERVICES = (
    DemoShop(
        slug="ciclofficina-raggio",
        title="Ciclofficina Raggio",
        category="biciclette",
        tagline="Riparazioni, bici usate, pedalata assistita per la salita di casa.",
        story=paragraphs(
            """
            La Balduina è in cima a una salita del nove per cento: lo sappiamo, la facciamo tutti i
            giorni col carrello degli attrezzi. Il giovedì sera si apre il banco a chi vuole
            ripararsi la bici da solo, con noi che guardiamo e non ridiamo.
            """
        ),
        street_address="Via Damiano Chiesa 71",
        latitude=Decimal("41.924655"),
        longitude=Decimal("12.435515"),
        zone="monte-mario",
        phone="+39 06 0000 0200",
        whatsapp="+39 300 000 0200",
        website="https://ciclofficinaraggio.example",
        hours="Tu,We,Fr 09:30-13:00,15:30-19:30; Th 15:30-22:00; Sa 09:30-17:00; Su,Mo off",
        amenities=(
            "carte",
            "contactless",
            "riparazioni",
            "cani-ammessi",
            "inglese",
            "senza-gradini",
        ),
        brands="Salita, Ferro Dolce",
        founded_year=2015,
        cover="bicycle",
        products=(
            DemoProduct(
                "Revisione completa",
                Decimal("60.00"),
                "",
                "Pronta in due giorni.",
                picture="bicycle",
            ),
            DemoProduct("Camera d’aria montata", Decimal("12.00")),
            DemoProduct("Bici da città usata", Decimal("150.00"), availability="limited"),
            DemoProduct(
                "Conversione elettrica", price_on_request=True, availability="made_to_order"
            ),
        ),
        offers=(
            DemoOffer(
                "Controllo freni",
                "Gratis",
                "Il giovedì sera, venti minuti, ricambi esclusi.",
                -9,
                19,
            ),
        ),
    ),
    DemoShop(
        slug="palestra-contropeso",
        title="Contropeso",
        category="palestra",
        tagline="Palestra senza specchi: sala pesi, corda, ginnastica per chi ha mal di schiena.",
        story=paragraphs(
            """
            Il più giovane ha quindici anni, la più anziana ottantaquattro e solleva più di lui.
            Prova gratuita, scheda scritta a mano, nessun abbonamento che si rinnova da solo.
            """
        ),
        street_address="Via Massimi 45",
        latitude=Decimal("41.922562"),
        longitude=Decimal("12.432121"),
        zone="cenacolo",
        phone="+39 06 0000 0201",
        hours="Mo-Fr 07:00-22:00; Sa 09:00-18:00; Su 09:30-13:00",
        amenities=("carte", "contactless", "toilette", "aria-condizionata", "senza-gradini"),
        founded_year=2008,
        products=(
            DemoProduct("Mensile", Decimal("49.00"), "mese"),
            DemoProduct("Ingresso singolo", Decimal("10.00")),
            DemoProduct("Lezione individuale", Decimal("35.00"), "ora"),
        ),
        offers=(
            DemoOffer(
                "Porta un amico",
                "1 mese",
                "Un mese in omaggio a tutti e due se l’amico si iscrive per tre.",
                -40,
                -12,
            ),
        ),
    ),
    DemoShop(
        slug="sala-due",
        title="Sala Due",
        category="yoga-e-pilates",
        tagline="Yoga, pilates e respiro. Gruppi di otto persone, non di più.",
        story=paragraphs(
            """
            Tappetini nostri, lavati ogni sera. Chi arriva in ritardo resta fuori: non è cattiveria,
            è il pavimento che scricchiola.
            """
        ),
        street_address="Via Proba Petronia 17",
        latitude=Decimal("41.915358"),
        longitude=Decimal("12.436141"),
        zone="trionfale",
        phone="+39 300 000 0202",
        email="gruppi@saladue.example",
        hours="Mo,We 07:00-09:00,18:00-21:00; Tu,Th 18:00-21:00; Sa 09:30-12:30; Fr,Su off",
        amenities=("carte", "su-prenotazione", "toilette", "inglese"),
        founded_year=2018,
        products=(
            DemoProduct("Lezione di prova", Decimal("10.00")),
            DemoProduct("Dieci ingressi", Decimal("130.00")),
        ),
    ),
    DemoShop(
        slug="altrove-viaggi",
        title="Altrove Viaggi",
        category="agenzia-di-viaggi",
        tagline="Treni complicati, traghetti, gite in giornata e viaggi lenti.",
        story=paragraphs(
            """
            Roma–Palermo in cuccetta, Vienna con un cambio solo, i monasteri della Laga in pullman.
            L’aereo lo prenotiamo, ma prima ti chiediamo se hai un giorno in più.
            """
        ),
        street_address="Piazza Giovenale 10",
        latitude=Decimal("41.917891"),
        longitude=Decimal("12.438054"),
        zone="piazza-balduina",
        phone="+39 06 0000 0203",
        email="partenze@altroveviaggi.example",
        hours="Mo-Fr 09:30-13:00,15:30-19:00; Sa 10:00-13:00; Su off",
        amenities=("carte", "su-prenotazione", "inglese", "spagnolo", "senza-gradini"),
        founded_year=1996,
        products=(
            DemoProduct("Gita a Ninfa", Decimal("48.00"), "a persona", availability="seasonal"),
            DemoProduct("Biglietteria ferroviaria", description="Senza costi di agenzia."),
        ),
    ),
    DemoShop(
        slug="officina-paoletti",
        title="Officina Fratelli Paoletti",
        category="autofficina",
        tagline="Tagliandi, freni, revisione. I pezzi sostituiti te li facciamo vedere.",
        story=paragraphs(
            """
            Uno dei due fratelli parla, l’altro aggiusta. Se risponde quello che aggiusta, sii
            breve.
            """
        ),
        street_address="Via Trionfale 8275",
        latitude=Decimal("41.922006"),
        longitude=Decimal("12.445671"),
        zone="trionfale",
        phone="+39 06 0000 0204",
        hours="Mo-Fr 08:00-13:00,14:30-18:30; Sa 08:30-12:30; Su off; PH off",
        exceptions=(RelativeException(17, 21, reason="corso sui motori ibridi"),),
        amenities=("carte", "riparazioni", "su-prenotazione"),
        founded_year=1976,
        details=DemoDetails("95.31", "micro", "partnership", "Nello Paoletti"),
        products=(
            DemoProduct("Tagliando", Decimal("160.00"), "da", "Olio e filtri compresi."),
            DemoProduct("Revisione ministeriale", Decimal("79.02"), "", "Tariffa di legge."),
            DemoProduct("Auto di cortesia", Decimal("15.00"), "giorno", availability="limited"),
        ),
    ),
    DemoShop(
        slug="gommista-radiale",
        title="Radiale Gomme",
        category="gommista",
        tagline="Cambio stagionale, equilibratura, custodia in deposito asciutto.",
        street_address="Via Festo Avieno 12",
        latitude=Decimal("41.922314"),
        longitude=Decimal("12.432885"),
        zone="cenacolo",
        phone="+39 06 0000 0205",
        hours="Mo-Fr 08:00-18:30; Sa 08:00-13:00; Su off",
        amenities=("carte", "su-prenotazione"),
        products=(
            DemoProduct("Cambio gomme", Decimal("40.00"), "4 ruote"),
            DemoProduct("Custodia", Decimal("35.00"), "semestre"),
        ),
    ),
    DemoShop(
        slug="lavanderia-goccia",
        title="Lavanderia Goccia",
        category="lavanderia",
        tagline="A secco, ad acqua, a mano. Piumoni in quarantotto ore.",
        story=paragraphs(
            """
            Vino rosso: sale subito, poi da noi. Sugo: niente acqua calda, poi da noi. Inchiostro:
            non toccare nulla e corri.
            """
        ),
        street_address="Via Lattanzio 8",
        latitude=Decimal("41.918252"),
        longitude=Decimal("12.438480"),
        zone="piazza-balduina",
        phone="+39 06 0000 0206",
        whatsapp="+39 300 000 0206",
        hours="Mo-Fr 08:00-13:00,15:30-19:30; Sa 08:30-13:00; Su off; PH off",
        amenities=("carte", "contactless", "consegna", "riparazioni", "accesso-parziale"),
        founded_year=1982,
        products=(
            DemoProduct("Camicia lavata e stirata", Decimal("3.50")),
            DemoProduct("Piumone matrimoniale", Decimal("24.00")),
            DemoProduct("Tappeto", Decimal("12.00"), "m²", "Ritiro a casa."),
        ),
        offers=(
            DemoOffer(
                "Cinque camicie a 15 €",
                "5×15 €",
                "Portate insieme, pronte il giorno dopo.",
                -14,
                14,
                product="Camicia lavata e stirata",
            ),
        ),
    ),
    DemoShop(
        slug="tabaccheria-ventisette",
        title="Tabaccheria Ventisette",
        category="tabaccheria",
        tagline="Tabacchi, valori bollati, bollette, ricariche e spedizioni.",
        street_address="Via Friggeri 90",
        latitude=Decimal("41.920484"),
        longitude=Decimal("12.438118"),
        zone="piazza-balduina",
        phone="+39 06 0000 0207",
        hours="Mo-Sa 07:00-20:00; Su 08:00-13:00",
        amenities=("contanti", "carte", "accesso-parziale"),
    ),
    DemoShop(
        slug="le-persiane",
        title="Le Persiane",
        category="alloggio",
        tagline="Tre stanze con colazione e la vista che i turisti non si aspettano.",
        story=paragraphs(
            """
            Quarto piano, persiane verdi, cupola di San Pietro dalla finestra della doccia: è
            l’unica che ha un posto in prima fila. Ospitiamo soprattutto nonni venuti a trovare i
            nipoti del quartiere.
            """
        ),
        street_address="Via Duccio Galimberti 31",
        latitude=Decimal("41.916466"),
        longitude=Decimal("12.441177"),
        zone="medaglie-d-oro",
        phone="+39 300 000 0208",
        email="stanze@lepersiane.example",
        website="https://lepersiane.example",
        amenities=("carte", "wifi", "aria-condizionata", "inglese", "francese", "spagnolo"),
        founded_year=2016,
        products=(
            DemoProduct("Camera doppia", Decimal("85.00"), "notte", "Con colazione."),
            DemoProduct("Camera della cupola", Decimal("105.00"), "notte", availability="limited"),
        ),
    ),
    DemoShop(
        slug="prima-luce-pulizie",
        title="Prima Luce",
        category="pulizie",
        tagline="Scale, uffici, negozi: quando alzi la serranda è già tutto asciutto.",
        service_area="Balduina, Medaglie d’Oro e Trionfale",
        phone="+39 300 000 0209",
        hours="Mo-Sa 05:00-12:00; Su off",
        amenities=("a-domicilio", "spagnolo"),
        details=DemoDetails("81.21", "small", "cooperative", "Marisol Quispe"),
        products=(DemoProduct("Pulizia scale", price_on_request=True),),
    ),
    DemoShop(
        slug="contrappunto",
        title="Contrappunto",
        category="scuola-di-musica",
        tagline="Pianoforte, chitarra, archi, coro. Si comincia a sei anni o a sessanta.",
        story=paragraphs(
            """
            Undici insegnanti, tutti concertisti e tutti in ritardo sulle bollette. I saggi si fanno
            nel cortile del palazzo, con i vicini alle finestre: finora gli applausi hanno coperto
            le stecche.
            """
        ),
        street_address="Via Appiano 52",
        latitude=Decimal("41.916062"),
        longitude=Decimal("12.441279"),
        zone="piazza-balduina",
        phone="+39 06 0000 0210",
        email="segreteria@contrappunto.example",
        website="https://contrappunto.example",
        hours="Mo-Fr 14:30-21:00; Sa 09:30-13:30; Su off; PH off",
        amenities=("carte", "su-prenotazione", "toilette", "accesso-parziale", "inglese"),
        founded_year=1993,
        details=DemoDetails("85.52", "small", "association", "Maestro Fulvio Leoni"),
        products=(
            DemoProduct("Lezione individuale", Decimal("28.00"), "45 minuti"),
            DemoProduct("Coro degli stonati", Decimal("20.00"), "mese", "Il martedì sera."),
            DemoProduct("Noleggio violino", Decimal("18.00"), "mese", availability="limited"),
        ),
    ),
    DemoShop(
        slug="altra-voce",
        title="Altra Voce",
        category="scuola-di-lingue",
        tagline="Inglese, spagnolo, arabo. E italiano per chi è arrivato da poco.",
        story=paragraphs(
            """
            Classi da cinque, si parla dal primo minuto. Le badanti del quartiere studiano gratis
            il mercoledì: lo paghiamo con i corsi dei manager.
            """
        ),
        street_address="Viale Tito Livio 60",
        latitude=Decimal("41.919243"),
        longitude=Decimal("12.435228"),
        zone="piazza-balduina",
        phone="+39 06 0000 0211",
        hours="Mo-Fr 10:00-13:00,15:00-20:30; Sa,Su off",
        amenities=("carte", "su-prenotazione", "wifi", "senza-gradini", "inglese", "spagnolo"),
        founded_year=2007,
        products=(
            DemoProduct("Corso trimestrale", Decimal("240.00"), "30 ore"),
            DemoProduct("Conversazione", Decimal("12.00"), "ora"),
        ),
    ),
    DemoShop(
        slug="autoscuola-terza-marcia",
        title="Autoscuola Terza Marcia",
        category="autoscuola",
        tagline="Patenti A e B, rinnovi, partenze in salita senza piangere.",
        story=paragraphs(
            """
            Con le strade che abbiamo, chi impara qui poi guida ovunque. La manovra d’esame la
            proviamo in via Massimi alle sette di mattina, quando dormono anche i vigili.
            """
        ),
        street_address="Via della Balduina 145",
        latitude=Decimal("41.920788"),
        longitude=Decimal("12.440330"),
        zone="piazza-balduina",
        phone="+39 06 0000 0212",
        hours="Mo-Fr 10:00-13:00,16:00-20:00; Sa 10:00-12:30; Su off",
        amenities=("carte", "su-prenotazione", "accesso-parziale"),
        founded_year=1967,
        products=(
            DemoProduct(
                "Patente B", Decimal("390.00"), "", "Iscrizione, teoria e visita; guide a parte."
            ),
            DemoProduct("Guida", Decimal("35.00"), "30 minuti"),
        ),
    ),
)
