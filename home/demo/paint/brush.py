"""A small brush on top of Pillow: shapes in picture units, lit from above on the left."""

import math
from collections.abc import Sequence
from functools import cache

from PIL import Image, ImageColor, ImageDraw, ImageFilter

Point = tuple[float, float]
Shape = Sequence[Point]
Colour = tuple[int, int, int]

LIGHT: Colour = (255, 238, 200)
DARK: Colour = (58, 24, 30)


def rgb(colour: str | Colour) -> Colour:
    return ImageColor.getrgb(colour)[:3] if isinstance(colour, str) else colour


def mix(one: str | Colour, other: str | Colour, share: float) -> Colour:
    """`share` of the other colour in the one, 0 to 1."""
    return tuple(round(a + (b - a) * share) for a, b in zip(rgb(one), rgb(other), strict=True))


def lighter(colour: str | Colour, share: float = 0.25) -> Colour:
    return mix(colour, LIGHT, share)


def darker(colour: str | Colour, share: float = 0.25) -> Colour:
    return mix(colour, DARK, share)


def oval(x: float, y: float, rx: float, ry: float, start: float = 0, end: float = 360) -> Shape:
    """Around (x, y); `start` and `end` in degrees, clockwise from the right, cut out a segment."""
    steps = 72
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + rx * math.cos(angle), y + ry * math.sin(angle)) for angle in angles]


def box(x: float, y: float, width: float, height: float, round: float = 0) -> Shape:
    """From the upper left corner (x, y); `round` is the radius of the corners."""
    r = min(round, width / 2, height / 2)
    if r <= 0:
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return [
        *oval(x + width - r, y + r, r, r, -90, 0),
        *oval(x + width - r, y + height - r, r, r, 0, 90),
        *oval(x + r, y + height - r, r, r, 90, 180),
        *oval(x + r, y + r, r, r, 180, 270),
    ]


def curve(*points: Point | str, closed: bool = True) -> Shape:
    """A smooth line through the points (Catmull-Rom), which may be written "x,y x,y"."""
    if isinstance(points[0], str):
        points = [tuple(map(float, pair.split(","))) for pair in "".join(points).split()]
    steps = 10
    if closed:
        ring = [points[-1], *points, points[0], points[1]]
    else:
        ring = [points[0], *points, points[-1]]
    smooth = []
    for p0, p1, p2, p3 in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        for step in range(steps):
            t = step / steps
            smooth.append(
                tuple(
                    0.5
                    * (
                        2 * b
                        + (c - a) * t
                        + (2 * a - 5 * b + 4 * c - d) * t**2
                        + (3 * b - a - 3 * c + d) * t**3
                    )
                    for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
                )
            )
    return smooth if closed else [*smooth, points[-1]]


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    return [(x + dx, y + dy) for x, y in shape]


@cache
def _halo() -> Image.Image:
    """White in the middle, fading out smoothly to the edge."""
    return Image.radial_gradient("L").point(
        lambda value: round(255 * max(0.0, 1 - value / 181) ** 2)
    )


class Brush:
    """Draws on `image`; `scale` pixels make one unit, from the origin (`x`, `y`) in pixels."""

    def __init__(
        self, image: Image.Image, scale: float, x: float = 0, y: float = 0, turn: float = 0
    ):
        self.image = image
        self.scale = scale
        self.x, self.y, self.turn = x, y, turn
        self._draw = ImageDraw.Draw(image, "RGBA")
        self._cos, self._sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def at(self, x: float, y: float, scale: float = 1, turn: float = 0) -> "Brush":
        """A brush whose origin lies at (x, y) of this one; `turn` in degrees clockwise."""
        ((px, py),) = self._pixels([(x, y)])
        return Brush(self.image, self.scale * scale, px, py, self.turn + turn)

    def fill(self, shape: Shape, colour: str | Colour, alpha: float = 1) -> None:
        self._draw.polygon(self._pixels(shape), (*rgb(colour), round(255 * alpha)))

    def line(self, shape: Shape, width: float, colour: str | Colour, alpha: float = 1) -> None:
        """With round ends and turns, unless it is transparent."""
        points, pixels = self._pixels(shape), width * self.scale
        ink = (*rgb(colour), round(255 * alpha))
        self._draw.line(points, ink, max(1, round(pixels)))
        if alpha == 1 and pixels > 2:
            r = pixels / 2
            for x, y in points:
                self._draw.ellipse((x - r, y - r, x + r, y + r), ink)

    def fade(self, shape: Shape, top: str | Colour, bottom: str | Colour) -> None:
        """Filled from one colour at the top to another at the bottom."""
        mask, area = self._mask(self._pixels(shape))
        ramp = Image.linear_gradient("L").resize((1, 256))
        strip = Image.composite(
            Image.new("RGB", ramp.size, rgb(bottom)), Image.new("RGB", ramp.size, rgb(top)), ramp
        )
        self.image.paste(strip.resize(mask.size, Image.Resampling.BILINEAR), area, mask)

    def solid(self, shape: Shape, colour: str | Colour, depth: float = 0.4) -> None:
        """As a rounded body: light where the lamp falls on it, darker towards the other side."""
        points = self._pixels(shape)
        mask, area = self._mask(points)
        reach = min(mask.size)
        k = max(1, reach // 24)
        small = Image.new("L", (mask.width // k + 2, mask.height // k + 2))
        shift = reach * 0.09
        ImageDraw.Draw(small).polygon(
            [((x - area[0] - shift) / k, (y - area[1] - shift) / k) for x, y in points], 255
        )
        shade = small.filter(ImageFilter.GaussianBlur(reach * 0.11 / k))
        body = Image.composite(
            Image.new("RGB", small.size, lighter(colour, depth * 0.45)),
            Image.new("RGB", small.size, darker(colour, depth)),
            shade,
        )
        visible = (0, 0, mask.width / k, mask.height / k)
        self.image.paste(body.resize(mask.size, Image.Resampling.BICUBIC, visible), area, mask)

    def glow(
        self, x: float, y: float, rx: float, ry: float, colour: str | Colour, strength: float
    ) -> None:
        """A soft round spot of light or shadow, lost at the distances `rx` and `ry`."""
        ((px, py),) = self._pixels([(x, y)])
        left, top = px - rx * self.scale, py - ry * self.scale
        # Only what lies inside the picture: the large ones reach far beyond it.
        area = [
            round(max(left, 0)),
            round(max(top, 0)),
            round(min(px + rx * self.scale, self.image.width)),
            round(min(py + ry * self.scale, self.image.height)),
        ]
        size = area[2] - area[0], area[3] - area[1]
        if min(size) < 1:
            return
        unit_x, unit_y = 128 / (rx * self.scale), 128 / (ry * self.scale)
        visible = (
            max(0, (area[0] - left) * unit_x),
            max(0, (area[1] - top) * unit_y),
            min(256, (area[2] - left) * unit_x),
            min(256, (area[3] - top) * unit_y),
        )
        faint = _halo().point(lambda value: round(value * strength))
        mask = faint.resize(size, Image.Resampling.BILINEAR, visible)
        self.image.paste(rgb(colour), tuple(area), mask)

    def shadow(self, x: float, y: float, rx: float, ry: float, strength: float = 0.55) -> None:
        """What a thing standing at (x, y) throws on the table."""
        self.glow(x, y, rx * 1.35, ry * 1.35, (52, 22, 20), strength)

    def _pixels(self, shape: Shape) -> list[Point]:
        return [
            (
                self.x + self.scale * (x * self._cos - y * self._sin),
                self.y + self.scale * (x * self._sin + y * self._cos),
            )
            for x, y in shape
        ]

    @staticmethod
    def _mask(points: list[Point]) -> tuple[Image.Image, tuple[int, int]]:
        """The shape in white, and where its upper left corner lies."""
        left, top = (math.floor(min(point[axis] for point in points)) for axis in (0, 1))
        right, bottom = (math.ceil(max(point[axis] for point in points)) for axis in (0, 1))
        mask = Image.new("L", (max(1, right - left + 1), max(1, bottom - top + 1)))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], 255)
        return mask, (left, top)
