"""Bicycles and screens."""

from random import Random

from .brush import Brush, box, curve, darker, lighter, oval
from .garden import BLOOMS, bloom
from .goods import good

STEEL = "#b9bec4"


@good(128, 78)
def city_bike(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#a33a26", "#24594a", "#2f6f86", "#d9981e"])
    b.shadow(0, 0, 64, 5)
    for x in (-38, 38):
        b.line(oval(x, -25, 24, 24), 3.2, "#33302f")
        b.line(oval(x, -25, 21.4, 21.4), 1, "#d5d9dd")
        for turn in range(0, 180, 20):
            b.at(x, -25, turn=turn).line([(-21, 0), (21, 0)], 0.5, "#8b9096")
        b.solid(oval(x, -25, 3, 3), STEEL, 0.4)
    for line in (
        [(-38, -25), (-17, -58), (22, -58), (-4, -22)],
        [(-38, -25), (-4, -22), (-19, -64)],
        [(38, -25), (24, -52), (20, -68)],
    ):
        b.line(line, 3.2, colour)
    b.line([(-38, -25), (-4, -22)], 1.2, "#4d4a48")
    b.solid(oval(-4, -22, 6.4, 6.4), "#59616d", 0.4)
    b.line([(-4, -22), (3, -10), (9, -10)], 1.8, "#33302f")
    b.solid(curve("-32,-66 -20,-69 -9,-66 -18,-63"), "#5a2f1c", 0.4)
    b.line(curve("12,-72 20,-69 30,-71 32,-66", closed=False), 2.6, "#4d4a48")
    b.line([(28, -70), (34, -66)], 4, "#5a2f1c")
    b.at(36, -50, 0.62).solid([(-16, 0), (16, 0), (13, -24), (-13, -24)], "#b98546", 0.4)
    for x, y in ((27, -66), (35, -69), (43, -65)):
        bloom(b.at(x, y), rng, rng.choice(BLOOMS), 6)


@good(52, 36)
def helmet(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#d9981e", "#2f6f86", "#24594a"])
    b.shadow(0, 0, 24, 4)
    b.line(curve("-8,-8 0,0 12,-8", closed=False), 1.6, "#33302f")
    b.solid(curve("-25,-9 -23,-22 -8,-34 10,-34 23,-22 26,-10 12,-7 -10,-7"), colour, 0.45)
    for x, y, length in ((-13, -21, 7), (0, -24, 8), (13, -21, 7)):
        b.solid(oval(x, y, 2.6, length), darker(colour, 0.65), 0.3)
    b.solid(curve("14,-11 26,-14 33,-7 24,-6"), "#33302f", 0.35)
    b.line(curve("-24,-11 0,-9 25,-12", closed=False), 1.4, lighter(colour, 0.5))


@good(24, 46)
def smartphone(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 13, 3)
    b.solid(box(-12, -46, 24, 46, 4), "#2a2a30", 0.35)
    top, bottom = rng.choice(
        [("#f3c27a", "#a33a26"), ("#9bc7d0", "#24594a"), ("#d9b3d0", "#4b2a55")]
    )
    b.fade(box(-10.5, -43, 21, 40, 2), top, bottom)
    for row in range(3):
        for column in range(3):
            b.fill(box(-8 + column * 6, -20 + row * 5.4, 4, 4, 1), "#ffffff", 0.75)
    b.fill(oval(0, -33, 5, 5), "#ffffff", 0.5)


@good(78, 52)
def laptop(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 40, 5)
    b.solid(box(-31, -50, 62, 44, 3), "#33343a", 0.3)
    top, bottom = rng.choice([("#9bc7d0", "#2c4a6e"), ("#f3d9a0", "#c76f5a")])
    b.fade(box(-28, -47, 56, 37, 1), top, bottom)
    b.fill(curve("-28,-14 -14,-28 0,-18 12,-32 28,-16 28,-10 -28,-10"), "#24594a", 0.8)
    b.fill(oval(14, -38, 5, 5), "#fff3cf")
    b.solid(curve("-38,-5 -31,-8 31,-8 38,-5 36,0 -36,0"), "#c9cdd1", 0.35)
