"""Trades that care, make, repair, advise and teach."""

from merchants.registers.entries import Trade

HEALTH = (
    Trade(
        "farmacia", "Farmacia", ("amenity=pharmacy", "healthcare=pharmacy"), "Pharmacy", ("47.73",)
    ),
    Trade(
        "erboristeria",
        "Erboristeria",
        ("shop=herbalist", "shop=health_food", "shop=nutrition_supplements"),
        "HealthAndBeautyBusiness",
        ("47.27", "47.75"),
    ),
    Trade("ottica", "Ottica", ("shop=optician", "healthcare=optometrist"), "Optician", ("47.74",)),
    Trade(
        "articoli-sanitari",
        "Articoli sanitari e ortopedia",
        ("shop=medical_supply", "shop=hearing_aids", "shop=orthopedics", "healthcare=audiologist"),
        "MedicalBusiness",
        ("47.74",),
    ),
    Trade("dentista", "Dentista", ("amenity=dentist", "healthcare=dentist"), "Dentist", ("86.23",)),
    Trade(
        "medico",
        "Medico o poliambulatorio",
        (
            "amenity=doctors",
            "amenity=clinic",
            "healthcare=doctor",
            "healthcare=clinic",
            "healthcare=centre",
            "healthcare=laboratory",
            "healthcare=midwife",
            "healthcare=nurse",
            "healthcare=nutrition_counselling",
            "office=physician",
        ),
        "MedicalClinic",
        ("86.21", "86.22", "86.91"),
    ),
    Trade(
        "fisioterapista",
        "Fisioterapia e riabilitazione",
        (
            "healthcare=physiotherapist",
            "healthcare=rehabilitation",
            "healthcare=podiatrist",
            "healthcare=speech_therapist",
        ),
        "MedicalBusiness",
        ("86.95", "86.99"),
    ),
    Trade(
        "psicologo",
        "Psicologo",
        (
            "healthcare=psychotherapist",
            "healthcare=psychologist",
            "healthcare=counselling",
            "office=therapist",
        ),
        "MedicalBusiness",
        ("86.93",),
    ),
)

BEAUTY = (
    Trade("parrucchiere", "Parrucchiere", ("shop=hairdresser",), "HairSalon", ("96.21",)),
    Trade(
        "barbiere",
        "Barbiere",
        ("shop=hairdresser;hairdresser=barber", "shop=barber"),
        "HairSalon",
        ("96.21",),
    ),
    Trade("centro-estetico", "Centro estetico", ("shop=beauty",), "BeautySalon", ("96.22",)),
    Trade(
        "massaggi",
        "Massaggi e benessere",
        ("shop=massage", "leisure=spa", "leisure=sauna"),
        "DaySpa",
        ("96.23",),
    ),
    Trade(
        "profumeria",
        "Profumeria",
        ("shop=perfumery", "shop=cosmetics", "shop=chemist", "shop=hairdresser_supply"),
        "HealthAndBeautyBusiness",
        ("47.75",),
    ),
    Trade("tatuaggi", "Tatuaggi", ("shop=tattoo", "shop=piercing"), "TattooParlor", ("96.99",)),
)

TECHNOLOGY = (
    Trade(
        "telefonia",
        "Telefonia",
        ("shop=mobile_phone", "shop=telecommunication"),
        "MobilePhoneStore",
        ("47.40",),
    ),
    Trade("informatica", "Informatica", ("shop=computer",), "ComputerStore", ("47.40", "95.10")),
    Trade(
        "elettronica",
        "Elettronica",
        ("shop=electronics", "shop=hifi", "shop=video_games"),
        "ElectronicsStore",
        ("47.40", "47.64"),
    ),
    Trade(
        "riparazioni-elettroniche",
        "Riparazioni elettroniche",
        ("craft=electronics_repair", "shop=repair"),
        "LocalBusiness",
        ("95.10", "95.21"),
    ),
    Trade(
        "fotografo",
        "Fotografo",
        ("craft=photographer", "shop=photo", "shop=camera"),
        "ProfessionalService",
        ("74.20",),
    ),
    Trade(
        "copisteria",
        "Copisteria e stampa",
        ("shop=copyshop", "shop=printing", "craft=printer", "craft=signmaker"),
        "ProfessionalService",
        ("18.12", "82.10"),
    ),
)

CRAFTS = (
    Trade("idraulico", "Idraulico", ("craft=plumber", "craft=hvac"), "Plumber", ("43.22",)),
    Trade("elettricista", "Elettricista", ("craft=electrician",), "Electrician", ("43.21",)),
    Trade(
        "falegname",
        "Falegname",
        ("craft=carpenter", "craft=cabinet_maker", "craft=joiner"),
        "HomeAndConstructionBusiness",
        ("31.00", "43.32"),
    ),
    Trade(
        "imbianchino",
        "Imbianchino e lavori edili",
        (
            "craft=painter",
            "craft=builder",
            "craft=tiler",
            "craft=plasterer",
            "craft=floorer",
            "office=construction_company",
        ),
        "HousePainter",
        ("43.33", "43.34"),
    ),
    Trade(
        "fabbro",
        "Fabbro e vetraio",
        (
            "craft=metal_construction",
            "craft=blacksmith",
            "craft=glaziery",
            "craft=window_construction",
            "shop=glaziery",
        ),
        "HomeAndConstructionBusiness",
        ("25.12", "43.32", "43.34"),
    ),
    Trade(
        "calzolaio",
        "Calzolaio",
        ("craft=shoemaker", "shop=shoe_repair"),
        "LocalBusiness",
        ("95.23",),
    ),
    Trade(
        "sartoria",
        "Sartoria",
        ("craft=tailor", "craft=dressmaker", "shop=tailor"),
        "LocalBusiness",
        ("14.21", "95.29"),
    ),
    Trade(
        "orologiaio",
        "Orologiaio",
        ("craft=watchmaker", "craft=clockmaker"),
        "LocalBusiness",
        ("95.25",),
    ),
    Trade(
        "tappezziere",
        "Tappezziere e restauratore",
        ("craft=upholsterer", "craft=restoration"),
        "LocalBusiness",
        ("95.24",),
    ),
    Trade("corniciaio", "Corniciaio", ("shop=frame",), "Store", ("47.78",)),
)

PROFESSIONALS = (
    Trade("avvocato", "Avvocato", ("office=lawyer",), "LegalService", ("69.10",)),
    Trade("notaio", "Notaio", ("office=notary",), "Notary", ("69.10",)),
    Trade(
        "commercialista",
        "Commercialista",
        ("office=accountant", "office=tax_advisor", "office=financial_advisor"),
        "AccountingService",
        ("69.20",),
    ),
    Trade(
        "architetto",
        "Architetto, ingegnere o geometra",
        ("office=architect", "office=engineer", "office=surveyor"),
        "ProfessionalService",
        ("71.11", "71.12"),
    ),
    Trade(
        "agenzia-immobiliare",
        "Agenzia immobiliare",
        ("office=estate_agent", "shop=estate_agent"),
        "RealEstateAgent",
        ("68.31",),
    ),
    Trade("assicurazioni", "Assicurazioni", ("office=insurance",), "InsuranceAgency", ("66.22",)),
    Trade(
        "amministratore-di-condominio",
        "Amministratore di condominio",
        ("office=property_management",),
        "ProfessionalService",
        ("68.32",),
    ),
    Trade(
        "grafica-e-web",
        "Grafica e web",
        ("office=graphic_design", "office=advertising_agency", "office=it"),
        "ProfessionalService",
        ("62.10", "73.11", "74.12"),
    ),
)

SPORT = (
    Trade(
        "palestra",
        "Palestra",
        ("leisure=fitness_centre", "amenity=gym"),
        "ExerciseGym",
        ("93.13",),
    ),
    Trade(
        "centro-sportivo",
        "Centro sportivo",
        ("leisure=sports_centre", "club=sport"),
        "SportsActivityLocation",
        ("93.11", "93.12"),
    ),
    Trade(
        "yoga-e-pilates",
        "Yoga e pilates",
        ("leisure=fitness_centre;sport=yoga", "leisure=fitness_centre;sport=pilates"),
        "SportsActivityLocation",
        ("85.51",),
    ),
    Trade(
        "articoli-sportivi",
        "Articoli sportivi",
        ("shop=sports", "shop=outdoor"),
        "SportingGoodsStore",
        ("47.63",),
    ),
    Trade("biciclette", "Biciclette", ("shop=bicycle",), "BikeStore", ("47.63", "95.29")),
    Trade(
        "agenzia-di-viaggi",
        "Agenzia di viaggi",
        ("shop=travel_agency", "office=travel_agent"),
        "TravelAgency",
        ("79.11",),
    ),
)

CARS = (
    Trade("autofficina", "Autofficina", ("shop=car_repair",), "AutoRepair", ("95.31",)),
    Trade("gommista", "Gommista", ("shop=tyres",), "TireShop", ("95.31",)),
    Trade(
        "moto",
        "Moto e scooter",
        ("shop=motorcycle", "shop=motorcycle_repair"),
        "MotorcycleDealer",
        ("47.83", "95.32"),
    ),
    Trade("ricambi-auto", "Ricambi auto", ("shop=car_parts",), "AutoPartsStore", ("47.82",)),
    Trade("concessionaria", "Concessionaria", ("shop=car",), "AutoDealer", ("47.81",)),
    Trade("autolavaggio", "Autolavaggio", ("amenity=car_wash",), "AutoWash", ("95.31",)),
    Trade(
        "distributore", "Distributore di carburante", ("amenity=fuel",), "GasStation", ("47.30",)
    ),
    Trade("autonoleggio", "Autonoleggio", ("amenity=car_rental",), "AutoRental", ("77.11",)),
)

SERVICES = (
    Trade(
        "lavanderia",
        "Lavanderia",
        ("shop=laundry", "shop=dry_cleaning"),
        "DryCleaningOrLaundry",
        ("96.10",),
    ),
    Trade(
        "tabaccheria",
        "Tabaccheria",
        ("shop=tobacco", "shop=lottery", "shop=e-cigarette", "shop=bookmaker"),
        "Store",
        ("47.26",),
    ),
    Trade(
        "banca",
        "Banca",
        ("amenity=bank", "amenity=bureau_de_change", "amenity=money_transfer", "office=financial"),
        "BankOrCreditUnion",
        ("64.19",),
    ),
    Trade(
        "posta-e-spedizioni",
        "Posta e spedizioni",
        ("amenity=post_office", "office=courier", "shop=outpost"),
        "LocalBusiness",
        ("53.10", "53.20"),
    ),
    Trade(
        "caf-e-patronato", "CAF e patronato", ("office=union",), "LocalBusiness", ("69.20", "94.20")
    ),
    Trade(
        "alloggio",
        "Albergo o bed and breakfast",
        ("tourism=guest_house", "tourism=hotel", "tourism=apartment", "tourism=hostel"),
        "LodgingBusiness",
        ("55.10", "55.20"),
    ),
    Trade("pulizie", "Pulizie", ("craft=cleaning",), "LocalBusiness", ("81.21",)),
    Trade(
        "onoranze-funebri",
        "Onoranze funebri",
        ("shop=funeral_directors",),
        "LocalBusiness",
        ("96.30",),
    ),
)

COURSES_AND_CULTURE = (
    Trade(
        "scuola-di-musica",
        "Scuola di musica",
        ("amenity=music_school",),
        "LocalBusiness",
        ("85.52",),
    ),
    Trade(
        "strumenti-musicali",
        "Strumenti musicali e dischi",
        ("shop=musical_instrument", "shop=music"),
        "MusicStore",
        ("47.69",),
    ),
    Trade(
        "scuola-di-danza",
        "Scuola di danza e teatro",
        ("amenity=dancing_school", "leisure=dance", "amenity=theatre"),
        "LocalBusiness",
        ("85.52", "90.20"),
    ),
    Trade(
        "scuola-di-lingue",
        "Scuola di lingue",
        ("amenity=language_school",),
        "LocalBusiness",
        ("85.59",),
    ),
    Trade(
        "doposcuola",
        "Doposcuola e ripetizioni",
        ("amenity=prep_school", "office=tutoring", "office=educational_institution"),
        "LocalBusiness",
        ("85.59",),
    ),
    Trade("autoscuola", "Autoscuola", ("amenity=driving_school",), "LocalBusiness", ("85.53",)),
    Trade(
        "nido-e-ludoteca",
        "Nido e ludoteca",
        ("amenity=kindergarten", "amenity=childcare", "leisure=indoor_play"),
        "ChildCare",
        ("88.91", "85.10"),
    ),
    Trade(
        "galleria-d-arte",
        "Galleria d’arte",
        ("shop=art", "tourism=gallery"),
        "ArtGallery",
        ("47.69",),
    ),
)
