"""What a shop may offer beside its goods."""

from merchants.registers.entries import AmenityEntry

AMENITIES: tuple[AmenityEntry, ...] = (
    AmenityEntry("carte", "Bancomat e carte", "payment", "payment:cards=yes", "credit-card"),
    AmenityEntry(
        "contactless",
        "Pagamento col telefono",
        "payment",
        "payment:contactless=yes",
        "smartphone-nfc",
    ),
    AmenityEntry("contanti", "Contanti", "payment", "payment:cash=yes", "banknote"),
    AmenityEntry("buoni-pasto", "Buoni pasto", "payment", "payment:meal_voucher=yes", "ticket"),
    AmenityEntry("consegna", "Consegna a domicilio", "service", "delivery=yes", "bike"),
    AmenityEntry("asporto", "Da portare via", "service", "takeaway=yes", "shopping-bag"),
    AmenityEntry("prenota-e-ritira", "Prenota e ritira", "service", "", "package-check"),
    AmenityEntry(
        "su-prenotazione", "Si può prenotare", "service", "reservation=yes", "calendar-check"
    ),
    AmenityEntry("a-domicilio", "Viene a casa tua", "service", "", "house"),
    AmenityEntry("riparazioni", "Ripara e mette a posto", "service", "repair=yes", "wrench"),
    AmenityEntry(
        "tavoli-all-aperto", "Tavoli all’aperto", "service", "outdoor_seating=yes", "umbrella"
    ),
    AmenityEntry("wifi", "Wi-Fi", "service", "internet_access=wlan", "wifi"),
    AmenityEntry(
        "aria-condizionata", "Aria condizionata", "service", "air_conditioning=yes", "snowflake"
    ),
    AmenityEntry("sfuso", "Vende sfuso", "service", "bulk_purchase=yes", "recycle"),
    AmenityEntry("vegetariano", "Piatti vegetariani", "service", "diet:vegetarian=yes", "leaf"),
    AmenityEntry("senza-glutine", "Senza glutine", "service", "diet:gluten_free=yes", "wheat-off"),
    AmenityEntry("cani-ammessi", "Cani benvenuti", "service", "dog=yes", "dog"),
    AmenityEntry("toilette", "Bagno per i clienti", "service", "toilets=yes", "toilet"),
    AmenityEntry("fasciatoio", "Fasciatoio", "service", "changing_table=yes", "baby"),
    AmenityEntry(
        "senza-gradini",
        "Ingresso senza gradini",
        "accessibility",
        "wheelchair=yes",
        "accessibility",
    ),
    AmenityEntry(
        "accesso-parziale",
        "Accesso parziale in sedia a rotelle",
        "accessibility",
        "wheelchair=limited",
        "move-vertical",
    ),
    AmenityEntry(
        "bagno-accessibile",
        "Bagno accessibile",
        "accessibility",
        "toilets:wheelchair=yes",
        "toilet",
    ),
    AmenityEntry(
        "anello-magnetico",
        "Anello per apparecchi acustici",
        "accessibility",
        "hearing_loop=yes",
        "ear",
    ),
    AmenityEntry("inglese", "Inglese", "language", "language:en=yes", "languages"),
    AmenityEntry("francese", "Francese", "language", "language:fr=yes", "languages"),
    AmenityEntry("spagnolo", "Spagnolo", "language", "language:es=yes", "languages"),
    # https://iso639-3.sil.org/code/ise
    AmenityEntry("lis", "Lingua dei segni italiana", "language", "language:ise=yes", "hand"),
)
