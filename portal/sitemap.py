"""The sitemap of one neighbourhood: what a visitor can reach from its home page down."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page


class NeighbourhoodSitemap(Sitemap):
    def items(self) -> QuerySet:
        """Without what stands below a page that was taken off."""
        path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
        taken_off = Page.objects.filter(live=False).alias(below=path)
        return super().items().exclude(Exists(taken_off.filter(below__startswith=F("path"))))
