"""The CMS as a whole: registers of a neighbourhood, and choosers that stay inside it."""

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail_modeladmin.options import modeladmin_register

from portal.accounts.models import sites_of
from portal.models import Zone
from portal.registers import OwnSiteForm, SiteModelAdmin


@modeladmin_register
class ZoneAdmin(SiteModelAdmin):
    model = Zone
    menu_icon = "site"
    menu_order = 220
    list_display = ["name", "slug", "site"]
    list_select_related = ["site"]
    edit_handler = ObjectList(
        [
            FieldPanel("site"),
            FieldPanel("name"),
            FieldPanel("slug"),
            FieldPanel("sort_order"),
        ],
        base_form_class=OwnSiteForm,
    )


@hooks.register("construct_page_chooser_queryset")
def only_own_neighbourhoods(pages: QuerySet, request: HttpRequest) -> QuerySet:
    """Links and relations are offered pages of the person's own neighbourhoods."""
    if request.user.is_superuser:
        return pages
    own = Q(pk__in=[])
    for site in sites_of(request.user).select_related("root_page"):
        root = site.root_page
        ancestors = [root.path[:end] for end in range(root.steplen, len(root.path), root.steplen)]
        own |= Q(path__startswith=root.path) | Q(path__in=ancestors)
    return pages.filter(own)


@hooks.register("construct_page_action_menu")
def publish_first(menu_items: list, request: HttpRequest, context: dict) -> None:
    """Those who may publish mean to: the button stands in front, not behind an arrow."""
    menu_items.sort(key=lambda item: item.name != "action-publish")
