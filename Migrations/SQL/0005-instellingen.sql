-- What an organisation chooses for itself: one record, there from the start.
CREATE TABLE instellingen (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = '00000000-0000-7000-8000-000000000001'),
    signalen_aan INTEGER NOT NULL CHECK (signalen_aan IN (0, 1)),
    gesprekken_per_jaar INTEGER NOT NULL CHECK (gesprekken_per_jaar BETWEEN 1 AND 12),
    dagen_actueel INTEGER NOT NULL CHECK (dagen_actueel BETWEEN 30 AND 400),
    criterium_meldfrequentie TEXT NOT NULL CHECK (length(criterium_meldfrequentie) BETWEEN 1 AND 300),
    criterium_verzuimduur TEXT NOT NULL CHECK (length(criterium_verzuimduur) BETWEEN 1 AND 300),
    criterium_frequent_middellang TEXT NOT NULL CHECK (length(criterium_frequent_middellang) BETWEEN 1 AND 300),
    gewijzigd_op TEXT,
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;

INSERT INTO instellingen (id, signalen_aan, gesprekken_per_jaar, dagen_actueel, criterium_meldfrequentie,
    criterium_verzuimduur, criterium_frequent_middellang, revisie)
VALUES ('00000000-0000-7000-8000-000000000001', 0, 3, 122,
    'In de afgelopen {vensterMaanden} maanden waren er {drempel} of meer ziekmeldingen.',
    'Een ziekmelding duurt {drempel} dagen of langer.',
    'Er waren {drempel} of meer ziekmeldingen van een paar weken.', 1);
