"""Brings the shops of an OpenStreetMap export into one neighbourhood."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from tqdm import tqdm
from wagtail.models import Site

from merchants import imports, osm
from merchants.models import MerchantIndexPage
from portal.imports import ImportFailed, apply, plan, recorded


class Command(BaseCommand):
    help = (
        "Shows what would become of the shops in an OpenStreetMap export (GeoJSON): create, update "
        "or skip, and what was not understood. Writes nothing without --apply."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path, help="GeoJSON as Overpass turbo exports it")
        parser.add_argument("--site", required=True, help="Host name, e.g. monti.localhost")
        parser.add_argument("--apply", action="store_true", help="Write it")

    def handle(self, *, file: Path, **options) -> None:
        site = _site(options["site"])
        index = MerchantIndexPage.objects.in_site(site).first()
        if index is None:
            raise CommandError(_("%(site)s has no list of shops.") % {"site": site.hostname})
        adapter = imports.ShopAdapter(index)
        try:
            shops = osm.read(file.read_text(encoding="utf-8-sig"), imports.register())
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{file}: {_('This file is not text in UTF-8.')}") from error
        except osm.OsmFileError as error:
            raise CommandError(f"{file}: {error}") from error

        steps = plan(imports.rows(shops), recorded(site, osm.SOURCE, adapter))
        for line in steps.lines():
            self.stdout.write(line)
        self.stdout.write(self.style.SUCCESS(steps.summary()))
        if not options["apply"]:
            self.stdout.write(_("Nothing was written; --apply writes it."))
            return
        try:
            # Without a terminal the bar would only fill logs.
            apply(steps, site, osm.SOURCE, adapter, lambda s: tqdm(s, unit="", disable=None))
        except ImportFailed as error:
            raise CommandError(
                _("Nothing was written, because of %(step)s") % {"step": error}
            ) from error
        self.stdout.write(_("All of it was written."))


def _site(hostname: str) -> Site:
    """The site of the neighbourhood at this host name."""
    neighbourhoods = Site.objects.filter(neighbourhood__isnull=False).order_by("hostname")
    if site := neighbourhoods.filter(hostname=hostname).first():
        return site
    known = ", ".join(neighbourhoods.values_list("hostname", flat=True))
    raise CommandError(
        _("There is no neighbourhood at %(host)s. There are: %(known)s")
        % {"host": hostname, "known": known or "–"}
    )
