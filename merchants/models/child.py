"""What products and offers have in common: they stand below a shop and stay there."""

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from wagtail.models import Page, Site

from portal.pages import BasePage, BasePageQuerySet


class MerchantChildQuerySet(BasePageQuerySet):
    def shown(self, site: Site) -> "MerchantChildQuerySet":
        """What a site's visitors may see: live, public, and of a shop that is live too."""
        return (
            self.visible_in(site)
            .filter(merchant__live=True)
            .select_related("merchant__category__parent")
        )


class MerchantChildPage(BasePage):
    """A page below a shop; `merchant` repeats the parent as a key that queries can join."""

    # Deleting a page deletes the tree below it; the database refuses if one of them were left.
    merchant = models.ForeignKey(
        "merchants.MerchantPage", models.DO_NOTHING, related_name="%(class)ss", editable=False
    )

    parent_page_types = ["merchants.MerchantPage"]
    subpage_types = []

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        # The tree decides: also for copies, which arrive with another shop's key.
        self.merchant_id = self.get_parent().pk
        super().save(*args, **kwargs)

    def can_move_to(self, parent: Page) -> bool:
        """Only within the own shop: elsewhere it would take another shop's name."""
        return super().can_move_to(parent) and parent.pk == self.merchant_id

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not self.merchant.live:
            raise Http404  # What a shop that is taken off sold is taken off with it.
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["merchant"] = self.merchant
        return context
