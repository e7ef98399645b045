"""Remedies, the barber's things, lotions."""

from random import Random

from .brush import Brush, box, curve, lighter, moved, oval
from .goods import good

STEEL = "#b9bec4"


@good(28, 50)
def remedy(b: Brush, rng: Random) -> None:
    glass = rng.choice(["#7a4520", "#2f6f86", "#3f7a45"])
    b.shadow(0, -1, 13, 4)
    b.solid(curve("-11,0 -11,-26 -5,-36 5,-36 11,-26 11,0"), glass, 0.45)
    b.solid(box(-6, -48, 12, 13, 2), "#fdf8ee", 0.3)
    b.fill(box(-11, -24, 22, 18), "#fdf8ee")
    b.fill(box(-1.6, -21, 3.2, 11), "#3f8a5a")
    b.fill(box(-5.5, -17, 11, 3.2), "#3f8a5a")
    b.fill(box(-9, -32, 1.8, 7, 0.9), "#ffffff", 0.4)


@good(30, 50)
def medicine_box(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#3f8a5a", "#2f6f86", "#c76f5a", "#d9981e"])
    b.shadow(0, 0, 16, 4)
    b.fade(box(-14, -44, 28, 44, 1), "#fffdf6", "#e9dfca")
    b.fill([(-14, -44), (14, -44), (14, -30), (-14, -20)], colour)
    b.line([(-9, -12), (6, -12)], 1.4, "#b9a98a")
    b.line([(-9, -7), (2, -7)], 1, "#d6c8aa")


@good(46, 46)
def mortar(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 20, 5)
    b.at(4, -30, turn=28).solid(box(-2.6, -24, 5.2, 30, 2.6), "#d8cbb0", 0.4)
    b.solid(curve("-20,-32 -17,-16 -8,-9 -11,-1 11,-1 8,-9 17,-16 20,-32"), "#efe6d2", 0.42)
    b.fill(oval(0, -32, 20, 4.4), "#cfc1a4")
    b.fill(oval(0, -31.4, 16, 3), "#7fae4a")


@good(60, 60)
def green_cross(b: Brush, rng: Random) -> None:
    """The lit sign of Italian pharmacies, on the wall."""
    b.glow(0, -30, 66, 66, "#9be8b4", 0.6)
    cross = [
        (-10, -60),
        (10, -60),
        (10, -40),
        (30, -40),
        (30, -20),
        (10, -20),
        (10, 0),
        (-10, 0),
        (-10, -20),
        (-30, -20),
        (-30, -40),
        (-10, -40),
    ]
    b.fill(moved(cross, 1.5, 2), "#1c463a", 0.5)
    b.solid(cross, "#2f9a5c", 0.3)
    b.at(0, -30, 0.72).line([(x, y + 30) for x, y in [*cross, cross[0]]], 2.4, "#c9f5d4")


@good(22, 92)
def barber_pole(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 12, 4)
    for index, colour in enumerate(["#a33a26", "#fdf8ee", "#2c4a6e", "#fdf8ee"] * 3):
        y = -12 - index * 5.4
        b.fill([(-8, y), (8, y - 7), (8, y - 12.4), (-8, y - 5.4)], colour)
    b.fill(box(-8, -82, 8, 74), "#ffffff", 0.14)
    b.fill(box(2, -82, 6, 74), "#3a181e", 0.2)
    for y in (-88, -14):
        b.solid(box(-11, y, 22, 14, 3), STEEL, 0.45)
    b.solid(oval(0, -88, 8, 6), STEEL, 0.45)


@good(70, 92)
def barber_chair(b: Brush, rng: Random) -> None:
    leather = rng.choice(["#7d2a1a", "#24594a", "#2c3b5c"])
    b.shadow(0, -1, 28, 6)
    b.solid(oval(0, -3, 20, 4), STEEL, 0.4)
    b.solid(box(-4, -22, 8, 20), STEEL, 0.5)
    b.at(-14, -38, turn=-8).solid(box(-9, -50, 18, 52, 7), leather, 0.45)
    b.at(-22, -82, turn=-8).solid(box(-8, -9, 18, 14, 6), leather, 0.4)
    b.solid(box(-18, -38, 44, 15, 6), leather, 0.45)
    b.line([(-12, -52), (20, -52)], 5, "#33302f")
    b.line([(18, -52), (18, -36)], 2.6, STEEL)
    b.line([(24, -28), (32, -10), (40, -10)], 3, STEEL)
    for y in (-48, -62, -74):
        b.fill(oval(-14 - (y + 48) * -0.14, y, 1.2, 1.2), lighter(leather, 0.4))


@good(46, 66)
def mirror(b: Brush, rng: Random) -> None:
    """Hung on the wall."""
    b.solid(oval(0, -33, 23, 32), "#d9a94a", 0.45)
    b.fade(oval(0, -33, 19, 28), "#e9f1f0", "#b4cbcd")
    for x in (-7, 0):
        b.fill([(x, -54), (x + 4, -56), (x - 4, -12), (x - 8, -14)], "#ffffff", 0.4)


@good(40, 50)
def brushes(b: Brush, rng: Random) -> None:
    """Shaving brush, comb and scissors in a glass."""
    b.shadow(0, -1, 14, 4)
    b.at(-5, -24, turn=-10).fade(box(-3, -24, 6, 40, 1), "#5a2f1c", "#33201a")
    b.at(7, -24, turn=12).solid(curve("-6,-6 -7,-22 0,-26 7,-22 6,-6"), "#f4ead2", 0.35)
    b.at(7, -24, turn=12).solid(box(-4, -7, 8, 14, 3), "#7d2a1a", 0.35)
    b.solid(box(-13, -26, 26, 26, 4), "#9ec4c9", 0.3)
    b.fill(box(-11, -24, 3, 21, 1.5), "#ffffff", 0.5)


@good(36, 48)
def lotion(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#e58a9d", "#4f7f8c", "#d9981e", "#7a4a8a", "#8fae7a"])
    b.shadow(0, -1, 15, 4)
    b.solid(box(-13, -32, 26, 32, 6), colour, 0.42)
    b.fill(box(-8, -24, 16, 14, 2), "#fffaf0", 0.9)
    b.line([(-4, -18), (4, -18)], 1, colour)
    b.solid(box(-4, -38, 8, 7, 1.5), "#fdf8ee", 0.3)
    b.line([(0, -38), (0, -44), (11, -44)], 3, "#fdf8ee")


@good(52, 62)
def shears(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#a33a26", "#2c3b5c", "#24594a"])
    b.shadow(0, 0, 22, 4)
    for side in (-1, 1):
        blade = b.at(0, -30, turn=side * 20)
        blade.solid(curve("-2.6,4 -3,-14 0,-32 3,-14 2.6,4"), "#b9bec4", 0.4)
        blade.line(oval(side * 2, 18, 8, 10), 4.4, colour)
        blade.line([(0, 2), (0, 9)], 4, colour)
    b.solid(oval(0, -30, 2.6, 2.6), "#d9a94a", 0.4)
