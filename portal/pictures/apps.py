from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PicturesConfig(AppConfig):
    name = "portal.pictures"
    label = "pictures"
    verbose_name = _("Pictures")

    def ready(self) -> None:
        from portal import jobs

        from . import renditions

        jobs.register("make_missing_renditions", jobs.DAY, renditions.request_missing)
