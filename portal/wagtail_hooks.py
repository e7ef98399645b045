"""The CMS as a whole: registers of a neighbourhood, and choosers that stay inside it."""

from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail_modeladmin.options import modeladmin_register

from portal.accounts.border import own_pages
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
    return pages if request.user.is_superuser else pages.filter(own_pages(request.user))


@hooks.register("construct_page_action_menu")
def publish_first(menu_items: list, request: HttpRequest, context: dict) -> None:
    """Those who may publish mean to: the button stands in front, not behind an arrow."""
    menu_items.sort(key=lambda item: item.name != "action-publish")
