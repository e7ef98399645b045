"""The one way to change a live page from code: an import, a short form, an undo.

Wagtail keeps a live version in the tables and, perhaps, a newer draft in a revision. A change that
is made elsewhere than in the editor must reach residents at once, must not publish what somebody
left half-typed, and must not be undone when that draft is published later.
"""

from django.db import transaction
from wagtail.models import Page


def change_live(page: Page, changes: dict[str, object], user=None) -> Page:
    """Set fields of a page and publish it; a draft that stands beside it gets the same changes.

    `changes` maps field names to values (lists for many-to-many fields). The page is read again
    under a lock, so that two changes at once follow each other. Returns the saved page.
    """
    with transaction.atomic():
        # The lock serialises changes to the same page; SQLite locks the whole database instead.
        model = type(page)
        live = model.objects.select_for_update(of=("self",)).get(pk=page.pk)
        draft = live.get_latest_revision_as_object() if live.has_unpublished_changes else None
        _set(live, changes)
        live.full_clean()
        live.save_revision(user=user, log_action=True).publish(user=user)
        if draft is not None:
            _set(draft, changes)
            draft.has_unpublished_changes = True
            draft.save_revision(user=user, clean=False)
    return model.objects.get(pk=page.pk)


def _set(page: Page, changes: dict[str, object]) -> None:
    for name, value in changes.items():
        setattr(page, name, value)
