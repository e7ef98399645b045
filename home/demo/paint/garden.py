"""Flowers and plants in pots."""

from random import Random

from .brush import Brush, box, curve, lighter, mix, oval
from .goods import good

BLOOMS = ["#d7557a", "#efb84e", "#7a4a8a", "#fdf3df", "#c8402c", "#e58a9d"]
LEAF, STEEL = "#3f7a45", "#b9bec4"


def bloom(b: Brush, rng: Random, colour: str, radius: float) -> None:
    petals = rng.choice([5, 6, 8])
    for turn in range(petals):
        petal = b.at(0, 0, turn=turn * 360 / petals + rng.uniform(-6, 6))
        petal.solid(oval(0, -radius * 0.62, radius * 0.46, radius * 0.55), colour, 0.35)
    b.solid(
        oval(0, 0, radius * 0.34, radius * 0.34),
        "#efb84e" if colour != "#efb84e" else "#7d4a1a",
        0.4,
    )


def leaves(b: Brush, rng: Random, count: int, reach: float) -> None:
    for index in range(count):
        turn = -75 + 150 * index / (count - 1) + rng.uniform(-8, 8)
        leaf = b.at(0, 0, rng.uniform(0.8, 1.15), turn)
        leaf.solid(
            curve((0, 0), (reach * 0.2, -reach * 0.5), (0, -reach), (-reach * 0.2, -reach * 0.5)),
            mix(LEAF, "#7fae4a", rng.random() * 0.6),
            0.4,
        )
        leaf.line([(0, -2), (0, -reach * 0.85)], 0.5, "#2c5a33")


def pot(b: Brush, colour: str, width: float = 18, height: float = 28) -> None:
    b.shadow(0, -1, width, 5)
    b.solid(
        [(-width, -height), (width, -height), (width * 0.72, 0), (-width * 0.72, 0)], colour, 0.45
    )
    b.solid(box(-width - 2, -height - 3, 2 * width + 4, 7, 2), lighter(colour, 0.08), 0.35)


@good(50, 80)
def flower_pot(b: Brush, rng: Random) -> None:
    leaves(b.at(0, -27), rng, 9, 30)
    colour = rng.choice(BLOOMS)
    for x, y in ((-15, -52), (0, -66), (15, -54), (-4, -45), (9, -42)):
        b.line(curve((0, -28), (x * 0.6, (y - 28) / 2), (x, y), closed=False), 1.3, "#2c5a33")
        bloom(b.at(x, y), rng, colour, rng.uniform(9, 11))
    pot(b, rng.choice(["#b25a34", "#c9a57a", "#4f7f8c"]))


@good(62, 96)
def bouquet(b: Brush, rng: Random) -> None:
    """Cut flowers in a zinc bucket."""
    leaves(b.at(0, -34), rng, 11, 42)
    for x, y in (
        (-24, -62),
        (-9, -74),
        (8, -80),
        (23, -65),
        (-16, -52),
        (1, -60),
        (16, -50),
        (-1, -45),
    ):
        b.line([(x * 0.3, -30), (x, y)], 1.2, "#2c5a33")
        bloom(b.at(x, y), rng, rng.choice(BLOOMS), rng.uniform(9, 12))
    b.shadow(0, -1, 21, 5)
    b.solid([(-20, -38), (20, -38), (15, 0), (-15, 0)], STEEL, 0.5)
    b.solid(box(-21, -40, 42, 4, 2), "#d5d9dd", 0.3)
    b.line([(-18, -25), (18, -25)], 0.9, "#8b9096")


@good(46, 92)
def olive_tree(b: Brush, rng: Random) -> None:
    b.line(curve("0,-24 2,-40 -2,-56 0,-64", closed=False), 3, "#7a5a3c")
    for index in range(46):
        away = 22 * ((index + 0.5) / 46) ** 0.5
        leaf = b.at(0, -70, turn=index * 137.5).at(away, 0, turn=rng.uniform(0, 360))
        leaf.solid(curve("0,4.5 2,0 0,-4.5 -2,0"), mix("#6d8a5a", "#b3bf8f", rng.random()), 0.4)
    pot(b, "#b25a34", 15, 26)


@good(40, 56)
def succulent(b: Brush, rng: Random) -> None:
    for ring in range(3):
        for turn in range(-80, 81, 32):
            leaf = b.at(0, -24, turn=turn + ring * 13)
            reach = 27 - ring * 6
            leaf.solid(
                curve((0, 2), (5, -reach * 0.5), (0, -reach), (-5, -reach * 0.5)),
                lighter("#5f9a72", ring * 0.2),
                0.4,
            )
    pot(b, rng.choice(["#f4ead2", "#d9981e", "#a33a26"]), 14, 22)
