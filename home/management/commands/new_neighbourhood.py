"""Sets up a neighbourhood that is then filled by its association or by `import_shops`."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from home.neighbourhood import Plan, create
from portal.sites import public_root


class Command(BaseCommand):
    help = "Creates a neighbourhood: site, pages, roles, settings and standard texts."

    def add_arguments(self, parser) -> None:
        parser.add_argument("hostname", help="Host name of its portal, e.g. monti.localhost")
        parser.add_argument("name", help="Name of the neighbourhood, e.g. Monti")
        parser.add_argument("--association", required=True, help="Name of the association")
        parser.add_argument("--email", required=True, help="Where requests are sent")
        parser.add_argument("--locality", required=True, help="Town, e.g. Roma")
        parser.add_argument("--portal-name", default="", help="Default: “Piazza” and the name")
        parser.add_argument("--postal-code", default="")
        parser.add_argument("--region", default="")
        parser.add_argument("--time-zone", default="Europe/Rome")

    def handle(self, **options) -> None:
        fields = Plan.__dataclass_fields__
        try:
            neighbourhood = create(
                Plan(**{name: value for name, value in options.items() if name in fields})
            )
        except ValidationError as error:
            raise CommandError("\n".join(error.messages)) from error
        address = public_root(neighbourhood.site.root_url)
        self.stdout.write(f"{neighbourhood.portal_name}: {address}/")
