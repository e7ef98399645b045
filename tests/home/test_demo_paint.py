from io import BytesIO
from typing import get_args

import pytest
from PIL import Image

from home.demo.paint import GOODS, SCENES, paint
from home.demo.shops.shapes import Motif

SMALL = (80, 60)


@pytest.mark.parametrize("motif", [*SCENES, "street", "panettone", "something else"])
@pytest.mark.parametrize("size", [SMALL, (60, 60), (120, 60), (60, 80)])
def test_every_window_is_painted_in_every_shape(motif, size):
    picture = Image.open(BytesIO(paint(motif, size)))
    assert (picture.format, picture.size) == ("JPEG", size)
    assert len(picture.getcolors(maxcolors=10_000)) > 100


def test_the_demonstration_never_falls_back_to_curtains():
    assert set(get_args(Motif)) <= {*SCENES, *GOODS}


def test_the_same_seed_gives_the_same_picture_and_another_seed_another():
    assert paint("bread", SMALL, "Forno Belsito") == paint("bread", SMALL, "Forno Belsito")
    assert paint("bread", SMALL, "Forno Belsito") != paint("bread", SMALL, "Panificio Monte Mario")
