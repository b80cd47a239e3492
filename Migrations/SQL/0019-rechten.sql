-- Rights of the employee: an own statement beside a dialogue, an objection, and erasure at their request.

-- What the employee wants to have beside the record of a dialogue; it goes by the revision of its dialogue.
CREATE TABLE verklaring (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL UNIQUE REFERENCES dialoog (id) ON DELETE CASCADE,
    tekst TEXT NOT NULL CHECK (length(tekst) BETWEEN 1 AND 2000),
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL
) STRICT;

CREATE TABLE bezwaar (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    dialoog_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL,
    tekst TEXT NOT NULL CHECK (length(tekst) BETWEEN 1 AND 2000),
    status TEXT NOT NULL CHECK (status IN ('ingediend', 'toegewezen', 'afgewezen', 'ingetrokken')),
    antwoord_uiterlijk_datum TEXT NOT NULL CHECK (length(antwoord_uiterlijk_datum) = 10),
    toelichting TEXT CHECK (length(toelichting) BETWEEN 1 AND 2000),
    beantwoord_door_id TEXT REFERENCES medewerker (id),
    afgehandeld_op TEXT,
    aangemaakt_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    CHECK ((status = 'ingediend') = (afgehandeld_op IS NULL)),
    CHECK ((status IN ('toegewezen', 'afgewezen')) = (toelichting IS NOT NULL))
) STRICT;
CREATE INDEX bezwaar_medewerker ON bezwaar (medewerker_id, id);
CREATE INDEX bezwaar_dialoog ON bezwaar (dialoog_id) WHERE dialoog_id IS NOT NULL;

-- The day on which a dialogue goes because its employee asked for it.
ALTER TABLE dialoog ADD COLUMN wis_datum TEXT CHECK (length(wis_datum) = 10);
CREATE INDEX dialoog_wissen ON dialoog (wis_datum) WHERE wis_datum IS NOT NULL;

-- The read log takes one more kind: SQLite changes a CHECK only with the table.
CREATE TABLE inzage_nieuw (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    dialoog_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL,
    lezer_id TEXT REFERENCES medewerker (id),
    sleutel_id TEXT REFERENCES sleutel (id),
    rol TEXT NOT NULL,
    deel TEXT NOT NULL CHECK (deel IN ('dialoog', 'dialooglijst', 'actie', 'actielijst', 'afspraak', 'signaal',
        'signalenlijst', 'bezwaar')),
    aangemaakt_op TEXT NOT NULL,
    CHECK ((lezer_id IS NULL) <> (sleutel_id IS NULL))
) STRICT;
INSERT INTO inzage_nieuw (id, medewerker_id, dialoog_id, lezer_id, sleutel_id, rol, deel, aangemaakt_op)
SELECT id, medewerker_id, dialoog_id, lezer_id, sleutel_id, rol, deel, aangemaakt_op FROM inzage;
DROP TABLE inzage;
ALTER TABLE inzage_nieuw RENAME TO inzage;
CREATE INDEX inzage_medewerker ON inzage (medewerker_id, id);
CREATE INDEX inzage_dialoog ON inzage (dialoog_id, id) WHERE dialoog_id IS NOT NULL;
CREATE INDEX inzage_op ON inzage (aangemaakt_op) WHERE dialoog_id IS NULL;
