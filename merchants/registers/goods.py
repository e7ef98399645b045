"""Trades that sell goods, food and drink."""

from merchants.registers.entries import Trade

BREAD = (
    Trade("panificio", "Panificio", ("shop=bakery", "craft=bakery"), "Bakery", ("10.71", "47.24")),
    Trade(
        "pasticceria",
        "Pasticceria",
        ("shop=pastry", "shop=cake", "craft=confectionery"),
        "Bakery",
        ("10.71", "47.24"),
    ),
    Trade(
        "gelateria",
        "Gelateria",
        ("amenity=ice_cream", "shop=ice_cream"),
        "IceCreamShop",
        ("10.52", "56.11"),
    ),
    Trade(
        "cioccolateria",
        "Cioccolateria",
        ("shop=chocolate", "shop=confectionery"),
        "Store",
        ("10.82", "47.24"),
    ),
)

GROCERIES = (
    Trade(
        "alimentari-e-salumeria",
        "Alimentari e salumeria",
        (
            "shop=deli",
            "shop=convenience",
            "shop=grocery",
            "shop=food",
            "shop=general",
            "shop=spices",
            "shop=nuts",
        ),
        "GroceryStore",
        ("47.11", "47.22", "47.27"),
    ),
    Trade("supermercato", "Supermercato", ("shop=supermarket",), "GroceryStore", ("47.11",)),
    Trade(
        "frutta-e-verdura",
        "Frutta e verdura",
        ("shop=greengrocer", "shop=farm"),
        "GroceryStore",
        ("47.21",),
    ),
    Trade("macelleria", "Macelleria", ("shop=butcher",), "GroceryStore", ("47.22",)),
    Trade(
        "pescheria", "Pescheria", ("shop=seafood", "shop=fishmonger"), "GroceryStore", ("47.23",)
    ),
    Trade(
        "formaggi-e-latticini",
        "Formaggi e latticini",
        ("shop=cheese", "shop=dairy"),
        "GroceryStore",
        ("47.27",),
    ),
    Trade("pasta-fresca", "Pasta fresca", ("shop=pasta",), "GroceryStore", ("10.73", "47.27")),
    Trade(
        "enoteca",
        "Enoteca",
        ("shop=wine", "shop=alcohol", "shop=beverages"),
        "LiquorStore",
        ("47.25",),
    ),
)

BARS_AND_RESTAURANTS = (
    Trade("bar", "Bar", ("amenity=cafe", "amenity=bar"), "CafeOrCoffeeShop", ("56.30",)),
    Trade(
        "ristorante",
        "Ristorante",
        ("amenity=restaurant",),
        "Restaurant",
        ("56.11",),
    ),
    Trade("pizzeria", "Pizzeria", ("amenity=restaurant;cuisine=pizza",), "Restaurant", ("56.11",)),
    Trade(
        "pizza-al-taglio",
        "Pizza al taglio e tavola calda",
        ("amenity=fast_food",),
        "FastFoodRestaurant",
        ("56.11",),
    ),
    Trade(
        "pub",
        "Pub",
        ("amenity=pub", "amenity=biergarten", "amenity=nightclub"),
        "BarOrPub",
        ("56.30",),
    ),
    Trade(
        "torrefazione",
        "Torrefazione",
        ("shop=coffee", "shop=tea", "craft=coffee_roaster"),
        "CafeOrCoffeeShop",
        ("10.83", "47.27"),
    ),
    Trade(
        "gastronomia-e-catering",
        "Gastronomia e catering",
        ("craft=caterer", "shop=frozen_food"),
        "FoodEstablishment",
        ("56.11", "56.21"),
    ),
)

FASHION = (
    Trade(
        "abbigliamento",
        "Abbigliamento",
        ("shop=clothes", "shop=boutique", "shop=fashion"),
        "ClothingStore",
        ("47.71",),
    ),
    Trade(
        "abbigliamento-per-bambini",
        "Abbigliamento per bambini",
        ("shop=clothes;clothes=children", "shop=baby_goods"),
        "ClothingStore",
        ("47.71",),
    ),
    Trade("intimo", "Intimo", ("shop=clothes;clothes=underwear",), "ClothingStore", ("47.71",)),
    Trade("calzature", "Calzature", ("shop=shoes",), "ShoeStore", ("47.72",)),
    Trade(
        "pelletteria",
        "Borse e pelletteria",
        ("shop=bag", "shop=leather", "shop=fashion_accessories"),
        "Store",
        ("47.72",),
    ),
    Trade(
        "merceria",
        "Merceria",
        ("shop=haberdashery", "shop=sewing", "shop=wool"),
        "Store",
        ("47.51",),
    ),
    Trade(
        "gioielleria",
        "Gioielleria e orologeria",
        ("shop=jewelry", "shop=watches", "craft=jeweller"),
        "JewelryStore",
        ("47.77",),
    ),
    Trade("usato", "Usato e vintage", ("shop=second_hand", "shop=charity"), "Store", ("47.79",)),
)

HOME = (
    Trade(
        "arredamento",
        "Arredamento",
        (
            "shop=furniture",
            "shop=kitchen",
            "shop=interior_decoration",
            "shop=garden_furniture",
            "shop=fireplace",
        ),
        "FurnitureStore",
        ("47.55",),
    ),
    Trade(
        "casalinghi-e-regali",
        "Casalinghi e regali",
        (
            "shop=houseware",
            "shop=gift",
            "shop=variety_store",
            "shop=department_store",
            "shop=party",
            "shop=religion",
        ),
        "HomeGoodsStore",
        ("47.12", "47.55", "47.78"),
    ),
    Trade(
        "tendaggi-e-tessuti",
        "Tendaggi e tessuti",
        (
            "shop=curtain",
            "shop=fabric",
            "shop=bed",
            "shop=household_linen",
            "shop=carpet",
            "shop=window_blind",
        ),
        "HomeGoodsStore",
        ("47.51", "47.53"),
    ),
    Trade("illuminazione", "Illuminazione", ("shop=lighting",), "HomeGoodsStore", ("47.55",)),
    Trade(
        "elettrodomestici",
        "Elettrodomestici",
        ("shop=appliance", "shop=vacuum_cleaner"),
        "HomeGoodsStore",
        ("47.54", "95.22"),
    ),
    Trade("antiquariato", "Antiquariato", ("shop=antiques", "shop=collector"), "Store", ("47.79",)),
)

HARDWARE = (
    Trade(
        "negozio-di-ferramenta",
        "Ferramenta",
        ("shop=hardware", "shop=doityourself", "shop=trade"),
        "HardwareStore",
        ("47.52",),
    ),
    Trade("colorificio", "Colorificio", ("shop=paint",), "HardwareStore", ("47.52",)),
    Trade(
        "chiavi-e-serrature",
        "Chiavi e serrature",
        ("shop=locksmith", "shop=security", "craft=locksmith", "craft=key_cutter"),
        "Locksmith",
        ("43.24", "47.52"),
    ),
    Trade(
        "materiale-elettrico",
        "Materiale elettrico",
        ("shop=electrical",),
        "HardwareStore",
        ("47.52",),
    ),
    Trade(
        "bagno-e-piastrelle",
        "Bagno e piastrelle",
        ("shop=bathroom_furnishing", "shop=tiles", "shop=flooring"),
        "HomeGoodsStore",
        ("47.52", "47.53"),
    ),
)

BOOKS_AND_GAMES = (
    Trade("libreria", "Libreria", ("shop=books",), "BookStore", ("47.61",)),
    Trade(
        "fumetteria",
        "Fumetteria",
        ("shop=comics", "shop=books;books=comic"),
        "BookStore",
        ("47.61",),
    ),
    Trade(
        "cartoleria",
        "Cartoleria",
        ("shop=stationery", "shop=office_supplies", "shop=craft"),
        "OfficeEquipmentStore",
        ("47.62",),
    ),
    Trade(
        "giocattoli",
        "Giocattoli",
        ("shop=toys", "shop=games", "shop=model"),
        "ToyStore",
        ("47.64",),
    ),
    Trade("edicola", "Edicola", ("shop=newsagent", "shop=kiosk"), "Store", ("47.62",)),
)

FLOWERS_AND_ANIMALS = (
    Trade("fioraio", "Fioraio", ("shop=florist",), "Florist", ("47.76",)),
    Trade(
        "vivaio",
        "Vivaio",
        ("shop=garden_centre", "shop=plant_nursery", "craft=gardener"),
        "GardenStore",
        ("47.76", "81.30"),
    ),
    Trade("negozio-per-animali", "Negozio per animali", ("shop=pet",), "PetStore", ("47.76",)),
    Trade("toelettatura", "Toelettatura", ("shop=pet_grooming",), "LocalBusiness", ("96.99",)),
    Trade("veterinario", "Veterinario", ("amenity=veterinary",), "LocalBusiness", ("75.00",)),
)
