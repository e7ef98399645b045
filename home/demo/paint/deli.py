"""Cheese, meat, fish, fresh pasta, fruit, wine."""

from random import Random

from .bakery import basket
from .brush import Brush, box, curve, darker, lighter, mix, oval
from .goods import good


@good(76, 44)
def cheese_wheel(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 38, 8)
    rind, paste = rng.choice(
        [("#c98f2e", "#f6dd97"), ("#3c3428", "#f8e9b8"), ("#b4562e", "#f5d488")]
    )
    b.solid([*oval(0, -34, 36, 11, 180, 360), *oval(0, -9, 36, 10, 0, 180)], rind, 0.45)
    b.fill(oval(0, -34, 36, 11), lighter(rind, 0.3))
    b.fill(oval(0, -34.5, 33, 9.6), mix(rind, paste, 0.25))
    b.fade([(0, -34), (30, -28), (30, -3), (0, -11)], lighter(paste, 0.4), paste)
    b.fill([(0, -34), (8, -24), (8, 1), (0, -11)], darker(paste, 0.14))
    b.fill([(8, -24), (30, -28), (30, -3.5), (8, 1)], paste)
    for x, y, r in ((14, -18, 2), (21, -12, 1.5), (25, -21, 1.2), (16, -7, 1.2), (12, -12, 0.9)):
        b.fill(oval(x, y, r, r * 0.85), darker(paste, 0.22))


@good(44, 34)
def cheese_wedge(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 24, 6)
    paste = rng.choice(["#f3d47e", "#f8e9b8", "#f0c25a"])
    b.solid([(-22, -8), (16, -29), (22, -26), (22, -22), (-22, -6)], lighter(paste, 0.3), 0.1)
    b.fade([(-22, -8), (22, -25), (22, 0), (-22, 0)], paste, darker(paste, 0.14))
    for x, y, r in ((-6, -6, 2.4), (6, -13, 3), (13, -5, 2), (17, -16, 1.8), (-13, -3, 1.4)):
        b.fill(oval(x, y, r, r * 0.9), darker(paste, 0.3))
        b.fill(oval(x + 0.4, y + 0.5, r * 0.7, r * 0.6), darker(paste, 0.12))


@good(60, 36)
def mozzarella(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 30, 7)
    for x, y, r in ((-14, -22, 12), (13, -22, 12), (0, -27, 11)):
        b.solid(oval(x, y, r, r * 0.9), "#fffaf0", 0.2)
        b.fill(oval(x - 3, y - 4, 2.4, 1.6), "#ffffff")
    for x, turn in ((-4, -30), (6, 20)):
        b.at(x, -33, turn=turn).solid(curve("-6,0 0,-3.4 6,0 0,2.6"), "#3f7a45", 0.4)
    bowl(b, 30, 20, "#2f6f86")


def bowl(b: Brush, width: float, height: float, colour: str) -> None:
    b.solid(
        [
            *oval(0, -height, width, 4, 180, 0)[::-1],
            *curve(
                (width, -height),
                (width * 0.8, -5),
                (width * 0.4, 0),
                (-width * 0.4, 0),
                (-width * 0.8, -5),
                (-width, -height),
                closed=False,
            ),
        ],
        colour,
        0.4,
    )
    b.line(
        curve(
            (-width, -height),
            (-width * 0.5, -height + 3.4),
            (0, -height + 4),
            (width * 0.5, -height + 3.4),
            (width, -height),
            closed=False,
        ),
        1.6,
        lighter(colour, 0.5),
    )


@good(40, 62)
def caciocavallo(b: Brush, rng: Random) -> None:
    for x, y in ((-10, -16), (11, -10)):
        b.line([(x, y - 40), (0, -66)], 1.2, "#caa568")
        b.solid(oval(x, y - 36, 6, 6), "#eec76f", 0.4)
        b.solid(
            curve(
                (x, y - 33),
                (x + 10, y - 18),
                (x + 8, y - 4),
                (x, y),
                (x - 8, y - 4),
                (x - 10, y - 18),
            ),
            "#e7b95c",
            0.45,
        )
        b.line([(x - 5, y - 32), (x + 5, y - 32)], 1.6, "#a37a3c")


@good(34, 66)
def prosciutto(b: Brush, rng: Random) -> None:
    b.line([(0, -66), (0, -54)], 1.4, "#caa568")
    b.solid(curve("-3,-56 3,-56 6,-40 16,-22 14,-4 0,1 -14,-5 -15,-22 -6,-40"), "#8f3f2c", 0.5)
    b.solid(curve("-9,-22 4,-28 13,-16 9,-4 -4,-3"), "#e7c6a6", 0.3)
    b.solid(oval(2, -14, 5, 6), "#b65a4a", 0.3)


@good(84, 34)
def meat_tray(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 43, 5)
    b.solid(box(-42, -7, 84, 7, 3), "#d5d9dd", 0.35)
    for x, y in ((-24, -13), (2, -15), (26, -12)):
        steak = b.at(x, y, turn=rng.uniform(-10, 10))
        steak.solid(curve("-15,-1 -12,-10 0,-13 13,-9 16,0 8,6 -8,6"), "#f0d9c4", 0.35)
        steak.solid(
            curve("-12,-1 -9,-8 0,-10 11,-7 13,0 7,4 -7,4"), rng.choice(["#a8382e", "#b8483a"]), 0.4
        )
        steak.line(curve("-7,-3 -1,-5 5,-2", closed=False), 1, "#e8b9a4")
        steak.line(curve("-3,1 3,0 8,1", closed=False), 0.8, "#e8b9a4")
    for x in (-38, -12, 14, 38):
        b.at(x, -7).solid(curve("-5,0 -3,-6 0,-8 3,-6 5,0"), "#3f7a45", 0.4)


@good(64, 34)
def salami(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 33, 5)
    b.solid(box(-33, -5, 66, 5, 2), "#9a6630", 0.3)
    b.at(-8, -15, turn=-5).solid(box(-25, -10, 50, 19, 9), "#8f3f2c", 0.45)
    for x in (-24, -14, -4, 6):
        b.line([(x, -24), (x + 3, -6)], 0.9, "#e7c6a6")
    for x, y in ((14, -14), (22, -11)):
        b.solid(oval(x, y, 8, 8.6), "#b5483c", 0.3)
        for _ in range(8):
            dx, dy = rng.uniform(-5, 5), rng.uniform(-5.4, 5.4)
            b.fill(oval(x + dx, y + dy, 1, 0.8), "#f5d9cb")


@good(92, 36)
def fish_tray(b: Brush, rng: Random) -> None:
    """On ice, with lemon."""
    b.shadow(0, 0, 47, 5)
    b.solid(box(-46, -12, 92, 12, 3), "#b9bec4", 0.4)
    for _ in range(46):
        x, y = rng.uniform(-42, 42), rng.uniform(-19, -11)
        ice = b.at(x, y, turn=rng.uniform(0, 90))
        ice.solid(box(-3.4, -2.6, 6.8, 5.2, 1), mix("#eef7fa", "#b9d8e2", rng.random()), 0.25)
    for x, y, tint in ((-20, -22, "#8aa4b4"), (16, -24, "#c9847a"), (-4, -16, "#7f98a8")):
        fish = b.at(x, y, turn=rng.uniform(-7, 5))
        fish.solid(curve("-22,0 -12,-7 4,-8 17,-3 22,1 12,6 -6,7"), tint, 0.42)
        fish.solid(curve("-19,0 -29,-8 -26,0 -29,8"), darker(tint, 0.12), 0.35)
        fish.fill(curve("-14,3 0,6.4 14,3 4,2"), lighter(tint, 0.6), 0.8)
        fish.solid(curve("-6,-7 2,-12 7,-7"), darker(tint, 0.15), 0.3)
        fish.fill(oval(15.5, -1, 1.9, 1.9), "#fdf8ee")
        fish.fill(oval(15.8, -1, 1, 1), "#2a1c18")
        fish.line(curve("10.5,-5 8.6,0 10.5,4", closed=False), 0.8, darker(tint, 0.35))
    b.solid(oval(36, -18, 7, 6.4), "#efc73a", 0.4)
    b.fill(oval(36, -18, 5, 4.5), "#f8e493")


@good(70, 30)
def tagliatelle(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 36, 5)
    b.solid(box(-36, -6, 72, 6, 2), "#9a6630", 0.3)
    for x, y in ((-22, -12), (0, -12), (22, -12), (-11, -21), (11, -21)):
        colour = rng.choice(["#efc96a", "#f2d587", "#8fa858"])
        b.solid(oval(x, y, 12, 8), colour, 0.45)
        for turn in range(0, 180, 30):
            strand = b.at(x, y - 1, turn=turn + rng.uniform(-9, 9))
            strand.line(
                curve("-8,0 -3,-2.4 3,-2.4 8,0", closed=False),
                1,
                rng.choice([lighter(colour, 0.4), darker(colour, 0.16)]),
            )


@good(72, 28)
def ravioli(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 37, 5)
    b.solid(box(-37, -6, 74, 6, 2), "#9a6630", 0.3)
    for x, y in ((-26, -8), (-9, -8), (9, -8), (26, -8), (-17, -17), (0, -17), (17, -17)):
        piece = b.at(x, y, turn=rng.uniform(-12, 12))
        piece.solid(box(-8, -7, 16, 13, 2), "#f2dba0", 0.3)
        piece.solid(oval(0, -0.5, 5, 4.2), "#f5e2b0", 0.4)
        for step in range(-6, 8, 3):
            piece.line([(step, -7), (step, -6)], 0.8, "#c9a05c")
            piece.line([(step, 5), (step, 6)], 0.8, "#c9a05c")
    for _ in range(20):
        b.fill(oval(rng.uniform(-33, 33), rng.uniform(-6, -2), 0.8, 0.5), "#fff4dc", 0.9)


def crate(b: Brush, rng: Random, colour: str, leaf: bool = False, long: bool = False) -> None:
    b.shadow(0, 0, 38, 7)
    b.fill(box(-32, -26, 64, 10), "#5c3a1e")
    for row, count in ((0, 6), (1, 7), (2, 6)):
        for index in range(count):
            x = (index - (count - 1) / 2) * 9.6 + rng.uniform(-1, 1)
            y = -36 + row * 6 - (2 if abs(x) < 14 else 0)
            tint = mix(colour, rng.choice(["#fff0a0", "#7d2a1a"]), rng.random() * 0.22)
            if long:
                b.at(x, y, turn=rng.uniform(-25, 25)).solid(
                    curve("0,-7 5,-1 5.5,5 0,8 -5.5,5 -5,-1"), tint, 0.5
                )
            else:
                b.solid(oval(x, y, 6.4, 6.2), tint, 0.5)
            b.fill(oval(x - 2, y - 2.4, 1.3, 1), "#ffffff", 0.45)
            if leaf and rng.random() < 0.5:
                b.at(x, y - 5, turn=rng.uniform(-40, 40)).fill(
                    curve("0,0 3,-3 7,-3 4,0.5"), "#3f7a45"
                )
    for y in (-24, -12):
        b.fade(box(-36, y, 72, 9.5, 1), "#d3a05c", "#b37a3c")
        b.line([(-33, y + 4), (30, y + 5)], 0.5, "#9a6630")
    for x in (-33, 27):
        b.fade(box(x, -25, 6, 25, 1), "#c48f4e", "#9c682f")


@good(74, 44)
def oranges(b: Brush, rng: Random) -> None:
    crate(b, rng, "#e78a1f", leaf=True)


@good(74, 44)
def apples(b: Brush, rng: Random) -> None:
    crate(b, rng, rng.choice(["#b8322a", "#8fae3a"]))


@good(74, 44)
def tomatoes(b: Brush, rng: Random) -> None:
    crate(b, rng, "#cf3a22", leaf=True)


@good(74, 44)
def aubergines(b: Brush, rng: Random) -> None:
    crate(b, rng, "#4b2a55", long=True)


@good(74, 44)
def lemons(b: Brush, rng: Random) -> None:
    crate(b, rng, "#efc73a", leaf=True, long=True)


@good(60, 58)
def greens(b: Brush, rng: Random) -> None:
    """Artichokes and salad in a basket."""
    b.shadow(0, -1, 30, 7)
    for x, y, r in ((-18, -34, 12), (2, -40, 14), (20, -33, 11)):
        green = rng.choice(["#5f8f3f", "#7fae4a", "#6d7f55"])
        for ring in range(3):
            for turn in range(0, 360, 45):
                leaf = b.at(x, y, 1 - ring * 0.27, turn=turn + ring * 22)
                leaf.solid(
                    curve((0, 0), (r * 0.42, -r * 0.6), (0, -r * 1.15), (-r * 0.42, -r * 0.6)),
                    lighter(green, ring * 0.16),
                    0.4,
                )
    basket(b, rng, 28, 27)


@good(17, 74)
def bottle(b: Brush, rng: Random) -> None:
    glass, label = rng.choice(
        [
            ("#1f3d2c", "#f4ead2"),
            ("#3c1620", "#efe0c0"),
            ("#c9b264", "#fffaf0"),
            ("#24364a", "#e9c069"),
            ("#45502a", "#a33a26"),
        ]
    )
    b.shadow(0, -1, 11, 4)
    b.solid(
        curve("-8,0 -8.4,-20 -8,-42 -3.4,-52 -3.2,-66 3.2,-66 3.4,-52 8,-42 8.4,-20 8,0"),
        glass,
        0.45,
    )
    b.fill(box(-3.6, -74, 7.2, 13, 1), rng.choice(["#a33a26", "#1d2636", "#d9981e"]))
    b.fill(box(-8.1, -34, 16.2, 21, 1), label)
    b.line([(-4, -27), (4, -27)], 1.1, darker(label, 0.5))
    b.line([(-5, -22), (5, -22)], 0.7, darker(label, 0.3))
    b.fill(oval(0, -17, 1.7, 1.7), darker(label, 0.4))
    b.fill(box(-6.2, -56 + 14, 1.8, 36, 0.9), "#ffffff", 0.32)


@good(60, 74)
def bottles(b: Brush, rng: Random) -> None:
    for x in (-20, 0, 20):
        bottle(b.at(x + rng.uniform(-1, 1), 0, rng.uniform(0.92, 1.03)), rng)


@good(24, 52)
def wine_glass(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 10, 3)
    wine = rng.choice(["#7d1830", "#e2c15c"])
    b.line([(0, -2), (0, -24)], 1.5, "#f4ead2", 0.8)
    b.fill(oval(0, -1, 9, 2.2), "#fffaf0", 0.75)
    bowl_shape = curve("-8,-50 -10.5,-36 -5,-26 0,-24 5,-26 10.5,-36 8,-50")
    b.fill(bowl_shape, "#fffaf0", 0.35)
    b.solid(curve("-10,-39 -6,-28 0,-25 6,-28 10,-39 0,-37.5"), wine, 0.35)
    b.fill(oval(0, -39, 9.8, 1.8), lighter(wine, 0.3))
    b.line([(-7, -47), (-8.4, -38)], 1.3, "#ffffff", 0.75)


@good(64, 58)
def barrel(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 33, 8)
    for x in (-18, 18):
        b.fill([(x - 8, 0), (x + 8, 0), (x + 4, -10), (x - 4, -10)], "#5c3a1e")
    b.solid(oval(0, -31, 28, 28), "#8a5a2f", 0.5)
    b.solid(oval(0, -31, 25, 25), "#a9713c", 0.35)
    for x in range(-20, 21, 8):
        span = (25**2 - x**2) ** 0.5
        b.line([(x, -31 - span), (x, -31 + span)], 0.8, "#7a4b22")
    b.line(oval(0, -31, 27, 27), 3, "#4d4a48")
    b.fill(box(-2, -20, 4, 14, 1), "#d9981e")
    b.fill(box(-5, -20, 10, 3, 1.5), "#b87a14")


@good(24, 48)
def jar(b: Brush, rng: Random) -> None:
    filling = rng.choice(["#c9882a", "#8a2a3a", "#5f7f3a", "#5a3320", "#e0b04a"])
    b.shadow(0, -1, 12, 4)
    b.solid(box(-11, -39, 22, 39, 4), filling, 0.35)
    b.fill(box(-11, -39, 22, 39, 4), "#ffffff", 0.12)
    b.solid(box(-10, -47, 20, 9, 2), rng.choice(["#a33a26", "#d9981e", "#f4ead2"]), 0.3)
    b.fill(box(-8, -29, 16, 15, 1.5), "#fdf3df")
    b.line([(-4, -23), (4, -23)], 1, "#a33a26")
    b.line([(-5, -19), (5, -19)], 0.7, "#b9a98a")
    b.fill(box(-9, -36, 2, 31, 1), "#ffffff", 0.4)


@good(34, 42)
def pasta_box(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#2c4a6e", "#a33a26", "#24594a"])
    b.shadow(0, -1, 17, 5)
    b.fade(box(-15, -42, 30, 42, 1), lighter(colour, 0.2), darker(colour, 0.1))
    b.fill(oval(0, -22, 10, 11), "#fdf3df")
    for turn in range(0, 180, 30):
        b.at(0, -22, turn=turn).line([(-6, 0), (6, 0)], 1.6, "#e0ae4a")
    b.line([(-9, -36), (9, -36)], 2, "#fdf3df")
