"""What editors are told when something does not fit, and what they may leave for later."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from news.models import EventPage, FundingCallPage, NewsPage, NoticePage
from portal.models import Zone
from tests.factories.news import (
    EventPageFactory,
    FundingCallPageFactory,
    NewsPageFactory,
    NoticePageFactory,
    event_index,
    funding_index,
    news_index,
    notice_index,
)

DAY = datetime.date(2026, 12, 1)


def loose(factory, **values):
    """A page that stands in no tree, which is enough to check what is written on it."""
    return factory.build(parent=None, path="ZZZZ", depth=1, **values)


def complaints(page) -> set[str]:
    """The fields beside which something is said when the page is checked."""
    with pytest.raises(ValidationError) as caught:
        page.full_clean()
    return set(caught.value.message_dict)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"opening_date": DAY, "deadline_date": DAY - datetime.timedelta(1)}, "deadline_date"),
        (
            {
                "opening_date": DAY,
                "opening_time": datetime.time(12),
                "deadline_date": DAY,
                "deadline_time": datetime.time(12),
            },
            "deadline_date",
        ),
        ({"deadline_date": None, "deadline_time": datetime.time(12)}, "deadline_date"),
        ({"opening_date": None, "opening_time": datetime.time(12)}, "opening_date"),
        ({"deadline_date": DAY, "procedure_end": DAY - datetime.timedelta(1)}, "procedure_end"),
        ({"opening_date": datetime.date(26, 12, 1)}, "opening_date"),
        ({"award_min": 500, "award_max": 400}, "award_max"),
        ({"award_min": -1}, "award_min"),
        ({"aid_rate": 101}, "aid_rate"),
        ({"manual_state": "suspended", "manual_source": "Albo"}, "manual_since"),
        ({"manual_state": "suspended", "manual_since": DAY}, "manual_source"),
        ({"ateco_codes": "47, pane"}, "ateco_codes"),
        ({"forms_of_aid": []}, "forms_of_aid"),
        ({"forms_of_aid": ["gift"]}, "forms_of_aid"),
        ({"audience": "enterprise"}, "audience"),
        ({"official_link": ""}, "official_link"),
    ],
)
@pytest.mark.django_db
def test_a_call_that_does_not_fit_says_where(changes, field):
    page = loose(FundingCallPageFactory, **{"opening_date": None, **changes})
    assert complaints(page) == {field}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": "x" * 161}, "title"),
        ({"expires": None}, "expires"),
        ({"expires": datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC)}, "expires"),
        ({"cancelled_reason": "Falso allarme"}, "cancelled_at"),
        (
            {"cancelled_at": datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)},
            "cancelled_reason",
        ),
        ({"source_name": ""}, "source_name"),
    ],
)
@pytest.mark.django_db
def test_a_notice_that_does_not_fit_says_where(changes, field):
    assert complaints(loose(NoticePageFactory, **changes)) == {field}


@pytest.mark.django_db
def test_an_event_that_ends_before_it_starts_says_so(now):
    assert complaints(loose(EventPageFactory, start=now, end=now)) == {"end"}


@pytest.mark.parametrize(
    ("factory", "changes"),
    [
        (FundingCallPageFactory, {"award_min": 5, "award_max": 4}),
        (FundingCallPageFactory, {"aid_rate": 101}),
        (FundingCallPageFactory, {"manual_state": "closed", "manual_since": None}),
        (NoticePageFactory, {"expires": datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC)}),
        (EventPageFactory, {"end": datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC)}),
        (EventPageFactory, {"price": -1}),
    ],
)
@pytest.mark.django_db
def test_the_database_refuses_what_no_form_has_seen(factory, changes):
    root = Page.get_first_root_node()
    page = root.add_child(instance=factory.build(parent=None))
    with pytest.raises(IntegrityError), transaction.atomic():
        type(page).objects.filter(pk=page.pk).update(**changes)


NOTHING = inline_formset([])
EMPTY = {
    "title": "",
    "slug": "",
    "seo_title": "",
    "search_description": "",
    "listing_image": "",
    "comments-TOTAL_FORMS": "0",
    "comments-INITIAL_FORMS": "0",
    "comments-MIN_NUM_FORMS": "0",
    "comments-MAX_NUM_FORMS": "",
}
NEWS = {
    "title": "Luminarie",
    "slug": "luminarie",
    "summary": "Accendiamo insieme le vie del quartiere.",
    "body": streamfield([("paragraph", rich_text("<p>Venti strade.</p>"))]),
    "picture": "",
    "date": "2026-11-18",
    "topic": "association",
    "office": "",
    "shop_links": NOTHING,
    "call_links": NOTHING,
}
CALL = {
    "title": "Vetrine sicure",
    "slug": "vetrine-sicure",
    "summary": "Serrande, allarmi e videosorveglianza.",
    "grantor": "Camera di Commercio",
    "forms_of_aid": ["grant", "training"],
    "audience": ["enterprise"],
    "sizes": ["micro", "small"],
    "ateco_codes": "47, 95.2",
    "ateco_edition": "2025",
    "deadline_date": "2026-12-01",
    "deadline_time": "12:00",
    "how_to_apply": rich_text("<p>Serve SPID.</p>"),
    "official_link": "https://camera.example/vetrine",
    "last_checked": "2026-11-20",
    "attachments": NOTHING,
}
NOTICE = {
    "title": "Via Lattanzio chiusa",
    "slug": "via-lattanzio-chiusa",
    "kind": "roadworks",
    "severity": "severe",
    "certainty": "observed",
    "starts": "2026-11-21 07:15",
    "expires": "2026-11-27 18:00",
    "what_to_do": rich_text("<p>Passa da via Friggeri.</p>"),
    "what_happened": rich_text("<p>Una perdita.</p>"),
    "source_name": "Gestore",
    "updates": inline_formset(
        [{"posted_at": "2026-11-22 17:10", "text": rich_text("<p>Acqua ripristinata.</p>")}]
    ),
}
EVENT = {
    "title": "Mercatino",
    "slug": "mercatino",
    "summary": "Trenta banchi.",
    "kind": "market",
    "start": "2026-12-05 09:30",
    "end": "2026-12-05 18:30",
    "place": "Piazza della Balduina",
    "body": streamfield([]),
    "how_to_register": rich_text("<p>Basta venire.</p>"),
}
FORMS = [
    (NewsPage, news_index, NEWS),
    (FundingCallPage, funding_index, CALL),
    (NoticePage, notice_index, NOTICE),
    (EventPage, event_index, EVENT),
]


@pytest.fixture
def write(client, superuser, balduina):
    """Send the CMS's form for a new page; returns the answer."""
    client.force_login(superuser)

    def send(page_type, index, data: dict, publish: bool):
        address = reverse(
            "wagtailadmin_pages:add",
            args=["news", page_type._meta.model_name, index(balduina).pk],
        )
        action = {"action-publish": "1"} if publish else {}
        ticked = {name: value for name, value in data.items() if isinstance(value, list)}
        typed = {name: value for name, value in data.items() if name not in ticked}
        return client.post(address, {**nested_form_data({**EMPTY, **typed, **action}), **ticked})

    return send


@pytest.mark.parametrize(("page_type", "index", "data"), FORMS)
def test_an_editor_writes_and_publishes(client, write, page_type, index, data):
    write(page_type, index, data, publish=True)
    page = page_type.objects.get()
    assert page.live
    assert client.get(page.get_url()).status_code == 200
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert edit.status_code == 200


@pytest.mark.parametrize(
    ("page_type", "index", "data"),
    [
        (NewsPage, news_index, {name: NEWS[name] for name in ("date", "shop_links", "call_links")}),
        (FundingCallPage, funding_index, {"ateco_edition": "2025", "attachments": NOTHING}),
        (
            NoticePage,
            notice_index,
            {
                **{name: NOTICE[name] for name in ("severity", "certainty", "starts")},
                "updates": NOTHING,
            },
        ),
        (EventPage, event_index, {}),
    ],
)
def test_a_page_can_be_looked_at_before_it_is_complete(
    client, superuser, balduina, page_type, index, data
):
    client.force_login(superuser)
    address = reverse(
        "wagtailadmin_pages:preview_on_add",
        args=["news", page_type._meta.model_name, index(balduina).pk],
    )
    texts = {
        field.name: rich_text("")
        for field in page_type._meta.fields
        if isinstance(field, RichTextField)
    }
    sent = nested_form_data({**EMPTY, **texts, "body": streamfield([]), **data, "title": "Bozza"})
    assert client.post(address, sent).json() == {"is_valid": True, "is_available": True}
    answer = client.get(address)
    assert answer.status_code == 200
    assert "Bozza" in answer.content.decode()


@pytest.mark.parametrize(
    ("page_type", "index", "data"),
    [
        (NoticePage, notice_index, {**NOTICE, "expires": ""}),
        (EventPage, event_index, {**EVENT, "start": "", "end": "", "place": ""}),
        (FundingCallPage, funding_index, {**CALL, "forms_of_aid": [], "official_link": ""}),
    ],
)
def test_what_is_not_known_yet_may_wait_in_a_draft_but_not_in_public(write, page_type, index, data):
    refused = write(page_type, index, data, publish=True)
    assert refused.status_code == 200
    assert not page_type.objects.exists()
    write(page_type, index, data, publish=False)
    assert not page_type.objects.get().live


def test_an_event_says_where_it_is(write):
    answer = write(EventPage, event_index, {**EVENT, "place": ""}, publish=True)
    assert set(answer.context["form"].errors) == {"place"}


def test_a_wrong_date_is_refused_beside_its_field_and_nothing_typed_is_lost(write):
    answer = write(NoticePage, notice_index, {**NOTICE, "expires": "2026-11-20 18:00"}, True)
    form = answer.context["form"]
    assert set(form.errors) == {"expires"}
    assert form["title"].value() == NOTICE["title"]


def test_a_notice_is_offered_the_zones_of_its_own_neighbourhood(client, write, balduina, monti):
    address = reverse(
        "wagtailadmin_pages:add", args=["news", "noticepage", notice_index(balduina).pk]
    )
    offered = client.get(address).context["form"].fields["zones"].queryset
    assert list(offered) == list(Zone.objects.filter(site=balduina.site))


def test_two_versions_of_a_call_are_compared_in_words(client, superuser, balduina):
    client.force_login(superuser)
    page = FundingCallPageFactory(neighbourhood=balduina, forms_of_aid=["grant"])
    first = page.save_revision()
    page.forms_of_aid = ["microcredit"]
    second = page.save_revision()
    address = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, first.pk, second.pk])
    html = client.get(address).content.decode()
    assert "Microcredit" in html
    assert "['microcredit']" not in html


def test_ticked_codes_survive_the_way_through_a_revision(balduina):
    page = FundingCallPageFactory(neighbourhood=balduina, forms_of_aid=["grant", "guarantee"])
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.forms_of_aid == ["grant", "guarantee"]
    assert page.get_latest_revision_as_object().forms_of_aid == ["grant", "guarantee"]


@pytest.mark.django_db
def test_news_can_be_dated_back():
    loose(NewsPageFactory, date=datetime.date(2019, 5, 1)).full_clean()
