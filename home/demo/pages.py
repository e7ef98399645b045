"""How the demo's pages come to be."""

from wagtail.models import Page


def publish(parent: Page, page: Page) -> None:
    """Below its parent, with a first revision, live: as if an editor had published it."""
    page.live = False
    parent.add_child(instance=page)
    page.save_revision().publish()
