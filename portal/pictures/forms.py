"""The CMS form of a picture: refusals appear beside the file, in our words."""

from django.forms import FileField
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .normalise import normalise


class PictureFormField(WagtailImageField):
    """A file field whose value is normalised, or refused with the reason."""

    default_validators = ()

    def to_python(self, data):
        file = FileField.to_python(self, data)
        return file and normalise(file)


class PictureForm(BaseImageForm):
    """Set as WAGTAILIMAGES_IMAGE_FORM_BASE."""

    class Meta(BaseImageForm.Meta):
        help_texts = {
            "description": _(
                "What the picture shows, in a few words, for those who cannot see it. It can be "
                "changed wherever the picture is used."
            )
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Wagtail builds the fields itself (and leaves this one out where it only edits the rest),
        # so that the field can be exchanged only afterwards.
        if field := self.fields.get("file"):
            self.fields["file"] = PictureFormField(
                label=field.label, required=field.required, widget=field.widget
            )
