"""The registers of the whole installation: trades in two levels, and what shops offer beside."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from lucide import IconDoesNotExist
from lucide.templatetags.lucide import lucide
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel


class Awning(models.TextChoices):
    """The palette of awnings: each has a class in the stylesheet and holds its contrast."""

    BRICK = "brick", _("Brick")
    PINE = "pine", _("Pine")
    NIGHT = "night", _("Night blue")
    PLUM = "plum", _("Plum")
    TERRACOTTA = "terracotta", _("Terracotta")
    OCHRE = "ochre", _("Ochre")
    FOREST = "forest", _("Forest")
    ROSE = "rose", _("Rose")
    TEAL = "teal", _("Teal")
    BERRY = "berry", _("Berry")
    SLATE = "slate", _("Slate")
    CHESTNUT = "chestnut", _("Chestnut")
    NAVY = "navy", _("Navy")
    SKY = "sky", _("Sky")
    STEEL = "steel", _("Steel")
    LAGOON = "lagoon", _("Lagoon")
    WINE = "wine", _("Wine")


class Window(models.TextChoices):
    """The drawn windows: each is a template in `windows/`."""

    BREAD = "bread", _("Bread and cakes")
    GROCERY = "grocery", _("Groceries")
    COFFEE = "coffee", _("Cup and pot")
    CLOTHES = "clothes", _("Clothes")
    HOME = "home", _("Furniture")
    TOOLS = "tools", _("Tools")
    BOOKS = "books", _("Books")
    FLOWERS = "flowers", _("Flowers")
    HEALTH = "health", _("Pharmacy")
    SCISSORS = "scissors", _("Comb and scissors")
    PHONE = "phone", _("Screens")
    WORKSHOP = "workshop", _("Workbench")
    DESK = "desk", _("Desk")
    SPORT = "sport", _("Ball and racket")
    GARAGE = "garage", _("Garage")
    LAUNDRY = "laundry", _("Counter")
    MUSIC = "music", _("Music stand")


def validate_icon(name: str) -> None:
    """Refuse names that the icon set does not have: a page that shows one would fail."""
    try:
        lucide(name)
    except IconDoesNotExist:
        raise ValidationError(_("There is no icon with this name.")) from None


class Category(models.Model):
    """A trade ("Panificio") or, without parent, the group it belongs to ("Pane e dolci").

    `osm_tags` has one entry a line, each of one or several tags that must all be there
    ("amenity=restaurant;cuisine=pizza"); source: https://wiki.openstreetmap.org/wiki/Map_features.
    `schema_type` is a subtype of https://schema.org/LocalBusiness.
    """

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("short name in addresses"), max_length=80, unique=True)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("group"),
        limit_choices_to={"parent": None},
        help_text=_("Empty for a group itself."),
    )
    awning = models.CharField(
        _("awning"),
        max_length=20,
        choices=Awning,
        blank=True,
        help_text=_("If empty, the group's."),
    )
    window = models.CharField(
        _("drawn window"),
        max_length=20,
        choices=Window,
        blank=True,
        help_text=_("Shown where a shop has no photo. If empty, the group's."),
    )
    osm_tags = models.TextField(
        _("OpenStreetMap tags"), blank=True, help_text=_("One a line, e.g. “shop=bakery”.")
    )
    schema_type = models.CharField(_("schema.org type"), max_length=60, default="LocalBusiness")
    ateco_codes = models.CharField(
        _("ATECO codes"), max_length=120, blank=True, help_text=_("Separated by commas.")
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldPanel("slug"),
                FieldPanel("parent"),
                FieldPanel("sort_order"),
            ],
            heading=_("Name and place"),
        ),
        FieldRowPanel([FieldPanel("awning"), FieldPanel("window")], heading=_("Look")),
        MultiFieldPanel(
            [FieldPanel("osm_tags"), FieldPanel("schema_type"), FieldPanel("ateco_codes")],
            heading=_("In other registers"),
        ),
    ]

    class Meta:
        ordering = ["sort_order", "name", "pk"]
        verbose_name = _("category")
        verbose_name_plural = _("categories")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if self.parent and (self.parent.parent_id or self.parent == self):
            raise ValidationError({"parent": _("Choose a group: categories have two levels only.")})
        if self.parent_id and self.pk and self.children.exists():
            raise ValidationError({"parent": _("This is a group: it has categories of its own.")})
        if not self.parent_id and not (self.awning and self.window):
            raise ValidationError({"awning": _("A group needs an awning and a drawn window.")})

    @cached_property
    def group(self) -> "Category":
        return self.parent or self

    @property
    def awning_name(self) -> str:
        return self.awning or self.group.awning

    @property
    def window_name(self) -> str:
        return self.window or self.group.window


class Amenity(models.Model):
    """Something a shop offers beside its goods: a way to pay, a service, a language."""

    class Group(models.TextChoices):
        PAYMENT = "payment", _("Payments")
        SERVICE = "service", _("Services")
        ACCESSIBILITY = "accessibility", _("Accessibility")
        LANGUAGE = "language", _("Languages")

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("short name in addresses"), max_length=80, unique=True)
    group = models.CharField(_("group"), max_length=20, choices=Group)
    osm_tag = models.CharField(
        _("OpenStreetMap tag"), max_length=80, blank=True, help_text=_("E.g. “wheelchair=yes”.")
    )
    icon = models.CharField(
        _("icon"),
        max_length=40,
        default="check",
        validators=[validate_icon],
        help_text=_("A name of the Lucide icon set."),
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("group"),
        FieldPanel("osm_tag"),
        FieldPanel("icon"),
        FieldPanel("sort_order"),
    ]

    class Meta:
        ordering = ["group", "sort_order", "name", "pk"]
        verbose_name = _("amenity")
        verbose_name_plural = _("amenities")

    def __str__(self) -> str:
        return self.name
