-- Wat elke schrijfactie raakt: welke migraties er liepen, de stroom van wijzigingen, de keten van
-- controleregels en de antwoorden die een herhaald verzoek terugkrijgt.

CREATE TABLE migratie (
    nummer        INTEGER PRIMARY KEY CHECK (nummer > 0),
    naam          TEXT NOT NULL UNIQUE,
    controlegetal TEXT NOT NULL CHECK (length(controlegetal) = 64),
    op            TEXT NOT NULL
) STRICT;

CREATE TABLE wijziging (
    positie INTEGER PRIMARY KEY AUTOINCREMENT,
    soort   TEXT NOT NULL CHECK (length(soort) BETWEEN 1 AND 64),
    id      TEXT NOT NULL CHECK (length(id) = 36),
    revisie INTEGER NOT NULL CHECK (revisie >= 0),
    op      TEXT NOT NULL
) STRICT;

CREATE INDEX wijziging_id ON wijziging (id);

CREATE TRIGGER wijziging_blijft BEFORE UPDATE ON wijziging BEGIN
    SELECT RAISE(ABORT, 'een wijziging verandert niet');
END;

CREATE TRIGGER wijziging_zonder_gat BEFORE DELETE ON wijziging
WHEN old.positie > (SELECT min(positie) FROM wijziging) OR old.positie = (SELECT max(positie) FROM wijziging) BEGIN
    SELECT RAISE(ABORT, 'alleen de oudste wijzigingen mogen weg');
END;

CREATE TABLE audit (
    volgnummer  INTEGER PRIMARY KEY AUTOINCREMENT CHECK (volgnummer > 0),
    op          TEXT NOT NULL,
    actor_soort TEXT NOT NULL CHECK (length(actor_soort) BETWEEN 1 AND 64),
    actor_id    TEXT,
    rol         TEXT,
    handeling   TEXT NOT NULL CHECK (length(handeling) BETWEEN 1 AND 64),
    soort       TEXT NOT NULL CHECK (length(soort) BETWEEN 1 AND 64),
    id          TEXT CHECK (length(id) = 36),
    velden      TEXT NOT NULL,
    verzoek     TEXT,
    vorige_hash BLOB NOT NULL CHECK (length(vorige_hash) = 32),
    hash        BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_id ON audit (id) WHERE id IS NOT NULL;
CREATE INDEX audit_actor ON audit (actor_id, op) WHERE actor_id IS NOT NULL;

CREATE TRIGGER audit_blijft BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'een auditregel verandert niet');
END;

CREATE TRIGGER audit_gaat_niet_weg BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'een auditregel gaat niet weg');
END;

CREATE TABLE idempotentie (
    client       TEXT NOT NULL,
    sleutel      TEXT NOT NULL CHECK (length(sleutel) BETWEEN 1 AND 255),
    verzoek_hash BLOB NOT NULL CHECK (length(verzoek_hash) = 32),
    status       INTEGER NOT NULL CHECK (status BETWEEN 200 AND 299 OR status = 303),
    velden       TEXT NOT NULL,
    antwoord     BLOB NOT NULL,
    soort        TEXT,
    id           TEXT CHECK (length(id) = 36),
    op           TEXT NOT NULL,
    PRIMARY KEY (client, sleutel)
) STRICT;

CREATE INDEX idempotentie_op ON idempotentie (op);
CREATE INDEX idempotentie_id ON idempotentie (id) WHERE id IS NOT NULL;
