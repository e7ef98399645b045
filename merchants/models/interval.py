"""Open hours as rows, for questions that a database must answer."""

from django.db import models


class OpenInterval(models.Model):
    """When a shop is open, half-open, some days ahead: boundaries, never a status."""

    merchant = models.ForeignKey(
        "merchants.MerchantPage", models.CASCADE, related_name="open_intervals"
    )
    start = models.DateTimeField()
    end = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["merchant", "start", "end"], name="merchants_interval")]

    def __str__(self) -> str:
        return f"{self.start:%Y-%m-%d %H:%M}–{self.end:%H:%M}"
