"""What the whole portal knows of a neighbourhood, and its own bookkeeping."""

import datetime
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable, Page, Site


def validate_time_zone(name: str) -> None:
    # Names of places alone: "localtime" or "Factory" are none, and other libraries refuse them.
    if "/" not in name or name not in available_timezones():
        raise ValidationError(_("There is no time zone with this name."))


@register_setting(icon="home", order=1)
class Neighbourhood(BaseSiteSetting, ClusterableModel):
    """One neighbourhood: its association, where it is, the days on which all of it is closed."""

    name = models.CharField(
        _("name"), max_length=80, help_text=_("As the residents call it, e.g. “Balduina”.")
    )
    portal_name = models.CharField(
        _("name of the portal"), max_length=80, help_text=_("E.g. “Piazza Balduina”.")
    )
    tagline = models.CharField(_("tagline"), max_length=120, blank=True)
    association_name = models.CharField(_("name of the association"), max_length=120)
    about = models.TextField(
        _("about the association"),
        max_length=300,
        blank=True,
        help_text=_("One or two sentences for the foot of every page."),
    )
    email = models.EmailField(
        _("e-mail address"), help_text=_("Requests about shop pages are sent here.")
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    street_address = models.CharField(_("street and number"), max_length=120, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=10, blank=True)
    locality = models.CharField(_("town"), max_length=80)
    region = models.CharField(_("region"), max_length=80, blank=True)
    country = models.CharField(_("country code"), max_length=2, default="IT")
    latitude = models.DecimalField(
        _("latitude"), max_digits=9, decimal_places=6, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=9, decimal_places=6, null=True, blank=True
    )
    time_zone = models.CharField(
        _("time zone"), max_length=40, default="Europe/Rome", validators=[validate_time_zone]
    )

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldPanel("name"),
                            FieldPanel("portal_name"),
                            FieldPanel("tagline"),
                        ],
                        heading=_("The portal"),
                    ),
                    MultiFieldPanel(
                        [
                            FieldPanel("association_name"),
                            FieldPanel("about"),
                            FieldPanel("email"),
                            FieldPanel("phone"),
                        ],
                        heading=_("The association"),
                    ),
                ],
                heading=_("Who we are"),
            ),
            ObjectList(
                [
                    FieldPanel("street_address"),
                    FieldRowPanel([FieldPanel("postal_code"), FieldPanel("locality")]),
                    FieldRowPanel([FieldPanel("region"), FieldPanel("country")]),
                    FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                    FieldPanel("time_zone"),
                ],
                heading=_("Where"),
            ),
            ObjectList(
                [
                    InlinePanel(
                        "closures",
                        heading=_("Days on which the whole neighbourhood is closed"),
                        label=_("day"),
                        help_text=_(
                            "Public holidays are known already; add the patron saint here. "
                            "Shops that follow the public holidays are closed on these days too."
                        ),
                    )
                ],
                heading=_("Closures"),
            ),
        ]
    )

    class Meta:
        verbose_name = _("neighbourhood")
        verbose_name_plural = _("neighbourhoods")

    def __str__(self) -> str:
        return self.portal_name

    @classmethod
    def of(cls, request: HttpRequest) -> "Neighbourhood | None":
        """The neighbourhood a request is for, None where the site has not been set up as one."""
        if not hasattr(request, "_neighbourhood"):
            site = Site.find_for_request(request)
            request._neighbourhood = cls.of_site(site) if site else None
        return request._neighbourhood

    @classmethod
    def of_site(cls, site: Site) -> "Neighbourhood | None":
        return cls.objects.select_related("site__root_page").filter(site=site).first()

    @classmethod
    def of_page(cls, page: Page) -> "Neighbourhood | None":
        """The neighbourhood in whose tree a page stands, also for pages that are not saved yet."""
        site = page.get_site() if page.path else None
        return cls.of_site(site) if site else None

    @cached_property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @cached_property
    def closure_list(self) -> tuple["Closure", ...]:
        return tuple(self.closures.all())


class Closure(Orderable):
    """A day on which the whole neighbourhood is closed beside the public holidays."""

    neighbourhood = ParentalKey(Neighbourhood, on_delete=models.CASCADE, related_name="closures")
    name = models.CharField(_("name"), max_length=80, help_text=_("E.g. “Saints Peter and Paul”."))
    day = models.DateField(_("day"), validators=[MinValueValidator(datetime.date(2000, 1, 1))])
    every_year = models.BooleanField(_("every year"), default=True)

    panels = [FieldPanel("name"), FieldRowPanel([FieldPanel("day"), FieldPanel("every_year")])]

    class Meta(Orderable.Meta):
        verbose_name = _("closure")
        verbose_name_plural = _("closures")

    def __str__(self) -> str:
        return self.name


class Zone(models.Model):
    """A named part of one neighbourhood, which shops and notices choose."""

    site = models.ForeignKey(Site, models.CASCADE, verbose_name=_("site"), related_name="zones")
    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("short name in addresses"), max_length=80)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        ordering = ["sort_order", "name", "pk"]
        verbose_name = _("zone")
        verbose_name_plural = _("zones")
        constraints = [
            models.UniqueConstraint(
                "site",
                "slug",
                name="portal_zone_slug_per_site",
                violation_error_message=_("This neighbourhood has a zone with this short name."),
            )
        ]

    def __str__(self) -> str:
        return self.name


class ImportedRecord(models.Model):
    """What an import last wrote for one record of a source, and the page it became.

    `values` are the values as imported: a field that still equals them has not been touched by a
    person since. A record whose page is gone was deleted by a person and is not created again.
    """

    site = models.ForeignKey(Site, models.CASCADE, related_name="+")
    source = models.CharField(max_length=40)
    key = models.CharField(max_length=120)
    page = models.ForeignKey(Page, models.SET_NULL, null=True, related_name="imported_records")
    values = models.JSONField(default=dict)
    imported_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("site", "source", "key", name="portal_one_record_per_key")
        ]

    def __str__(self) -> str:
        return f"{self.source}:{self.key}"


class JobRun(models.Model):
    """When a recurring job last ended well."""

    name = models.CharField(max_length=80, primary_key=True)
    ran_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name

    @classmethod
    def record(cls, name: str, at: datetime.datetime | None = None) -> None:
        cls.objects.update_or_create(name=name, defaults={"ran_at": at or timezone.now()})
