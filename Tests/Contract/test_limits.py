"""What clients may ask for, and how large answers travel."""

import pytest
import requests

from conftest import Service

PLAIN = {"Accept-Encoding": "identity"}


@pytest.fixture(scope="module")
def busy():
    """A service that allows twenty requests a minute and five exports, behind a proxy on this machine."""
    service = Service("--demo", "--rate-limit", "20", "--export-limit", "5", "--trusted-proxies", "127.0.0.1")
    service.wait_for_tokens()
    yield service
    assert service.stop() == 0
    service.remove()


def from_address(service, address, path="/livez", **fields):
    return requests.get(service.url + path, headers={"X-Forwarded-For": address, **fields}, timeout=10)


def test_who_asks_too_often_is_told_when_to_come_back(busy):
    answers = [from_address(busy, "192.0.2.1") for _ in range(21)]
    assert [answer.status_code for answer in answers] == [200] * 20 + [429]
    assert answers[0].headers["RateLimit-Policy"] == '"verzoeken";q=20;w=60'
    assert answers[0].headers["RateLimit"].startswith('"verzoeken";r=19;t=')
    assert 0 < int(answers[20].headers["Retry-After"]) <= 60
    assert answers[20].headers["RateLimit"].startswith('"verzoeken";r=0;')
    assert answers[20].json()["status"] == 429
    assert from_address(busy, "192.0.2.2").status_code == 200, "another client is not held up"


def test_only_what_the_proxy_itself_saw_counts(busy):
    # Whoever writes more addresses in front is still the one that the proxy names last.
    for number in range(20):
        from_address(busy, f"10.0.0.{number}, 192.0.2.3")
    assert from_address(busy, "10.0.0.99, 192.0.2.3").status_code == 429


def test_wrong_tokens_count_for_the_address_they_come_from(busy):
    statuses = [
        from_address(busy, "192.0.2.4", "/v1/mij", Authorization=f"Bearer inz_{number}").status_code for number in range(21)
    ]
    assert statuses == [401] * 20 + [429]


def test_an_ipv6_customer_is_one_client(busy):
    statuses = [from_address(busy, f"2001:db8:1:2::{number:x}").status_code for number in range(1, 22)]
    assert statuses[-1] == 429


def test_exports_have_a_quota_of_their_own(busy):
    token = busy.env()["HR_ADVISEUR"]
    fields = {"Authorization": f"Bearer {token}", "Accept": "text/csv"}
    answers = [from_address(busy, "192.0.2.9", "/v1/acties?als=hr_adviseur", **fields) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert answers[0].headers["RateLimit-Policy"] == '"exports";q=5;w=60'
    assert from_address(busy, "192.0.2.9", "/v1/acties?als=hr_adviseur", **{**fields, "Accept": "*/*"}).status_code == 200


def test_nobody_on_this_machine_is_counted_unless_asked_for(anybody):
    answers = [anybody.get("/livez", headers={"X-Forwarded-For": "192.0.2.1"}) for _ in range(50)]
    assert all(answer.status_code == 200 and "RateLimit" not in answer.headers for answer in answers)


@pytest.mark.parametrize("path", ["/v1/openapi.json", "/stijl.css"])
def test_what_never_changes_is_compressed_on_request_and_has_a_validator_for_each_form(anybody, path):
    plain = anybody.get(path, headers=PLAIN)
    small = anybody.get(path, headers={"Accept-Encoding": "gzip"})
    assert small.headers["Content-Encoding"] == "gzip" and "Content-Encoding" not in plain.headers
    assert plain.headers["Vary"] == small.headers["Vary"] == "Accept-Encoding"
    assert small.content == plain.content and int(small.headers["Content-Length"]) < len(plain.content) / 2
    assert small.headers["ETag"] != plain.headers["ETag"]
    for answer, coding in ((plain, "identity"), (small, "gzip")):
        fields = {"If-None-Match": answer.headers["ETag"], "Accept-Encoding": coding}
        assert anybody.get(path, headers=fields).status_code == 304


@pytest.mark.parametrize("media", ["application/json", "text/csv", "application/x-ndjson"])
def test_a_list_is_the_same_compressed(as_role, media):
    hr = as_role("HR_ADVISEUR")
    path = "/v1/acties?als=hr_adviseur" + ("&limit=500" if media == "application/json" else "")
    plain = hr.get(path, headers={"Accept": media, **PLAIN})
    small = hr.get(path, headers={"Accept": media, "Accept-Encoding": "gzip"})
    assert small.headers.get("Content-Encoding") == "gzip"
    # requests has undone the coding already.
    assert small.content == plain.content and len(plain.content) > 1400


def test_a_page_with_a_secret_is_never_compressed(anybody):
    page = anybody.get("/inloggen", headers={"Accept-Encoding": "gzip"})
    assert page.status_code == 200 and "Content-Encoding" not in page.headers


def test_a_refused_coding_is_not_used(anybody):
    answer = anybody.get("/v1/openapi.json", headers={"Accept-Encoding": "gzip;q=0, identity"})
    assert "Content-Encoding" not in answer.headers
