"""Bread, cakes and chocolate."""

from random import Random

from .brush import Brush, box, curve, darker, lighter, mix, oval
from .goods import WICKER, good

CRUST = "#b8702c"
CRUMB = "#f2d7a4"
FLOUR = "#fff4dc"
CHINA = "#fbf4e6"


@good(78, 46)
def loaf(b: Brush, rng: Random) -> None:
    b.shadow(0, -2, 40, 9)
    crust = mix(CRUST, "#7a4319", rng.random() * 0.5)
    b.solid(curve("-38,-6 -36,-28 -18,-44 8,-46 32,-34 39,-12 32,-1 -30,-1"), crust, 0.5)
    for x, low in ((-25, -17), (-10, -18), (6, -18), (21, -16)):
        cut = b.at(x, low, turn=24)
        cut.fill(curve("0,0 -3,-9 -1,-21 3.2,-10"), CRUMB)
        cut.fill(curve("0,0 -3,-9 -1,-21 -0.6,-10"), darker(crust, 0.2))
    for _ in range(26):
        x, y = rng.uniform(-30, 30), rng.uniform(-40, -8)
        if (x / 38) ** 2 + ((y + 22) / 22) ** 2 < 0.75:
            b.fill(oval(x, y, 0.9, 0.6), FLOUR, 0.5)


@good(52, 92)
def baguettes(b: Brush, rng: Random) -> None:
    b.shadow(0, -2, 30, 9)
    for x, turn in ((-13, -13), (0, -3), (12, 7), (20, 17)):
        stick = b.at(x, -30, turn=turn + rng.uniform(-3, 3))
        length = rng.uniform(50, 62)
        crust = mix(CRUST, "#d08a3c", rng.random())
        stick.solid(box(-6, -length, 12, length + 26, 6), crust, 0.5)
        for step in range(4):
            y = -length + 9 + step * 13
            stick.line([(-3.4, y + 5), (3.6, y - 2)], 2.4, CRUMB)
    basket(b, rng)


def basket(
    b: Brush, rng: Random, width: float = 24, height: float = 38, colour: str = WICKER
) -> None:
    body = [(-width, -height), (width, -height), (width * 0.84, 0), (-width * 0.84, 0)]
    b.solid(body, colour, 0.45)
    rows = int(height // 5)
    for row in range(rows):
        y = -height + 3 + row * (height / rows)
        for column in range(-5, 6):
            x = column * width / 5.5 + (2 if row % 2 else -2)
            if abs(x) < width * (0.9 - 0.1 * row / rows) - 2:
                b.line([(x - 1.6, y), (x + 1.6, y)], 1.5, darker(colour, 0.3))
                b.line([(x - 1.6, y - 1.1), (x + 1.6, y - 1.1)], 0.7, lighter(colour, 0.3))
    b.solid(box(-width - 2, -height - 3, 2 * width + 4, 6, 3), darker(colour, 0.1), 0.35)


@good(72, 34)
def rolls(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 38, 8)
    for x, y in ((-18, -16), (0, -19), (18, -16), (-27, -2), (-9, -2), (9, -2), (27, -2)):
        crust = mix("#d08a3c", "#b3651f", rng.random())
        b.solid(oval(x, y - 8, 11.5, 9.5), crust, 0.5)
        b.line(curve((x - 5, y - 9), (x, y - 14), (x + 5, y - 9), closed=False), 1.6, CRUMB)
        b.line([(x, y - 14), (x, y - 7)], 1.4, CRUMB)


@good(80, 26)
def focaccia(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 42, 7)
    b.solid(box(-41, -7, 82, 7, 2), "#6b4323", 0.3)
    b.solid(curve("-36,-8 -37,-16 -20,-19 10,-18 35,-20 38,-10 30,-7"), "#d9a050", 0.45)
    for _ in range(22):
        x, y = rng.uniform(-31, 31), rng.uniform(-16.5, -10)
        b.fill(oval(x, y, rng.uniform(1.2, 2.6), 0.9), "#b06a26", 0.75)
    for _ in range(10):
        x = rng.uniform(-29, 29)
        b.line([(x, -15), (x + 3, -14)], 0.8, "#41613a")


def stand(b: Brush, width: float, height: float) -> None:
    b.shadow(0, -1, width * 0.5, 6)
    b.solid(
        curve((-11, 0), (-4, -4), (-2.5, -height + 3), (2.5, -height + 3), (4, -4), (11, 0)),
        CHINA,
        0.3,
    )
    b.solid(oval(0, -height, width / 2, 4.2), CHINA, 0.28)
    b.fill(oval(0, -height - 0.8, width / 2 - 3, 2.6), darker(CHINA, 0.12))


@good(62, 74)
def layer_cake(b: Brush, rng: Random) -> None:
    stand(b, 62, 17)
    icing = rng.choice(["#f3c6cf", "#fdf1dc", "#7a4630"])
    body = [*oval(0, -54, 23, 6, 180, 360), *oval(0, -19, 23, 6, 0, 180)]
    b.solid(body, "#e9c28a", 0.4)
    for y in (-27, -38):
        b.fill([*oval(0, y, 23, 6, 0, 180), *oval(0, y + 3.4, 23, 6, 180, 0)], "#a33a26", 0.85)
    hem = [(x, -46 + (5 if x % 10 else 0) + rng.uniform(-1, 2)) for x in range(20, -21, -5)]
    b.solid(
        [*oval(0, -54, 23.5, 6.4, 180, 360), *curve((23.5, -50), *hem, (-23.5, -50), closed=False)],
        icing,
        0.28,
    )
    b.fill(oval(0, -54, 22, 5.4), lighter(icing, 0.35))
    for x in (-15, -5, 5, 15):
        b.solid(oval(x, -57 - (0 if abs(x) > 10 else 1), 4, 4), "#a8243a", 0.5)
        b.fill(oval(x - 1.2, -58.5, 1, 0.8), "#ffffff", 0.8)


@good(66, 34)
def tart(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 34, 7)
    b.solid([*oval(0, -16, 33, 9, 180, 360), *oval(0, -5, 29, 7, 0, 180)], "#c98a42", 0.45)
    b.solid(oval(0, -17, 33, 10), "#d9a050", 0.3)
    jam = rng.choice(["#7d1f2e", "#c4622a", "#8a2846"])
    b.solid(oval(0, -17.6, 28, 7.8), jam, 0.35)
    for x in (-17, -6, 6, 17):
        span = 7 * (1 - (x / 30) ** 2) ** 0.5
        b.line([(x - 5, -17.6 - span), (x + 5, -17.6 + span)], 2.6, "#dfae62")
        b.line([(x + 5, -17.6 - span), (x - 5, -17.6 + span)], 2.6, "#e6ba72")
    b.line(oval(0, -17.6, 29.5, 8.6), 2.6, "#dba654")


@good(58, 64)
def panettone(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 27, 7)
    b.solid(curve("-26,-34 -30,-46 -16,-62 4,-64 22,-58 29,-44 25,-34"), "#8e4f20", 0.5)
    for _ in range(16):
        x, y = rng.uniform(-20, 20), rng.uniform(-57, -40)
        b.fill(oval(x, y, 1.7, 1.2), rng.choice(["#4b1d20", "#e9a93a", "#4b1d20"]), 0.9)
    paper = [(-25, -38), (25, -38), (22, 0), (-22, 0)]
    b.solid(paper, "#a3402a", 0.42)
    for x in range(-21, 24, 6):
        b.line([(x, -37), (x * 0.88, -1)], 0.9, "#7d2a1a")
    b.fill([(-25, -27), (24.4, -27), (23.2, -13), (-23.4, -13)], "#e9c069")
    b.fill(oval(0, -20, 5, 5), "#a3402a")


@good(70, 34)
def croissants(b: Brush, rng: Random) -> None:
    b.solid(box(-38, -5, 76, 5, 2.5), CHINA, 0.3)
    for x, y, turn in ((-20, -5, -6), (20, -5, 8), (0, -14, 2)):
        c = b.at(x, y, turn=turn)
        c.solid(curve("-17,0 -15,-8 -6,-14 6,-14 15,-8 17,0 10,-3 0,-5 -10,-3"), "#c7803a", 0.5)
        for line in ((-9, -12, -8, -4), (-3, -14, -3, -5), (3, -14, 3, -5), (9, -12, 8, -4)):
            c.line([line[:2], line[2:]], 1, "#8a4c1c")
            c.line([(line[0] - 1.6, line[1] + 1.5), (line[2] - 1.6, line[3] - 1.5)], 0.8, "#ecbf7c")


@good(66, 44)
def maritozzi(b: Brush, rng: Random) -> None:
    stand(b, 66, 14)
    for x in (-19, 0, 19):
        b.solid(
            curve((x - 10, -17), (x - 11, -26), (x, -33), (x + 11, -26), (x + 10, -17)),
            "#b56a2c",
            0.5,
        )
        b.solid(
            curve((x - 7, -19), (x - 3.5, -33), (x + 3.5, -35), (x + 8, -20), (x, -16)),
            "#fffaf0",
            0.22,
        )
        b.fill(oval(x + 3, -20, 1, 0.8), "#a8243a")


@good(56, 40)
def chocolate_bar(b: Brush, rng: Random) -> None:
    wrap = rng.choice(["#a33a26", "#2c4a6e", "#24594a", "#7a4a8a"])
    b.shadow(0, 0, 28, 5)
    bar = b.at(0, -4, turn=-6)
    bar.solid(box(-26, -32, 52, 34, 2), "#5a2f1c", 0.3)
    for x in range(-24, 26, 13):
        for y in (-30, -19):
            bar.solid(box(x, y, 11, 9.4, 1.5), "#6b3a22", 0.4)
    bar.fade(
        [(-27, -14), (-16, -19), (-4, -13), (9, -19), (27, -14), (27, 3), (-27, 3)],
        "#f0d48a",
        "#c99a3c",
    )
    bar.fade(box(-27, -11, 54, 14, 1), lighter(wrap, 0.2), darker(wrap, 0.15))
    bar.fill(oval(0, -4, 9, 4.6), "#f0d48a")


@good(64, 36)
def pralines(b: Brush, rng: Random) -> None:
    """An open box."""
    b.shadow(0, 0, 33, 5)
    b.solid([(-31, -14), (31, -14), (26, -36), (-26, -36)], "#7d1830", 0.35)
    b.fill([(-28, -15), (28, -15), (24, -33), (-24, -33)], "#f4ead2")
    for row, y in ((0, -26), (1, -18)):
        for index in range(5):
            x = (index - 2) * (9.6 + row)
            brown = rng.choice(["#5a2f1c", "#7a4630", "#3c2014", "#f2dcb8"])
            b.fill(oval(x, y + 2.4, 5, 2.6), "#d9a94a")
            b.solid(oval(x, y, 4.6, 3.9), brown, 0.45)
            b.line(
                curve((x - 2.4, y - 0.6), (x, y - 2), (x + 2.4, y - 0.6), closed=False),
                0.7,
                lighter(brown, 0.5),
            )
    b.solid(box(-32, -15, 64, 15, 2), "#7d1830", 0.4)
    b.fill(box(-4, -15, 8, 15), "#e2b64a")
