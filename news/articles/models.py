"""News of the association and the list of them."""

from datetime import datetime

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultipleChooserPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager, Site
from wagtail.search import index

from merchants.models import MerchantPage
from news.articles.filters import NewsFilter
from news.articles.topics import Topic
from news.funding.models import FundingCallPage
from news.validators import validate_year
from portal.blocks import BodyBlock
from portal.lists import ListPage
from portal.models import Neighbourhood
from portal.pages import BasePage, BasePageQuerySet
from portal.period import Period, State
from portal.pictures.models import Picture
from portal.pictures.renditions import renditions_of, with_renditions


class NewsQuerySet(BasePageQuerySet):
    def shown(self, site: Site) -> "NewsQuerySet":
        """What a site's visitors may see, latest first."""
        return (
            self.visible_in(site)
            .select_related("picture", "listing_image")
            .prefetch_related(with_renditions("picture"), with_renditions("listing_image"))
            .order_by("-date", "-pk")
        )

    def current(self, at: datetime, neighbourhood: Neighbourhood) -> "NewsQuerySet":
        """Those whose day has come."""
        day = at.astimezone(neighbourhood.tz).date()
        return self.exclude(Period.upcoming_q("date", "date", day))


class NewsPage(BasePage):
    kind_label = pgettext_lazy("one of them", "News")
    card_template = "news/cards/news.html"

    summary = models.CharField(
        _("summary"),
        max_length=255,
        help_text=_("What happened, in one or two sentences: lists and mails show it."),
    )
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    date = models.DateField(
        _("date"),
        default=timezone.localdate,
        validators=[validate_year],
        help_text=_("With a day to come, the news enters the lists on that day."),
    )
    topic = models.CharField(_("topic"), max_length=20, choices=Topic)
    office = models.CharField(
        _("office"),
        max_length=120,
        blank=True,
        help_text=_("Who answers for this news: “Editorial office”, “Funding helpdesk”."),
    )

    parent_page_types = ["news.NewsIndexPage"]
    subpage_types = []

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title"),
                    FieldPanel("summary"),
                    FieldRowPanel([FieldPanel("topic"), FieldPanel("date")]),
                    FieldPanel("picture"),
                    FieldPanel("body"),
                ],
                heading=_("News"),
            ),
            ObjectList(
                [
                    FieldPanel("office"),
                    MultipleChooserPanel(
                        "shop_links",
                        chooser_field_name="shop",
                        heading=_("Shops it is about"),
                        label=_("shop"),
                    ),
                    MultipleChooserPanel(
                        "call_links",
                        chooser_field_name="call",
                        heading=_("Funding calls it is about"),
                        label=_("funding call"),
                    ),
                ],
                heading=_("Office and links"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("body"),
        index.FilterField("topic"),
        index.FilterField("date"),
    ]

    objects = PageManager.from_queryset(NewsQuerySet)()

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")
        indexes = [models.Index(fields=["-date"], name="news_by_date")]

    def state_at(self, at: datetime, neighbourhood: Neighbourhood) -> State:
        """Upcoming until its day, then current for good."""
        return Period(self.date).state(at, neighbourhood.tz)

    def shops(self, site: Site) -> list[MerchantPage]:
        """The shops it is about that visitors may see, in the editor's order."""
        keys = [link.shop_id for link in self.shop_links.all()]
        found = MerchantPage.objects.shown(site).in_bulk(keys) if keys else {}
        return [found[key] for key in keys if key in found]

    def calls(self, site: Site) -> list[FundingCallPage]:
        """The funding calls it is about that visitors may see, in the editor's order."""
        keys = [link.call_id for link in self.call_links.all()]
        found = FundingCallPage.objects.shown(site).in_bulk(keys) if keys else {}
        return [found[key] for key in keys if key in found]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        site = context["neighbourhood"].site
        return {**context, "shops": self.shops(site), "calls": self.calls(site)}

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict:
        """Source: https://schema.org/NewsArticle."""
        publisher = {"@type": "Organization", "name": neighbourhood.association_name}
        data = {
            "@type": "NewsArticle",
            "headline": self.title,
            "description": self.listing_summary,
            "url": self.get_full_url(request),
            "datePublished": self.date.isoformat(),
            "dateModified": self.last_published_at and self.last_published_at.isoformat(),
            "articleSection": self.get_topic_display(),
            "author": {**publisher, "name": self.office} if self.office else publisher,
            "publisher": publisher,
            "image": [
                request.build_absolute_uri(rendition.url)
                for rendition in renditions_of(self.listing_picture, "social")
            ],
        }
        return {name: value for name, value in data.items() if value}

    @property
    def listing_summary(self) -> str:
        return self.search_description or self.summary

    @property
    def listing_picture(self) -> Picture | None:
        return self.listing_image or self.picture


class NewsShop(Orderable):
    """A shop that a piece of news is about."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="shop_links")
    shop = models.ForeignKey(MerchantPage, models.CASCADE, related_name="+", verbose_name=_("shop"))

    panels = [FieldPanel("shop")]

    class Meta(Orderable.Meta):
        verbose_name = _("shop")
        verbose_name_plural = _("shops")


class NewsCall(Orderable):
    """A funding call that a piece of news is about."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="call_links")
    call = models.ForeignKey(
        FundingCallPage, models.CASCADE, related_name="+", verbose_name=_("funding call")
    )

    panels = [FieldPanel("call")]

    class Meta(Orderable.Meta):
        verbose_name = _("funding call")
        verbose_name_plural = _("funding calls")


class NewsIndexPage(ListPage):
    """All news of the neighbourhood, latest first: the list is its own archive."""

    filterset_class = NewsFilter
    subpage_types = ["news.NewsPage"]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def items(self, at: datetime) -> NewsQuerySet:
        site = self.get_site()
        return NewsPage.objects.shown(site).current(at, Neighbourhood.of_site(site))
