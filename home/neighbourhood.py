"""Setting up a neighbourhood: everything it needs to stand, in one transaction.

Used by the command `new_neighbourhood` and by the demo, so that the first neighbourhood and every
later one are made the same way.
"""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    Page,
    Site,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from home.body import stream
from home.models import HomePage, StandardPage
from home.standard_pages import PAGES
from merchants.models import Amenity, Category, MerchantIndexPage, OfferIndexPage
from merchants.registers import AMENITIES, CATEGORIES
from news.models import EventIndexPage, FundingIndexPage, NewsIndexPage, NoticeIndexPage
from portal.accounts.models import RoleGroup
from portal.accounts.roles import create_roles
from portal.models import Closure, Neighbourhood, Zone


@dataclass(frozen=True)
class Plan:
    """What one must say of a neighbourhood to set it up."""

    hostname: str
    name: str
    association: str
    email: str
    locality: str
    portal_name: str = ""
    tagline: str = "il quartiere, vetrina per vetrina"
    about: str = ""
    postal_code: str = ""
    region: str = ""
    street_address: str = ""
    phone: str = ""
    latitude: str | None = None
    longitude: str | None = None
    time_zone: str = "Europe/Rome"
    zones: tuple[tuple[str, str], ...] = ()
    closures: tuple[tuple[str, object], ...] = field(default=())


INDEXES = [
    (MerchantIndexPage, "Negozi", "negozi"),
    (OfferIndexPage, "Offerte", "offerte"),
    (NewsIndexPage, "Notizie", "notizie"),
    (FundingIndexPage, "Bandi", "bandi"),
    (NoticeIndexPage, "Avvisi", "avvisi"),
    (EventIndexPage, "Eventi e formazione", "eventi"),
]


# Where contributors may write.
CONTRIBUTED = (NewsIndexPage, FundingIndexPage, NoticeIndexPage, EventIndexPage)


@transaction.atomic
def create(plan: Plan) -> Neighbourhood:
    """Make site, pages, roles, collection and settings; ValidationError if one is there already."""
    if Site.objects.filter(hostname=plan.hostname).exists():
        raise ValidationError(
            _("There is a neighbourhood at %(host)s already.") % {"host": plan.hostname}
        )
    portal_name = plan.portal_name or f"Piazza {plan.name}"
    if Neighbourhood.objects.filter(portal_name=portal_name).exists():
        raise ValidationError(
            _("There is a portal called %(name)s already.") % {"name": portal_name}
        )
    _fill_registers()
    root = Page.get_first_root_node()
    home = root.add_child(
        instance=HomePage(
            title=portal_name,
            slug=_free_slug(root, plan.hostname),
            title_line="Tutto quello che ti serve è a due passi.",
            lede=(
                f"Negozi, artigiani e professionisti di {plan.name} in un’unica piazza: cerca un "
                "prodotto, scopri chi è aperto, resta aggiornato sul quartiere."
            ),
        )
    )
    site = Site.objects.create(
        hostname=plan.hostname,
        port=80,
        site_name=portal_name,
        root_page=home,
        is_default_site=not Site.objects.filter(is_default_site=True).exists(),
    )
    neighbourhood = Neighbourhood(
        site=site,
        portal_name=portal_name,
        association_name=plan.association,
        **{
            name: getattr(plan, name)
            for name in (
                "name",
                "tagline",
                "about",
                "email",
                "phone",
                "street_address",
                "postal_code",
                "locality",
                "region",
                "latitude",
                "longitude",
                "time_zone",
            )
        },
    )
    neighbourhood.full_clean()
    neighbourhood.save()
    for name, day in plan.closures:
        Closure.objects.create(neighbourhood=neighbourhood, name=name, day=day)
    for order, (slug, name) in enumerate(plan.zones):
        Zone.objects.create(site=site, slug=slug, name=name, sort_order=order)
    indexes = [
        home.add_child(instance=model(title=title, slug=slug, show_in_menus=True))
        for model, title, slug in INDEXES
    ]
    _add_standard_pages(home, neighbourhood)
    collection = Collection.get_first_root_node().add_child(name=portal_name)
    contributed = [page for page in indexes if isinstance(page, CONTRIBUTED)]
    create_roles(site, home, contributed, collection, portal_name)
    _add_workflow(site, home, portal_name)
    return neighbourhood


def _add_workflow(site: Site, home: HomePage, portal_name: str) -> None:
    """What contributors write goes to the editors of the same neighbourhood."""
    approving = RoleGroup.objects.filter(site=site).exclude(role=RoleGroup.Role.CONTRIBUTOR)
    task = GroupApprovalTask.objects.create(name=f"{portal_name}: redazione")
    task.groups.set([role.group for role in approving])
    workflow = Workflow.objects.create(name=f"{portal_name}: approvazione")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=home)


def _add_standard_pages(home: HomePage, neighbourhood: Neighbourhood) -> None:
    for text in PAGES:
        page = text.filled(
            neighbourhood=neighbourhood.name,
            association=neighbourhood.association_name,
            email=neighbourhood.email,
            host=neighbourhood.site.hostname,
        )
        child = home.add_child(
            instance=StandardPage(
                title=page.title,
                slug=page.slug,
                search_description=page.summary,
                body=stream(page.body),
            )
        )
        if page.slug == "come-aderire":
            home.join_title = "Hai un’attività nel quartiere?"
            home.join_text = "Accendi la tua vetrina: orari, prodotti e offerte in un solo posto."
            home.join_page = child
    home.save_revision().publish()


def _fill_registers() -> None:
    """Give a new installation its trades and amenities; what its admins changed since stays."""
    for group_order, group in enumerate(CATEGORIES):
        parent, _created = Category.objects.get_or_create(
            slug=group.slug,
            defaults={
                "name": group.name,
                "awning": group.awning,
                "window": group.window,
                "schema_type": group.schema_type,
                "sort_order": group_order * 1000,
            },
        )
        # One count for groups and trades, so that every list shows a group above its trades.
        for order, trade in enumerate(group.trades, group_order * 1000 + 1):
            Category.objects.get_or_create(
                slug=trade.slug,
                defaults={
                    "name": trade.name,
                    "parent": parent,
                    "osm_tags": "\n".join(trade.osm_tags),
                    "schema_type": trade.schema_type,
                    "ateco_codes": ", ".join(trade.ateco_codes),
                    "sort_order": order,
                },
            )
    for order, amenity in enumerate(AMENITIES):
        Amenity.objects.get_or_create(
            slug=amenity.slug,
            defaults={
                "name": amenity.name,
                "group": amenity.group,
                "osm_tag": amenity.osm_tag,
                "icon": amenity.icon,
                "sort_order": order,
            },
        )


def _free_slug(root: Page, hostname: str) -> str:
    slug = hostname.replace(".", "-")
    return slug if not root.get_children().filter(slug=slug).exists() else f"{slug}-2"
