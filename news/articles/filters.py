"""How readers narrow down the news."""

import django_filters
from django.utils.translation import gettext_lazy as _

from news.articles.topics import Topic
from portal.lists import ListFilter


class NewsFilter(ListFilter):
    tema = django_filters.ChoiceFilter(
        field_name="topic", label=_("Topic"), choices=Topic.choices, empty_label=_("All topics")
    )
