-- What is erased when its time is over, and what says afterwards that it was.

-- How many months after its end a dialogue with this form is kept.
ALTER TABLE sjabloon ADD COLUMN bewaarmaanden INTEGER NOT NULL DEFAULT 24 CHECK (bewaarmaanden BETWEEN 1 AND 120);

-- The receipt of what was erased on one day by one rule: numbers, and nobody's name or id.
CREATE TABLE vernietiging (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    vernietigd_datum TEXT NOT NULL CHECK (length(vernietigd_datum) = 10),
    regel TEXT NOT NULL CHECK (length(regel) BETWEEN 1 AND 64),
    aantallen TEXT NOT NULL CHECK (substr(aantallen, 1, 1) = '['),
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    UNIQUE (vernietigd_datum, regel)
) STRICT;

-- That a record was there, for whoever could read it: they are told 410 and not 404.
CREATE TABLE vernietigd (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id) ON DELETE CASCADE,
    gesprekspartner_id TEXT REFERENCES medewerker (id) ON DELETE SET NULL,
    op TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vernietigd_medewerker ON vernietigd (medewerker_id);
CREATE INDEX vernietigd_gesprekspartner ON vernietigd (gesprekspartner_id) WHERE gesprekspartner_id IS NOT NULL;
CREATE INDEX vernietigd_op ON vernietigd (op);

CREATE INDEX inzage_op ON inzage (aangemaakt_op) WHERE dialoog_id IS NULL;
