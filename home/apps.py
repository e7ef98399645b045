from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Home")

    def ready(self) -> None:
        from home.models import StandardPage
        from portal import kinds

        kinds.register(
            kinds.Kind(
                name="page",
                slug="pagine",
                model=StandardPage,
                label=_("Page"),
                label_plural=_("Pages"),
                public=lambda site, at: StandardPage.objects.visible_in(site).order_by(
                    "title", "pk"
                ),
            )
        )
