-- How a dialogue ends, what goes on in a next one, and what is handed over to another partner.

ALTER TABLE dialoog ADD COLUMN vervolg_op_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL;
-- When both were reminded that nothing had happened for a long time.
ALTER TABLE dialoog ADD COLUMN herinnerd_op TEXT;
CREATE INDEX dialoog_vervolg_op ON dialoog (vervolg_op_id) WHERE vervolg_op_id IS NOT NULL;
-- Dialogues in which nothing happened for long: a statement must spell the condition like this to use it.
CREATE INDEX dialoog_stil ON dialoog (gewijzigd_op) WHERE status NOT IN ('afgerond', 'afgezien', 'ingetrokken');
CREATE INDEX medewerker_uit_dienst ON medewerker (uit_dienst_datum) WHERE uit_dienst_datum IS NOT NULL;

-- One side's word that a dialogue is closed.
CREATE TABLE afsluitbevestiging (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner')),
    aangemaakt_op TEXT NOT NULL,
    UNIQUE (dialoog_id, rol)
) STRICT;

-- What went on in another dialogue: the one it came from keeps naming it. Of what was handed over, another partner
-- sees nothing from before; that holds even after both dialogues are gone.
CREATE TABLE overgang (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    van_dialoog_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL,
    naar_dialoog_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL,
    soort TEXT NOT NULL CHECK (soort IN ('wens', 'afspraak', 'actie')),
    deel_id TEXT NOT NULL,
    overgedragen INTEGER NOT NULL CHECK (overgedragen IN (0, 1)),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX overgang_van ON overgang (van_dialoog_id, id);
CREATE INDEX overgang_naar ON overgang (naar_dialoog_id);
CREATE INDEX overgang_deel ON overgang (deel_id) WHERE overgedragen = 1;
