from django.db import models
from django.utils.translation import gettext_lazy as _


class Topic(models.TextChoices):
    """What the association writes about."""

    ASSOCIATION = "association", _("Association")
    COMMERCE = "commerce", _("Shops and trades")
    NEIGHBOURHOOD = "neighbourhood", _("Neighbourhood")
    FUNDING = "funding", _("Funding")
    TRAINING = "training", _("Training")
