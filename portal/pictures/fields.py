"""The model field behind every upload: whatever way a picture comes in, it is normalised here."""

from django.core.files.base import File
from django.db.models.fields.files import ImageFileDescriptor
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from .normalise import normalise


class PictureDescriptor(ImageFileDescriptor):
    """Normalises on assignment, so that width and height are those of what will be stored."""

    def __set__(self, instance, value) -> None:
        if isinstance(value, File) and getattr(value, "field", None) != self.field:
            value = normalise(value)
        super().__set__(instance, value)


class PictureFieldFile(WagtailImageFieldFile):
    """Normalises what is stored without having been assigned: `picture.file.save(name, …)`."""

    def save(self, name, content, save=True):
        content = normalise(content, name)
        if self.instance.pk:
            self.instance.renditions.all().delete()
        super().save(content.name, content, save)

    save.alters_data = True


class PictureFileField(WagtailImageField):
    attr_class = PictureFieldFile
    descriptor_class = PictureDescriptor
