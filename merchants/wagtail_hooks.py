"""The registers in the CMS, and the address that the hours widget asks for its sentence."""

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail_modeladmin.options import ModelAdmin, ModelAdminGroup, modeladmin_register

from merchants.hours_field import readback
from merchants.models import Amenity, Category, MerchantRequest
from portal.registers import SiteModelAdmin


class CategoryAdmin(ModelAdmin):
    model = Category
    menu_icon = "tag"
    list_display = ["name", "parent", "osm_tags", "schema_type"]
    list_filter = ["parent"]
    list_select_related = ["parent"]
    search_fields = ["name", "osm_tags"]


class AmenityAdmin(ModelAdmin):
    model = Amenity
    menu_icon = "pick"
    list_display = ["name", "group", "osm_tag"]
    list_filter = ["group"]
    search_fields = ["name", "osm_tag"]


class RequestAdmin(SiteModelAdmin):
    model = MerchantRequest
    menu_icon = "mail"
    menu_label = _("Requests")
    list_display = ["page", "kind", "name", "email", "created_at", "handled_at"]
    list_filter = ["kind"]
    list_select_related = ["page"]
    inspect_view_enabled = True


@modeladmin_register
class MerchantRegisters(ModelAdminGroup):
    menu_label = _("Shops")
    menu_icon = "group"
    menu_order = 210
    items = [RequestAdmin, CategoryAdmin, AmenityAdmin]


@hooks.register("register_admin_urls")
def hours_readback() -> list:
    return [path("hours/readback/", readback, name="merchants_hours_readback")]
