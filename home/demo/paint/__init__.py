"""Drawings for the demonstration, made by code: no photo to license, nothing to download.

    paint("bread")                            a baker's window, 4:3
    paint("bread", size=(1200, 1200))         one of the baker's goods
    paint("panettone", size=(1200, 1200))     that very thing
    paint("street")                           the neighbourhood at dusk

The same arguments always give the same picture.
"""

from io import BytesIO
from random import Random

from PIL import Image

from . import bakery, bar, care, deli, garden, house, leisure, machines, wear  # noqa: F401
from .brush import Brush
from .goods import GOODS
from .scenes import HEIGHT, WIDTH, curtained, still_life, window
from .street import street
from .trades import SCENES

__all__ = ["GOODS", "SCENES", "paint"]

# Drawn this much larger and shrunk, for smooth edges.
OVERSAMPLING = 2


def paint(motif: str, size: tuple[int, int] = (1600, 1200), seed: int | str = 0) -> bytes:
    """A JPEG of `size` pixels.

    The name of a trade (`SCENES`) gives its shop window, or, in a square, one of its goods; the
    name of a thing (`GOODS`) gives that thing; any other name a window with curtains. `seed`
    varies what is on display, and its colours.
    """
    rng = Random(f"{motif}/{seed}")
    width, height = (side * OVERSAMPLING for side in size)
    image = Image.new("RGB", (width, height))
    scene = SCENES.get(motif)
    thing = rng.choice(scene.stars) if scene and width == height else motif
    if thing in GOODS:
        trade = scene or next((each for each in SCENES.values() if thing in each.stars), None)
        brush = Brush(image, min(width, height) / 300, width / 2, height / 2)
        still_life(brush, thing, rng, trade.wall if trade else "#f3e3c4")
    else:
        scale = max(width / WIDTH, height / HEIGHT)
        sides = max(0.0, (width / scale - WIDTH) / 2)
        # What matters is the counter: low formats lose wall rather than goods.
        brush = Brush(image, scale, (width - WIDTH * scale) / 2, (height - HEIGHT * scale) * 0.6)
        if motif == "street":
            street(brush, rng, sides)
        elif scene:
            window(brush, motif, rng, sides)
        else:
            curtained(brush, rng, sides)
    output = BytesIO()
    image.reduce(OVERSAMPLING).save(output, "JPEG", quality=90)
    return output.getvalue()
