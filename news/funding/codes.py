"""The closed lists and lists of text that describe a funding call."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from news.funding.status import LABELS, CallStatus


class Aid(models.TextChoices):
    """Form of aid; close to "Forma_agevolazione" of the national catalogue, incentivi.gov.it."""

    GRANT = "grant", _("Grant")
    MICROCREDIT = "microcredit", _("Microcredit")
    SUBSIDISED_LOAN = "subsidised_loan", _("Subsidised loan")
    GUARANTEE = "guarantee", _("Guarantee")
    TAX_RELIEF = "tax_relief", _("Tax relief")
    EQUITY = "equity", _("Risk capital")
    TRAINING = "training", _("Training")
    OTHER = "other", _("Other")


class Audience(models.TextChoices):
    """Who may apply; close to "Tipologia_Soggetto" of the national catalogue."""

    ENTERPRISE = "enterprise", _("Businesses")
    PROFESSIONAL = "professional", _("Professionals")
    STARTUP = "startup", _("Innovative start-ups and SMEs")
    ASPIRING_ENTREPRENEUR = "aspiring_entrepreneur", _("Those who want to start a business")
    WOMEN = "women", _("Women's businesses")
    YOUNG = "young", _("Young people's businesses")
    NETWORK = "network", _("Networks and consortia")
    THIRD_SECTOR = "third_sector", _("Associations and third sector")
    CITIZEN = "citizen", _("Citizens")


class ManualState(models.TextChoices):
    """What only a person can know of a call; each holds from its day on."""

    EXHAUSTED = CallStatus.EXHAUSTED.value, LABELS[CallStatus.EXHAUSTED]
    SUSPENDED = CallStatus.SUSPENDED.value, LABELS[CallStatus.SUSPENDED]
    WITHDRAWN = CallStatus.WITHDRAWN.value, LABELS[CallStatus.WITHDRAWN]


class AtecoEdition(models.TextChoices):
    """The classification of economic activities was renewed in 2025; codes are not the same."""

    CURRENT = "2025", "2025"
    FORMER = "2007", "2007"


# A section ("G"), a division ("47"), a group ("47.2", "47.24") or a category ("47.24.10").
ATECO = re.compile(r"[A-V]|\d{2}(\.\d{1,2}(\.\d{1,2})?)?")


def ateco_codes(text: str) -> list[str]:
    """The codes of a text that separates them by commas, semicolons or spaces."""
    return [code for code in re.split(r"[,;\s]+", text.upper()) if code]


def validate_ateco_codes(text: str) -> None:
    wrong = [code for code in ateco_codes(text) if not ATECO.fullmatch(code)]
    if wrong:
        raise ValidationError(
            _("Not an ATECO code: %(codes)s. Write codes like “47” or “47.24”."),
            params={"codes": ", ".join(wrong)},
        )


def lines(text: str) -> list[str]:
    """The lines of a text that hold anything."""
    return [line for part in text.splitlines() if (line := part.strip())]
