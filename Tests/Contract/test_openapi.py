"""The description of the API: valid OpenAPI 3.0.3, and by the Dutch government's REST API Design Rules (ADR 2.2)."""

import re

import pytest
import yaml
from openapi_spec_validator import validate

from conftest import ROOT

METHODS = {"get", "put", "post", "delete", "options", "head", "patch"}


def operations(openapi):
    for path, item in openapi["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method, operation


def resolve(openapi, thing):
    while "$ref" in thing:
        found = openapi
        for part in thing["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        thing = found
    return thing


def responses(openapi):
    for path, method, operation in operations(openapi):
        for status, response in operation["responses"].items():
            yield f"{method.upper()} {path} {status}", int(status), resolve(openapi, response)


def test_the_description_is_valid(openapi):
    validate(openapi)


def test_what_is_served_is_the_file(openapi):
    assert openapi == yaml.safe_load((ROOT / "openapi.yaml").read_text())


def test_it_says_openapi_3_0(openapi):
    # /core/doc-openapi; 3.0 and not 3.1: the tools of municipalities read 3.0.
    assert openapi["openapi"] == "3.0.3"


def test_it_tells_whom_to_ask(openapi):
    # /core/doc-openapi-contact
    assert all(openapi["info"]["contact"][key] for key in ("name", "url", "email"))


def test_the_version_is_semantic(openapi):
    # /core/semver
    assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", openapi["info"]["version"])


def test_the_major_version_is_in_the_address_over_tls(openapi):
    # /core/uri-version, /core/transport-security
    for server in openapi["servers"]:
        assert server["url"].startswith("https://") and server["url"].endswith("/v1")


def test_paths_are_kebab_case_without_trailing_slash_or_extension(openapi):
    # /core/path-segments-kebab-case, /core/no-trailing-slash; an underscore marks what is done to a resource.
    for path in openapi["paths"]:
        assert not path.endswith("/")
        for segment in path.strip("/").split("/"):
            if path == "/openapi.json":
                continue  # /core/publish-openapi names this very file.
            assert re.fullmatch(r"_?[a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z]*\}", segment), path


def test_names_in_queries_and_bodies_are_camel_case(openapi):
    # /core/query-keys-camel-case and our own rule for JSON.
    for path, _, operation in operations(openapi):
        for parameter in operation.get("parameters", []):
            parameter = resolve(openapi, parameter)
            if parameter["in"] == "query":
                assert re.fullmatch(r"[a-z][A-Za-z0-9]*", parameter["name"]), path
    for name, schema in openapi["components"]["schemas"].items():
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)
        for key in schema.get("properties", {}):
            # A file names its JSON schema by the standard's own word.
            assert re.fullmatch(r"[a-z][A-Za-z0-9]*|\$schema", key), f"{name}.{key}"


def test_only_standard_methods(openapi):
    # /core/http-methods
    for path, item in openapi["paths"].items():
        assert set(item) <= METHODS | {"servers", "parameters"}, path


def test_operation_ids_are_unique(openapi):
    ids = [operation["operationId"] for _, _, operation in operations(openapi)]
    assert len(ids) == len(set(ids))


def test_every_success_documents_its_version(openapi):
    # /core/version-header
    for name, status, response in responses(openapi):
        if status < 400:
            assert "API-Version" in response.get("headers", {}), name


def test_every_error_is_a_problem(openapi):
    # /core/error-handling/problem-details
    for name, status, response in responses(openapi):
        if status >= 400:
            assert list(response["content"]) == ["application/problem+json"], name
            schema = resolve(openapi, response["content"]["application/problem+json"]["schema"])
            assert {"type", "title", "status", "detail", "instance"} <= set(schema["properties"]), name


def test_every_operation_with_input_documents_bad_request(openapi):
    # /core/error-handling/invalid-input
    for path, method, operation in operations(openapi):
        if operation.get("parameters") or operation.get("requestBody"):
            assert "400" in operation["responses"], f"{method} {path}"


def test_every_operation_says_who_may_call_it(openapi):
    for path, method, operation in operations(openapi):
        assert "security" in operation, path
        if operation["security"]:
            assert {"401", "403"} <= set(operation["responses"]), f"{method} {path}"


def test_objects_that_are_sent_are_closed(openapi):
    # An unknown key is refused: there is no field for what the employer may not record.
    for path, method, operation in operations(openapi):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = resolve(openapi, content["schema"])
            if schema["type"] == "object":
                assert schema.get("additionalProperties") is False, f"{method} {path}"


def test_the_description_may_be_read_from_any_origin(anybody):
    # /core/publish-openapi
    reply = anybody.get("/v1/openapi.json", headers={"Origin": "https://developer.overheid.nl"})
    assert reply.status_code == 200
    assert reply.headers["Access-Control-Allow-Origin"] == "*"
    assert reply.headers["Content-Type"].startswith("application/json")


def test_a_trailing_slash_is_not_found(anybody, openapi):
    for path in openapi["paths"]:
        if "{" not in path and not path.endswith("z"):
            assert anybody.get(f"/v1{path}/").status_code == 404, path


@pytest.mark.parametrize(
    "method, path, status",
    [
        ("GET", "/v1/openapi.json", 200), ("GET", "/v1/acties", 401), ("GET", "/v1/nergens", 404),
        ("PUT", "/v1/acties", 405), ("OPTIONS", "/v1/acties", 204), ("GET", "/livez", 200), ("GET", "/v1/", 404),
    ],
)
def test_every_answer_carries_the_version_and_the_security_headers(anybody, openapi, method, path, status):
    # /core/version-header, /core/security-headers
    reply = anybody(method, path)
    assert reply.status_code == status
    assert reply.headers["API-Version"] == openapi["info"]["version"]
    for name, value in {
        "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
    }.items():
        assert reply.headers[name] == value, name
    assert "frame-ancestors 'none'" in reply.headers["Content-Security-Policy"]
    assert "max-age" in reply.headers["Strict-Transport-Security"]
    assert not re.search(r"\d", reply.headers.get("Server", ""))
    if status >= 400:
        assert reply.headers["Content-Type"] == "application/problem+json"
        assert reply.json()["status"] == status


def test_no_other_origin_is_let_in(anybody):
    reply = anybody.get("/v1/acties", headers={"Origin": "https://elders.example"})
    assert "Access-Control-Allow-Origin" not in reply.headers
