from io import BytesIO

import factory
import wagtail_factories
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw

from portal.pictures.models import Picture
from portal.pictures.renditions import make_renditions


def drawing(size=(400, 300), mode="RGB") -> Image.Image:
    """Blue, with a red quarter at the top left, so that tests see how it was turned."""
    picture = Image.new("RGB", size, (30, 60, 200))
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 2 - 1, size[1] // 2 - 1), (220, 30, 30))
    return picture.convert(mode)


def upload(picture: Image.Image, name: str, **options) -> SimpleUploadedFile:
    """What a browser would send of this picture; the format is that of the name."""
    content = BytesIO()
    file_format = (
        options.pop("format", None) or Image.registered_extensions()[f".{name.split('.')[-1]}"]
    )
    picture.save(content, file_format, **options)
    return SimpleUploadedFile(name, content.getvalue())


class PictureFactory(wagtail_factories.ImageFactory):
    """`rendered=True` has the renditions too, as after the worker's turn."""

    class Meta:
        model = Picture
        skip_postgeneration_save = True

    title = "Vetrina"
    description = "Una vetrina accesa"
    file = factory.LazyFunction(lambda: upload(drawing(), "vetrina.jpg"))

    @factory.post_generation
    def rendered(self, create, extracted, **kwargs):
        if extracted:
            make_renditions.call(self.pk)
