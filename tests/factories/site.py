"""A neighbourhood with at least one page of each type, for tests of what holds everywhere."""

from home.models import StandardPage
from portal.models import Neighbourhood
from tests.factories.documents import DocumentFactory
from tests.factories.merchants import MerchantPageFactory, OfferPageFactory, ProductPageFactory
from tests.factories.news import (
    EventPageFactory,
    FundingCallPageFactory,
    NewsPageFactory,
    NoticePageFactory,
)
from tests.factories.pictures import PictureFactory


def fill(neighbourhood: Neighbourhood, each: int = 1) -> None:
    """`each` shops, with a product and an offer each, and as many of every other type."""
    for _number in range(each):
        shop = MerchantPageFactory(neighbourhood=neighbourhood, cover=PictureFactory(rendered=True))
        product = ProductPageFactory(parent=shop, picture=PictureFactory(rendered=True))
        OfferPageFactory(parent=shop, product=product, price="4.00", lowest_price_30_days="5.20")
        NewsPageFactory(neighbourhood=neighbourhood)
        FundingCallPageFactory(neighbourhood=neighbourhood)
        NoticePageFactory(neighbourhood=neighbourhood)
        EventPageFactory(neighbourhood=neighbourhood)
    add_page_of_all_blocks(neighbourhood)


def add_page_of_all_blocks(neighbourhood: Neighbourhood) -> StandardPage:
    home = neighbourhood.site.root_page.specific
    text = "<p>Venti strade, <b>sessanta</b> negozi.</p>"
    return home.add_child(
        instance=StandardPage(
            title="Tutti i blocchi",
            slug="tutti-i-blocchi",
            body=[
                ("heading", {"text": "Una sezione", "level": "h2"}),
                ("paragraph", text),
                (
                    "picture",
                    {"picture": PictureFactory(rendered=True), "alt": "", "caption": "La via"},
                ),
                ("quote", {"text": "Accendiamo la via.", "attribution": "Una libraia"}),
                ("callout", {"title": "Da portare", "text": text}),
                ("document", {"document": DocumentFactory(), "title": ""}),
                ("button", {"text": "Aderisci", "page": home, "url": ""}),
                ("question", {"question": "Quanto costa?", "answer": text}),
            ],
        )
    )
