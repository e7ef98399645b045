"""Registers in the CMS whose rows belong to one neighbourhood each."""

from django.db.models import QuerySet
from django.db.models.options import Options
from django.http import HttpRequest
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Site
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import ModelAdmin

from portal.accounts.models import User


def sites_with(user: User, opts: Options, *actions: str) -> "QuerySet[Site]":
    """The sites in which this person holds one of these rights on a model."""
    if user.is_superuser:
        return Site.objects.all()
    return Site.objects.filter(
        group_permissions__group__user=user,
        group_permissions__permission__content_type__app_label=opts.app_label,
        group_permissions__permission__codename__in=[
            f"{action}_{opts.model_name}" for action in actions
        ],
    ).distinct()


class SitePermissionHelper(PermissionHelper):
    """Rights from `GroupSitePermission`: each holds in its own neighbourhood and in no other."""

    def _may(self, user: User, action: str, obj=None) -> bool:
        sites = sites_with(user, self.opts, action)
        return (sites.filter(pk=obj.site_id) if obj else sites).exists()

    def user_has_any_permissions(self, user: User) -> bool:
        return sites_with(user, self.opts, "add", "change", "delete", "view").exists()

    def user_can_list(self, user: User) -> bool:
        return self.user_has_any_permissions(user)

    def user_can_create(self, user: User) -> bool:
        return self._may(user, "add")

    def user_can_inspect_obj(self, user: User, obj) -> bool:
        return self.inspect_view_enabled and self._may(user, "view", obj)

    def user_can_edit_obj(self, user: User, obj) -> bool:
        return self._may(user, "change", obj)

    def user_can_delete_obj(self, user: User, obj) -> bool:
        return self._may(user, "delete", obj)


class SiteModelAdmin(ModelAdmin):
    """A register that shows a person the rows of the own neighbourhoods alone."""

    permission_helper_class = SitePermissionHelper
    # modeladmin asks nobody's rights before it shows a history.
    history_view_enabled = False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        sites = sites_with(request.user, self.opts, "add", "change", "delete", "view")
        return super().get_queryset(request).filter(site__in=sites)


class OwnSiteForm(WagtailAdminModelForm):
    """Offers a person the sites in which they hold the right, and takes no other."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["site"].queryset = sites_with(self.for_user, self._meta.model._meta, "add")
