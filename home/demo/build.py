"""The demo neighbourhood as a whole, deterministic but for the day on which it is made."""

import datetime
from collections.abc import Iterable

from django.conf import settings
from django.utils import timezone
from tqdm import tqdm

from home.demo.editorial import STORIES, Newsroom
from home.demo.shops import LOGINS, SHOPS, ZONES
from home.demo.street import Street
from home.neighbourhood import Plan, create
from portal.accounts.models import RoleGroup, User
from portal.models import JobRun, Neighbourhood
from portal.pictures.models import Picture
from portal.pictures.renditions import make_renditions

HOSTNAME = "localhost"
SUPERUSER, EDITOR = "admin@piazza.example", "redazione@piazza.example"
PLAN = Plan(
    hostname=HOSTNAME,
    name="Balduina",
    association="Associazione Balduina",
    about=(
        "Rete d’imprese e cittadini della Balduina: il quartiere come un centro commerciale "
        "naturale."
    ),
    email=EDITOR,
    locality="Roma",
    region="Lazio",
    postal_code="00136",
    street_address="Piazza della Balduina 49",
    phone="+39 06 0000 0000",
    latitude="41.918300",
    longitude="12.437800",
    zones=ZONES,
    closures=(("Santi Pietro e Paolo", datetime.date(2026, 6, 29)),),
)
DONE = "demo"


def build(quiet: bool = False) -> Neighbourhood:
    """Make the demo's neighbourhood, people, shops, stories and pictures, with progress bars."""

    def progress(items: Iterable, label: str) -> Iterable:
        return tqdm(items, desc=f"{label:<10}", unit="", disable=quiet)

    now = timezone.now()
    neighbourhood = create(PLAN)
    add_people(neighbourhood)
    street = Street(neighbourhood, now)
    for shop in progress(SHOPS, "Negozi"):
        street.open(shop)
    newsroom = Newsroom(neighbourhood, now)
    for story in progress(STORIES, "Notizie"):
        newsroom.write(story)
    for picture in progress(Picture.objects.all(), "Immagini"):
        # The worker would make them too, but then the first visitor would see drawings only.
        make_renditions.call(picture.pk)
    JobRun.record(DONE, now)
    return neighbourhood


def is_built() -> bool:
    return JobRun.objects.filter(name=DONE).exists()


def add_people(neighbourhood: Neighbourhood) -> None:
    User.objects.create_superuser(SUPERUSER, settings.DEMO_PASSWORD, first_name="Admin")
    editor = User.objects.create_user(EDITOR, settings.DEMO_PASSWORD, first_name="Redazione")
    editor.groups.add(
        RoleGroup.objects.get(site=neighbourhood.site, role=RoleGroup.Role.EDITOR).group
    )
    for login in LOGINS:
        User.objects.create_user(login, settings.DEMO_PASSWORD)
