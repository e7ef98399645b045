"""What people ask about a shop's page: to take it over, or to take it off."""

import datetime

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

# Requests hold personal data; a year is enough to answer and to look something up.
KEPT_FOR = datetime.timedelta(days=365)


class MerchantRequest(models.Model):
    class Kind(models.TextChoices):
        CLAIM = "claim", _("This is my shop")
        REMOVAL = "removal", _("Take this page off")

    site = models.ForeignKey(Site, models.CASCADE, related_name="+", editable=False)
    page = models.ForeignKey(
        "merchants.MerchantPage", models.CASCADE, related_name="requests", verbose_name=_("shop")
    )
    kind = models.CharField(_("request"), max_length=20, choices=Kind)
    name = models.CharField(_("your name"), max_length=120)
    email = models.EmailField(_("your e-mail address"))
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    message = models.TextField(_("message"), max_length=1000, blank=True)
    created_at = models.DateTimeField(_("received"), auto_now_add=True)
    handled_at = models.DateTimeField(_("handled"), null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("request about a shop")
        verbose_name_plural = _("requests about shops")
        constraints = [
            # A double tap on "Send" must not make two.
            models.UniqueConstraint(
                "page",
                "kind",
                "email",
                condition=models.Q(handled_at=None),
                name="merchants_one_open_request",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.page.title}"

    @classmethod
    def erase_old(cls, now: datetime.datetime | None = None) -> None:
        cls.objects.filter(created_at__lt=(now or timezone.now()) - KEPT_FOR).delete()
