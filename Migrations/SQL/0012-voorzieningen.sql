-- What the organisation offers, the topics of the dialogues in the models of the field, and which action came of which.

CREATE TABLE voorziening (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    naam TEXT NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
    uitleg TEXT NOT NULL CHECK (length(uitleg) BETWEEN 1 AND 1000),
    groep TEXT NOT NULL CHECK (groep IN ('arbeidsomstandigheden', 'werk_prive_balans', 'vitaal_en_gezond',
        'opleiding_loopbaan')),
    soort_ondersteuning TEXT NOT NULL,
    onderwerpen TEXT NOT NULL CHECK (substr(onderwerpen, 1, 1) = '['),
    link TEXT CHECK (substr(link, 1, 8) = 'https://'),
    actief INTEGER NOT NULL CHECK (actief IN (0, 1)),
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;

CREATE TABLE onderwerpkaart (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    onderwerp TEXT NOT NULL UNIQUE,
    sectormodel TEXT NOT NULL CHECK (length(sectormodel) BETWEEN 1 AND 80),
    sectordelen TEXT NOT NULL CHECK (substr(sectordelen, 1, 1) = '['),
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;

ALTER TABLE actie ADD COLUMN voortgekomen_uit_id TEXT REFERENCES actie (id) ON DELETE SET NULL;
CREATE INDEX actie_voortgekomen ON actie (voortgekomen_uit_id) WHERE voortgekomen_uit_id IS NOT NULL;
