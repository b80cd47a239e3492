-- The record of the dialogues.

CREATE TABLE concept (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    auteur_id TEXT NOT NULL REFERENCES medewerker (id),
    inhoud TEXT NOT NULL CHECK (substr(inhoud, 1, 1) = '{'),
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;
CREATE INDEX concept_auteur ON concept (auteur_id, id);
CREATE INDEX concept_gewijzigd ON concept (gewijzigd_op);

CREATE TABLE dialoog (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    gesprekspartner_id TEXT NOT NULL REFERENCES medewerker (id),
    soort TEXT NOT NULL CHECK (soort IN ('individueel', 'vertrouwelijk_hr')),
    wijze TEXT NOT NULL CHECK (wijze IN ('voorbereid', 'achteraf', 'overgenomen')),
    aanleiding TEXT NOT NULL,
    aangevraagd_door TEXT NOT NULL CHECK (aangevraagd_door IN ('medewerker', 'gesprekspartner')),
    sjabloon_code TEXT NOT NULL,
    sjabloon_versie INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('concept', 'uitgenodigd', 'gevoerd', 'vastgesteld', 'afgerond', 'afgezien',
        'ingetrokken')),
    uitgenodigd_op TEXT,
    gevoerd_datum TEXT CHECK (length(gevoerd_datum) = 10),
    onderwerpen TEXT NOT NULL CHECK (substr(onderwerpen, 1, 1) = '['),
    horizon_besproken TEXT,
    vastgesteld_op TEXT,
    met_kanttekening INTEGER NOT NULL CHECK (met_kanttekening IN (0, 1)),
    bevestigd_actueel_datum TEXT,
    afgerond_datum TEXT,
    afsluit_reden TEXT,
    volgend_gesprek_datum TEXT,
    auteur_id TEXT REFERENCES medewerker (id),
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    CHECK (medewerker_id <> gesprekspartner_id),
    CHECK (status NOT IN ('gevoerd', 'vastgesteld') OR gevoerd_datum IS NOT NULL),
    CHECK ((status = 'afgerond') = (afgerond_datum IS NOT NULL)),
    CHECK ((status = 'afgerond') = (afsluit_reden IS NOT NULL))
) STRICT;
CREATE INDEX dialoog_medewerker ON dialoog (medewerker_id, id);
CREATE INDEX dialoog_gesprekspartner ON dialoog (gesprekspartner_id, id);

CREATE TABLE gesprek (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    soort TEXT NOT NULL CHECK (soort IN ('inzetbaarheidsgesprek', 'vervolggesprek', 'bila')),
    gepland_op TEXT,
    datum TEXT CHECK (length(datum) = 10),
    duur_minuten INTEGER CHECK (duur_minuten BETWEEN 1 AND 480),
    vorm TEXT CHECK (vorm IN ('op_locatie', 'telefonisch', 'video')),
    plaats TEXT,
    aangemaakt_op TEXT NOT NULL,
    CHECK (gepland_op IS NOT NULL OR datum IS NOT NULL)
) STRICT;
CREATE INDEX gesprek_dialoog ON gesprek (dialoog_id, datum, id);

CREATE TABLE samenvatting (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    versie INTEGER NOT NULL CHECK (versie >= 1),
    tekst TEXT NOT NULL CHECK (length(tekst) BETWEEN 1 AND 2000),
    auteur_id TEXT REFERENCES medewerker (id),
    auteur_rol TEXT CHECK (auteur_rol IN ('medewerker', 'gesprekspartner')),
    aangemaakt_op TEXT NOT NULL,
    UNIQUE (dialoog_id, versie)
) STRICT;

CREATE TABLE reactie (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner')),
    reactie TEXT NOT NULL CHECK (reactie IN ('gezien', 'akkoord', 'niet_akkoord')),
    opmerking TEXT,
    versie INTEGER NOT NULL CHECK (versie >= 0),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX reactie_dialoog ON reactie (dialoog_id, id);

CREATE TABLE afspraak (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    soort TEXT NOT NULL CHECK (soort IN ('ontwikkelafspraak', 'taakafspraak', 'flexibiliteitsafspraak',
        'beloningsafspraak')),
    tekst TEXT NOT NULL CHECK (length(tekst) BETWEEN 1 AND 1000),
    versie INTEGER NOT NULL CHECK (versie >= 1),
    horizon_maanden INTEGER,
    medewerker_doet TEXT,
    werkgever_doet TEXT,
    maatwerk INTEGER NOT NULL CHECK (maatwerk IN (0, 1)),
    maatwerk_toelichting TEXT,
    keerzijde_besproken INTEGER NOT NULL CHECK (keerzijde_besproken IN (0, 1)),
    bedrag_eurocent INTEGER,
    uren INTEGER,
    bron TEXT,
    evaluatie_datum TEXT,
    status TEXT NOT NULL CHECK (status IN ('voorstel', 'overeengekomen', 'nagekomen', 'deels_nagekomen',
        'niet_nagekomen', 'vervallen')),
    auteur_id TEXT REFERENCES medewerker (id),
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;
CREATE INDEX afspraak_dialoog ON afspraak (dialoog_id, id);

CREATE TABLE bevestiging (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    afspraak_id TEXT NOT NULL REFERENCES afspraak (id) ON DELETE CASCADE,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('medewerker', 'gesprekspartner')),
    versie INTEGER NOT NULL CHECK (versie >= 1),
    aangemaakt_op TEXT NOT NULL,
    UNIQUE (afspraak_id, versie, rol)
) STRICT;

CREATE TABLE wens (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    onderwerp TEXT,
    wens TEXT NOT NULL CHECK (length(wens) BETWEEN 1 AND 1000),
    antwoord TEXT CHECK (antwoord IN ('ja', 'deels', 'nee', 'nog_niet')),
    toelichting TEXT,
    antwoord_verwacht_datum TEXT,
    afspraak_id TEXT REFERENCES afspraak (id),
    auteur_id TEXT REFERENCES medewerker (id),
    beantwoord_door_id TEXT REFERENCES medewerker (id),
    beantwoord_op TEXT,
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX wens_dialoog ON wens (dialoog_id, id);
CREATE INDEX wens_afspraak ON wens (afspraak_id);

CREATE TABLE actie (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    dialoog_id TEXT NOT NULL REFERENCES dialoog (id) ON DELETE CASCADE,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    afspraak_id TEXT REFERENCES afspraak (id),
    omschrijving TEXT NOT NULL CHECK (length(omschrijving) BETWEEN 1 AND 500),
    soort_ondersteuning TEXT,
    eigenaar_soort TEXT NOT NULL CHECK (eigenaar_soort IN ('persoon', 'hr')),
    eigenaar_id TEXT REFERENCES medewerker (id),
    steun_van_id TEXT REFERENCES medewerker (id),
    als_dan TEXT,
    streefdatum_eerst TEXT NOT NULL CHECK (length(streefdatum_eerst) = 10),
    streefdatum_nu TEXT NOT NULL CHECK (length(streefdatum_nu) = 10),
    gestart_datum TEXT,
    gereed_datum TEXT,
    vastgelopen_sinds TEXT,
    vervallen_datum TEXT,
    vervallen_door_id TEXT REFERENCES medewerker (id),
    status TEXT NOT NULL CHECK (status IN ('open', 'in_uitvoering', 'loopt_vast', 'gereed', 'vervallen')),
    hr_delen TEXT NOT NULL CHECK (hr_delen IN ('nee', 'voorgesteld', 'gedeeld')),
    auteur_id TEXT REFERENCES medewerker (id),
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op TEXT NOT NULL,
    revisie INTEGER NOT NULL CHECK (revisie >= 1),
    CHECK ((eigenaar_soort = 'persoon') = (eigenaar_id IS NOT NULL)),
    CHECK ((status = 'gereed') = (gereed_datum IS NOT NULL)),
    CHECK ((status = 'vervallen') = (vervallen_datum IS NOT NULL)),
    CHECK ((status = 'loopt_vast') = (vastgelopen_sinds IS NOT NULL)),
    CHECK (soort_ondersteuning IS NULL OR soort_ondersteuning <> 'persoonlijke_ondersteuning' OR hr_delen = 'nee')
) STRICT;
CREATE INDEX actie_dialoog ON actie (dialoog_id, id);
CREATE INDEX actie_medewerker ON actie (medewerker_id, streefdatum_nu, id);
CREATE INDEX actie_eigenaar ON actie (eigenaar_id, streefdatum_nu, id);
CREATE INDEX actie_steun ON actie (steun_van_id, streefdatum_nu, id) WHERE steun_van_id IS NOT NULL;
CREATE INDEX actie_afspraak ON actie (afspraak_id) WHERE afspraak_id IS NOT NULL;
CREATE INDEX actie_gedeeld ON actie (streefdatum_nu, id) WHERE hr_delen = 'gedeeld';
CREATE INDEX actie_van_hr ON actie (streefdatum_nu, id) WHERE eigenaar_soort = 'hr';
-- HR's list of what still runs; a statement must spell the condition like this to use them.
CREATE INDEX actie_gedeeld_loopt ON actie (streefdatum_nu, id, medewerker_id)
WHERE hr_delen = 'gedeeld' AND status IN ('open', 'in_uitvoering', 'loopt_vast');
CREATE INDEX actie_van_hr_loopt ON actie (streefdatum_nu, id, medewerker_id)
WHERE eigenaar_soort = 'hr' AND status IN ('open', 'in_uitvoering', 'loopt_vast');
CREATE INDEX actie_voorgesteld ON actie (medewerker_id)
WHERE hr_delen = 'voorgesteld' AND status IN ('open', 'in_uitvoering', 'loopt_vast');

-- How each action stood from one recording to the next: what was known on a day is read from here.
CREATE TABLE actie_stand (
    actie_id TEXT NOT NULL REFERENCES actie (id) ON DELETE CASCADE,
    revisie INTEGER NOT NULL,
    van_op TEXT NOT NULL,
    tot_op TEXT,
    status TEXT NOT NULL,
    streefdatum_nu TEXT NOT NULL,
    vastgelopen_sinds TEXT,
    PRIMARY KEY (actie_id, revisie)
) STRICT, WITHOUT ROWID;

-- The list as of an earlier day, in the order of the dates as known then.
CREATE INDEX actie_stand_loopt ON actie_stand (streefdatum_nu, actie_id, van_op, tot_op)
WHERE status IN ('open', 'in_uitvoering', 'loopt_vast');

-- Where in the change feed an action last stood and whether HR could ever see it: what a tombstone needs, even after
-- the action itself is gone.
CREATE TABLE actie_spoor (
    actie_id TEXT PRIMARY KEY NOT NULL,
    positie INTEGER NOT NULL,
    medewerker_id TEXT NOT NULL,
    ooit_gedeeld INTEGER NOT NULL CHECK (ooit_gedeeld IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX actie_spoor_positie ON actie_spoor (positie);
CREATE INDEX actie_spoor_medewerker ON actie_spoor (medewerker_id);

CREATE TABLE bijstelling (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    actie_id TEXT NOT NULL REFERENCES actie (id) ON DELETE CASCADE,
    door_id TEXT REFERENCES medewerker (id),
    van TEXT NOT NULL CHECK (length(van) = 10),
    naar TEXT NOT NULL CHECK (length(naar) = 10),
    reden TEXT NOT NULL,
    akkoord_medewerker INTEGER NOT NULL CHECK (akkoord_medewerker IN (0, 1)),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX bijstelling_actie ON bijstelling (actie_id, id);

CREATE TABLE belemmering (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    actie_id TEXT NOT NULL REFERENCES actie (id) ON DELETE CASCADE,
    soort TEXT NOT NULL CHECK (soort IN ('kan_niet', 'krijgt_geen_mogelijkheden', 'weet_niet', 'wil_niet',
        'durft_of_mag_niet')),
    toelichting TEXT,
    van_datum TEXT NOT NULL CHECK (length(van_datum) = 10),
    opgelost_datum TEXT,
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX belemmering_actie ON belemmering (actie_id, id);

CREATE TABLE voortgang (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    actie_id TEXT NOT NULL REFERENCES actie (id) ON DELETE CASCADE,
    auteur_id TEXT REFERENCES medewerker (id),
    tekst TEXT NOT NULL CHECK (length(tekst) BETWEEN 1 AND 500),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX voortgang_actie ON voortgang (actie_id, id);

-- Who looked, for the employee to read.
CREATE TABLE inzage (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    dialoog_id TEXT REFERENCES dialoog (id) ON DELETE SET NULL,
    lezer_id TEXT REFERENCES medewerker (id),
    sleutel_id TEXT REFERENCES sleutel (id),
    rol TEXT NOT NULL,
    deel TEXT NOT NULL CHECK (deel IN ('dialoog', 'dialooglijst', 'actie', 'actielijst', 'afspraak')),
    aangemaakt_op TEXT NOT NULL,
    CHECK ((lezer_id IS NULL) <> (sleutel_id IS NULL))
) STRICT;
CREATE INDEX inzage_medewerker ON inzage (medewerker_id, id);
CREATE INDEX inzage_dialoog ON inzage (dialoog_id, id) WHERE dialoog_id IS NOT NULL;
