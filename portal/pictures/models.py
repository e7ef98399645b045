"""The pictures of all neighbourhoods and what is made from them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, get_upload_to

from .fields import PictureFileField


class Picture(AbstractImage):
    """An uploaded picture, always upright JPEG or PNG without metadata.

    Wagtail's tags stay out of the form: they are shared by all collections and would show one
    shop's words to the others.
    """

    file = PictureFileField(
        _("file"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    credit = models.CharField(
        _("credit"),
        max_length=120,
        blank=True,
        help_text=_("Who took or owns the picture, if that must be said."),
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "credit",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def save(self, *args, **kwargs) -> None:
        if self.file and not self.file._committed:
            # Wagtail does this in its form, which files that come from code never meet.
            self._set_image_file_metadata()
        super().save(*args, **kwargs)

    @property
    def default_alt_text(self) -> str:
        """The description alone: a title is often the name that the camera gave to the file."""
        return self.description

    @property
    def alt(self) -> str:
        """The alternative text where this picture is shown (Wagtail's ImageBlock may change it)."""
        return "" if self.decorative else self.contextual_alt_text or self.default_alt_text


class Rendition(AbstractRendition):
    image = models.ForeignKey(
        Picture, models.CASCADE, related_name="renditions", verbose_name=_("picture")
    )

    class Meta:
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        unique_together = (("image", "filter_spec", "focal_point_key"),)
