from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MerchantsConfig(AppConfig):
    name = "merchants"
    verbose_name = _("Shops")

    def ready(self) -> None:
        from wagtail.signals import page_published

        from merchants import intervals
        from merchants.models import MerchantPage, MerchantRequest, OfferPage, ProductPage
        from portal import jobs, kinds
        from portal.models import Neighbourhood

        kinds.register(
            kinds.Kind(
                name="shop",
                slug="negozi",
                model=MerchantPage,
                label=_("Shop"),
                label_plural=_("Shops"),
                public=lambda site, at: MerchantPage.objects.shown(site),
            )
        )
        kinds.register(
            kinds.Kind(
                name="product",
                slug="prodotti",
                model=ProductPage,
                label=_("Product"),
                label_plural=_("Products"),
                public=lambda site, at: ProductPage.objects.shown(site),
            )
        )
        kinds.register(
            kinds.Kind(
                name="offer",
                slug="offerte",
                model=OfferPage,
                label=_("Offer"),
                label_plural=_("Offers"),
                public=lambda site, at: OfferPage.objects.shown(site).current(
                    at, Neighbourhood.of_site(site)
                ),
                feed_date=lambda page: page.first_published_at,
            )
        )
        page_published.connect(intervals.on_publish, sender=MerchantPage)
        jobs.register("open_intervals", jobs.DAY, intervals.rebuild_all)
        jobs.register("erase_merchant_requests", jobs.DAY, MerchantRequest.erase_old)
