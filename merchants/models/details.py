"""What the association must know of a business, apart from the page and its revisions."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from stdnum.exceptions import ValidationError as NumberError
from stdnum.it import iva


class MerchantDetails(models.Model):
    """What the association must know of a business and residents need not: never in revisions."""

    class Size(models.TextChoices):
        """Source: Recommendation 2003/361/EC."""

        MICRO = "micro", _("Micro (fewer than 10 people)")
        SMALL = "small", _("Small (fewer than 50)")
        MEDIUM = "medium", _("Medium (fewer than 250)")
        LARGE = "large", _("Large")

    class LegalForm(models.TextChoices):
        SOLE_TRADER = "sole_trader", _("Sole trader")
        PROFESSIONAL = "professional", _("Professional")
        PARTNERSHIP = "partnership", _("Partnership (S.n.c., S.a.s.)")
        COMPANY = "company", _("Company (S.r.l., S.p.A.)")
        COOPERATIVE = "cooperative", _("Cooperative")
        ASSOCIATION = "association", _("Association or other body")

    page = models.OneToOneField("merchants.MerchantPage", models.CASCADE, related_name="details")
    vat_number = models.CharField(_("VAT number"), max_length=11, blank=True)
    ateco_code = models.CharField(_("ATECO code"), max_length=10, blank=True)
    ateco_edition = models.CharField(
        _("edition of the ATECO code"),
        max_length=4,
        choices=[("2025", "2025"), ("2007", "2007")],
        default="2025",
    )
    size = models.CharField(_("size"), max_length=10, choices=Size, blank=True)
    legal_form = models.CharField(_("legal form"), max_length=20, choices=LegalForm, blank=True)
    contact_person = models.CharField(_("contact person"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("details of a business")
        verbose_name_plural = _("details of businesses")

    def __str__(self) -> str:
        return self.page.title

    def clean(self) -> None:
        super().clean()
        if self.vat_number:
            try:
                self.vat_number = iva.validate(self.vat_number)
            except NumberError:
                raise ValidationError(
                    {"vat_number": _("This is no valid VAT number: it has 11 digits.")}
                ) from None
