"""The front of the piazza, and pages of plain text."""

from datetime import datetime

from django.db import models
from django.db.models import Count, F, Q, Value
from django.db.models.functions import Mod
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.models import PagePermissionTester
from wagtail.search import index

from merchants.models import Category, MerchantIndexPage, MerchantPage, OfferIndexPage, OfferPage
from news.models import (
    EventIndexPage,
    EventPage,
    FundingCallPage,
    FundingIndexPage,
    NewsIndexPage,
    NewsPage,
    NoticeIndexPage,
    NoticePage,
)
from portal.blocks import BodyBlock
from portal.models import Neighbourhood
from portal.pages import BasePage

# What the home page's template calls the addresses of the lists below it.
INDEX_URLS = {
    MerchantIndexPage: "shops_url",
    OfferIndexPage: "offers_url",
    NewsIndexPage: "news_url",
    FundingIndexPage: "calls_url",
    NoticeIndexPage: "notices_url",
    EventIndexPage: "events_url",
}


class HomePermissionTester(PagePermissionTester):
    """A neighbourhood hangs on its home page: only the operator takes it off, away or elsewhere."""

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        return self.user.is_superuser and super().can_delete(ignore_bulk)

    def can_unpublish(self) -> bool:
        return self.user.is_superuser and super().can_unpublish()

    def can_move(self) -> bool:
        return self.user.is_superuser and super().can_move()


def by_turns(shops: models.QuerySet, at: datetime) -> models.QuerySet:
    """Another order every day, the same for everybody, so that each shop gets its turn in front."""
    turn = Mod(F("pk") * Value(7919) + Value(at.toordinal()), Value(101))
    return shops.order_by(turn, "pk")


class HomePage(BasePage):
    """The home of one neighbourhood: everything on it is gathered from the pages below."""

    title_line = models.CharField(
        _("title line"),
        max_length=100,
        help_text=_("The first thing residents read: “All you need is round the corner.”"),
    )
    lede = models.TextField(_("introduction"), max_length=300, blank=True)
    join_title = models.CharField(_("title"), max_length=100, blank=True)
    join_text = models.TextField(_("text"), max_length=300, blank=True)
    join_page = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("page that says how"),
    )

    parent_page_types = ["wagtailcore.Page"]

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title"),
                    MultiFieldPanel(
                        [FieldPanel("title_line"), FieldPanel("lede")], heading=_("At the top")
                    ),
                    MultiFieldPanel(
                        [
                            FieldPanel("join_title"),
                            FieldPanel("join_text"),
                            FieldPanel("join_page"),
                        ],
                        heading=_("Invitation to shops, at the foot"),
                    ),
                ],
                heading=_("Home page"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def permissions_for_user(self, user) -> PagePermissionTester:
        return HomePermissionTester(user, self)

    @property
    def listing_summary(self) -> str:
        return self.search_description or self.lede

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        at, neighbourhood = context["at"], context["neighbourhood"]
        if neighbourhood is None:
            return context
        for page in self.get_children().live():
            if name := INDEX_URLS.get(page.specific_class):
                context[name] = page.get_url(request)
        site = neighbourhood.site
        shops = MerchantPage.objects.shown(site)
        context |= {
            "shop_count": shops.count(),
            "open_count": shops.open_at(at).count(),
            "street": by_turns(shops.open_at(at), at)[:4] or by_turns(shops, at)[:4],
            "categories": self.groups_with_shops(shops),
            "offers": OfferPage.objects.shown(site).current(at, neighbourhood)[:3],
            "news": NewsPage.objects.shown(site).current(at, neighbourhood)[:4],
            "notices": NoticePage.objects.shown(site).current(at)[:4],
            "calls": FundingCallPage.objects.shown(site).applicable(at)[:3],
            "events": EventPage.objects.shown(site).coming(at)[:3],
        }
        return context

    @staticmethod
    def groups_with_shops(shops) -> models.QuerySet:
        """The groups of trades that have shops here, each with `shop_count`."""
        live = Q(children__merchants__in=shops.order_by().values("pk"))
        return (
            Category.objects.filter(parent=None)
            .annotate(shop_count=Count("children__merchants", filter=live, distinct=True))
            .filter(shop_count__gt=0)
        )

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict | None:
        """Source: https://schema.org/WebSite."""
        return {
            "@type": "WebSite",
            "name": neighbourhood.portal_name,
            "url": self.get_full_url(request),
            "inLanguage": "it",
            "publisher": {"@type": "Organization", "name": neighbourhood.association_name},
        }


class StandardPage(BasePage):
    """A page of text: about, privacy, accessibility, how to join."""

    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    edit_handler = TabbedInterface(
        [
            ObjectList([TitleFieldPanel("title"), FieldPanel("body")], heading=_("Text")),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("text page")
        verbose_name_plural = _("text pages")
