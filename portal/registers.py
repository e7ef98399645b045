"""Registers in the CMS whose rows belong to one neighbourhood each."""

from django.http import HttpRequest
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import GroupSitePermission
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import ModelAdmin

from portal.accounts.models import sites_of


class SitePermissionHelper(PermissionHelper):
    """Rights from `GroupSitePermission`: each holds in its own neighbourhood and in no other."""

    def _may(self, user, action: str, site_id: int | None = None) -> bool:
        if user.is_superuser:
            return True
        held = GroupSitePermission.objects.filter(
            group__user=user,
            permission__content_type__app_label=self.opts.app_label,
            permission__codename=f"{action}_{self.opts.model_name}",
        )
        return (held if site_id is None else held.filter(site=site_id)).exists()

    def user_has_any_permissions(self, user) -> bool:
        return any(self._may(user, action) for action in ("add", "change", "delete", "view"))

    def user_can_list(self, user) -> bool:
        return self.user_has_any_permissions(user)

    def user_can_create(self, user) -> bool:
        return self._may(user, "add")

    def user_can_inspect_obj(self, user, obj) -> bool:
        return self.inspect_view_enabled and self._may(user, "view", obj.site_id)

    def user_can_edit_obj(self, user, obj) -> bool:
        return self._may(user, "change", obj.site_id)

    def user_can_delete_obj(self, user, obj) -> bool:
        return self._may(user, "delete", obj.site_id)


class SiteModelAdmin(ModelAdmin):
    """A register that shows a person the rows of the own neighbourhoods alone."""

    permission_helper_class = SitePermissionHelper

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).filter(site__in=sites_of(request.user))


class OwnSiteForm(WagtailAdminModelForm):
    """Offers a person the own neighbourhoods alone, and takes no other."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["site"].queryset = sites_of(self.for_user)
