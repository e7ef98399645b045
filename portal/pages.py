"""What every page of the public site has: a listing picture, a summary, structured data."""

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.db.models import Exists, ExpressionWrapper, F, OuterRef
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page, PageManager, PageViewRestriction, Site
from wagtail.query import PageQuerySet

from portal.forms import BasePageForm
from portal.models import Neighbourhood
from portal.sites import public_root


class BasePageQuerySet(PageQuerySet):
    def visible_in(self, site: Site) -> "BasePageQuerySet":
        """The live pages of a site that no restriction hides, without a query of its own.

        Wagtail's `public()` asks for all restrictions each time, and pages ask ten times.
        """
        path = ExpressionWrapper(OuterRef("path"), output_field=models.CharField())
        restrictions = PageViewRestriction.objects.alias(path=path)
        hidden = restrictions.filter(path__startswith=F("page__path"))
        return self.live().in_site(site).exclude(Exists(hidden))


class BasePage(Page):
    """The abstract parent of all page types.

    `kind_label` names the type in lists and search results, `card_template` draws it there; it is
    included with `page`, `at` and `neighbourhood` only.
    """

    kind_label: ClassVar[str] = _("Page")
    card_template: ClassVar[str] = "components/page_card.html"

    listing_image = models.ForeignKey(
        "pictures.Picture",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture in lists and shared links"),
        help_text=_("If empty, the page's own first picture is used."),
    )

    base_form_class = BasePageForm

    objects = PageManager.from_queryset(BasePageQuerySet)()

    show_in_menus_default = False
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel(
                    "search_description",
                    help_text=_("One or two sentences for search engines and shared links."),
                ),
                FieldPanel("listing_image"),
            ],
            heading=_("In lists, search engines and shared links"),
        ),
    ]

    class Meta:
        abstract = True

    def get_url_parts(self, request: HttpRequest | None = None):
        parts = super().get_url_parts(request)
        if parts is None or parts[1] is None:
            return parts
        site_id, root_url, path = parts
        return site_id, public_root(root_url), path

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["at"] = timezone.now()
        neighbourhood = Neighbourhood.of(request)
        if neighbourhood is None or not self.path.startswith(neighbourhood.site.root_page.path):
            # A preview may be of a page in another neighbourhood than the address in use.
            neighbourhood = Neighbourhood.of_page(self) or neighbourhood
        context["neighbourhood"] = neighbourhood
        return context

    @property
    def listing_summary(self) -> str:
        """One or two sentences for cards, feeds and shared links."""
        return self.search_description

    @property
    def listing_picture(self):
        return self.listing_image

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict | None:
        """The page as a schema.org object for JSON-LD, without "@context"; None where none fits."""
        return None
