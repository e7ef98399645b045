"""Events and training and the list of them."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PageManager, Site
from wagtail.search import index

from merchants.price import PriceField
from news.events.codes import EventKind
from news.events.filters import EventFilter
from news.events.forms import EventPageForm
from news.validators import validate_year
from portal.blocks import TEXT_FEATURES, BodyBlock
from portal.lists import ListPage
from portal.models import Neighbourhood
from portal.pages import BasePage, BasePageQuerySet
from portal.period import Period, State
from portal.pictures.models import Picture
from portal.pictures.renditions import renditions_of, with_renditions


class EventQuerySet(BasePageQuerySet):
    def shown(self, site: Site) -> "EventQuerySet":
        """What a site's visitors may see, past and to come, by its beginning."""
        return (
            self.visible_in(site)
            .select_related("picture", "listing_image")
            .prefetch_related(with_renditions("picture"), with_renditions("listing_image"))
            .order_by("start", "pk")
        )

    def coming(self, at: datetime) -> "EventQuerySet":
        """What is to come and what is going on."""
        return self.exclude(Period.ended_q("start", "end", at))

    def ended(self, at: datetime) -> "EventQuerySet":
        """What is over, latest first."""
        return self.filter(Period.ended_q("start", "end", at)).order_by("-start", "-pk")


class EventPage(BasePage):
    SCHEMA_TYPES = {EventKind.TRAINING: "EducationEvent"}

    kind_label = _("Event")
    card_template = "news/cards/event.html"

    summary = models.CharField(
        _("summary"), max_length=255, help_text=_("What happens, in one or two sentences.")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=EventKind)
    # Empty in drafts only.
    start = models.DateTimeField(_("from"), null=True, validators=[validate_year])
    end = models.DateTimeField(
        _("until"),
        null=True,
        validators=[validate_year],
        help_text=_("For a course of several meetings: the end of the last one."),
    )
    place = models.CharField(
        _("place"),
        max_length=255,
        blank=True,
        help_text=_("With its address: “Parish hall, piazza della Balduina 5”."),
    )
    online_link = models.URLField(_("link to take part online"), max_length=500, blank=True)
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("programme"))
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    audience = models.CharField(
        _("for whom"),
        max_length=160,
        blank=True,
        help_text=_("“Shop owners”, “children from 4 to 8”."),
    )
    organiser = models.CharField(
        _("organiser"), max_length=160, blank=True, help_text=_("If empty, the association.")
    )
    seats = models.PositiveIntegerField(
        _("seats"), null=True, blank=True, help_text=_("Empty if there is no limit.")
    )
    price = PriceField(
        _("price in euro"),
        help_text=_("0 if it is free; empty if it is not known."),
    )
    certificate = models.CharField(
        _("certificate"),
        max_length=160,
        blank=True,
        help_text=_("What participants get, if anything."),
    )
    how_to_register = RichTextField(_("how to register"), blank=True, features=TEXT_FEATURES)

    parent_page_types = ["news.EventIndexPage"]
    subpage_types = []
    base_form_class = EventPageForm

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title"),
                    FieldPanel("summary"),
                    FieldPanel("kind"),
                    FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                    MultiFieldPanel(
                        [FieldPanel("place"), FieldPanel("online_link")], heading=_("Where")
                    ),
                    FieldPanel("picture"),
                    FieldPanel("body"),
                ],
                heading=_("Event"),
            ),
            ObjectList(
                [
                    FieldPanel("audience"),
                    FieldRowPanel([FieldPanel("seats"), FieldPanel("price")]),
                    FieldPanel("how_to_register"),
                    FieldPanel("organiser"),
                    FieldPanel("certificate"),
                ],
                heading=_("Taking part"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("body"),
        index.SearchField("place"),
        index.SearchField("organiser"),
        index.SearchField("get_kind_display"),
    ]

    objects = PageManager.from_queryset(EventQuerySet)()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        indexes = [models.Index(fields=["start"], name="news_event_by_start")]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")),
                name="news_event_starts_before_it_ends",
                violation_error_message=_("The end comes before the beginning."),
            ),
            models.CheckConstraint(
                condition=Q(price__gte=0),
                name="news_event_price_not_negative",
                violation_error_message=_("A price cannot be below zero."),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        if self.start and self.end and self.end <= self.start:
            raise ValidationError({"end": _("The end comes before the beginning.")})

    def state_at(self, at: datetime, neighbourhood: Neighbourhood) -> State:
        return Period(self.start, self.end).state(at, neighbourhood.tz)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["state"] = self.state_at(context["at"], context["neighbourhood"])
        return context

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict | None:
        """Source: https://schema.org/Event; None without a beginning, which Event requires."""
        if not self.start:
            return None
        place = self.place and {"@type": "Place", "name": self.place, "address": self.place}
        online = self.online_link and {"@type": "VirtualLocation", "url": self.online_link}
        mode = "Mixed" if place and online else "Online" if online else "Offline"
        tz = neighbourhood.tz
        data = {
            "@type": self.SCHEMA_TYPES.get(self.kind, "Event"),
            "name": self.title,
            "description": self.listing_summary,
            "url": self.get_full_url(request),
            "startDate": self.start.astimezone(tz).isoformat(),
            "endDate": self.end and self.end.astimezone(tz).isoformat(),
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": f"https://schema.org/{mode}EventAttendanceMode",
            "location": [where for where in (place, online) if where],
            "maximumAttendeeCapacity": self.seats,
            "organizer": {
                "@type": "Organization",
                "name": self.organiser or neighbourhood.association_name,
            },
            "image": [
                request.build_absolute_uri(rendition.url)
                for rendition in renditions_of(self.listing_picture, "social")
            ],
        }
        if self.price is not None:
            data["isAccessibleForFree"] = self.price == 0
            data["offers"] = {"@type": "Offer", "price": str(self.price), "priceCurrency": "EUR"}
        return {name: value for name, value in data.items() if value not in (None, "", [])}

    @property
    def listing_summary(self) -> str:
        return self.search_description or self.summary

    @property
    def listing_picture(self) -> Picture | None:
        return self.listing_image or self.picture


class EventIndexPage(ListPage):
    """Courses, markets and meetings to come; what is over stays in the archive."""

    filterset_class = EventFilter
    subpage_types = ["news.EventPage"]

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")

    def items(self, at: datetime) -> EventQuerySet:
        return EventPage.objects.shown(self.get_site())
