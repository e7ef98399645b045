"""Pizza, coffee and ice cream."""

from random import Random

from .brush import Brush, box, curve, darker, lighter, mix, oval
from .goods import good

CHINA = "#fbf4e6"


@good(74, 66)
def margherita(b: Brush, rng: Random) -> None:
    """A whole one, on a peel that leans against the wall."""
    b.shadow(0, -1, 26, 6)
    b.solid(box(-4, -14, 8, 14, 2), "#9a6630", 0.3)
    b.solid(oval(0, -38, 35, 34), "#b98546", 0.3)
    b.solid(oval(0, -38, 31, 30), "#c9822f", 0.55)
    for turn in range(0, 360, 24):
        char = b.at(0, -38, turn=turn + rng.uniform(-8, 8))
        char.fill(oval(28.5, 0, 1.6, rng.uniform(1.5, 3.4)), "#6b3a1c", 0.6)
    b.solid(oval(0, -38, 26.5, 25.5), "#bf3a20", 0.3)
    toppings(b, rng, 0, -38, 24)


def toppings(b: Brush, rng: Random, x: float, y: float, radius: float) -> None:
    for index in range(13):
        # The golden angle spreads them as seeds in a sunflower.
        away = radius * 0.88 * ((index + 0.5) / 13) ** 0.5
        spot = b.at(x, y, turn=index * 137.5).at(
            away, 0, rng.uniform(0.8, 1.15), rng.uniform(0, 90)
        )
        if index % 5 == 2:
            spot.solid(curve("-7,0 0,-4 7,0 0,4"), "#3f7a45", 0.4)
            spot.line([(-5, 0), (5, 0)], 0.6, "#2c5a33")
        else:
            spot.solid(curve("-5,-1 -1,-4.5 4.5,-3 4,3 -2,4"), "#fdf0d0", 0.25)


@good(86, 30)
def pizza_by_the_slice(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 44, 7)
    for row, (y, sauce) in enumerate(((-16, "#c23d22"), (-7, "#f2d7a4"))):
        b.solid(box(-42 + row, y - 1, 84 - 2 * row, 9, 2), "#4d4a48", 0.3)
        b.solid(box(-39, y - 5, 78, 9, 3), "#d39a4a", 0.4)
        b.fill(box(-36, y - 4, 72, 5, 2), sauce)
        for x in range(-32, 33, 7):
            dot = rng.choice(["#fdf0d0", "#3f7a45", "#b8322a", "#fdf0d0"])
            b.solid(oval(x + rng.uniform(-2, 2), y - 2.5, 3.4, 1.9), dot, 0.25)
    b.line([(-13, -21), (-13, -12)], 0.8, "#8a5a2f")
    b.line([(13, -21), (13, -12)], 0.8, "#8a5a2f")


@good(96, 92)
def oven(b: Brush, rng: Random) -> None:
    b.solid(curve("-47,0 -48,-44 -34,-78 0,-92 34,-78 48,-44 47,0"), "#d8b48a", 0.4)
    b.fill(box(-47, -8, 94, 8), "#b89068")
    for turn in range(-84, 85, 14):
        brick = b.at(0, -24, turn=turn)
        brick.solid(box(-6, -52, 12, 13, 1), mix("#a8502f", "#c9744a", rng.random()), 0.3)
    b.fill([*oval(0, -24, 37, 37, 180, 360), (37, -8), (-37, -8)], "#2a1614")
    b.glow(0, -10, 44, 30, "#ff9a3a", 0.85)
    for x, high in ((-16, 15), (-7, 24), (3, 29), (12, 20), (20, 12)):
        b.fill(
            curve(
                (x - 5, -9),
                (x - 3, -9 - high * 0.6),
                (x + 1, -9 - high),
                (x + 4, -9 - high * 0.5),
                (x + 5, -9),
            ),
            "#f08a24",
        )
        b.fill(
            curve((x - 3, -9), (x - 1, -9 - high * 0.4), (x + 1, -9 - high * 0.65), (x + 3, -9)),
            "#ffe08a",
        )
    for x in (-20, 0, 18):
        b.solid(box(x - 9, -13, 20, 5, 2.5), "#5c3a1e", 0.4)


@good(46, 50)
def cup(b: Brush, rng: Random) -> None:
    colour = rng.choice([CHINA, CHINA, "#a33a26", "#24594a"])
    b.shadow(0, -1, 24, 6)
    b.solid(oval(0, -3, 23, 4.6), darker(colour, 0.08), 0.3)
    b.line(curve("13,-24 22,-24 22,-13 11,-11", closed=False), 3.4, darker(colour, 0.1))
    b.solid(curve("-15,-28 -14,-14 -8,-5 8,-5 14,-14 15,-28"), colour, 0.35)
    b.fill(oval(0, -28, 15, 4), lighter(colour, 0.5))
    b.fill(oval(0, -27.6, 13, 3), "#4b2614")
    b.fill(oval(-2, -27.8, 8, 1.7), "#b9803e")
    for x in (-5, 4):
        b.line(
            curve((x, -34), (x - 3, -39), (x + 2, -44), (x - 1, -50), closed=False),
            1.5,
            "#ffffff",
            0.4,
        )


@good(96, 74)
def espresso_machine(b: Brush, rng: Random) -> None:
    body = rng.choice(["#a33a26", "#24594a", "#c8ccd0", "#d9981e"])
    b.shadow(0, -1, 50, 8)
    b.solid(box(-46, -10, 92, 10, 2), "#8b9096", 0.35)
    b.fill(box(-40, -46, 80, 38), "#33302f")
    b.solid(box(-47, -64, 94, 25, 6), body, 0.42)
    b.fill(box(-42, -61, 84, 3, 1.5), "#ffffff", 0.35)
    b.solid(box(-44, -69, 88, 6, 2), "#c9cdd1", 0.3)
    for x in (-31, -21, -11, 11, 21, 31):
        b.solid(box(x - 4, -75, 8, 7, 2), CHINA, 0.3)
    for x in (-26, 2):
        b.solid(box(x - 8, -41, 16, 8, 2), "#c9cdd1", 0.4)
        b.line([(x, -34), (x + 15, -31)], 3.4, "#2a1c18")
        b.fill(box(x - 3, -34, 6, 5), "#8b9096")
        b.solid(curve((x - 6, -18), (x - 5, -10), (x + 5, -10), (x + 6, -18)), CHINA, 0.25)
        b.line([(x, -29), (x, -19)], 1.2, "#6b3a1c")
    b.solid(oval(34, -51, 7, 7), "#f4ead2", 0.2)
    b.line([(34, -51), (37, -55)], 1.2, "#a33a26")
    b.line([(30, -38), (34, -18)], 2.2, "#c9cdd1")
    b.fill(box(-36, -55, 30, 4, 2), "#ffffff", 0.25)


@good(36, 52)
def moka(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 15, 5)
    steel = "#b9bec4"
    b.solid([(-13, 0), (13, 0), (9, -22), (-9, -22)], steel, 0.5)
    b.solid([(-9, -22), (9, -22), (13, -44), (-12, -44), (-15, -41)], steel, 0.5)
    for side in (-5, 4):
        b.line([(side * 1.3, -1), (side, -22), (side * 1.3, -43)], 0.8, "#80868d")
    b.solid([(-12, -44), (13, -44), (3, -49), (-3, -49)], darker(steel, 0.1), 0.4)
    b.solid(oval(0, -51, 2.6, 2.6), "#2a1c18", 0.3)
    b.line(curve("12,-40 20,-41 20,-26 17,-24", closed=False), 3.4, "#2a1c18")


@good(34, 56)
def coffee_beans(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 17, 5)
    b.solid(curve("-16,0 -17,-26 -14,-44 -15,-54 15,-54 14,-44 17,-26 16,0"), "#c9a571", 0.45)
    b.fill(box(-15, -54, 30, 5, 1), "#8a5a2f")
    b.fill(oval(0, -24, 10, 10), "#fdf3df")
    b.solid(oval(0, -24, 5, 6.5), "#5a3320", 0.4)
    b.line(curve("0.5,-30 -1.5,-26 1.5,-22 -0.5,-18", closed=False), 1, "#2f170c")


@good(60, 56)
def cones(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 26, 5)
    for x, flavour in ((-18, "#f3c6cf"), (2, "#c9dba0"), (21, "#7a4630")):
        b.solid([(x - 8, -26), (x + 8, -26), (x, 0)], "#d9a050", 0.4)
        b.line([(x - 5, -22), (x + 2, -7)], 0.7, "#a8702c")
        b.line([(x + 5, -22), (x - 2, -7)], 0.7, "#a8702c")
        b.solid(oval(x - 3, -31, 8, 8), lighter(flavour, 0.3), 0.3)
        b.solid(oval(x + 3, -34, 8, 8), flavour, 0.35)
        b.solid(oval(x, -43, 7.4, 7.4), mix(flavour, "#fff4dc", 0.55), 0.3)
