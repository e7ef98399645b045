"""What the page form of a shop asks beyond its fields."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from merchants.map_links import coordinates
from portal.forms import BasePageForm
from portal.models import Zone


class OfferPageForm(BasePageForm):
    """An offer is about a product of its own shop, or about none."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        shop = self.parent_page or self.instance.get_parent()
        products = self.fields["product"]
        products.queryset = products.queryset.filter(merchant=shop.pk)
        products.error_messages["invalid_choice"] = _("Choose a product of this shop.")


class MerchantPageForm(BasePageForm):
    map_link = forms.CharField(
        label=_("Link from a map"),
        required=False,
        max_length=500,
        help_text=_(
            "Look your shop up on a map, copy the address of the page and paste it here: "
            "latitude and longitude are taken from it."
        ),
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "zone" in self.fields:
            self.fields["zone"].queryset = Zone.objects.filter(site=self._site())

    def _site(self) -> Site | None:
        parent = self.parent_page or self.instance.get_parent()
        return parent.get_site()

    def clean(self) -> dict:
        data = super().clean()
        if link := data.get("map_link"):
            if place := coordinates(link):
                data["latitude"], data["longitude"] = place
            else:
                self.add_error(
                    "map_link",
                    _("There are no coordinates in this link. Copy the long address from the map."),
                )
        if (data.get("latitude") is None) != (data.get("longitude") is None):
            self.add_error(
                "longitude" if data.get("longitude") is None else "latitude",
                _("Latitude and longitude go together."),
            )
        if not self.is_deferred_validation:
            self._check_reachable(data)
        return data

    def _check_reachable(self, data: dict) -> None:
        """A window that is shown says where the shop is and how to reach it."""
        if not any(data.get(name) for name in ("phone", "whatsapp", "email", "website")):
            self.add_error(
                "phone", _("Write at least one contact: phone, WhatsApp, e-mail or website.")
            )
        if not (data.get("street_address") or data.get("service_area")):
            self.add_error(
                "street_address",
                _("Write the address or, if you have no premises, the area you work in."),
            )

    def save(self, commit: bool = True):
        if self.cleaned_data.get("map_link"):
            self.instance.latitude = self.cleaned_data["latitude"]
            self.instance.longitude = self.cleaned_data["longitude"]
        return super().save(commit)
