"""The record that somebody takes along is what the schema says that it names."""

import jsonschema


def test_the_record_fits_its_schema(anybody, as_role):
    record = as_role("MEDEWERKER").get("/v1/mij/dossier")
    assert record.status_code == 200, record.text
    assert record.headers["Content-Disposition"].startswith("attachment")
    schema = anybody.get(record.json()["$schema"]).json()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(record.json(), schema, cls=jsonschema.Draft202012Validator)
    assert record.json()["dialogen"] and record.json()["inzagen"] and record.json()["handelingen"]
