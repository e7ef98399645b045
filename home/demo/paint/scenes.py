"""Shop windows by trade: wall, lamps, shelf, counter, and goods in their places."""

from random import Random

from .brush import Brush, Colour, box, curve, darker, lighter, mix, oval
from .goods import GOODS

# Picture units; what is above or below belongs to taller formats.
WIDTH, HEIGHT = 400, 300
SHELF, COUNTER = 122, 216


class Scene:
    """What a trade shows, as names of goods in one text.

    `front` stands on the counter, `back` on the shelf, `hung` on the wall, `floor` before the
    counter. `stars` are shown alone in square pictures; without them, `front`.
    """

    def __init__(
        self,
        wall: str,
        counter: str,
        *,
        front: str = "",
        back: str = "",
        hung: str = "",
        floor: str = "",
        stars: str = "",
    ):
        self.wall, self.counter = wall, counter
        self.front, self.back = front.split(), back.split()
        self.hung, self.floor = hung.split(), floor.split()
        self.stars = stars.split() or self.front


SCENES = {
    "bread": Scene(
        "#f2d9a6",
        "#8a5a2f",
        front="loaf baguettes rolls focaccia",
        back="loaf rolls jar loaf rolls jar loaf",
    ),
    "cake": Scene(
        "#f3cfc0",
        "#7d2a1a",
        front="layer_cake tart maritozzi croissants",
        back="panettone jar layer_cake jar panettone tart",
    ),
    "chocolate": Scene(
        "#ecd2b0",
        "#4b2a1c",
        front="pralines chocolate_bar cup pralines chocolate_bar",
        back="chocolate_bar jar pralines chocolate_bar jar pralines",
        stars="pralines chocolate_bar",
    ),
    "cheese": Scene(
        "#ecd9ac",
        "#24594a",
        front="cheese_wheel mozzarella cheese_wedge salami",
        back="jar cheese_wheel bottle bottle jar pasta_box jar",
        hung="prosciutto caciocavallo",
        stars="cheese_wheel mozzarella cheese_wedge",
    ),
    "meat": Scene(
        "#eccfc0",
        "#7d2a1a",
        front="meat_tray salami meat_tray bottle",
        back="jar bottle jar pasta_box bottle jar jar",
        hung="prosciutto prosciutto",
        stars="meat_tray salami",
    ),
    "fish": Scene(
        "#d3e0e2",
        "#2c4a6e",
        front="fish_tray lemons fish_tray bottle",
        back="jar bottle jar bottle jar lemons",
        stars="fish_tray",
    ),
    "fruit": Scene(
        "#dfe0b4",
        "#5f7f3a",
        front="oranges greens tomatoes lemons",
        back="apples aubergines greens jar",
        stars="oranges apples tomatoes lemons greens aubergines",
    ),
    "pasta": Scene(
        "#f0dcae",
        "#b25a34",
        front="tagliatelle ravioli tagliatelle bottle ravioli",
        back="pasta_box jar pasta_box jar bottle pasta_box jar",
        stars="tagliatelle ravioli",
    ),
    "grocery": Scene(
        "#efdcae",
        "#2c4a6e",
        front="pasta_box tomatoes jar cheese_wedge bottle lemons",
        back="pasta_box jar jar bottle pasta_box jar bottle jar",
        hung="prosciutto",
        stars="jar pasta_box bottle cheese_wedge",
    ),
    "wine": Scene(
        "#d9b98e",
        "#5a1f2c",
        front="bottles wine_glass cheese_wedge bottles",
        back="bottle " * 12,
        floor="barrel",
        stars="bottle bottles wine_glass",
    ),
    "pizza": Scene(
        "#efcfa2",
        "#a33a26",
        front="pizza_by_the_slice margherita pizza_by_the_slice",
        hung="oven",
        stars="margherita pizza_by_the_slice",
    ),
    "coffee": Scene(
        "#e3c59c",
        "#3c2a24",
        front="espresso_machine cup croissants cup",
        back="coffee_beans moka cup jar moka coffee_beans cup",
        stars="cup moka coffee_beans croissants",
    ),
    "icecream": Scene(
        "#f6d9cf",
        "#4f7f8c",
        front="cones cup cones layer_cake",
        back="jar jar wine_glass jar wine_glass jar",
        stars="cones",
    ),
    "book": Scene(
        "#d9d3ae",
        "#24594a",
        front="books open_book book_stack books",
        back="books books books books",
        stars="books open_book book_stack",
    ),
    "toy": Scene(
        "#cfe0dc",
        "#d9981e",
        front="teddy train ball blocks teddy",
        back="blocks teddy ball books train blocks",
        stars="teddy train ball blocks",
    ),
    "flowers": Scene(
        "#dfe3c2",
        "#7a4a8a",
        front="bouquet flower_pot succulent bouquet flower_pot",
        back="flower_pot succulent vase flower_pot succulent",
        stars="bouquet flower_pot",
    ),
    "plant": Scene(
        "#dbe3cd",
        "#5f7f3a",
        front="succulent flower_pot olive_tree succulent flower_pot",
        back="succulent flower_pot succulent vase succulent flower_pot",
        stars="succulent olive_tree flower_pot",
    ),
    "clothes": Scene(
        "#ecd3c4",
        "#8a5a2f",
        front="folded hat",
        back="folded hat folded hat folded",
        floor="rail mannequin",
        stars="mannequin hat folded",
    ),
    "thread": Scene(
        "#ead2c6",
        "#7a4a8a",
        front="sewing_machine spools folded spools",
        back="spools folded spools hat spools folded",
        stars="spools sewing_machine folded",
    ),
    "shoe": Scene(
        "#e5d3b8",
        "#5a2f1c",
        front="sneaker boot heel sneaker boot",
        back="heel boot sneaker heel sneaker boot",
        stars="sneaker boot heel",
    ),
    "glasses": Scene(
        "#dfe0d6",
        "#4b5a6e",
        front="spectacles mirror spectacles spectacles",
        back="spectacles spectacles spectacles spectacles",
        stars="spectacles",
    ),
    "watch": Scene(
        "#e0d3bd",
        "#2c2f4e",
        front="wrist_watch ring wrist_watch mirror wrist_watch ring",
        hung="wall_clock wall_clock wall_clock",
        stars="wrist_watch",
    ),
    "jewel": Scene(
        "#e3cfc9",
        "#2c2f4e",
        front="ring wrist_watch ring mirror ring",
        back="ring wrist_watch ring wrist_watch ring wrist_watch",
        stars="ring",
    ),
    "key": Scene(
        "#dccfb0",
        "#59616d",
        front="keys toolbox keys paint_can",
        hung="key_board",
        stars="keys",
    ),
    "tools": Scene(
        "#dccfb0",
        "#d9981e",
        front="paint_can toolbox paint_can keys paint_can",
        hung="tool_wall",
        stars="toolbox keys",
    ),
    "paint": Scene(
        "#e0dcc8",
        "#2f6f86",
        front="paint_can paint_can toolbox paint_can paint_can",
        back="paint_can " * 7,
        stars="paint_can",
    ),
    "lamp": Scene(
        "#d8cfb8",
        "#3f4a5c",
        front="table_lamp desk_lamp vase table_lamp",
        back="vase books desk_lamp vase table_lamp",
        stars="table_lamp desk_lamp",
    ),
    "home": Scene(
        "#d5dccb",
        "#b25a34",
        front="table_lamp vase dishes cushions",
        back="dishes vase books vase succulent dishes",
    ),
    "pharmacy": Scene(
        "#dbe8dc",
        "#2f7a5c",
        front="mortar remedy medicine_box lotion remedy medicine_box",
        back="remedy medicine_box medicine_box remedy lotion remedy medicine_box remedy",
        hung="green_cross",
        stars="remedy medicine_box lotion mortar",
    ),
    "scissors": Scene(
        "#d3dcd8",
        "#2c4a6e",
        front="lotion brushes lotion",
        hung="mirror mirror",
        floor="barber_pole barber_chair",
        stars="shears brushes lotion",
    ),
    "beauty": Scene(
        "#f1d3d3",
        "#8a3a5a",
        front="lotion brushes vase lotion remedy lotion",
        back="lotion remedy lotion lotion remedy lotion lotion",
        stars="lotion brushes",
    ),
    "bicycle": Scene(
        "#d9dcc4", "#2f6f86", hung="tool_wall", floor="city_bike helmet", stars="city_bike helmet"
    ),
    "phone": Scene(
        "#d3dbe3",
        "#3f4a5c",
        front="laptop smartphone headphones smartphone",
        back="headphones smartphone laptop smartphone headphones laptop",
        stars="smartphone laptop headphones",
    ),
    "music": Scene(
        "#dcc3a6",
        "#5a1f2c",
        front="record headphones record",
        back="record " * 6,
        floor="guitar guitar",
        stars="guitar record headphones",
    ),
    "desk": Scene(
        "#d9d3c4",
        "#2c3b5c",
        front="desk_lamp laptop folders succulent",
        back="folders books folders vase books",
    ),
    "laundry": Scene(
        "#d3e3e3",
        "#2f6f86",
        front="folded lotion folded",
        back="folded lotion folded folded lotion folded",
        floor="washer washer",
        stars="folded lotion",
    ),
}


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
