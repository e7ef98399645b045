"""Keeping the open intervals of shops true: at each publish, and daily for all of them."""

import logging

from django.utils import timezone

from merchants.models import MerchantPage
from portal.models import Neighbourhood

logger = logging.getLogger(__name__)


def on_publish(sender, instance: MerchantPage, **kwargs) -> None:
    if neighbourhood := Neighbourhood.of_page(instance):
        instance.rebuild_intervals(timezone.now(), neighbourhood)


def rebuild_all() -> None:
    """Every live shop of every neighbourhood; also after its closures were changed."""
    now = timezone.now()
    for neighbourhood in Neighbourhood.objects.select_related("site__root_page"):
        for page in MerchantPage.objects.live().in_site(neighbourhood.site).iterator():
            try:
                page.rebuild_intervals(now, neighbourhood)
            except Exception:
                # One shop's odd hours must not darken all the others.
                logger.exception("Open intervals of page %s failed", page.pk)
