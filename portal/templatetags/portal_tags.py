"""Small things that page templates ask for."""

import json

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from portal.sites import absolute_url as page_address

register = template.Library()

# As django.utils.html.json_script does, but with the media type of linked data.
_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


@register.simple_tag(takes_context=True)
def absolute_url(context, page: Page) -> str:
    return page_address(page, context.get("request"))


@register.simple_tag(takes_context=True)
def absolute_static(context, path: str) -> str:
    return context["request"].build_absolute_uri(static(path))


@register.simple_tag(takes_context=True)
def json_ld(context, page: Page) -> SafeString:
    """The page's structured data as a block that search engines read and browsers do not run."""
    data = page.structured_data(context["request"], context["at"], context["neighbourhood"])
    if not data:
        return mark_safe("")
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False, default=str)
    return format_html(
        '<script type="application/ld+json">{}</script>', mark_safe(text.translate(_ESCAPES))
    )
