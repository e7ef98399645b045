"""The sizes in which pages show pictures, made once in the background, not when a visitor asks.

Encoding those of one picture takes two to five seconds, and eight first visitors would do it eight
times.
"""

from dataclasses import dataclass

from django.core.cache import cache
from django.db import transaction
from django.db.models import Prefetch
from django.db.models.signals import post_save
from django.dispatch import Signal, receiver
from django_tasks import task
from wagtail.images.models import Filter

from .models import Picture, Rendition


@dataclass(frozen=True)
class Slot:
    """A place where pages show pictures.

    `specs` are Wagtail filter specs of one shape, small to large: "fill" crops around the focal
    point, "width" and "max" keep the whole picture, none enlarges. `sizes` says in CSS how wide the
    place usually is; a template that knows better passes its own.
    """

    specs: tuple[str, ...]
    sizes: str


def _webp(*specs: str) -> tuple[str, ...]:
    return tuple(f"{spec}|format-webp" for spec in specs)


SLOTS = {
    # A shop's window, a card in a list: two abreast on a phone, four on a desk.
    "card": Slot(
        _webp("fill-320x240", "fill-640x480", "fill-960x720"),
        "(min-width: 64rem) 18rem, (min-width: 40rem) 33vw, 50vw",
    ),
    # The top of a shop's or an article's page.
    "facade": Slot(_webp("fill-800x400", "fill-1440x720", "fill-2160x1080"), "100vw"),
    # Goods on the counter, thumbnails of a gallery.
    "product": Slot(
        _webp("fill-240x240", "fill-480x480", "fill-720x720"),
        "(min-width: 64rem) 14rem, (min-width: 40rem) 25vw, 50vw",
    ),
    # A whole picture in running text or opened from a gallery.
    "article": Slot(
        _webp("width-480", "width-960", "width-1600"), "(min-width: 48rem) 44rem, 100vw"
    ),
    "logo": Slot(_webp("max-120x120", "max-240x240"), "5rem"),
    # What social networks and messengers show of a shared link: they want one large JPEG.
    "social": Slot(("fill-1200x630|format-jpeg|jpegquality-82",), "75rem"),
}
FILTERS = {spec: Filter(spec) for slot in SLOTS.values() for spec in slot.specs}

# Sent with `picture` after its renditions changed: pages stored without them are out of date.
renditions_made = Signal()

# A worker that dies while it encodes keeps others from the same picture for this long, in seconds.
CLAIM_TIMEOUT = 600


def with_renditions(path: str, *slots: str) -> Prefetch:
    """For `prefetch_related`: the renditions of the picture at `path` ("cover",
    "gallery__picture"), of these slots only where given; other slots then look empty."""
    renditions = Rendition.objects.all()
    if slots:
        renditions = renditions.filter(
            filter_spec__in=[spec for slot in slots for spec in SLOTS[slot].specs]
        )
    return Prefetch(f"{path}__renditions", renditions)


def renditions_of(picture: Picture | None, slot: str) -> list[Rendition]:
    """What exists of the picture for this slot, one of each width, small to large.

    No query after `with_renditions`. While a moved focal point waits for the worker, what was made
    for the old one still counts.
    """
    if picture is None:
        return []
    specs = SLOTS[slot].specs
    found = [rendition for rendition in picture.renditions.all() if rendition.filter_spec in specs]
    by_width = {rendition.width: rendition for rendition in sorted(found, key=lambda r: r.pk)}
    return [by_width[width] for width in sorted(by_width)]


@task(backend="background")
def make_renditions(picture_id: int) -> None:
    """Make what the picture lacks; harmless to repeat, and of simultaneous runs one does the work.

    Whoever holds the claim looks again after giving it back, so that nobody need wait for it: a
    change that comes while the picture is being encoded is seen in the next round.
    """
    claim = f"renditions-{picture_id}"
    made = False
    while (
        (picture := Picture.objects.filter(pk=picture_id).first())
        and _lacking(picture)
        and cache.add(claim, True, CLAIM_TIMEOUT)
    ):
        try:
            for lacking in _lacking(picture):
                picture.create_rendition(lacking)
                made = True
        finally:
            cache.delete(claim)
    if made and picture:
        _drop_outdated(picture)
        renditions_made.send(Picture, picture=picture)


def request_missing() -> None:
    """Ask the worker for everything that is missing: after an upgrade changed the slots, or when
    a worker was stopped half-way."""
    for picture in Picture.objects.iterator():
        if _lacking(picture):
            make_renditions.enqueue(picture.pk)


@receiver(post_save, sender=Picture)
def request_renditions(instance: Picture, **kwargs) -> None:
    """After every change, once it is committed; most change neither file nor focal point."""

    def request() -> None:
        if _lacking(instance):
            make_renditions.enqueue(instance.pk)

    transaction.on_commit(request)


def _lacking(picture: Picture) -> list[Filter]:
    have = set(picture.renditions.values_list("filter_spec", "focal_point_key"))
    return [
        wanted
        for spec, wanted in FILTERS.items()
        if (spec, wanted.get_cache_key(picture)) not in have
    ]


def _drop_outdated(picture: Picture) -> None:
    """Remove what was made for an earlier focal point."""
    for rendition in picture.renditions.filter(filter_spec__in=FILTERS):
        if rendition.focal_point_key != FILTERS[rendition.filter_spec].get_cache_key(picture):
            rendition.delete()
