"""One box over everything, whatever is typed into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.text import LONGEST_QUERY, MOST_WORDS, words
from tests.factories.merchants import MerchantPageFactory, ProductPageFactory
from tests.factories.news import NewsPageFactory, NoticePageFactory


@given(st.text(max_size=300))
def test_only_plain_words_reach_the_backends(text):
    found = words(text)
    assert len(found) <= MOST_WORDS
    assert all(word.replace("_", "a").isalnum() for word in found)
    assert sum(map(len, found)) <= LONGEST_QUERY * 3


def test_elided_articles_are_left_out():
    assert words("l'idraulico dell’angolo, un 3×2") == [
        "idraulico",
        "dell",
        "angolo",
        "un",
        "3",
        "2",
    ]


@pytest.fixture
def shops(balduina):
    forno = MerchantPageFactory(neighbourhood=balduina, title="Forno Belsito")
    ProductPageFactory(parent=forno, title="Pagnotta di segale")
    NewsPageFactory(neighbourhood=balduina, title="Luminarie sulla via")
    return balduina


@pytest.mark.django_db
class TestResults:
    def test_a_shop_is_found_by_name_trade_and_street(self, client, shops):
        for query in ("belsito", "FORNO", "panificio", "via della balduina"):
            assert "Forno Belsito" in client.get("/cerca/", {"q": query}).content.decode(), query

    def test_every_type_is_found_in_one_list(self, client, shops):
        assert "Pagnotta di segale" in client.get("/cerca/?q=segale").content.decode()
        assert "Luminarie sulla via" in client.get("/cerca/?q=luminarie").content.decode()

    def test_one_type_alone(self, client, shops):
        page = client.get("/cerca/?q=via&tipo=notizie").content.decode()
        assert "Luminarie sulla via" in page
        assert "Forno Belsito" not in page

    def test_all_words_must_be_there(self, client, shops):
        page = client.get("/cerca/?q=forno+luminarie").content.decode()
        assert "Forno Belsito" not in page

    def test_what_is_not_public_or_over_is_not_found(self, client, balduina, shops):
        MerchantPageFactory(neighbourhood=balduina, title="Bottega segreta", live=False)
        NoticePageFactory(neighbourhood=balduina, title="Avviso scaduto", ended=True)
        for query in ("segreta", "scaduto"):
            assert "Nessun risultato" in client.get("/cerca/", {"q": query}).content.decode()

    def test_of_a_shop_that_is_taken_off_nothing_is_found(self, client, balduina):
        shop = MerchantPageFactory(neighbourhood=balduina)
        ProductPageFactory(parent=shop, title="Ciambella sola")
        shop.unpublish()
        assert "Ciambella sola" not in client.get("/cerca/?q=ciambella").content.decode()


RUBBISH = [
    "q=%00",
    "q=%22",
    "q='",
    "q=%22%27%5C",
    "q=*&tipo=niente",
    "q=AND+OR+NOT",
    "q=pane&pagina=abc",
    "q=pane&pagina=0",
    "q=pane&pagina=9999",
    "q=a&q=b&tipo=&tipo=negozi",
    "q=" + "parola+" * 2000,
    "q=%F0%9F%8D%9E",
    "q=%C3%28",
]


@pytest.mark.django_db
@pytest.mark.parametrize("query", RUBBISH, ids=lambda query: query[:20])
def test_rubbish_is_answered(client, balduina, query):
    assert client.get(f"/cerca/?{query}").status_code == 200
