"""Tools, paint, keys, and what makes a home."""

from random import Random

from .brush import Brush, box, curve, darker, lighter, oval
from .goods import CLOTH, good

PAPER = "#fdf3df"
STEEL = "#b9bec4"


@good(132, 74)
def tool_wall(b: Brush, rng: Random) -> None:
    """A pegboard; hung on the wall behind the counter."""
    b.fade(box(-66, -74, 132, 74, 3), "#d8b988", "#c29c64")
    for x in range(-60, 61, 8):
        for y in range(-69, 0, 8):
            b.fill(oval(x, y, 0.9, 0.9), "#8f6a3a")
    hammer(b.at(-46, -37), rng)
    pliers(b.at(-22, -37), rng)
    for x, colour in ((-2, "#a33a26"), (9, "#d9981e"), (20, "#24594a")):
        b.line([(x, -30), (x, -8)], 2, STEEL)
        b.solid(box(x - 3.6, -60, 7.2, 30, 3.4), colour, 0.4)
    wrench(b.at(36, -37), rng)
    saw(b.at(54, -37), rng)


def hammer(b: Brush, rng: Random) -> None:
    b.solid(box(-2.6, -18, 5.2, 48, 2.4), "#b37a3c", 0.4)
    b.solid(curve("-14,-25 -13,-17 8,-17 14,-21 14,-26 0,-28"), "#59616d", 0.45)


def pliers(b: Brush, rng: Random) -> None:
    for side in (-1, 1):
        b.line(curve((0, -4), (side * 7, 10), (side * 5, 29), closed=False), 4, "#a33a26")
        b.solid(
            curve((side * 0.5, -4), (side * 6, -12), (side * 2.4, -28), (side * 0.4, -27)),
            "#6b737d",
            0.4,
        )
    b.solid(oval(0, -4, 4.4, 4.4), "#8b939d", 0.4)


def wrench(b: Brush, rng: Random) -> None:
    b.line([(0, -16), (0, 26)], 5, "#8b939d")
    b.solid(oval(0, -21, 9, 9), "#8b939d", 0.4)
    b.fill([(-3, -32), (3, -32), (2.6, -20), (-2.6, -20)], "#cba974")
    b.solid(oval(0, 27, 6.4, 6.4), "#8b939d", 0.4)
    b.fill(oval(0, 27, 2.8, 2.8), "#cba974")


def saw(b: Brush, rng: Random) -> None:
    b.fade([(-5, -10), (6, -10), (2, 31), (-3, 31)], "#d5d9dd", "#9aa1a9")
    b.solid(curve("-7,-10 -8,-26 0,-31 8,-26 8,-10"), "#8a4a20", 0.4)
    b.fill(oval(0, -20, 3, 5), "#cba974")


@good(34, 44)
def paint_can(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#2f6f86", "#a33a26", "#d9981e", "#7a4a8a", "#3f7a45"])
    b.shadow(0, -1, 17, 5)
    b.solid([*oval(0, -36, 16, 4, 180, 360), *oval(0, -3, 16, 4, 0, 180)], STEEL, 0.5)
    b.fill([*oval(0, -27, 16, 4, 180, 0)[::-1], *oval(0, -7, 16, 4, 0, 180)], PAPER)
    b.solid(oval(0, -15, 8, 8), colour, 0.35)
    b.fill(oval(0, -36, 16, 4), "#d5d9dd")
    b.fill(oval(0, -36, 13.4, 3), colour)
    b.solid(curve("6,-36 13,-36 14,-27 12,-19 9.6,-20 8.6,-29"), colour, 0.25)
    b.line(oval(0, -34, 17, 15, 190, 350), 0.9, "#8b9096")


@good(66, 40)
def toolbox(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 35, 5)
    b.line([(-16, -24), (-16, -37), (16, -37), (16, -24)], 3.4, "#33302f")
    b.solid(box(-33, -27, 66, 27, 3), "#a33a26", 0.42)
    b.solid(box(-34, -29, 68, 9, 3), "#b8482f", 0.35)
    for x in (-18, 18):
        b.solid(box(x - 4, -23, 8, 9, 1.5), "#d5d9dd", 0.35)
    b.fill(box(-12, -14, 24, 7, 1), "#7d2a1a")


@good(50, 70)
def table_lamp(b: Brush, rng: Random) -> None:
    shade = rng.choice(["#f3d9a0", "#a33a26", "#24594a", "#efe0c0"])
    b.shadow(0, -1, 15, 5)
    b.glow(0, -44, 62, 52, "#ffdf9a", 0.5)
    b.solid(
        curve("-10,0 -9,-9 -3,-18 -5,-28 0,-36 5,-28 3,-18 9,-9 10,0"),
        rng.choice(["#4f7f8c", "#b25a34", "#d9981e"]),
        0.45,
    )
    b.fade(
        [(-13, -70), (13, -70), (24, -36), (-24, -36)], lighter(shade, 0.3), lighter(shade, 0.65)
    )
    b.line([(-24, -36), (24, -36)], 1.4, darker(shade, 0.1))


@good(30, 56)
def vase(b: Brush, rng: Random) -> None:
    glaze, band = rng.choice(
        [
            ("#4f7f8c", "#fdf3df"),
            ("#fdf3df", "#2c4a6e"),
            ("#d9981e", "#7d2a1a"),
            ("#b25a34", "#f0cf86"),
        ]
    )
    b.shadow(0, -1, 12, 4)
    b.solid(curve("-8,0 -15,-20 -12,-36 -5,-43 -7,-54 7,-54 5,-43 12,-36 15,-20 8,0"), glaze, 0.45)
    b.line(curve("-14.5,-21 -7,-18 0,-17 7,-18 14.5,-21", closed=False), 2, band)
    b.line(curve("-12.5,-33 -6,-30.5 0,-30 6,-30.5 12.5,-33", closed=False), 1.2, band)
    b.fill(oval(-6, -28, 1.6, 6), "#ffffff", 0.4)


@good(52, 36)
def dishes(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 27, 5)
    for row in range(6):
        colour = ["#fdf8ee", "#c9dbe0", "#f3d9a0"][row % 3]
        b.solid(
            [
                *oval(0, -4 - row * 3.4, 25 - row * 0.4, 3.4, 0, 180),
                *oval(0, -4 - row * 3.4, 25 - row * 0.4, 2.6, 180, 360),
            ],
            colour,
            0.35,
        )
    b.solid(curve("-12,-37 -11,-29 -5,-24 5,-24 11,-29 12,-37"), "#2f6f86", 0.4)
    b.fill(oval(0, -37, 12, 2.8), "#24566a")


@good(54, 38)
def cushions(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 28, 5)
    for x, y, turn in ((-8, -17, -8), (12, -14, 10)):
        colour = rng.choice(CLOTH)
        cushion = b.at(x, y, turn=turn)
        cushion.solid(
            curve(
                "-17,-15 -9,-14 0,-13.5 9,-14 17,-15 15.6,-7 15,0 15.6,7 "
                "17,15 9,14 0,13.5 -9,14 -17,15 -15.6,7 -15,0 -15.6,-7"
            ),
            colour,
            0.42,
        )
        for line in (-7, 0, 7):
            cushion.line([(line, -11), (line, 11)], 1, lighter(colour, 0.35))


@good(44, 40)
def keys(b: Brush, rng: Random) -> None:
    """A bunch on its ring."""
    b.shadow(0, 0, 22, 4)
    for turn, metal in ((-28, "#d9a94a"), (2, "#b9bec4"), (30, "#c98a3c")):
        key = b.at(0, -32, turn=turn)
        key.solid(oval(0, 8, 6, 6), metal, 0.45)
        key.fill(oval(0, 8, 2.4, 2.4), "#3a2a20", 0.55)
        key.solid(box(-1.6, 12, 3.2, 20, 1), metal, 0.4)
        for y in (23, 28):
            key.solid(box(1, y, 5, 3, 0.8), metal, 0.3)
    b.line(oval(0, -32, 7, 7), 1.8, "#8b9096")


@good(132, 74)
def key_board(b: Brush, rng: Random) -> None:
    """Blank keys in rows; hung on the wall."""
    b.solid(box(-66, -74, 132, 74, 4), "#7a4b22", 0.3)
    b.fade(box(-62, -70, 124, 66, 2), "#c9a56c", "#ab8449")
    for y in (-64, -34):
        for x in range(-54, 60, 12):
            metal = rng.choice(["#d9a94a", "#d5d9dd", "#b9bec4", "#c98a3c"])
            b.fill(oval(x, y - 1, 1.2, 1.2), "#4d3418")
            b.solid(oval(x, y + 4, 4, 4), metal, 0.4)
            b.fill(oval(x, y + 3, 1.4, 1.4), "#7a5a2c")
            b.solid(box(x - 1.1, y + 7, 2.2, 14, 0.8), metal, 0.35)
            b.fill(box(x + 0.6, y + 14, 2.8, 1.6), darker(metal, 0.15))
            b.fill(box(x + 0.6, y + 17.6, 2.8, 1.6), darker(metal, 0.15))


@good(50, 62)
def desk_lamp(b: Brush, rng: Random) -> None:
    b.shadow(-8, -1, 16, 4)
    b.glow(15, -28, 40, 36, "#ffdf9a", 0.55)
    b.solid(oval(-8, -2, 14, 3.4), "#24594a", 0.35)
    b.line([(-8, -3), (-16, -32), (6, -54)], 2.6, "#d9a94a")
    head = b.at(9, -53, turn=-34)
    head.fill(oval(0, 9, 13, 3.4), "#fff3cf")
    head.solid(curve("-4,-9 4,-9 8,-3 14,9 0,11 -14,9 -8,-3"), "#24594a", 0.42)
    b.solid(oval(-16, -32, 2.4, 2.4), "#d9a94a", 0.4)


@good(58, 44)
def folders(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 30, 4)
    for index in range(5):
        colour = CLOTH[(index + rng.randrange(2) * 3) % 7]
        b.fade(box(-29 + index * 11.6, -44, 11, 44, 1), lighter(colour, 0.15), darker(colour, 0.15))
        b.fill(box(-27 + index * 11.6, -36, 7, 13, 1), PAPER)
        b.fill(oval(-23.5 + index * 11.6, -10, 2.2, 2.2), "#fdf3df", 0.8)


@good(56, 60)
def washer(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 29, 5)
    b.solid(box(-28, -60, 56, 60, 4), "#f4f0e6", 0.3)
    b.fill(box(-25, -57, 50, 9, 2), "#d9dcdb")
    b.solid(oval(16, -52.5, 3, 3), "#a33a26", 0.3)
    b.solid(oval(0, -25, 20, 20), "#b9bec4", 0.4)
    b.fade(oval(0, -25, 16, 16), "#9bc7d0", "#2f6f86")
    for colour, x, y in (("#d9981e", -6, -18), ("#fdf3df", 4, -16), ("#a33a26", 0, -22)):
        b.solid(oval(x, y, 7, 5), colour, 0.3)
    b.fill([(-10, -36), (-5, -39), (-11, -20), (-14, -24)], "#ffffff", 0.45)
