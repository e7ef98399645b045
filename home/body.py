"""Prepared texts (standard pages, the demo's articles) as StreamField values."""

from collections.abc import Iterable

from django.utils.html import escape

from home.standard_pages import Block


def stream(body: Iterable[Block]) -> list[dict]:
    """The value of a `BodyBlock` field; see `home.standard_pages.Block` for what goes in."""
    return [{"type": name, "value": value} for name, value in map(_block, body)]


def _block(block: Block) -> tuple[str, object]:
    kind, *parts = block
    match kind:
        case "h2" | "h3":
            return "heading", {"text": parts[0], "level": kind}
        case "p":
            return "paragraph", f"<p>{escape(parts[0])}</p>"
        case "ul":
            items = "".join(f"<li>{escape(item)}</li>" for item in parts[0])
            return "paragraph", f"<ul>{items}</ul>"
        case "quote":
            return "quote", {"text": parts[0], "attribution": parts[1]}
        case "link":
            text, url = parts
            return "paragraph", f'<p><a href="{escape(url)}">{escape(text)}</a></p>'
    raise ValueError(f"Unknown block {kind!r}")
