"""Neighbourhoods and people."""

from home.neighbourhood import Plan, create
from portal.accounts.models import RoleGroup, User
from portal.models import Neighbourhood

PASSWORD = "prova-di-chiave"


def make_neighbourhood(hostname: str, name: str) -> Neighbourhood:
    return create(
        Plan(
            hostname=hostname,
            name=name,
            association=f"Associazione {name}",
            email=f"info@{name.lower()}.example",
            locality="Roma",
            zones=(("centro", f"{name} centro"), ("collina", f"{name} alta")),
        )
    )


def make_user(
    email: str, neighbourhood: Neighbourhood | None = None, role: str = "", superuser: bool = False
) -> User:
    """A person who signs in with `PASSWORD`, in one role of a neighbourhood if one is given."""
    make = User.objects.create_superuser if superuser else User.objects.create_user
    user = make(email, PASSWORD)
    if neighbourhood:
        user.groups.add(RoleGroup.objects.get(site=neighbourhood.site, role=role).group)
    return user
