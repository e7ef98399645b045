"""The blocks of which articles and standard pages are made; one template each in `blocks/`."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

TEXT_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]
SHORT_TEXT_FEATURES = ["bold", "italic", "link"]


class HeadingBlock(blocks.StructBlock):
    LEVELS = [("h2", _("Section")), ("h3", _("Subsection"))]

    text = blocks.CharBlock(label=_("Text"), max_length=120)
    level = blocks.ChoiceBlock(label=_("Level"), choices=LEVELS, default="h2")

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("Divides a long text into sections.")
        template = "blocks/heading.html"
        preview_value = {"text": "Luminarie di Natale", "level": "h2"}


class ParagraphBlock(blocks.RichTextBlock):
    def __init__(self, **kwargs) -> None:
        super().__init__(**{"features": TEXT_FEATURES, **kwargs})

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, lists and links.")
        template = "blocks/paragraph.html"
        preview_value = "<p>Venti strade, sessanta negozi e una raccolta fondi.</p>"


class PictureBlock(blocks.StructBlock):
    picture = ImageChooserBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        label=_("What it shows"),
        required=False,
        max_length=200,
        help_text=_("For those who cannot see it; if empty, the picture's own description."),
    )
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=200)

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("A picture with a caption.")
        template = "blocks/picture.html"
        preview_value = {"picture": None, "caption": "Via della Balduina sotto le luminarie"}


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), max_length=500)
    attribution = blocks.CharBlock(label=_("Who said it"), required=False, max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("Somebody's own words.")
        template = "blocks/quote.html"
        preview_value = {
            "text": "Se si spegne una vetrina, la via è più buia per tutti.",
            "attribution": "Una libraia di piazza della Balduina",
        }


class CalloutBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=SHORT_TEXT_FEATURES)

    class Meta:
        icon = "warning"
        label = _("Box")
        description = _("Something that must not be overlooked.")
        template = "blocks/callout.html"
        preview_value = {"title": "Da portare", "text": "<p>Visura aggiornata e preventivo.</p>"}


class DocumentBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("Document"))
    title = blocks.CharBlock(
        label=_("Name of the link"),
        required=False,
        max_length=120,
        help_text=_("If empty, the document's own title."),
    )

    class Meta:
        icon = "doc-full"
        label = _("Document")
        description = _("A file to download, with its kind and size.")
        template = "blocks/document.html"
        preview_value = {"document": None, "title": "Modulo di adesione"}


class ButtonBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("Text"), max_length=60)
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(label=_("or address"), required=False)

    class Meta:
        icon = "link"
        label = _("Button")
        description = _("The one thing readers should do next.")
        template = "blocks/button.html"
        preview_value = {"text": "Aderisci", "page": None, "url": "https://piazza.example/"}

    def clean(self, value):
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["url"]):
            error = ValidationError(_("Choose a page or write an address, one of the two."))
            raise blocks.StructBlockValidationError(block_errors={"url": error})
        return cleaned


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("Question"), max_length=160)
    answer = blocks.RichTextBlock(label=_("Answer"), features=TEXT_FEATURES)

    class Meta:
        icon = "help"
        label = _("Question and answer")
        description = _("An answer that opens when the question is chosen.")
        template = "blocks/question.html"
        preview_value = {
            "question": "Quanto costa aderire?",
            "answer": "<p>La quota la decide ogni anno l’assemblea.</p>",
        }


class BodyBlock(blocks.StreamBlock):
    """The body of articles and standard pages."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    picture = PictureBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    document = DocumentBlock()
    button = ButtonBlock()
    question = QuestionBlock()

    class Meta:
        required = False
