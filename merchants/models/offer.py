"""Offers: what a shop gives for less, or more of, for a few days."""

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

from merchants.filters import OfferFilter
from merchants.forms import OfferPageForm
from merchants.models.child import MerchantChildPage, MerchantChildQuerySet
from merchants.price import PriceField
from portal.lists import ListPage
from portal.models import Neighbourhood
from portal.pages import BasePage
from portal.period import Period, State


class OfferQuerySet(MerchantChildQuerySet):
    def shown(self, site: Site) -> "OfferQuerySet":
        """Whether they run or not; those that end first come first."""
        return super().shown(site).select_related("product").order_by("valid_through", "pk")

    def current(self, at: datetime, neighbourhood: Neighbourhood) -> "OfferQuerySet":
        """Those that run at that moment; the last day counts until midnight."""
        day = at.astimezone(neighbourhood.tz).date()
        return self.filter(Period.current_q("valid_from", "valid_through", day))


class OfferPage(MerchantChildPage):
    kind_label = _("Offer")
    card_template = "merchants/cards/offer.html"

    badge = models.CharField(
        _("badge"), max_length=20, blank=True, help_text=_("In a word: “−20%”, “3×2”, “Gift”.")
    )
    terms = models.TextField(
        _("terms"),
        max_length=500,
        blank=True,
        help_text=_("What residents must know: for whom, on what, how many."),
    )
    product = models.ForeignKey(
        "merchants.ProductPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="offers",
        verbose_name=_("product"),
        help_text=_("If the offer is about one product of this shop."),
    )
    valid_from = models.DateField(_("first day"))
    valid_through = models.DateField(_("last day"), help_text=_("It counts until midnight."))
    price = PriceField(
        _("price in euro"),
    )
    lowest_price_30_days = PriceField(
        _("lowest price of the 30 days before"),
        help_text=_(
            "Italian law asks for it with every price cut (Codice del consumo, art. 17-bis)."
        ),
    )

    base_form_class = OfferPageForm

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title"),
                    FieldPanel("badge"),
                    FieldPanel("terms"),
                    FieldPanel("product"),
                    FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_through")]),
                    MultiFieldPanel(
                        [FieldRowPanel([FieldPanel("price"), FieldPanel("lowest_price_30_days")])],
                        heading=_("Price"),
                    ),
                ],
                heading=_("Offer"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("In lists and search")),
        ]
    )

    search_fields = [*BasePage.search_fields, index.SearchField("terms")]

    objects = PageManager.from_queryset(OfferQuerySet)()

    class Meta:
        verbose_name = _("offer")
        verbose_name_plural = _("offers")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(valid_from__lte=models.F("valid_through")),
                name="merchants_offer_days_in_order",
            )
        ]

    def clean(self) -> None:
        super().clean()
        if self.badge.startswith("-"):
            self.badge = "−" + self.badge[1:]  # A hyphen is no minus.
        errors = {}
        if self.valid_from and self.valid_through and self.valid_from > self.valid_through:
            errors["valid_through"] = _("The last day comes before the first.")
        if self.product and self.path and self.product.merchant_id != self.get_parent().pk:
            errors["product"] = _("Choose a product of this shop.")
        lowest, price = self.lowest_price_30_days, self.price
        if lowest is not None and price is None:
            errors["price"] = _("Write the price of the offer too.")
        elif lowest is not None and price >= lowest:
            errors["price"] = _("This is no price cut: the lowest price was the same or less.")
        elif lowest is None and price is not None and self._is_price_cut():
            errors["lowest_price_30_days"] = _(
                "This is a price cut: write the lowest price of the 30 days before it."
            )
        if errors:
            raise ValidationError(errors)

    def _is_price_cut(self) -> bool:
        """By its badge ("−20%") or against the price of its product."""
        usual = self.product.price if self.product else None
        return "%" in self.badge or (usual is not None and self.price < usual)

    @property
    def listing_summary(self) -> str:
        return self.search_description or self.terms

    @property
    def period(self) -> Period:
        return Period(self.valid_from, self.valid_through)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        tz = context["neighbourhood"].tz
        context["state"] = self.period.state(context["at"], tz)
        return context

    def structured_data(
        self, request: HttpRequest, at: datetime, neighbourhood: Neighbourhood
    ) -> dict | None:
        """Source: https://schema.org/Offer; an ended or unfinished one is none."""
        dated = self.valid_from and self.valid_through
        if not dated or self.period.state(at, neighbourhood.tz) is State.ENDED:
            return None
        data = {
            "@type": "Offer",
            "name": self.title,
            "url": self.get_full_url(request),
            "validFrom": self.valid_from.isoformat(),
            "validThrough": self.valid_through.isoformat(),
            "offeredBy": {
                "@type": self.merchant.category.schema_type,
                "name": self.merchant.title,
                "url": self.merchant.get_full_url(request),
            },
        }
        if self.price is not None:
            data |= {"price": str(self.price), "priceCurrency": "EUR"}
        return data


class OfferIndexPage(ListPage):
    """What is on offer now, in the whole neighbourhood; the offers stand below their shops."""

    filterset_class = OfferFilter
    subpage_types = []

    class Meta:
        verbose_name = _("list of offers")
        verbose_name_plural = _("lists of offers")

    def items(self, at: datetime) -> OfferQuerySet:
        site = self.get_site()
        return OfferPage.objects.shown(site).current(at, Neighbourhood.of_site(site))
