"""Books, toys and music."""

from random import Random

from .brush import Brush, box, curve, darker, lighter, oval
from .goods import CLOTH, good

PAPER = "#fdf3df"


@good(86, 62)
def books(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 44, 5)
    x = -42.0
    while x < 26:
        width, height = rng.uniform(8, 13), rng.uniform(42, 60)
        spine(b.at(x, 0), rng, width, height)
        x += width + 0.6
    spine(b.at(x + 11, 0, turn=-12), rng, 10, 52)


def spine(b: Brush, rng: Random, width: float, height: float) -> None:
    colour = rng.choice(CLOTH)
    b.fade(box(0, -height, width, height, 1), lighter(colour, 0.18), darker(colour, 0.12))
    b.fill(box(0.6, -height, 1.6, height, 0.6), "#ffffff", 0.16)
    b.fill(box(width - 1.8, -height, 1.8, height), "#000000", 0.14)
    gold = "#f0cf86" if colour != "#efe0c0" else "#a33a26"
    for y in (0.12, 0.16, 0.84):
        b.fill(box(1, -height * (1 - y), width - 2, 1), gold, 0.85)
    b.fill(box(width / 2 - 1.2, -height * 0.72, 2.4, height * 0.34, 0.8), gold, 0.75)


@good(58, 34)
def book_stack(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 32, 5)
    y = 0.0
    for _ in range(4):
        width, height, colour = rng.uniform(46, 56), rng.uniform(6.5, 9), rng.choice(CLOTH)
        x = rng.uniform(-3, 3) - width / 2
        b.fade(box(x, y - height, width, height, 1), lighter(colour, 0.15), darker(colour, 0.15))
        b.fill(box(x + 2, y - height + 1.4, width - 4, height - 2.8), PAPER)
        b.fade(
            box(x, y - height, width * 0.9, height, 1), lighter(colour, 0.15), darker(colour, 0.15)
        )
        b.fill(box(x + 8, y - height + 2, 2, height - 4), "#f0cf86")
        y -= height
    b.solid(curve((-6, y), (2, y - 8), (10, y), closed=False), "#fdf3df", 0.2)


@good(70, 34)
def open_book(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 36, 5)
    b.fill([(-35, -3), (35, -3), (33, 0), (-33, 0)], "#7d2a1a")
    for side in (-1, 1):
        page = curve(
            (0, -5), (side * 14, -11), (side * 32, -9), (side * 33, -24), (side * 14, -28), (0, -22)
        )
        b.solid(page, PAPER, 0.22)
        for row in range(4):
            y = -24 + row * 4
            b.line([(side * 6, y), (side * 27, y - 0.5)], 0.9, "#b9a98a")
    b.fill([(-1, -22), (3, -22), (5, -2), (2.5, 1), (0.5, -2)], "#a33a26")


@good(50, 62)
def teddy(b: Brush, rng: Random) -> None:
    fur = rng.choice(["#b0763c", "#c99a5b", "#8f5a2f"])
    b.shadow(0, -1, 25, 6)
    for side in (-1, 1):
        b.solid(oval(side * 13, -57, 6.5, 6.5), fur, 0.4)
        b.fill(oval(side * 13, -57, 3.4, 3.4), lighter(fur, 0.5))
        b.at(side * 17, -27, turn=side * -28).solid(oval(0, 0, 6.5, 13), fur, 0.45)
    b.solid(oval(0, -22, 17, 20), fur, 0.45)
    b.fill(oval(0, -20, 10, 12), lighter(fur, 0.45))
    for side in (-1, 1):
        b.solid(oval(side * 13, -6, 10, 8), fur, 0.4)
        b.fill(oval(side * 14, -6, 5, 4.4), lighter(fur, 0.5))
    b.solid(oval(0, -47, 17, 15), fur, 0.42)
    b.fill(oval(0, -42, 8, 6.4), lighter(fur, 0.6))
    b.solid(oval(0, -45, 2.8, 2.1), "#2a1c18", 0.3)
    for side in (-1, 1):
        b.fill(oval(side * 6.4, -50, 1.7, 1.9), "#2a1c18")
        b.solid(curve((0, -33), (side * 10, -38), (side * 10, -28)), "#a33a26", 0.35)


@good(96, 40)
def train(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 48, 5)
    for x, colour in ((-34, "#24594a"), (-3, "#d9981e")):
        b.solid(box(x - 13, -24, 26, 17, 2), colour, 0.35)
        b.fill(box(x - 10, -20, 20, 5, 1), lighter(colour, 0.4))
    b.solid(box(16, -22, 30, 15, 3), "#a33a26", 0.4)
    b.solid(box(14, -37, 15, 30, 2), "#a33a26", 0.4)
    b.fill(box(17, -33, 9, 10, 1), "#bfe0e6")
    b.solid([(35, -22), (42, -22), (44, -35), (33, -35)], "#2c3b5c", 0.35)
    for x in (-41, -27, -10, 4, 21, 39):
        b.solid(oval(x, -6, 6, 6), "#5c3a1e", 0.4)
        b.fill(oval(x, -6, 2, 2), "#f0cf86")
    for x, y, r in ((41, -42, 4), (36, -50, 5.4), (28, -58, 6.4)):
        b.fill(oval(x, y, r, r * 0.85), "#ffffff", 0.4)


@good(50, 50)
def blocks(b: Brush, rng: Random) -> None:
    b.shadow(0, 0, 27, 5)
    for x, y, turn in ((-23, -21, 0), (1, -21, 0), (-11, -43, -4)):
        block, colour = (
            b.at(x, y, turn=turn),
            rng.choice(["#a33a26", "#2f6f86", "#d9981e", "#3f7a45"]),
        )
        block.fade(box(0, 0, 21, 21, 2), lighter(colour, 0.2), darker(colour, 0.12))
        block.fill(box(3, 3, 15, 15, 1.5), PAPER)
        shape = rng.choice(
            [oval(10.5, 10.5, 5, 5), [(10.5, 5), (16, 15.5), (5, 15.5)], box(6, 6, 9, 9)]
        )
        block.fill(shape, colour)


@good(34, 34)
def ball(b: Brush, rng: Random) -> None:
    b.shadow(0, -1, 16, 5)
    b.solid(oval(0, -16, 16, 16), "#f4ead2", 0.45)
    for turn, colour in ((10, "#a33a26"), (130, "#2f6f86"), (250, "#d9981e")):
        b.at(0, -16, turn=turn).fill([*oval(0, 0, 16, 16, 0, 60), (2, 1)], colour, 0.85)
    b.glow(4, -6, 17, 13, "#3a181e", 0.25)
    b.fill(oval(-5, -23, 3.4, 2.2), "#ffffff", 0.6)


@good(44, 96)
def guitar(b: Brush, rng: Random) -> None:
    wood = rng.choice(["#b8702c", "#8f3f1c", "#d39a4a"])
    b.shadow(0, 0, 20, 4)
    g = b.at(0, 0, turn=5)
    g.solid(box(-2.8, -84, 5.6, 50), "#5a3320", 0.3)
    g.solid(box(-4.4, -96, 8.8, 14, 2), "#3c2014", 0.3)
    g.solid(
        curve("-8,-46 -15,-42 -13,-30 -20,-16 -15,-2 0,0 15,-2 20,-16 13,-30 15,-42 8,-46 0,-45"),
        wood,
        0.45,
    )
    g.solid(oval(0, -29, 6, 6), "#2a1614", 0.2)
    g.line(oval(0, -29, 7, 7), 1, "#f0cf86")
    g.solid(box(-7, -12, 14, 3, 1), "#3c2014", 0.3)
    for x in (-1.6, -0.5, 0.6, 1.7):
        g.line([(x, -88), (x, -11)], 0.35, "#fdf3df")


@good(44, 44)
def record(b: Brush, rng: Random) -> None:
    colour = rng.choice(CLOTH[:6])
    b.shadow(0, 0, 22, 4)
    b.solid(oval(8, -22, 19, 19), "#26232a", 0.35)
    for r in (16, 13, 10):
        b.line(oval(8, -22, r, r), 0.4, "#4a464e")
    b.fade(box(-24, -43, 42, 43, 1), lighter(colour, 0.2), darker(colour, 0.15))
    b.fill(oval(-3, -22, 12, 12), lighter(colour, 0.45))
    b.fill(oval(-3, -22, 5, 5), "#fdf3df")


@good(46, 54)
def headphones(b: Brush, rng: Random) -> None:
    colour = rng.choice(["#a33a26", "#2c3b5c", "#d9981e"])
    b.shadow(0, 0, 22, 4)
    b.line(oval(0, -26, 20, 25, 180, 360), 4.4, "#33302f")
    for side in (-1, 1):
        b.solid(box(side * 20 - 7, -30, 14, 26, 6), colour, 0.42)
        b.solid(box(side * 14 - 4, -28, 8, 22, 4), "#33302f", 0.3)
