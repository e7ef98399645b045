"""Shop windows: wall, lamps, shelf, counter, and goods in their places."""

from random import Random

from .brush import Brush, Colour, box, curve, darker, lighter, mix, oval
from .goods import GOODS
from .trades import SCENES, Scene

# Picture units; what is above or below belongs to taller formats.
WIDTH, HEIGHT = 400, 300
SHELF, COUNTER = 122, 216


def window(b: Brush, name: str, rng: Random, sides: float) -> None:
    """Paint the trade's window; `sides` units are visible beyond the width on either side."""
    scene = SCENES[name]
    backdrop(b, mix(scene.wall, rng.choice(["#f6e2b8", "#e9c9a0", scene.wall]), 0.35), rng, sides)
    lamps = (200,) if scene.hung else rng.choice([(200,), (110, 290), (80, 200, 320)])
    for x in lamps:
        b.glow(x, 70, 150, 190, "#fff0c4", 0.5)
    hang(b, scene, rng)
    if scene.back:
        shelf(b, scene.back, rng)
    shade = rng.choice(["#24594a", "#a33a26", "#2c3b5c"])
    for x in lamps:
        lamp(b, x, shade)
    counter(b, scene.counter, sides)
    left = stand_on_floor(b, scene, rng)
    shuffled = rng.sample(scene.front, len(scene.front))
    spread(b, shuffled, rng, left, WIDTH - 16, COUNTER + 1, 84 if scene.back else 116)
    light(b, sides)


def backdrop(b: Brush, wall: Colour, rng: Random, sides: float) -> None:
    left, wide = -sides - 2, WIDTH + 2 * sides + 4
    b.fade(box(left, -160, wide, 480), lighter(wall, 0.3), darker(wall, 0.2))
    ink = darker(wall, 0.35)
    pattern = rng.choice(["stripes", "tiles", "panels", "plain"])
    if pattern == "stripes":
        for x in range(int(left), int(left + wide), 24):
            b.fill(box(x, -160, 12, 480), ink, 0.08)
    elif pattern == "tiles":
        for y in range(-160, 220, 16):
            b.fill(box(left, y, wide, 0.7), ink, 0.22)
            for x in range(int(left) + (16 if y % 32 else 0), int(left + wide), 32):
                b.fill(box(x, y, 0.7, 16), ink, 0.2)
    elif pattern == "panels":
        for x in range(-100, 500, 100):
            frame = [(x + 8, 30), (x + 92, 30), (x + 92, 200), (x + 8, 200), (x + 8, 30)]
            b.line(frame, 1.2, mix(wall, ink, 0.25))
            b.line([(x + 11, 33), (x + 89, 33)], 0.7, lighter(wall, 0.5))


def lamp(b: Brush, x: float, colour: str) -> None:
    b.line([(x, -160), (x, 30)], 1.4, "#5c4a38")
    b.glow(x, 50, 60, 42, "#fff3cf", 0.85)
    b.fill(oval(x, 46, 6.5, 6.5), "#fffbe9")
    b.solid(oval(x, 46, 24, 20, 180, 360), colour, 0.4)
    b.solid(box(x - 4, 22, 8, 6, 2), darker(colour, 0.3), 0.3)
    b.fill(box(x - 24, 44.5, 48, 2.2, 1), lighter(colour, 0.45))


def shelf(b: Brush, names: list[str], rng: Random) -> None:
    b.glow(200, SHELF + 16, 220, 26, "#3a181e", 0.34)
    for x in (60, 200, 340):
        hook = ((x, SHELF + 7), (x + 1, SHELF + 20), (x + 9, SHELF + 8))
        b.line(curve(*hook, closed=False), 2, "#5c3a1e")
    b.fade(box(22, SHELF, 356, 7, 1.5), "#b98349", "#8a5a2f")
    spread(b, rng.sample(names, len(names)), rng, 26, WIDTH - 26, SHELF + 0.5, 54)


def hang(b: Brush, scene: Scene, rng: Random) -> None:
    """Above the counter, or, where there is a shelf, in the upper corners."""
    for index, name in enumerate(scene.hung):
        thing = GOODS[name]
        if scene.back:
            thing.draw(b.at((354, 46)[index], 64, min(0.9, 56 / thing.height)), rng)
            continue
        scale = min(1.5, 118 / thing.height, 104 / thing.width if len(scene.hung) > 2 else 9)
        x = WIDTH * (index + 1) / (len(scene.hung) + 1)
        bottom = COUNTER + 2 if name == "oven" else 162
        wide, high = thing.width * scale, thing.height * scale
        b.glow(x + 3, bottom - high / 2 + 6, wide * 0.72, high * 0.72, "#3a181e", 0.3)
        thing.draw(b.at(x, bottom, scale), rng)


def stand_on_floor(b: Brush, scene: Scene, rng: Random) -> float:
    """Large things before the counter, from the left; returns how much of it they hide."""
    room = WIDTH - 40 if not scene.front else WIDTH * 0.62
    wide = sum(GOODS[name].width for name in scene.floor)
    x = 16.0
    for name in scene.floor:
        thing = GOODS[name]
        scale = min(2.1, 176 / thing.height, (room - 12 * len(scene.floor)) / wide)
        thing.draw(b.at(x + thing.width * scale / 2, 288, scale), rng)
        x += thing.width * scale + 12
    return x


def counter(b: Brush, colour: str, sides: float) -> None:
    left, wide = -sides - 2, WIDTH + 2 * sides + 4
    b.glow(200, COUNTER + 2, 330, 26, "#3a181e", 0.3)
    front = mix(colour, "#8a5a2f", 0.12)
    b.fade(box(left, COUNTER + 9, wide, 260), lighter(front, 0.12), darker(front, 0.4))
    for x in range(-100, 500, 80):
        top, bottom = COUNTER + 24, COUNTER + 144
        b.fade(box(x + 8, top, 64, 120, 3), darker(front, 0.14), darker(front, 0.3))
        edge = [(x + 8, bottom), (x + 8, top), (x + 72, top)]
        b.line(edge, 1, darker(front, 0.45))
        b.line([(x + 72, top + 2), (x + 72, bottom)], 0.8, lighter(front, 0.22))
    b.fill(box(left, COUNTER + 9, wide, 7), darker(front, 0.55), 0.45)
    b.fade(box(left, COUNTER - 5, wide, 14), "#d9a565", "#a86f35")
    b.fill(box(left, COUNTER - 5, wide, 1.2), "#f6d9a2", 0.8)
    for x in range(int(left), int(left + wide), 37):
        b.fill(box(x, COUNTER + 4 + x % 3, 24, 0.5), "#8a5a2f", 0.5)


def spread(
    b: Brush,
    names: list[str],
    rng: Random,
    left: float,
    right: float,
    bottom: float,
    highest: float,
) -> None:
    """Side by side, as large as width and height allow, with equal gaps."""
    if not names:
        return
    room, wide = right - left, sum(GOODS[name].width for name in names)
    scales = [
        min(1.55, highest / GOODS[name].height, 0.92 * room / wide, 112 / GOODS[name].width)
        for name in names
    ]
    widths = [GOODS[name].width * scale for name, scale in zip(names, scales, strict=True)]
    gap = (room - sum(widths)) / (len(names) + 1)
    x = left + gap
    for name, scale, width in zip(names, scales, widths, strict=True):
        GOODS[name].draw(b.at(x + width / 2 + rng.uniform(-0.2, 0.2) * gap, bottom, scale), rng)
        x += width + gap


def light(b: Brush, sides: float) -> None:
    """Warm from above, dimmer in the corners, a gleam on the pane."""
    b.glow(200, -50, 420, 250, "#ffd98f", 0.26)
    for x in (-sides - 10, WIDTH + sides + 10):
        b.glow(x, 310, 210, 240, "#2a1420", 0.42)
    for x, width in ((286, 26), (322, 9)):
        pane = [(x, -160), (x + width, -160), (x + width - 250, 460), (x - 250, 460)]
        b.fill(pane, "#ffffff", 0.055)


def still_life(b: Brush, name: str, rng: Random, ground: str) -> None:
    """One thing for itself on a table, around the origin of the brush, 300 units large."""
    thing = GOODS[name]
    tone = mix(ground, "#f3e3c4", 0.45)
    b.fade(box(-300, -300, 600, 600), lighter(tone, 0.5), tone)
    b.fade(oval(0, -8, 116, 116), lighter(tone, 0.62), mix(tone, "#fff4dc", 0.25))
    scale = min(206 / thing.width, 196 / thing.height)
    table = max(56, min(108, 14 + thing.height * scale / 2))
    b.fade(box(-300, table - 24, 600, 330), mix(tone, "#c58f52", 0.35), mix(tone, "#8a5a2f", 0.5))
    b.fill(box(-300, table - 24, 600, 1.4), "#fff4dc", 0.55)
    b.glow(-30, -110, 260, 200, "#fff3cf", 0.5)
    b.glow(10, table - 1, thing.width * scale * 0.62, 20, "#3a181e", 0.4)
    thing.draw(b.at(0, table, scale), rng)
    b.glow(160, 170, 190, 150, "#2a1420", 0.24)


def curtained(b: Brush, rng: Random, sides: float) -> None:
    """A window that says nothing about its trade: curtains, plants, the lamp on."""
    backdrop(b, rng.choice(["#e9d3a8", "#dfd8c0", "#e3cfc0"]), rng, sides)
    b.glow(200, 80, 200, 200, "#fff0c4", 0.75)
    lamp(b, 200, "#24594a")
    counter(b, "#8a5a2f", sides)
    cloth = rng.choice(["#a33a26", "#24594a", "#7a4a8a"])
    for side in (-1, 1):
        for fold in range(5):
            cloth_fold = curve("-15,-170 15,-170 13,60 16,214 -10,214 -13,60")
            b.at(200 + side * (206 + sides - fold * 23), 0).solid(cloth_fold, cloth, 0.5)
    b.solid(box(-sides - 10, 2, WIDTH + 2 * sides + 20, 9, 3), "#8a5a2f", 0.4)
    for name, x in (("olive_tree", 150), ("flower_pot", 214), ("succulent", 262)):
        GOODS[name].draw(b.at(x, COUNTER + 1, 1.1), rng)
    light(b, sides)
