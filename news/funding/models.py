"""Funding calls and the list of them."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.documents import get_document_model_string
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from merchants.models import MerchantDetails
from news.choices import ChoicesField
from news.funding import status
from news.funding.codes import (
    Aid,
    AtecoEdition,
    Audience,
    ManualState,
    ateco_codes,
    lines,
    validate_ateco_codes,
)
from news.funding.filters import FundingCallFilter
from news.funding.queries import FundingCallQuerySet
from news.funding.status import ENDED, ROME, CallStatus
from news.validators import validate_year
from portal.blocks import TEXT_FEATURES
from portal.lists import ListPage
from portal.models import Neighbourhood
from portal.pages import BasePage


class FundingCallPage(BasePage):
    kind_label = _("Funding call")
    card_template = "news/cards/call.html"

    summary = models.CharField(
        _("summary"), max_length=255, help_text=_("What it gives and to whom, in one sentence.")
    )
    grantor = models.CharField(
        _("grantor"), max_length=200, help_text=_("Who gives the money: “Camera di Commercio”.")
    )
    purpose = models.TextField(_("purpose"), max_length=1000, blank=True)
    forms_of_aid = ChoicesField(_("form of aid"), Aid)

    audience = ChoicesField(_("who may apply"), Audience)
    sizes = ChoicesField(
        _("sizes of business"), MerchantDetails.Size, blank=True, help_text=_("None means all.")
    )
    ateco_codes = models.TextField(
        _("ATECO codes"),
        blank=True,
        validators=[validate_ateco_codes],
        help_text=_(
            "Separated by commas, e.g. “47, 95.2”; a code stands for all below it. "
            "Empty means all trades."
        ),
    )
    ateco_edition = models.CharField(
        _("edition of the ATECO codes"),
        max_length=4,
        choices=AtecoEdition,
        default=AtecoEdition.CURRENT,
    )
    places = models.TextField(
        _("places"),
        blank=True,
        help_text=_("Regions or towns in which one must be, one a line. Empty means all of Italy."),
    )

    eligible_costs = models.TextField(
        _("eligible costs"), blank=True, help_text=_("What the money may be spent on, one a line.")
    )
    award_min = models.DecimalField(
        _("from (euro)"),
        max_digits=14,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
    )
    award_max = models.DecimalField(
        _("up to (euro)"),
        max_digits=14,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
    )
    aid_rate = models.DecimalField(
        _("share of the costs that is covered (%)"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
    )
    pot = models.DecimalField(
        _("pot (euro)"),
        max_digits=16,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("What all applicants together can get."),
    )

    opening_date = models.DateField(
        _("opens on"), null=True, blank=True, validators=[validate_year]
    )
    opening_time = models.TimeField(_("at"), null=True, blank=True)
    deadline_date = models.DateField(
        _("deadline"), null=True, blank=True, validators=[validate_year]
    )
    deadline_time = models.TimeField(
        _("at"), null=True, blank=True, help_text=_("Empty: until midnight of that day.")
    )
    rolling = models.BooleanField(
        _("always open"),
        default=False,
        help_text=_("Applications are taken at any time, until funds run out."),
    )
    procedure_end = models.DateField(
        _("end of the assessment"), null=True, blank=True, validators=[validate_year]
    )
    manual_state = models.CharField(_("declared"), max_length=20, choices=ManualState, blank=True)
    manual_since = models.DateField(_("since"), null=True, blank=True, validators=[validate_year])
    manual_source = models.CharField(
        _("according to"),
        max_length=255,
        blank=True,
        help_text=_("Where it can be read: a decision, a page, with its date."),
    )
    # Boundaries in UTC that follow from dates and hours above, so that lists can be asked for.
    opens_at = models.DateTimeField(null=True, editable=False)
    closes_at = models.DateTimeField(null=True, editable=False, db_index=True)

    how_to_apply = RichTextField(_("how to apply"), blank=True, features=TEXT_FEATURES)
    official_link = models.URLField(_("official page"), max_length=500)
    legal_basis = models.TextField(_("legal basis"), blank=True)
    last_checked = models.DateField(
        _("last checked"),
        null=True,
        default=timezone.localdate,
        validators=[validate_year],
        help_text=_("When somebody last compared this page with the official one."),
    )
    helpdesk = models.CharField(
        _("helpdesk"),
        max_length=255,
        blank=True,
        help_text=_("Who helps members with this call, and how to reach them."),
    )

    parent_page_types = ["news.FundingIndexPage"]
    subpage_types = []

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title"),
                    FieldPanel("summary"),
                    FieldPanel("grantor"),
                    FieldPanel("forms_of_aid"),
                    FieldPanel("purpose"),
                    FieldPanel("official_link"),
                    FieldPanel("last_checked"),
                ],
                heading=_("Funding call"),
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldRowPanel([FieldPanel("opening_date"), FieldPanel("opening_time")]),
                            FieldRowPanel(
                                [FieldPanel("deadline_date"), FieldPanel("deadline_time")]
                            ),
                            FieldPanel("rolling"),
                            FieldPanel("procedure_end"),
                        ],
                        heading=_("Dates, in Italian time"),
                    ),
                    MultiFieldPanel(
                        [
                            FieldRowPanel([FieldPanel("manual_state"), FieldPanel("manual_since")]),
                            FieldPanel("manual_source"),
                        ],
                        heading=_("What the grantor declared"),
                        help_text=_("It holds from its day on, whatever the dates above say."),
                    ),
                ],
                heading=_("When"),
            ),
            ObjectList(
                [
                    FieldPanel("audience"),
                    FieldPanel("sizes"),
                    FieldRowPanel([FieldPanel("ateco_codes"), FieldPanel("ateco_edition")]),
                    FieldPanel("places"),
                ],
                heading=_("Who"),
            ),
            ObjectList(
                [
                    FieldPanel("eligible_costs"),
                    FieldRowPanel([FieldPanel("award_min"), FieldPanel("award_max")]),
                    FieldRowPanel([FieldPanel("aid_rate"), FieldPanel("pot")]),
                ],
                heading=_("What"),
            ),
            ObjectList(
                [
                    FieldPanel("how_to_apply"),
                    FieldPanel("helpdesk"),
                    InlinePanel("attachments", heading=_("Documents"), label=_("document")),
                    FieldPanel("legal_basis"),
                ],
                heading=_("How"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("grantor"),
        index.SearchField("purpose"),
        index.SearchField("eligible_costs"),
        index.SearchField("how_to_apply"),
        index.SearchField("forms_of_aid"),
        index.SearchField("audience"),
    ]

    objects = PageManager.from_queryset(FundingCallQuerySet)()

    class Meta:
        verbose_name = _("funding call")
        verbose_name_plural = _("funding calls")
        constraints = [
            models.CheckConstraint(
                condition=Q(opens_at__lt=F("closes_at")),
                name="news_call_opens_before_it_closes",
                violation_error_message=_("The deadline comes before the opening."),
            ),
            models.CheckConstraint(
                condition=Q(award_min__lte=F("award_max")),
                name="news_call_awards_in_order",
                violation_error_message=_("The highest award is below the lowest."),
            ),
            models.CheckConstraint(
                condition=Q(aid_rate__range=(0, 100)),
                name="news_call_aid_rate_is_a_share",
                violation_error_message=_("A share lies between 0 and 100."),
            ),
            models.CheckConstraint(
                condition=Q(manual_state="") | Q(manual_since__isnull=False),
                name="news_call_declared_states_are_dated",
                violation_error_message=_("Write since when this holds."),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        errors = {}
        opens_at, closes_at = status.window(self).instants(ROME)
        if self.opening_time and not self.opening_date:
            errors["opening_date"] = _("An hour needs a day.")
        if self.deadline_time and not self.deadline_date:
            errors["deadline_date"] = _("An hour needs a day.")
        if opens_at and closes_at and closes_at <= opens_at:
            errors["deadline_date"] = _("The deadline comes before the opening.")
        if self.procedure_end and self.deadline_date and self.procedure_end < self.deadline_date:
            errors["procedure_end"] = _("The assessment ends before the deadline.")
        if self.manual_state and not self.manual_since:
            errors["manual_since"] = _("Write since when this holds.")
        if self.manual_state and not self.manual_source:
            errors["manual_source"] = _("Write where this can be read.")
        if None not in (self.award_min, self.award_max) and self.award_max < self.award_min:
            errors["award_max"] = _("The highest award is below the lowest.")
        if errors:
            raise ValidationError(errors)

    def save(self, *args, **kwargs):
        self.opens_at, self.closes_at = status.window(self).instants(ROME)
        return super().save(*args, **kwargs)

    def state_at(self, at: datetime, neighbourhood: Neighbourhood) -> CallStatus:
        return status.status(self, at)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        at = context["at"]
        now = status.status(self, at)
        return {
            **context,
            "status": now,
            "is_over": now in ENDED,
            "days_left": status.days_left(self, at),
            "elapsed": status.elapsed(self, at),
            "audience": self.audience_facts,
            "attachments": self.attachments.select_related("document"),
        }

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict:
        """Source: https://schema.org/GovernmentService; it fits loans as well as grants."""
        dates = {
            "availabilityStarts": self.opens_at and self.opens_at.astimezone(ROME).isoformat(),
            "availabilityEnds": self.closes_at and self.closes_at.astimezone(ROME).isoformat(),
        }
        offer = {name: value for name, value in dates.items() if value}
        data = {
            "@type": "GovernmentService",
            "name": self.title,
            "description": self.listing_summary,
            "url": self.get_full_url(request),
            "sameAs": self.official_link,
            "serviceType": self.get_forms_of_aid_labels(),
            "provider": {"@type": "Organization", "name": self.grantor},
            "audience": [
                {"@type": "Audience", "audienceType": label} for label in self.get_audience_labels()
            ],
            "areaServed": self.place_list,
            "offers": offer and {"@type": "Offer", **offer},
        }
        return {name: value for name, value in data.items() if value}

    @property
    def listing_summary(self) -> str:
        return self.search_description or self.summary

    @property
    def audience_facts(self) -> list[str]:
        """Who may apply, in short: kinds, sizes, trades, places."""
        trades = _("ATECO %(edition)s: %(codes)s") % {
            "edition": self.ateco_edition,
            "codes": ", ".join(self.ateco_list),
        }
        return [
            *self.get_audience_labels(),
            *self.get_sizes_labels(),
            *([trades] if self.ateco_list else []),
            *self.place_list,
        ]

    @property
    def ateco_list(self) -> list[str]:
        return ateco_codes(self.ateco_codes)

    @property
    def place_list(self) -> list[str]:
        return lines(self.places)

    @property
    def cost_list(self) -> list[str]:
        return lines(self.eligible_costs)


class FundingCallAttachment(Orderable):
    """A document of a funding call: the call itself, a form to fill in."""

    page = ParentalKey(FundingCallPage, on_delete=models.CASCADE, related_name="attachments")
    document = models.ForeignKey(
        get_document_model_string(), models.CASCADE, related_name="+", verbose_name=_("document")
    )
    title = models.CharField(
        _("name of the link"),
        max_length=120,
        blank=True,
        help_text=_("If empty, the document's own title."),
    )

    panels = [FieldPanel("document"), FieldPanel("title")]

    class Meta(Orderable.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @property
    def name(self) -> str:
        return self.title or self.document.title


class FundingIndexPage(ListPage):
    """Grants, loans and training that the association found for its members."""

    filterset_class = FundingCallFilter
    subpage_types = ["news.FundingCallPage"]

    class Meta:
        verbose_name = _("list of funding calls")
        verbose_name_plural = _("lists of funding calls")

    def items(self, at: datetime) -> FundingCallQuerySet:
        return FundingCallPage.objects.shown(self.get_site()).with_status(at)
