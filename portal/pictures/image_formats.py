"""Pictures inside rich text, found by Wagtail under this module's name.

Its own formats would encode in the first visitor's request.
"""

from wagtail.images import formats

from .renditions import SLOTS
from .templatetags.pictures import picture


class SlotFormat(formats.Format):
    """Wagtail's format of the same name, shown from the renditions of the article slot."""

    def image_to_html(self, image, alt_text, extra_attributes=None):
        if extra_attributes:  # inside the editor
            return super().image_to_html(image, alt_text, extra_attributes)
        return picture(image, "article", alt=alt_text, **{"class": self.classname})


for default in list(formats.FORMATS):
    formats.unregister_image_format(default)
    formats.register_image_format(
        SlotFormat(default.name, default.label, default.classname, SLOTS["article"].specs[1])
    )
