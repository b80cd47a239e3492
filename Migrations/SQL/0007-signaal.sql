-- Signals from the HR system: no dates of reports and no cause; gone 30 days after a decision, or when nobody decides.
CREATE TABLE signaal (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    soort TEXT NOT NULL CHECK (soort IN ('meldfrequentie', 'verzuimduur', 'frequent_middellang')),
    drempel INTEGER NOT NULL CHECK (drempel >= 1),
    venster_maanden INTEGER CHECK (venster_maanden >= 1),
    peildatum TEXT NOT NULL CHECK (length(peildatum) = 10),
    bron TEXT NOT NULL CHECK (length(bron) BETWEEN 1 AND 60),
    criterium TEXT NOT NULL CHECK (length(criterium) BETWEEN 1 AND 320),
    status TEXT NOT NULL CHECK (status IN ('open', 'besloten')),
    besluit TEXT CHECK (besluit IN ('uitnodigen', 'niet_uitnodigen')),
    besloten_datum TEXT CHECK (length(besloten_datum) = 10),
    dialoog_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL,
    aangemaakt_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    CHECK ((soort = 'meldfrequentie') = (venster_maanden IS NOT NULL)),
    CHECK ((status = 'besloten') = (besluit IS NOT NULL)),
    CHECK ((status = 'besloten') = (besloten_datum IS NOT NULL))
) STRICT;
CREATE INDEX signaal_medewerker ON signaal (medewerker_id, id);

-- What partner and HR said of a signal: it is decided once both said the same.
CREATE TABLE beslisser (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    signaal_id TEXT NOT NULL REFERENCES signaal (id) ON DELETE CASCADE,
    beslisser_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('gesprekspartner', 'hr_adviseur')),
    besluit TEXT NOT NULL CHECK (besluit IN ('uitnodigen', 'niet_uitnodigen')),
    aangemaakt_op TEXT NOT NULL,
    UNIQUE (signaal_id, rol)
) STRICT;

-- A talk is due, said the HR system; no reason. One mark a person, gone with the next talk.
CREATE TABLE beurt (
    medewerker_id TEXT PRIMARY KEY NOT NULL REFERENCES medewerker (id),
    gemeld_datum TEXT NOT NULL CHECK (length(gemeld_datum) = 10)
) STRICT, WITHOUT ROWID;

-- What an employee released of a confidential dialogue to the partner in line of that day.
CREATE TABLE vrijgave (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    actie_id TEXT UNIQUE REFERENCES actie (id) ON DELETE CASCADE,
    afspraak_id TEXT UNIQUE REFERENCES afspraak (id) ON DELETE CASCADE,
    aan_id TEXT NOT NULL REFERENCES medewerker (id),
    aangemaakt_op TEXT NOT NULL,
    CHECK ((actie_id IS NULL) <> (afspraak_id IS NULL))
) STRICT;
CREATE INDEX vrijgave_aan ON vrijgave (aan_id, id);

CREATE INDEX dialoog_vertrouwelijk ON dialoog (gesprekspartner_id, id) WHERE soort = 'vertrouwelijk_hr';

-- The read log takes more kinds: SQLite changes a CHECK only with the table.
CREATE TABLE inzage_nieuw (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    dialoog_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL,
    lezer_id TEXT REFERENCES medewerker (id),
    sleutel_id TEXT REFERENCES sleutel (id),
    rol TEXT NOT NULL,
    deel TEXT NOT NULL CHECK (deel IN ('dialoog', 'dialooglijst', 'actie', 'actielijst', 'afspraak', 'signaal',
        'signalenlijst')),
    aangemaakt_op TEXT NOT NULL,
    CHECK ((lezer_id IS NULL) <> (sleutel_id IS NULL))
) STRICT;
INSERT INTO inzage_nieuw SELECT * FROM inzage;
DROP TABLE inzage;
ALTER TABLE inzage_nieuw RENAME TO inzage;
CREATE INDEX inzage_medewerker ON inzage (medewerker_id, id);
CREATE INDEX inzage_dialoog ON inzage (dialoog_id, id) WHERE dialoog_id IS NOT NULL;
