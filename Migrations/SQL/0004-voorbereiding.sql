-- Forms, invitations and preparation: what comes before a talk.

CREATE TABLE sjabloon (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
    versie INTEGER NOT NULL CHECK (versie >= 1),
    naam TEXT NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
    uitleg TEXT NOT NULL CHECK (length(uitleg) BETWEEN 1 AND 500),
    vragen TEXT NOT NULL CHECK (substr(vragen, 1, 1) = '['),
    aangemaakt_op TEXT NOT NULL,
    UNIQUE (code, versie)
) STRICT;

CREATE TRIGGER sjabloon_blijft BEFORE UPDATE ON sjabloon BEGIN
    SELECT RAISE(ABORT, 'een versie van een formulier verandert niet');
END;

CREATE TRIGGER sjabloon_gaat_niet_weg BEFORE DELETE ON sjabloon BEGIN
    SELECT RAISE(ABORT, 'een versie van een formulier gaat niet weg');
END;

-- What the partner asks, and what the employee answers; it goes by the revision of its dialogue.
CREATE TABLE uitnodiging (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL UNIQUE REFERENCES dialoog (id) ON DELETE CASCADE,
    kanalen TEXT NOT NULL CHECK (substr(kanalen, 1, 1) = '['),
    tekst TEXT NOT NULL CHECK (length(tekst) BETWEEN 1 AND 2000),
    criterium TEXT,
    hr_erbij TEXT,
    auteur_id TEXT REFERENCES medewerker (id),
    verstuurd_datum TEXT CHECK (length(verstuurd_datum) = 10),
    reactie TEXT CHECK (reactie IN ('komt', 'ander_moment', 'ziet_af')),
    reactie_datum TEXT CHECK (length(reactie_datum) = 10),
    keuzes TEXT,
    CHECK ((reactie IS NULL) = (reactie_datum IS NULL)),
    CHECK (reactie IS NULL OR verstuurd_datum IS NOT NULL)
) STRICT;

-- One of the two sides of a preparation.
CREATE TABLE voorbereiding (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    zijde TEXT NOT NULL CHECK (zijde IN ('medewerker', 'gesprekspartner')),
    ingevuld_met_hulp INTEGER NOT NULL CHECK (ingevuld_met_hulp IN (0, 1)),
    kopie_bewaren INTEGER NOT NULL CHECK (kopie_bewaren IN (0, 1)),
    ingediend_op TEXT,
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    UNIQUE (dialoog_id, zijde),
    CHECK (kopie_bewaren = 0 OR zijde = 'medewerker')
) STRICT;

CREATE TABLE antwoord (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    zijde TEXT NOT NULL CHECK (zijde IN ('medewerker', 'gesprekspartner')),
    vraag INTEGER NOT NULL CHECK (vraag >= 1),
    status TEXT NOT NULL CHECK (status IN ('beantwoord', 'liever_niet', 'leeg')),
    tekst TEXT CHECK (length(tekst) BETWEEN 1 AND 2000),
    gedeeld INTEGER NOT NULL CHECK (gedeeld IN (0, 1)),
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    UNIQUE (dialoog_id, zijde, vraag),
    CHECK ((status = 'beantwoord') = (tekst IS NOT NULL)),
    CHECK (gedeeld = 0 OR status = 'beantwoord')
) STRICT;

-- Who takes part in a talk; somebody whom the employee asked to be there for support has no name here.
CREATE TABLE deelnemer (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    gesprek_id TEXT NOT NULL REFERENCES gesprek (id) ON DELETE CASCADE,
    persoon_id TEXT REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner', 'begeleider', 'deskundige',
        'vertrouwd_persoon')),
    op_verzoek_van TEXT NOT NULL CHECK (op_verzoek_van IN ('medewerker', 'gesprekspartner')),
    akkoord_medewerker INTEGER NOT NULL CHECK (akkoord_medewerker IN (0, 1)),
    CHECK ((rol = 'vertrouwd_persoon') = (persoon_id IS NULL))
) STRICT;
CREATE INDEX deelnemer_gesprek ON deelnemer (gesprek_id, id);
CREATE INDEX deelnemer_dialoog ON deelnemer (dialoog_id);
CREATE INDEX deelnemer_persoon ON deelnemer (persoon_id) WHERE persoon_id IS NOT NULL;
