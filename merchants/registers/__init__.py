"""The trades and amenities that every new installation starts with, for its admins to change.

Italian text: it is data, not interface. Nothing here is read once the registers are in the
database.
"""

from merchants.registers import goods, services
from merchants.registers.amenities import AMENITIES
from merchants.registers.entries import AmenityEntry, Group, Trade

__all__ = ["AMENITIES", "CATEGORIES", "AmenityEntry", "Group", "Trade"]

CATEGORIES: tuple[Group, ...] = (
    Group("pane-e-dolci", "Pane e dolci", "bread", "brick", "FoodEstablishment", goods.BREAD),
    Group("alimentari", "Alimentari", "grocery", "pine", "GroceryStore", goods.GROCERIES),
    Group(
        "bar-e-ristoranti",
        "Bar e ristoranti",
        "coffee",
        "night",
        "FoodEstablishment",
        goods.BARS_AND_RESTAURANTS,
    ),
    Group("moda", "Moda", "clothes", "plum", "Store", goods.FASHION),
    Group("casa", "Casa", "home", "terracotta", "HomeGoodsStore", goods.HOME),
    Group(
        "ferramenta", "Ferramenta e fai da te", "tools", "ochre", "HardwareStore", goods.HARDWARE
    ),
    Group("libri-e-giochi", "Libri e giochi", "books", "forest", "Store", goods.BOOKS_AND_GAMES),
    Group(
        "fiori-e-animali", "Fiori e animali", "flowers", "rose", "Store", goods.FLOWERS_AND_ANIMALS
    ),
    Group("salute", "Salute", "health", "teal", "MedicalBusiness", services.HEALTH),
    Group("bellezza", "Bellezza", "scissors", "berry", "HealthAndBeautyBusiness", services.BEAUTY),
    Group("tecnologia", "Tecnologia", "phone", "slate", "ElectronicsStore", services.TECHNOLOGY),
    Group("artigiani", "Artigiani", "workshop", "chestnut", "LocalBusiness", services.CRAFTS),
    Group(
        "professionisti",
        "Professionisti",
        "desk",
        "navy",
        "ProfessionalService",
        services.PROFESSIONALS,
    ),
    Group(
        "sport-e-tempo-libero",
        "Sport e tempo libero",
        "sport",
        "sky",
        "SportsActivityLocation",
        services.SPORT,
    ),
    Group("auto-e-moto", "Auto e moto", "garage", "steel", "AutomotiveBusiness", services.CARS),
    Group("servizi", "Servizi", "laundry", "lagoon", "LocalBusiness", services.SERVICES),
    Group(
        "corsi-e-cultura",
        "Corsi e cultura",
        "music",
        "wine",
        "LocalBusiness",
        services.COURSES_AND_CULTURE,
    ),
)
