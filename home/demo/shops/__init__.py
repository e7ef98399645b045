"""The shops and professionals of the demonstration: a believable quarter of Rome, all invented.

Pure data in the shapes of `shapes`; streets are real, businesses, people and numbers are not.
"""

from .books_flowers_animals import BOOKS_FLOWERS_ANIMALS
from .bread import BREAD
from .eating_out import EATING_OUT
from .fashion import FASHION
from .free_time_and_services import FREE_TIME_AND_SERVICES
from .groceries import GROCERIES
from .health_and_beauty import HEALTH_AND_BEAUTY
from .home_and_hardware import HOME_AND_HARDWARE
from .professionals import PROFESSIONALS
from .shapes import (
    DemoDetails,
    DemoOffer,
    DemoProduct,
    DemoShop,
    Motif,
    RelativeException,
)
from .technology_and_crafts import TECHNOLOGY_AND_CRAFTS

__all__ = [
    "LOGINS",
    "SHOPS",
    "ZONES",
    "DemoDetails",
    "DemoOffer",
    "DemoProduct",
    "DemoShop",
    "Motif",
    "RelativeException",
]

ZONES: tuple[tuple[str, str], ...] = (
    ("piazza-balduina", "Piazza della Balduina"),
    ("medaglie-d-oro", "Medaglie d’Oro"),
    ("monte-mario", "Monte Mario"),
    ("cenacolo", "Madonna del Cenacolo"),
    ("trionfale", "Trionfale e Valle Aurelia"),
)
"""Slug and name of each part of the quarter."""

SHOPS: tuple[DemoShop, ...] = (
    *BREAD,
    *GROCERIES,
    *EATING_OUT,
    *FASHION,
    *HOME_AND_HARDWARE,
    *BOOKS_FLOWERS_ANIMALS,
    *HEALTH_AND_BEAUTY,
    *TECHNOLOGY_AND_CRAFTS,
    *PROFESSIONALS,
    *FREE_TIME_AND_SERVICES,
)

LOGINS: dict[str, str] = {
    "forno-belsito@piazza.example": "forno-belsito",
    "libreria-la-pagina@piazza.example": "libreria-la-pagina",
}
"""Who signs in for which shop: e-mail address to slug."""
