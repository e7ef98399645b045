"""What each role of a neighbourhood may do, as Wagtail groups with rights on its home page only.

Source: the table of people in the product's design. Every right is bound to the neighbourhood's
own page tree, collection and settings, so that nobody reaches another neighbourhood's things.
"""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Site,
)

from portal.accounts.models import RoleGroup

Role = RoleGroup.Role

PAGE_RIGHTS = {
    Role.CONTRIBUTOR: ("add_page",),
    Role.EDITOR: ("add_page", "change_page", "publish_page", "lock_page", "unlock_page"),
    Role.ADMIN: (
        "add_page",
        "change_page",
        "publish_page",
        "lock_page",
        "unlock_page",
        "bulk_delete_page",
    ),
}
COLLECTION_RIGHTS = {
    Role.CONTRIBUTOR: ("add_image", "choose_image", "add_document", "choose_document"),
    Role.EDITOR: (
        "add_image",
        "change_image",
        "delete_image",
        "choose_image",
        "add_document",
        "change_document",
        "delete_document",
        "choose_document",
    ),
}
COLLECTION_RIGHTS[Role.ADMIN] = COLLECTION_RIGHTS[Role.EDITOR]
REQUEST_RIGHTS = ("view_merchantrequest", "change_merchantrequest")
SITE_RIGHTS = {
    Role.ADMIN: (
        "change_neighbourhood",
        "add_zone",
        "change_zone",
        "delete_zone",
        "view_zone",
        *REQUEST_RIGHTS,
    ),
    Role.EDITOR: ("view_zone", *REQUEST_RIGHTS),
}


def create_roles(
    site: Site, home: Page, contributed: Iterable[Page], collection: Collection, name: str
) -> None:
    """Make the three role groups of a neighbourhood.

    Contributors write below the pages `contributed` alone, the others everywhere below `home`.
    """
    access = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    for role in Role:
        held = RoleGroup.objects.filter(site=site, role=role).select_related("group").first()
        group = held.group if held else Group.objects.create(name=f"{name} – {role.label}")
        if not held:
            RoleGroup.objects.create(site=site, role=role, group=group)
        group.permissions.add(access)
        for permission in _permissions(("wagtailcore",), PAGE_RIGHTS[role]):
            for page in contributed if role == Role.CONTRIBUTOR else [home]:
                GroupPagePermission.objects.get_or_create(
                    group=group, page=page, permission=permission
                )
        for permission in _permissions(("wagtailimages", "wagtaildocs"), COLLECTION_RIGHTS[role]):
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=collection, permission=permission
            )
        for permission in _permissions(("portal", "merchants"), SITE_RIGHTS.get(role, ())):
            GroupSitePermission.objects.get_or_create(group=group, site=site, permission=permission)


def _permissions(apps: tuple[str, ...], codenames: tuple[str, ...]) -> list[Permission]:
    found = list(
        Permission.objects.filter(content_type__app_label__in=apps, codename__in=codenames)
    )
    if len(found) != len(codenames):
        raise LookupError(f"Permissions missing among {codenames}: run migrate first.")
    return found
