-- What changed of what counted, beyond what a correction of the dialogue changes: words of actions, texts of agreements,
-- answers to wishes. An answer needs no reason beside its own explanation.

CREATE TABLE correctie_nieuw (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    wat TEXT NOT NULL CHECK (wat IN ('samenvatting', 'onderwerpen', 'horizon_besproken', 'wens', 'wens_onderwerp',
        'wens_antwoord', 'wens_toelichting', 'wens_antwoord_verwacht', 'actie', 'actie_als_dan', 'afspraak')),
    onderdeel_id TEXT,
    oud TEXT,
    nieuw TEXT,
    reden TEXT CHECK (length(reden) BETWEEN 1 AND 500),
    door_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner')),
    versie INTEGER,
    aangemaakt_op TEXT NOT NULL,
    CHECK (reden IS NOT NULL OR wat IN ('wens_antwoord', 'wens_toelichting', 'wens_antwoord_verwacht'))
) STRICT;
INSERT INTO correctie_nieuw (id, dialoog_id, wat, onderdeel_id, oud, nieuw, reden, door_id, rol, versie, aangemaakt_op)
SELECT id, dialoog_id, wat, onderdeel_id, oud, nieuw, reden, door_id, rol, versie, aangemaakt_op FROM correctie;
DROP TABLE correctie;
ALTER TABLE correctie_nieuw RENAME TO correctie;
CREATE INDEX correctie_dialoog ON correctie (dialoog_id, id);
CREATE INDEX correctie_onderdeel ON correctie (onderdeel_id, id) WHERE onderdeel_id IS NOT NULL;
