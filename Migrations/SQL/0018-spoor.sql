-- Up to where in the feed HR could see an action, and whether it can now: what moves after a withdrawal is told to nobody.
ALTER TABLE actie_spoor ADD COLUMN gedeeld_positie INTEGER;
ALTER TABLE actie_spoor ADD COLUMN nu_gedeeld INTEGER NOT NULL DEFAULT 0 CHECK (nu_gedeeld IN (0, 1));
UPDATE actie_spoor SET gedeeld_positie = positie WHERE ooit_gedeeld = 1;
UPDATE actie_spoor SET nu_gedeeld = 1
WHERE actie_id IN (SELECT id FROM actie WHERE hr_delen = 'gedeeld' OR eigenaar_soort = 'hr');

-- The day on which the two would look back, as each version of an agreement had it last.
ALTER TABLE afspraak_versie ADD COLUMN evaluatie_datum TEXT;
UPDATE afspraak_versie SET evaluatie_datum = (SELECT evaluatie_datum FROM afspraak
    WHERE afspraak.id = afspraak_versie.afspraak_id AND afspraak.versie = afspraak_versie.versie);

-- Where an action or agreement came from, for all of them and not only for what was handed over.
CREATE INDEX overgang_van_deel ON overgang (deel_id);
