"""What the shops of each trade put on display."""


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
