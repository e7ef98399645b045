"""A street of the neighbourhood at dusk, for news about all of it."""

from random import Random

from .brush import Brush, box, curve, darker, lighter, mix, oval
from .scenes import WIDTH

AWNINGS = ["#a33a26", "#24594a", "#7a4a8a", "#d9981e", "#2c4a6e", "#b25a34"]
PLASTER = ["#d9a066", "#c98058", "#e0bd8a", "#c9907a", "#d8b48a", "#b9806a"]
PAVEMENT = 258


def street(b: Brush, rng: Random, sides: float) -> None:
    """Lit windows under striped awnings, umbrella pines and the dome far behind, lights across."""
    left, wide = -sides - 4, WIDTH + 2 * sides + 8
    b.fade(box(left, -160, wide, 201), "#1d2636", "#46506a")
    b.fade(box(left, 40, wide, 130), "#46506a", "#e39a72")
    b.glow(250, 150, 240, 90, "#ffc98a", 0.6)
    for _ in range(46):
        b.fill(
            oval(rng.uniform(left, left + wide), rng.uniform(-150, 40), 0.6, 0.6), "#fff3cf", 0.6
        )
    dome(b.at(262, 118, 1.3))
    for x, size in ((40, 1.15), (118, 0.8), (205, 0.95), (330, 1.1), (392, 0.85)):
        pine(b.at(x, 160, size))
    x = left
    while x < left + wide:
        width = rng.uniform(84, 108)
        house(b.at(x, PAVEMENT), rng, width, rng.uniform(104, 168))
        x += width
    b.fade(box(left, PAVEMENT, wide, 220), "#8f8676", "#4a4650")
    for x in range(int(left), int(left + wide), 34):
        b.line([(x, PAVEMENT), (x + (x - 200) * 0.5, PAVEMENT + 200)], 0.7, "#5a5458")
    b.fill(box(left, PAVEMENT, wide, 3), "#c9bfae")
    b.glow(200, PAVEMENT + 6, 330, 34, "#ffc97a", 0.5)
    for y, sag, start in ((58, 26, -40), (30, 34, 60)):
        lights(b, left, left + wide, y, sag, start)


def dome(b: Brush) -> None:
    far = "#8f6f78"
    b.fill(box(-34, -14, 68, 30), far)
    b.fill([*oval(0, -14, 24, 30, 180, 360), (24, 0), (-24, 0)], far)
    b.fill(box(-4, -54, 8, 12, 1), far)
    b.line([(0, -54), (0, -62)], 1, far)
    for x in (-14, -5, 5, 14):
        b.line(
            curve((x, -14), (x * 0.8, -30), (x * 0.2, -43), closed=False), 0.6, lighter(far, 0.2)
        )


def pine(b: Brush) -> None:
    """An umbrella pine."""
    b.line(curve("0,30 2,0 -1,-26", closed=False), 3, "#2a2a30")
    for x, y, rx in ((-18, -28, 20), (16, -30, 22), (0, -38, 26)):
        b.solid(oval(x, y, rx, 9), "#24463c", 0.4)


def house(b: Brush, rng: Random, width: float, height: float) -> None:
    plaster = mix(rng.choice(PLASTER), "#3a3450", 0.16)
    b.fade(box(0, -height, width, height), darker(plaster, 0.12), lighter(plaster, 0.12))
    b.fade(box(-2, -height - 5, width + 4, 6), lighter(plaster, 0.2), darker(plaster, 0.2))
    for y in range(int(-height) + 16, -86, 34):
        for column in range(3):
            x = width * (column + 0.5) / 3 - 7
            lit = rng.random() < 0.45
            b.fill(box(x - 1.5, y - 1.5, 17, 25, 1), lighter(plaster, 0.25))
            if lit:
                b.glow(x + 7, y + 11, 20, 22, "#ffd58a", 0.5)
                b.fade(box(x, y, 14, 22), "#ffdf9a", "#f0b860")
            else:
                b.fade(box(x, y, 14, 22), "#2c3450", "#3f4a68")
            for side in (x - 7, x + 15):
                b.fill(box(side, y - 1, 6, 24), "#3f5f4f" if lit else "#35504a")
    shop_front(b, rng, width)


def shop_front(b: Brush, rng: Random, width: float) -> None:
    colour = rng.choice(AWNINGS)
    b.fill(box(6, -66, width - 12, 66), darker(colour, 0.6))
    b.fade(box(10, -52, width - 38, 44), "#fff0c4", "#f0b860")
    b.fade(box(width - 24, -52, 14, 52), "#ffe3a6", "#d99a4a")
    for x in range(16, int(width - 34), 9):
        high = rng.uniform(8, 20)
        goods = mix(rng.choice(AWNINGS), "#7a4a2a", 0.3)
        b.solid(box(x, -10 - high, 7, high, 2), goods, 0.4)
    b.fill(box(10, -10, width - 38, 2.4), "#8a5a2f")
    b.glow(width / 2, -34, width * 0.62, 46, "#ffd58a", 0.4)
    stripes = 8
    step = (width - 4) / stripes
    b.glow(width / 2, -46, width * 0.5, 12, "#2a1420", 0.5)
    for index in range(stripes):
        x = 2 + index * step
        tone = colour if index % 2 == 0 else "#fdf6e8"
        low = [*oval(x + step / 2, -52, step / 2, 6, 0, 180)]
        b.fade([(x, -72), (x + step, -72), *low], lighter(tone, 0.12), darker(tone, 0.16))


def lights(b: Brush, left: float, right: float, y: float, sag: float, start: float) -> None:
    """Strings of lamps from house to house."""
    span, x = 150.0, left + start
    while x < right:
        wire = [(x + span * t / 12, y + sag * (1 - (t / 6 - 1) ** 2)) for t in range(13)]
        b.line(wire, 0.6, "#2a2a30")
        for px, py in wire[1:-1]:
            b.glow(px, py + 2.5, 13, 13, "#ffd58a", 0.75)
            b.fill(oval(px, py + 2.5, 2, 2.4), "#fff6da")
        x += span
