-- That the employee had a text removed for good: where it stood and when, and nothing of what it said.
CREATE TABLE tekstverwijdering (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    tekst TEXT NOT NULL CHECK (substr(tekst, 1, 1) = '/'),
    door_id TEXT NOT NULL REFERENCES medewerker (id),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX tekstverwijdering_dialoog ON tekstverwijdering (dialoog_id, id);
