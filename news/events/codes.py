from django.db import models
from django.utils.translation import gettext_lazy as _


class EventKind(models.TextChoices):
    TRAINING = "training", _("Training")
    MARKET = "market", _("Market")
    MEETING = "meeting", _("Meeting")
    CULTURE = "culture", _("Culture")
