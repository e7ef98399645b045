"""Notices of the neighbourhood and the list of them."""

from datetime import datetime

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, When
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import RichTextField
from wagtail.models import PageManager, Site
from wagtail.search import index

from news.notices.codes import URGENT, Certainty, NoticeKind, Severity
from news.notices.filters import NoticeFilter
from news.notices.forms import NoticePageForm
from news.validators import validate_year
from portal.blocks import SHORT_TEXT_FEATURES, TEXT_FEATURES
from portal.lists import ListPage
from portal.models import Neighbourhood, Zone
from portal.pages import BasePage, BasePageQuerySet
from portal.period import Period, State

LONGEST_HEADLINE = 160


class NoticeQuerySet(BasePageQuerySet):
    def shown(self, site: Site) -> "NoticeQuerySet":
        """What a site's visitors may see, whether it still holds or not, latest first."""
        return self.visible_in(site).prefetch_related("updates").order_by("-starts", "-pk")

    def current(self, at: datetime) -> "NoticeQuerySet":
        """Begun, neither expired nor cancelled; urgent ones first."""
        return self.not_ended(at).filter(starts__lte=at)

    def not_ended(self, at: datetime) -> "NoticeQuerySet":
        """Current ones, the urgent ones first, then those that are announced."""
        rank = Case(When(starts__gt=at, then=2), When(severity__in=URGENT, then=0), default=1)
        over = Period.ended_q("starts", "expires", at) | _cancelled(at)
        return self.exclude(over).order_by(rank, "-starts", "-pk")

    def ended(self, at: datetime) -> "NoticeQuerySet":
        return self.filter(Period.ended_q("starts", "expires", at) | _cancelled(at))

    def urgent(self, at: datetime) -> "NoticeQuerySet":
        """Those that every page must show at that moment."""
        return self.current(at).filter(severity__in=URGENT)

    def about(self, zone: Zone) -> "NoticeQuerySet":
        """Those of a zone and those that name none, since they concern everyone."""
        of_zone = NoticePage.objects.filter(zones=zone).values("pk")
        zoned = NoticePage.objects.filter(zones__isnull=False).values("pk")
        return self.filter(Q(pk__in=of_zone) | ~Q(pk__in=zoned))


def _cancelled(at: datetime) -> Q:
    return Q(cancelled_at__isnull=False, cancelled_at__lte=at)


class NoticePage(BasePage):
    kind_label = _("Notice")
    card_template = "news/cards/notice.html"

    kind = models.CharField(_("kind"), max_length=20, choices=NoticeKind)
    what_happened = RichTextField(_("what happened"), features=TEXT_FEATURES)
    what_to_do = RichTextField(
        _("what to do"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Which way to go, whom to call, what to avoid. Readers see it first."),
    )
    severity = models.CharField(
        _("how serious"),
        max_length=20,
        choices=Severity,
        default=Severity.UNKNOWN,
        help_text=_("The two most serious ones are shown on top of every page."),
    )
    certainty = models.CharField(
        _("how sure"), max_length=20, choices=Certainty, default=Certainty.UNKNOWN
    )
    area = models.CharField(
        _("area"),
        max_length=255,
        blank=True,
        help_text=_("In words: “Via Lattanzio, between via Friggeri and piazza Giovenale”."),
    )
    zones = ParentalManyToManyField(
        Zone,
        blank=True,
        related_name="notices",
        verbose_name=_("zones"),
        help_text=_("None means the whole neighbourhood."),
    )

    starts = models.DateTimeField(_("from"), default=timezone.now, validators=[validate_year])
    # Empty in drafts only: a notice without end would stay for ever.
    expires = models.DateTimeField(
        _("until"),
        null=True,
        validators=[validate_year],
        help_text=_("Then it leaves the lists by itself. Extend it if needed."),
    )
    cancelled_at = models.DateTimeField(
        _("over since"),
        null=True,
        blank=True,
        validators=[validate_year],
        help_text=_("If it ended before its time, or turned out to be untrue."),
    )
    cancelled_reason = models.CharField(
        _("why"), max_length=255, blank=True, help_text=_("“Solved”, “False alarm”.")
    )

    source_name = models.CharField(
        _("source"), max_length=160, help_text=_("Who says so: a utility, the police, residents.")
    )
    source_link = models.URLField(_("link to the source"), max_length=500, blank=True)
    source_checked_at = models.DateTimeField(
        _("checked at"), null=True, blank=True, validators=[validate_year]
    )

    parent_page_types = ["news.NoticeIndexPage"]
    subpage_types = []
    base_form_class = NoticePageForm

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title", heading=_("Headline")),
                    FieldPanel("kind"),
                    FieldRowPanel([FieldPanel("severity"), FieldPanel("certainty")]),
                    FieldRowPanel([FieldPanel("starts"), FieldPanel("expires")]),
                    FieldPanel("what_to_do"),
                    FieldPanel("what_happened"),
                ],
                heading=_("Notice"),
            ),
            ObjectList(
                [
                    FieldPanel("area"),
                    FieldPanel("zones", widget=forms.CheckboxSelectMultiple),
                ],
                heading=_("Where"),
            ),
            ObjectList(
                [
                    InlinePanel("updates", heading=_("How it went"), label=_("update")),
                    MultiFieldPanel(
                        [FieldPanel("cancelled_at"), FieldPanel("cancelled_reason")],
                        heading=_("Ended early"),
                    ),
                ],
                heading=_("Updates"),
            ),
            ObjectList(
                [
                    FieldPanel("source_name"),
                    FieldPanel("source_link"),
                    FieldPanel("source_checked_at"),
                ],
                heading=_("Source"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("what_happened"),
        index.SearchField("what_to_do"),
        index.SearchField("area"),
        index.SearchField("get_kind_display"),
    ]

    objects = PageManager.from_queryset(NoticeQuerySet)()

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        constraints = [
            models.CheckConstraint(
                condition=Q(starts__lt=F("expires")),
                name="news_notice_starts_before_it_expires",
                violation_error_message=_("The end comes before the beginning."),
            ),
            models.CheckConstraint(
                condition=Q(cancelled_at__isnull=True) | ~Q(cancelled_reason=""),
                name="news_notice_cancellations_have_a_reason",
                violation_error_message=_("Write why it is over."),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        errors = {}
        if len(self.title) > LONGEST_HEADLINE:
            errors["title"] = _("A headline has at most %(limit)d characters.") % {
                "limit": LONGEST_HEADLINE
            }
        if self.starts and self.expires and self.expires <= self.starts:
            errors["expires"] = _("The end comes before the beginning.")
        if self.cancelled_at and not self.cancelled_reason:
            errors["cancelled_reason"] = _("Write why it is over.")
        if self.cancelled_reason and not self.cancelled_at:
            errors["cancelled_at"] = _("Write since when it is over.")
        if errors:
            raise ValidationError(errors)

    def is_cancelled(self, at: datetime) -> bool:
        return self.cancelled_at is not None and self.cancelled_at <= at

    def state_at(self, at: datetime, neighbourhood: Neighbourhood) -> State:
        """A notice that is cancelled before its time has ended."""
        if self.is_cancelled(at):
            return State.ENDED
        return Period(self.starts, self.expires).state(at, neighbourhood.tz)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        at, neighbourhood = context["at"], context["neighbourhood"]
        return {
            **context,
            "state": self.state_at(at, neighbourhood),
            "cancelled": self.is_cancelled(at),
            "timeline": self.timeline,
            "zones": self.zones.all(),
        }

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict:
        """Source: https://schema.org/SpecialAnnouncement."""
        ends = self.cancelled_at or self.expires
        data = {
            "@type": "SpecialAnnouncement",
            "name": self.title,
            "text": self.listing_summary,
            "url": self.get_full_url(request),
            "datePosted": self.starts.astimezone(neighbourhood.tz).isoformat(),
            "expires": ends and ends.astimezone(neighbourhood.tz).isoformat(),
            "category": self.get_kind_display(),
            "spatialCoverage": self.area and {"@type": "Place", "name": self.area},
            "publisher": {"@type": "Organization", "name": neighbourhood.association_name},
        }
        return {name: value for name, value in data.items() if value}

    @property
    def is_urgent(self) -> bool:
        return self.severity in URGENT

    @property
    def listing_summary(self) -> str:
        text = strip_tags((self.what_to_do or self.what_happened).replace("</p>", " "))
        return self.search_description or Truncator(" ".join(text.split())).chars(200)

    @property
    def timeline(self) -> list["NoticeUpdate"]:
        """The updates, latest first; also those of a preview, which are not saved yet."""
        return sorted(self.updates.all(), key=lambda update: update.posted_at, reverse=True)

    @property
    def updated_at(self) -> datetime:
        """When there was news last: the latest update, the beginning before there is one."""
        return max((update.posted_at for update in self.updates.all()), default=self.starts)


class NoticeUpdate(models.Model):
    """One step of how it went."""

    page = ParentalKey(NoticePage, on_delete=models.CASCADE, related_name="updates")
    posted_at = models.DateTimeField(_("when"), default=timezone.now, validators=[validate_year])
    text = RichTextField(_("what is new"), features=SHORT_TEXT_FEATURES)

    panels = [FieldPanel("posted_at"), FieldPanel("text")]

    class Meta:
        ordering = ["-posted_at", "-pk"]
        verbose_name = _("update")
        verbose_name_plural = _("updates")

    def __str__(self) -> str:
        return strip_tags(self.text)


class NoticeIndexPage(ListPage):
    """What residents must know now; what is over stays in the archive."""

    filterset_class = NoticeFilter
    subpage_types = ["news.NoticePage"]

    class Meta:
        verbose_name = _("list of notices")
        verbose_name_plural = _("lists of notices")

    def items(self, at: datetime) -> NoticeQuerySet:
        return NoticePage.objects.shown(self.get_site())
