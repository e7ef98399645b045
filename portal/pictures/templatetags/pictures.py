"""How templates show pictures: only from renditions that exist already."""

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from ..models import Picture
from ..renditions import SLOTS, renditions_of

register = template.Library()


@register.simple_tag
def picture(
    source: Picture | None,
    slot: str,
    *,
    alt: str | None = None,
    sizes: str = "",
    loading: str = "lazy",
    **attributes: str,
) -> SafeString | str:
    """The `<img>` of a picture in a slot, or nothing if there is no picture or none is ready yet.

    `alt` defaults to the picture's own, `sizes` to the slot's; other attributes pass through.

        {% picture page.cover "card" alt="" as window %}
        {% if window %}{{ window }}{% else %}{# the drawn window #}{% endif %}
    """
    renditions = renditions_of(source, slot)
    if not renditions:
        return ""
    return render_to_string(
        "components/picture.html",
        {
            "renditions": renditions,
            "alt": source.alt if alt is None else alt,
            "sizes": sizes or SLOTS[slot].sizes,
            "loading": loading,
            "attributes": attributes,
        },
    )


@register.simple_tag(takes_context=True)
def picture_url(context: template.Context, source: Picture | None, slot: str) -> str:
    """The absolute address of the slot's largest rendition, or nothing: for shared links."""
    renditions = renditions_of(source, slot)
    return context["request"].build_absolute_uri(renditions[-1].url) if renditions else ""
