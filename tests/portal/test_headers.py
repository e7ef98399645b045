import pytest


@pytest.mark.parametrize("address", ["/", "/cerca/?q=pane", "/account/login/", "/nonesiste/"])
def test_public_pages_allow_nothing_inline_and_no_other_host(client, balduina, address):
    policy = client.get(address)["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    assert "default-src 'self'" in policy
    assert "http" not in policy


def test_only_the_cms_may_use_inline_scripts(client, superuser, balduina):
    client.force_login(superuser)
    assert "'unsafe-inline'" in client.get("/admin/")["Content-Security-Policy"]


def test_sane_headers(client, balduina):
    answer = client.get("/")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    assert answer["Referrer-Policy"] == "strict-origin-when-cross-origin"


def test_every_answer_carries_a_request_id_for_the_logs(client, balduina):
    assert client.get("/")["X-Request-ID"]


def test_reading_sets_no_cookie(client, balduina):
    assert not client.get("/").cookies
