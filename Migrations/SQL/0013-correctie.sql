-- Keeping a settled record current and right: who said that it still holds, what was corrected, and how its status went.

CREATE TABLE actueelbevestiging (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner')),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX actueelbevestiging_dialoog ON actueelbevestiging (dialoog_id, id);

CREATE TABLE correctie (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    wat TEXT NOT NULL CHECK (wat IN ('samenvatting', 'onderwerpen', 'horizon_besproken', 'wens', 'wens_onderwerp')),
    onderdeel_id TEXT,
    oud TEXT,
    nieuw TEXT,
    reden TEXT NOT NULL CHECK (length(reden) BETWEEN 1 AND 500),
    door_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner')),
    versie INTEGER,
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX correctie_dialoog ON correctie (dialoog_id, id);

-- An answer holds for the corrections that were made by then.
ALTER TABLE dialoog ADD COLUMN correcties INTEGER NOT NULL DEFAULT 0 CHECK (correcties >= 0);
ALTER TABLE reactie ADD COLUMN correctie INTEGER NOT NULL DEFAULT 0 CHECK (correctie >= 0);

-- Every status a dialogue ever had, whatever changed it; the service adds who it was.
CREATE TABLE dialoogstatus (
    nummer INTEGER PRIMARY KEY NOT NULL,
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    oud TEXT,
    nieuw TEXT NOT NULL,
    door_id TEXT REFERENCES medewerker (id),
    rol TEXT CHECK (rol IN ('medewerker', 'gesprekspartner')),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX dialoogstatus_dialoog ON dialoogstatus (dialoog_id, nummer);

CREATE TRIGGER dialoog_krijgt_status AFTER INSERT ON dialoog BEGIN
    INSERT INTO dialoogstatus (dialoog_id, nieuw, aangemaakt_op) VALUES (new.id, new.status, new.aangemaakt_op);
END;

CREATE TRIGGER dialoog_wisselt_status AFTER UPDATE OF status ON dialoog WHEN old.status <> new.status BEGIN
    INSERT INTO dialoogstatus (dialoog_id, oud, nieuw, aangemaakt_op)
    VALUES (new.id, old.status, new.status, new.gewijzigd_op);
END;

-- Of what came before, as much as the dialogues themselves tell.
INSERT INTO dialoogstatus (dialoog_id, nieuw, aangemaakt_op)
SELECT id, CASE wijze WHEN 'voorbereid' THEN 'concept' ELSE 'gevoerd' END, aangemaakt_op FROM dialoog ORDER BY id;
INSERT INTO dialoogstatus (dialoog_id, oud, nieuw, aangemaakt_op)
SELECT id, 'concept', 'uitgenodigd', uitgenodigd_op FROM dialoog WHERE uitgenodigd_op IS NOT NULL ORDER BY id;
INSERT INTO dialoogstatus (dialoog_id, oud, nieuw, aangemaakt_op)
SELECT id, CASE WHEN uitgenodigd_op IS NOT NULL THEN 'uitgenodigd' ELSE 'concept' END, 'gevoerd',
    max(coalesce(uitgenodigd_op, aangemaakt_op), gevoerd_datum || 'T00:00:00.000Z') FROM dialoog
WHERE wijze = 'voorbereid' AND gevoerd_datum IS NOT NULL ORDER BY id;
INSERT INTO dialoogstatus (dialoog_id, oud, nieuw, aangemaakt_op)
SELECT id, 'gevoerd', 'vastgesteld', vastgesteld_op FROM dialoog WHERE vastgesteld_op IS NOT NULL ORDER BY id;
INSERT INTO dialoogstatus (dialoog_id, oud, nieuw, aangemaakt_op)
SELECT id, CASE WHEN status = 'afgerond' AND vastgesteld_op IS NOT NULL THEN 'vastgesteld'
    WHEN status = 'afgerond' AND gevoerd_datum IS NOT NULL THEN 'gevoerd'
    WHEN uitgenodigd_op IS NOT NULL THEN 'uitgenodigd' ELSE 'concept' END, status, gewijzigd_op FROM dialoog
WHERE status IN ('afgerond', 'afgezien', 'ingetrokken') ORDER BY id;
