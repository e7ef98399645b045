"""A shop's window and the list of all of them."""

from datetime import datetime, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.db.models import Exists, OuterRef, QuerySet, prefetch_related_objects
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PageManager, Site
from wagtail.search import index
from wagtail.url_routing import RouteResult

from merchants import hours, osm
from merchants.filters import MerchantFilter
from merchants.forms import MerchantPageForm
from merchants.hours_field import OpeningHoursField
from merchants.models.interval import OpenInterval
from merchants.models.offer import OfferPage
from merchants.models.product import ProductPage
from merchants.models.registers import Amenity, Category
from merchants.phone import PhoneField
from portal.lists import ListPage
from portal.models import ImportedRecord, Neighbourhood, Zone
from portal.pages import BasePage, BasePageQuerySet
from portal.pictures.models import Picture
from portal.pictures.renditions import with_renditions

# How far ahead open intervals are kept: longer than the worker may ever be off unnoticed.
INTERVALS_AHEAD = timedelta(days=14)


class MerchantQuerySet(BasePageQuerySet):
    def shown(self, site: Site) -> "MerchantQuerySet":
        """What a site's visitors may see, with all that a storefront needs, by name."""
        return (
            self.visible_in(site)
            .select_related("category__parent", "zone", "cover")
            .prefetch_related(with_renditions("cover"))
            .order_by("title", "pk")
        )

    def open_at(self, at: datetime) -> "MerchantQuerySet":
        """Shops whose hours say that they are open at that moment."""
        intervals = OpenInterval.objects.filter(merchant=OuterRef("pk"), start__lte=at, end__gt=at)
        return self.filter(Exists(intervals))


class MerchantPage(BasePage):
    kind_label = _("Shop")
    card_template = "merchants/cards/shop.html"

    tagline = models.CharField(
        _("tagline"), max_length=160, blank=True, help_text=_("What you do, in one sentence.")
    )
    story = RichTextField(
        _("story"),
        blank=True,
        features=["bold", "italic", "link", "ul"],
        help_text=_("Who you are, since when, what residents find only with you."),
    )
    category = models.ForeignKey(
        Category, models.PROTECT, related_name="merchants", verbose_name=_("category")
    )
    other_categories = ParentalManyToManyField(
        Category,
        blank=True,
        related_name="+",
        verbose_name=_("other categories"),
        limit_choices_to={"parent__isnull": False},
    )
    logo = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )
    cover = models.ForeignKey(
        Picture,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cover"),
        help_text=_("The picture in your window. Without one, a drawing of your trade is shown."),
    )

    street_address = models.CharField(
        _("street and number"), max_length=120, blank=True, help_text=_("“Via della Balduina 88”")
    )
    postal_code = models.CharField(_("postal code"), max_length=10, blank=True)
    locality = models.CharField(_("town"), max_length=80, blank=True)
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    zone = models.ForeignKey(
        Zone,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="merchants",
        verbose_name=_("zone"),
    )
    service_area = models.CharField(
        _("area you work in"),
        max_length=160,
        blank=True,
        help_text=_("For those who come to the customer: “Balduina and Monte Mario”."),
    )

    phone = PhoneField(_("phone"), blank=True)
    whatsapp = PhoneField(_("WhatsApp"), blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    website = models.URLField(_("website"), blank=True)

    opening_hours = OpeningHoursField(_("opening hours"), blank=True)
    amenities = ParentalManyToManyField(
        Amenity, blank=True, related_name="merchants", verbose_name=_("what you offer")
    )
    brands = models.CharField(
        _("brands"), max_length=255, blank=True, help_text=_("Separated by commas.")
    )
    founded_year = models.PositiveSmallIntegerField(
        _("founded in"), null=True, blank=True, validators=[MinValueValidator(1000)]
    )
    confirmed_at = models.DateTimeField(
        _("confirmed by the owner"),
        null=True,
        blank=True,
        help_text=_("When the owner said that this page is right. Until then the page says so."),
    )

    parent_page_types = ["merchants.MerchantIndexPage"]
    subpage_types = ["merchants.ProductPage", "merchants.OfferPage"]
    base_form_class = MerchantPageForm

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title", heading=_("Name")),
                    FieldPanel("tagline"),
                    FieldPanel("category"),
                    FieldPanel("other_categories", widget=forms.CheckboxSelectMultiple),
                    FieldPanel("story"),
                    FieldRowPanel([FieldPanel("founded_year"), FieldPanel("brands")]),
                ],
                heading=_("Window"),
            ),
            ObjectList([FieldPanel("opening_hours")], heading=_("Opening hours")),
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldRowPanel([FieldPanel("phone"), FieldPanel("whatsapp")]),
                            FieldRowPanel([FieldPanel("email"), FieldPanel("website")]),
                            InlinePanel("social_links", label=_("social profile")),
                        ],
                        heading=_("Contacts"),
                    ),
                    MultiFieldPanel(
                        [
                            FieldPanel("street_address"),
                            FieldRowPanel([FieldPanel("postal_code"), FieldPanel("locality")]),
                            FieldPanel("zone"),
                            FieldPanel("service_area"),
                            FieldPanel("map_link"),
                            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                        ],
                        heading=_("Where"),
                    ),
                ],
                heading=_("Contacts and address"),
            ),
            ObjectList(
                [
                    FieldPanel("cover"),
                    FieldPanel("logo"),
                    MultipleChooserPanel(
                        "gallery", chooser_field_name="picture", label=_("picture")
                    ),
                ],
                heading=_("Pictures"),
            ),
            ObjectList(
                [FieldPanel("amenities", widget=forms.CheckboxSelectMultiple)],
                heading=_("What you offer"),
            ),
            ObjectList(
                [FieldPanel("confirmed_at"), *BasePage.promote_panels],
                heading=_("In lists and search"),
            ),
        ]
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("tagline", boost=2),
        index.SearchField("story"),
        index.SearchField("brands"),
        index.SearchField("street_address"),
        index.RelatedFields("category", [index.SearchField("name")]),
    ]

    objects = PageManager.from_queryset(MerchantQuerySet)()

    class Meta:
        verbose_name = _("shop")
        verbose_name_plural = _("shops")

    def clean(self) -> None:
        super().clean()
        if self.founded_year and self.founded_year > timezone.now().year:
            raise ValidationError({"founded_year": _("This year is still to come.")})

    def hours_state(self, at: datetime, neighbourhood: Neighbourhood) -> hours.State:
        """Whether the shop is open at that moment, and until when."""
        return hours.state(
            self.opening_hours, at, neighbourhood.tz, closures=neighbourhood.closure_list
        )

    def rebuild_intervals(self, at: datetime, neighbourhood: Neighbourhood) -> None:
        """Write down anew when the shop is open in the days to come, for "open now" in lists."""
        spans = hours.intervals(
            self.opening_hours,
            at - timedelta(days=1),
            at + INTERVALS_AHEAD,
            neighbourhood.tz,
            closures=neighbourhood.closure_list,
        )
        with transaction.atomic():
            self.open_intervals.all().delete()
            OpenInterval.objects.bulk_create(
                OpenInterval(merchant=self, start=start, end=end) for start, end in spans
            )

    @property
    def listing_summary(self) -> str:
        text = strip_tags(self.story.replace("</p>", " "))
        return self.search_description or self.tagline or Truncator(text).chars(200)

    @property
    def listing_picture(self) -> Picture | None:
        return self.listing_image or self.cover

    @property
    def brand_list(self) -> list[str]:
        return [brand for part in self.brands.split(",") if (brand := part.strip())]

    @property
    def address_line(self) -> str:
        """ "Via della Balduina 88, 00136 Roma", without what is not known."""
        town = f"{self.postal_code} {self.locality}".strip()
        return ", ".join(part for part in (self.street_address, town) if part)

    @cached_property
    def is_from_openstreetmap(self) -> bool:
        return self.imported_records.filter(source=osm.SOURCE).exists()

    def neighbours(self, site: Site) -> QuerySet:
        """Up to four other shops of the same street."""
        street = self.street_address.rstrip("0123456789/-abcABC ")
        if not street:
            return MerchantPage.objects.none()
        others = MerchantPage.objects.shown(site).filter(street_address__startswith=f"{street} ")
        return others.exclude(pk=self.pk)[:4]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        at, neighbourhood = context["at"], context["neighbourhood"]
        prefetch_related_objects([self], with_renditions("cover"), with_renditions("logo"))
        today = at.astimezone(neighbourhood.tz).date()
        closures = neighbourhood.closure_list
        state = self.hours_state(at, neighbourhood)
        context |= {
            "state": state,
            "state_words": hours.describe(state, at),
            "week_rows": hours.week_rows(self.opening_hours, today, closures),
            "coming_exceptions": hours.coming_exceptions(self.opening_hours, today, closures),
            "pictures": self._pictures(),
            "products": ProductPage.objects.none(),
            "offers": OfferPage.objects.none(),
            "neighbours": self.neighbours(neighbourhood.site),
            "attribution": self.is_from_openstreetmap if self.pk else False,
        }
        if self.pk:
            site = neighbourhood.site
            context["products"] = ProductPage.objects.shown(site).filter(merchant=self)
            context["offers"] = (
                OfferPage.objects.shown(site).filter(merchant=self).current(at, neighbourhood)
            )
        return context

    def _pictures(self) -> list["MerchantPicture"]:
        """The gallery, with renditions; a preview's unsaved rows are shown as they are."""
        rows = list(self.gallery.all())
        pictures = Picture.objects.prefetch_related("renditions").in_bulk(
            [row.picture_id for row in rows]
        )
        for row in rows:
            row.picture = pictures[row.picture_id]
        return rows

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict:
        """Source: https://schema.org/LocalBusiness and its subtypes."""
        data = {
            "@type": self.category.schema_type,
            "name": self.title,
            "url": self.get_full_url(request),
            "description": self.listing_summary,
            "telephone": self.phone,
            "email": self.email,
            "foundingDate": str(self.founded_year or ""),
            "sameAs": [link.url for link in self.social_links.all()]
            + ([self.website] if self.website else []),
            "areaServed": self.service_area,
        }
        if self.street_address:
            data["address"] = {
                "@type": "PostalAddress",
                "streetAddress": self.street_address,
                "postalCode": self.postal_code,
                "addressLocality": self.locality,
                "addressCountry": neighbourhood.country,
            }
        if self.latitude is not None and self.longitude is not None:
            data["geo"] = {
                "@type": "GeoCoordinates",
                "latitude": float(self.latitude),
                "longitude": float(self.longitude),
            }
        today = at.astimezone(neighbourhood.tz).date()
        data |= hours.to_schema_org(self.opening_hours, today, neighbourhood.closure_list)
        return {name: value for name, value in data.items() if value}


class MerchantPicture(Orderable):
    """One picture of a shop's gallery."""

    page = ParentalKey(MerchantPage, on_delete=models.CASCADE, related_name="gallery")
    picture = models.ForeignKey(
        Picture, models.CASCADE, related_name="+", verbose_name=_("picture")
    )
    caption = models.CharField(_("caption"), max_length=120, blank=True)

    panels = [FieldPanel("picture"), FieldPanel("caption")]

    class Meta(Orderable.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")


class MerchantSocialLink(Orderable):
    page = ParentalKey(MerchantPage, on_delete=models.CASCADE, related_name="social_links")
    url = models.URLField(_("address of the profile"))

    panels = [FieldPanel("url")]

    class Meta(Orderable.Meta):
        verbose_name = _("social profile")
        verbose_name_plural = _("social profiles")


class MerchantIndexPage(ListPage):
    """All shops and professionals of the neighbourhood."""

    filterset_class = MerchantFilter
    subpage_types = ["merchants.MerchantPage"]

    class Meta:
        verbose_name = _("list of shops")
        verbose_name_plural = _("lists of shops")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """As Wagtail does, with what a window shows joined in place of a query for each."""
        if path_components:
            shops = MerchantPage.objects.child_of(self).filter(slug=path_components[0])
            joined = shops.select_related("category__parent", "zone", "cover", "logo")
            if shop := joined.first():
                return shop.route(request, path_components[1:])
        return super().route(request, path_components)

    def items(self, at: datetime) -> MerchantQuerySet:
        return MerchantPage.objects.shown(self.get_site())

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        shown = [shop.pk for shop in context["items"]]
        context["attribution"] = ImportedRecord.objects.filter(
            page__in=shown, source=osm.SOURCE
        ).exists()
        return context
