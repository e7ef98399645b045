"""Clothes, shoes, thread, glasses, watches, jewels."""

from random import Random

from .brush import Brush, box, curve, darker, lighter, oval
from .goods import CLOTH, good


@good(124, 96)
def rail(b: Brush, rng: Random) -> None:
    """A clothes rail with shirts and dresses."""
    b.shadow(0, 0, 60, 5)
    for x in (-56, 56):
        b.line([(x, 0), (x, -92)], 2.6, "#4d4a48")
    b.line([(-58, -92), (58, -92)], 2.8, "#4d4a48")
    for index in range(6):
        garment(b.at(-43 + index * 17.2, -92), rng, index)


def garment(b: Brush, rng: Random, index: int) -> None:
    colour = CLOTH[(index * 3 + rng.randrange(2)) % len(CLOTH)]
    b.line(curve("0,0 3,3 0,7", closed=False), 1.1, "#8b9096")
    long = index % 2 == 1
    hem = 74 if long else 54
    flare = 16 if long else 12
    b.solid(
        curve(
            (-3, 8),
            (-11, 12),
            (-13, 24),
            (-9, 36),
            (-flare, hem),
            (0, hem + 1.5),
            (flare, hem),
            (9, 36),
            (13, 24),
            (11, 12),
            (3, 8),
            (0, 11),
        ),
        colour,
        0.4,
    )
    for x in (-5, 2):
        b.line(
            curve((x, 40), (x * 1.3, 52), (x * 1.8, hem - 3), closed=False),
            0.9,
            darker(colour, 0.25),
        )
    if not long:
        b.line([(0, 12), (0, hem - 2)], 0.8, lighter(colour, 0.4))
        for y in range(18, hem - 4, 9):
            b.fill(oval(0, y, 1, 1), lighter(colour, 0.6))
    else:
        b.line([(-9, 36), (9, 36)], 1.8, darker(colour, 0.35))


@good(44, 104)
def mannequin(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 18, 4)
    b.line([(0, 0), (0, -40)], 2.4, "#5c3a1e")
    b.line(curve("-14,-1 0,-7 14,-1", closed=False), 2.4, "#5c3a1e")
    colour = rng.choice(CLOTH[:7])
    b.solid(
        curve("-4,-97 -16,-91 -15,-74 -10,-62 -21,-24 0,-20 21,-24 10,-62 15,-74 16,-91 4,-97"),
        colour,
        0.42,
    )
    for x in (-7, 0, 7):
        b.line([(x * 0.8, -58), (x * 1.7, -25)], 0.9, darker(colour, 0.25))
    b.solid(box(-10.5, -65, 21, 5, 2), darker(colour, 0.35), 0.3)
    b.solid(box(-3, -104, 6, 8, 2), "#e2c8a0", 0.3)
    for index in range(7):
        b.solid(
            oval(-7.5 + index * 2.5, -91 + (3 - abs(index - 3)) * 1.5, 1.6, 1.6), "#fdf3df", 0.3
        )


@good(56, 34)
def folded(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 30, 5)
    for row in range(4):
        colour, y = rng.choice(CLOTH), -row * 8
        b.solid(box(-27 + rng.uniform(-1, 1), y - 8, 54, 8, 4), colour, 0.35)
        b.line([(-24, y - 4), (20, y - 4)], 0.6, darker(colour, 0.3))


@good(54, 30)
def hat(b: Brush, rng: Random) -> None:
    straw = rng.choice(["#e0bd7a", "#8a6a4a", "#3c3a44"])
    b.shadow(0, 0, 28, 5)
    b.solid(oval(0, -5, 27, 5.6), straw, 0.4)
    b.solid(curve("-15,-6 -14,-20 -8,-28 0,-26 8,-28 14,-20 15,-6 0,-3"), straw, 0.42)
    b.solid(curve("-15,-6 -15,-12 0,-9 15,-12 15,-6 0,-3"), "#7d2a1a", 0.3)


@good(58, 34)
def sneaker(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#a33a26", "#24594a", "#2f6f86", "#fdf3df", "#d9981e"])
    b.shadow(0, 0, 30, 4)
    b.solid(curve("-26,-6 -27,-22 -22,-32 -12,-30 -4,-24 8,-18 22,-14 28,-7 10,-4"), colour, 0.42)
    b.solid(box(-28, -7, 57, 7, 3.5), "#fdf8ee", 0.25)
    b.line([(-26, -3), (26, -3)], 0.8, "#c9b89a")
    b.fill(curve("14,-15 22,-14 28,-7 17,-6"), "#fdf8ee", 0.85)
    for x, y in ((-9, -27), (-4, -23.5), (2, -20.5), (8, -18)):
        b.line([(x - 2.6, y + 4), (x + 3, y + 0.6)], 1.5, "#fdf8ee")
    b.fill(curve("-22,-12 -14,-17 0,-10 -10,-9"), lighter(colour, 0.55))


@good(50, 44)
def heel(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#7d1830", "#a33a26", "#2c3b5c", "#1d2636"])
    b.shadow(2, 0, 25, 4)
    b.fill([(-22, -26), (-16, -24), (-19.5, 0), (-22.4, 0)], darker(colour, 0.2))
    b.solid(
        curve("-24,-40 -24,-27 -14,-20 2,-7 16,-1 25,-2 22,-10 10,-11 -4,-21 -14,-27 -19,-36"),
        colour,
        0.42,
    )
    b.fill(curve("-21,-36 -15,-27 -6,-21 4,-14 -6,-16 -16,-24"), "#e2c8a0")
    b.solid(oval(13, -9, 3, 2.2), "#f0cf86", 0.3)


@good(44, 60)
def boot(b: Brush, rng: Random) -> None:
    leather = rng.choice(["#7a4520", "#5a2f1c", "#2f2a2c", "#9c6a34"])
    b.shadow(0, 0, 23, 4)
    b.solid(curve("-17,-58 2,-59 3,-34 8,-24 21,-15 23,-5 -17,-5 -19,-30"), leather, 0.45)
    b.solid(box(-19, -6, 43, 6, 2), darker(leather, 0.45), 0.3)
    b.solid(box(-18.5, -59, 22, 7, 3), lighter(leather, 0.25), 0.3)
    for y in range(-48, -22, 6):
        b.line([(-4, y), (4, y - 2)], 1.4, "#f0cf86")


@good(64, 50)
def spools(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 33, 5)
    for x, y in ((-21, 0), (0, 0), (21, 0), (-10, -24), (11, -24)):
        colour = rng.choice(CLOTH)
        b.solid(box(x - 7, y - 21, 14, 18), colour, 0.45)
        for row in range(6):
            b.line(
                [(x - 6.4, y - 19.4 + row * 3), (x + 6.4, y - 18.6 + row * 3)],
                0.5,
                lighter(colour, 0.4),
            )
        for edge in (y - 24, y - 4):
            b.solid(box(x - 9, edge, 18, 4, 1.5), "#c99a5b", 0.35)


@good(84, 62)
def sewing_machine(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#24594a", "#2a2a30", "#a33a26", "#2f6f86"])
    b.shadow(0, 0, 43, 5)
    b.solid(box(-42, -8, 84, 8, 2), "#8a5a2f", 0.35)
    b.solid(box(-40, -14, 80, 7, 3), colour, 0.4)
    b.solid(
        curve("18,-14 18,-34 14,-38 -20,-38 -25,-30 -34,-30 -36,-50 -26,-56 26,-56 36,-48 37,-14"),
        colour,
        0.45,
    )
    b.solid(box(-35, -36, 9, 12, 2), "#b9bec4", 0.4)
    b.line([(-30.5, -26), (-30.5, -14)], 1.4, "#b9bec4")
    b.solid(oval(40, -40, 5, 11), "#b9bec4", 0.45)
    b.line(curve("-18,-47 -6,-51 6,-43 20,-47", closed=False), 1.4, "#f0cf86")
    b.solid(box(6, -63, 9, 8, 1), rng.choice(CLOTH[:5]), 0.4)
    b.line([(10, -60), (-28, -55), (-30.5, -26)], 0.5, "#fdf3df")
    b.solid(curve("-40,-13 -26,-17 -8,-14 -8,-7 -34,-2"), rng.choice(CLOTH), 0.35)


@good(40, 62)
def wrist_watch(b: Brush, rng: Random) -> None:
    strap = rng.choice(["#5a2f1c", "#2a2a30", "#7d1830", "#24594a"])
    b.shadow(0, 0, 18, 4)
    b.solid(curve("-17,0 -13,-8 -8,-30 8,-30 13,-8 17,0"), "#efe6d2", 0.4)
    b.solid(curve("-8,-62 8,-62 10,-44 9,-22 6,-14 -6,-14 -9,-22 -10,-44"), strap, 0.45)
    b.solid(oval(0, -39, 15, 15), rng.choice(["#d9a94a", "#b9bec4"]), 0.45)
    dial(b.at(0, -39), 12)
    b.solid(box(14, -41, 4, 4, 1), "#b9bec4", 0.4)


def dial(b: Brush, radius: float) -> None:
    """A clock face at ten past ten."""
    b.fill(oval(0, 0, radius, radius), "#fffaf0")
    for turn in range(0, 360, 30):
        b.at(0, 0, turn=turn).line(
            [(0, -radius * 0.88), (0, -radius * 0.74)], radius * 0.07, "#4d4a48"
        )
    b.line([(0, 0), (-radius * 0.42, -radius * 0.26)], radius * 0.12, "#2a2a30")
    b.line([(0, 0), (radius * 0.62, -radius * 0.36)], radius * 0.09, "#2a2a30")
    b.fill(oval(0, 0, radius * 0.1, radius * 0.1), "#a33a26")


@good(56, 56)
def wall_clock(b: Brush, rng: Random) -> None:
    """Hung on the wall."""
    b.solid(oval(0, -28, 28, 28), rng.choice(["#8a5a2f", "#24594a", "#d9a94a", "#7d2a1a"]), 0.45)
    dial(b.at(0, -28), 23)


@good(58, 40)
def spectacles(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#5a2f1c", "#2a2a30", "#a33a26", "#24594a"])
    b.shadow(0, 0, 28, 3)
    for side in (-1, 1):
        lens = curve(
            (side * 4, -22),
            (side * 14, -25),
            (side * 25, -22),
            (side * 24, -9),
            (side * 14, -4),
            (side * 6, -9),
        )
        b.fill(lens, "#bfe0e6", 0.55)
        b.line([*lens, lens[0]], 2.8, colour)
        b.line([(side * 9, -19), (side * 14, -21)], 1.4, "#ffffff")
        b.line(
            curve((side * 25, -20), (side * 29, -12), (side * 29, -1), closed=False), 2.4, colour
        )
    b.line(curve("-4,-20 0,-22 4,-20", closed=False), 2.8, colour)


@good(40, 44)
def ring(b: Brush, rng: Random) -> None:
    """A ring in its box."""
    b.shadow(0, 0, 21, 4)
    b.solid(box(-20, -20, 40, 20, 3), "#7d1830", 0.4)
    b.solid([(-18, -20), (18, -20), (15, -40), (-15, -40)], "#5a1224", 0.35)
    b.fill(box(-16, -19, 32, 7, 2), "#f4ead2")
    b.line(oval(0, -22, 8, 8), 2.6, "#e2b64a")
    b.solid([(-5, -34), (5, -34), (7, -31), (0, -25), (-7, -31)], "#bfe6ef", 0.3)
    b.fill([(-3, -33), (1, -33), (-1, -28)], "#ffffff", 0.8)
