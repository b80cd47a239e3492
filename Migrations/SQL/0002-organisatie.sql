-- The organisation and who may sign in. Ids are UUIDv7 text, instants RFC 3339 UTC text with milliseconds, days ISO text.

CREATE TABLE onderdeel (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
    naam TEXT NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
    soort TEXT NOT NULL CHECK (soort IN ('afdeling', 'team', 'locatie')),
    bovenliggend_id TEXT REFERENCES onderdeel (id),
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;
CREATE INDEX onderdeel_bovenliggend ON onderdeel (bovenliggend_id);

CREATE TABLE medewerker (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    personeelsnummer TEXT NOT NULL UNIQUE CHECK (length(personeelsnummer) BETWEEN 1 AND 20),
    voornaam TEXT NOT NULL,
    tussenvoegsel TEXT,
    achternaam TEXT NOT NULL,
    email TEXT,
    onderdeel_id TEXT NOT NULL REFERENCES onderdeel (id),
    functie TEXT,
    uren_per_week INTEGER CHECK (uren_per_week BETWEEN 0 AND 6000),
    in_dienst_datum TEXT NOT NULL CHECK (length(in_dienst_datum) = 10),
    uit_dienst_datum TEXT CHECK (length(uit_dienst_datum) = 10),
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;
CREATE INDEX medewerker_naam ON medewerker (achternaam, voornaam, id);
CREATE INDEX medewerker_onderdeel ON medewerker (onderdeel_id, achternaam, voornaam, id);
CREATE INDEX medewerker_email ON medewerker (email) WHERE email IS NOT NULL;

CREATE TABLE lijn (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    gesprekspartner_id TEXT NOT NULL REFERENCES medewerker (id),
    van_datum TEXT NOT NULL CHECK (length(van_datum) = 10),
    tot_datum TEXT CHECK (length(tot_datum) = 10),
    bron TEXT NOT NULL CHECK (bron IN ('import', 'hand')),
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    CHECK (medewerker_id <> gesprekspartner_id),
    CHECK (tot_datum IS NULL OR tot_datum >= van_datum)
) STRICT;
CREATE INDEX lijn_medewerker ON lijn (medewerker_id, van_datum);
CREATE INDEX lijn_gesprekspartner ON lijn (gesprekspartner_id, van_datum);

CREATE TABLE waarneming (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    gesprekspartner_id TEXT NOT NULL REFERENCES medewerker (id),
    waarnemer_id TEXT NOT NULL REFERENCES medewerker (id),
    van_datum TEXT NOT NULL CHECK (length(van_datum) = 10),
    tot_en_met_datum TEXT NOT NULL CHECK (length(tot_en_met_datum) = 10),
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    CHECK (gesprekspartner_id <> waarnemer_id),
    CHECK (tot_en_met_datum >= van_datum)
) STRICT;
CREATE INDEX waarneming_waarnemer ON waarneming (waarnemer_id, van_datum);
CREATE INDEX waarneming_gesprekspartner ON waarneming (gesprekspartner_id, van_datum);

-- What an import did; the file itself is not kept.
CREATE TABLE import (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    soort TEXT NOT NULL CHECK (soort IN ('onderdelen', 'medewerkers')),
    peildatum TEXT NOT NULL CHECK (length(peildatum) = 10),
    verslag TEXT NOT NULL CHECK (substr(verslag, 1, 1) = '{'),
    aangemaakt_op TEXT NOT NULL
) STRICT;

-- Roles somebody was given; medewerker and gesprekspartner follow from employment and lines.
CREATE TABLE rol (
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('hr_adviseur', 'hr_beheerder', 'cijferlezer', 'beheerder')),
    PRIMARY KEY (medewerker_id, rol)
) STRICT, WITHOUT ROWID;

-- The units an adviseur inzetbaarheid works for; each includes what lies below it.
CREATE TABLE werkgebied (
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    onderdeel_id TEXT NOT NULL REFERENCES onderdeel (id),
    PRIMARY KEY (medewerker_id, onderdeel_id)
) STRICT, WITHOUT ROWID;

-- scrypt with its parameters: "scrypt$N$r$p$salt$hash", hexadecimal.
CREATE TABLE wachtwoord (
    medewerker_id TEXT PRIMARY KEY NOT NULL REFERENCES medewerker (id),
    hash TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A session of somebody who signed in; the cookie holds the secret, this table its SHA-256.
CREATE TABLE sessie (
    hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    begonnen_op TEXT NOT NULL,
    gebruikt_op TEXT NOT NULL,
    verloopt_op TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessie_medewerker ON sessie (medewerker_id);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

-- A bearer token; the holder has the secret, this table its SHA-256.
CREATE TABLE sleutel (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    naam TEXT NOT NULL CHECK (length(naam) BETWEEN 1 AND 80),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner', 'hr_adviseur', 'hr_beheerder', 'cijferlezer',
        'koppeling', 'beheerder')),
    medewerker_id TEXT REFERENCES medewerker (id),
    scopes TEXT NOT NULL CHECK (substr(scopes, 1, 1) = '['),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    aangemaakt_op TEXT NOT NULL,
    verloopt_op TEXT NOT NULL,
    ingetrokken_op TEXT,
    gebruikt_op TEXT
) STRICT;
