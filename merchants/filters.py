"""How visitors narrow down the lists of shops and offers."""

import django_filters
from django.apps import apps
from django.db.models import Q, QuerySet
from django.forms import CheckboxInput, CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from django_filters.fields import ModelChoiceField

from portal.lists import ListFilter
from portal.models import Zone


class CategoryChoiceField(ModelChoiceField):
    def label_from_instance(self, category) -> str:
        return f"\u2003{category}" if category.parent_id else str(category)


class CategoryChoiceFilter(django_filters.ModelChoiceFilter):
    """Groups with their trades below them, a step to the right."""

    field_class = CategoryChoiceField


class CategoryFilter(ListFilter):
    """Lists of things that belong to a shop; `shop` is the lookup from them to it."""

    shop = ""

    categoria = CategoryChoiceFilter(
        label=_("Category"),
        to_field_name="slug",
        method="in_category",
        empty_label=_("All categories"),
    )
    zona = django_filters.ModelChoiceFilter(
        label=_("Zone"),
        to_field_name="slug",
        method="in_zone",
        empty_label=_("Whole neighbourhood"),
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        site = self.neighbourhood.site
        categories = apps.get_model("merchants", "Category").objects
        shops = apps.get_model("merchants", "MerchantPage").objects.live().in_site(site)
        used = shops.order_by().values("category")
        self.filters["categoria"].queryset = categories.filter(
            Q(pk__in=used) | Q(children__in=used)
        ).distinct()
        self.filters["zona"].queryset = Zone.objects.filter(site=site)

    def in_category(self, queryset: QuerySet, name: str, category) -> QuerySet:
        """Shops of the trade, as main or other one; a group stands for all its trades."""
        trades = Q(pk=category.pk) | Q(parent=category)
        members = type(category).objects.filter(trades).values("pk")
        main = Q(**{f"{self.shop}category__in": members})
        # A subquery instead of a join, so that a shop of two trades does not come twice.
        shops = apps.get_model("merchants", "MerchantPage").objects
        other = shops.filter(other_categories__in=members).values("pk")
        return queryset.filter(main | Q(**{f"{self.shop}pk__in": other}))

    def in_zone(self, queryset: QuerySet, name: str, zone: Zone) -> QuerySet:
        return queryset.filter(**{f"{self.shop}zone": zone})


class MerchantFilter(CategoryFilter):
    servizi = django_filters.ModelMultipleChoiceFilter(
        label=_("Services"),
        to_field_name="slug",
        method="with_amenities",
        widget=CheckboxSelectMultiple,
    )
    aperto = django_filters.BooleanFilter(
        label=_("Open now"), method="open_now", widget=CheckboxInput
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        shops = apps.get_model("merchants", "MerchantPage").objects.live()
        self.filters["servizi"].queryset = (
            apps.get_model("merchants", "Amenity")
            .objects.filter(merchants__in=shops.in_site(self.neighbourhood.site))
            .distinct()
        )

    def with_amenities(self, queryset: QuerySet, name: str, amenities) -> QuerySet:
        """Shops that offer all of them."""
        for amenity in amenities:
            queryset = queryset.filter(amenities=amenity)
        return queryset

    def open_now(self, queryset: QuerySet, name: str, wanted: bool) -> QuerySet:
        return queryset.open_at(self.at) if wanted else queryset


class OfferFilter(CategoryFilter):
    shop = "merchant__"
