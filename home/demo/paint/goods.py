"""The register of things that can be painted, which the modules of the trades fill."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from .brush import Brush

CLOTH = ["#a33a26", "#24594a", "#2c3b5c", "#d9981e", "#7a4a8a", "#c76f5a", "#4f7f8c", "#efe0c0"]
WICKER = "#b98546"

Drawing = Callable[[Brush, Random], None]


@dataclass(frozen=True)
class Good:
    """Drawn standing on the origin of the brush, about `width` by `height` units large."""

    draw: Drawing
    width: float
    height: float


GOODS: dict[str, Good] = {}


def good(width: float, height: float) -> Callable[[Drawing], Drawing]:
    """Register the drawing under its own name."""

    def register(draw: Drawing) -> Drawing:
        GOODS[draw.__name__] = Good(draw, width, height)
        return draw

    return register
