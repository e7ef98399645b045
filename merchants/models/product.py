"""What lies on a shop's counter."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
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
from wagtail.models import PageManager, Site
from wagtail.search import index

from merchants.models.child import MerchantChildPage, MerchantChildQuerySet
from merchants.price import PriceField
from portal.models import Neighbourhood
from portal.pages import BasePage
from portal.pictures.models import Picture
from portal.pictures.renditions import with_renditions


class ProductQuerySet(MerchantChildQuerySet):
    def shown(self, site: Site) -> "ProductQuerySet":
        """In the counter's own order, pictures prefetched."""
        return (
            super()
            .shown(site)
            .select_related("picture")
            .prefetch_related(with_renditions("picture"))
            .order_by("path", "pk")
        )


class ProductPage(MerchantChildPage):
    class Availability(models.TextChoices):
        """Source: https://schema.org/ItemAvailability."""

        IN_STOCK = "in_stock", _("In the shop")
        LIMITED = "limited", _("Few left")
        MADE_TO_ORDER = "made_to_order", _("Made to order")
        SEASONAL = "seasonal", _("In season only")
        OUT_OF_STOCK = "out_of_stock", _("Sold out at the moment")

    SCHEMA_AVAILABILITY = {
        Availability.IN_STOCK: "InStock",
        Availability.LIMITED: "LimitedAvailability",
        Availability.MADE_TO_ORDER: "MadeToOrder",
        Availability.SEASONAL: "LimitedAvailability",
        Availability.OUT_OF_STOCK: "OutOfStock",
    }

    kind_label = _("Product")
    card_template = "merchants/cards/product.html"

    price = PriceField(
        _("price in euro"),
    )
    price_unit = models.CharField(
        _("unit"), max_length=30, blank=True, help_text=_("E.g. “kg”; empty for one piece.")
    )
    price_on_request = models.BooleanField(_("price on request"), default=False)
    description = models.TextField(_("description"), max_length=1000, blank=True)
    picture = models.ForeignKey(
        Picture,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture"),
    )
    brand = models.CharField(_("brand"), max_length=80, blank=True)
    availability = models.CharField(
        _("availability"), max_length=20, choices=Availability, default=Availability.IN_STOCK
    )

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title", heading=_("Name")),
                    MultiFieldPanel(
                        [
                            FieldRowPanel([FieldPanel("price"), FieldPanel("price_unit")]),
                            FieldPanel("price_on_request"),
                        ],
                        heading=_("Price"),
                    ),
                    FieldPanel("picture"),
                    FieldPanel("description"),
                    FieldRowPanel([FieldPanel("brand"), FieldPanel("availability")]),
                ],
                heading=_("Product"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("description"),
        index.SearchField("brand"),
    ]

    objects = PageManager.from_queryset(ProductQuerySet)()

    class Meta:
        verbose_name = _("product")
        verbose_name_plural = _("products")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(price__isnull=True) | models.Q(price_on_request=False),
                name="merchants_product_price_or_request",
            ),
            models.CheckConstraint(
                condition=models.Q(price__isnull=True) | models.Q(price__gte=0),
                name="merchants_product_price_not_negative",
            ),
        ]

    def clean(self) -> None:
        super().clean()
        if self.price is not None and self.price_on_request:
            raise ValidationError({"price": _("Write a price or say “on request”, not both.")})

    @property
    def listing_summary(self) -> str:
        return self.search_description or self.description

    @property
    def listing_picture(self) -> Picture | None:
        return self.listing_image or self.picture

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        if self.pk:
            at, neighbourhood = context["at"], context["neighbourhood"]
            shown = self.offers.shown(neighbourhood.site)
            context["offers"] = shown.current(at, neighbourhood)
        return context

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict:
        """Source: https://schema.org/Product."""
        data = {"@type": "Product", "name": self.title, "url": self.get_full_url(request)}
        if self.description:
            data["description"] = self.description
        if self.brand:
            data["brand"] = {"@type": "Brand", "name": self.brand}
        if self.price is not None:
            data["offers"] = {
                "@type": "Offer",
                "price": str(self.price),
                "priceCurrency": "EUR",
                "availability": "https://schema.org/" + self.SCHEMA_AVAILABILITY[self.availability],
            }
        return data
