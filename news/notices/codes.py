"""What a notice is about and how serious and sure it is.

Severity and certainty are those of the Common Alerting Protocol 1.2, said in plain words; source:
https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class NoticeKind(models.TextChoices):
    WASTE = "waste", _("Waste")
    VANDALISM = "vandalism", _("Vandalism")
    BURGLARY = "burglary", _("Burglary alert")
    ROADWORKS = "roadworks", _("Roadworks")
    UTILITIES = "utilities", _("Water, power, gas")
    LOST_FOUND = "lost_found", _("Lost and found")
    OTHER = "other", _("Other notices")


class Severity(models.TextChoices):
    EXTREME = "extreme", _("Danger to life")
    SEVERE = "severe", _("Serious disruption")
    MODERATE = "moderate", _("Attention")
    MINOR = "minor", _("Slight inconvenience")
    UNKNOWN = "unknown", _("Seriousness not known")


class Certainty(models.TextChoices):
    OBSERVED = "observed", _("Confirmed")
    LIKELY = "likely", _("Likely")
    POSSIBLE = "possible", _("Possible")
    UNLIKELY = "unlikely", _("Unlikely")
    UNKNOWN = "unknown", _("Not verified")


URGENT = (Severity.EXTREME, Severity.SEVERE)
