-- Looking back on agreements, and every text an agreement ever had.

CREATE TABLE evaluatie (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    afspraak_id TEXT NOT NULL REFERENCES afspraak (id) ON DELETE CASCADE,
    gesprek_id TEXT REFERENCES gesprek (id) ON DELETE SET NULL,
    datum TEXT NOT NULL CHECK (length(datum) = 10),
    oordeel TEXT NOT NULL CHECK (oordeel IN ('loopt', 'nagekomen', 'deels', 'niet')),
    opmerking_medewerker TEXT CHECK (length(opmerking_medewerker) BETWEEN 1 AND 1000),
    opmerking_gesprekspartner TEXT CHECK (length(opmerking_gesprekspartner) BETWEEN 1 AND 1000),
    auteur_id TEXT REFERENCES medewerker (id),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX evaluatie_afspraak ON evaluatie (afspraak_id, id);
-- An agreement is looked back on once in a talk.
CREATE UNIQUE INDEX evaluatie_gesprek ON evaluatie (gesprek_id, afspraak_id) WHERE gesprek_id IS NOT NULL;

CREATE TABLE afspraak_versie (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    afspraak_id TEXT NOT NULL REFERENCES afspraak (id) ON DELETE CASCADE,
    versie INTEGER NOT NULL CHECK (versie >= 1),
    soort TEXT NOT NULL,
    tekst TEXT NOT NULL CHECK (length(tekst) BETWEEN 1 AND 1000),
    horizon_maanden INTEGER,
    medewerker_doet TEXT,
    werkgever_doet TEXT,
    maatwerk INTEGER NOT NULL CHECK (maatwerk IN (0, 1)),
    maatwerk_toelichting TEXT,
    keerzijde_besproken INTEGER NOT NULL CHECK (keerzijde_besproken IN (0, 1)),
    bedrag_eurocent INTEGER,
    uren INTEGER,
    bron TEXT,
    auteur_id TEXT REFERENCES medewerker (id),
    aangemaakt_op TEXT NOT NULL,
    UNIQUE (afspraak_id, versie)
) STRICT;

-- Of what was agreed before, only the last text is known; the agreement's own id is free to name it.
INSERT INTO afspraak_versie (id, afspraak_id, versie, soort, tekst, horizon_maanden, medewerker_doet, werkgever_doet,
    maatwerk, maatwerk_toelichting, keerzijde_besproken, bedrag_eurocent, uren, bron, auteur_id, aangemaakt_op)
SELECT id, id, versie, soort, tekst, horizon_maanden, medewerker_doet, werkgever_doet, maatwerk,
    maatwerk_toelichting, keerzijde_besproken, bedrag_eurocent, uren, bron, auteur_id,
    CASE versie WHEN 1 THEN aangemaakt_op ELSE gewijzigd_op END
FROM afspraak;
