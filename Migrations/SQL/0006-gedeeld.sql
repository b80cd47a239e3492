-- Since when HR sees an action; what was shared before this was kept counts from the day it last changed.
ALTER TABLE actie ADD COLUMN gedeeld_datum TEXT;
UPDATE actie SET gedeeld_datum = date(gewijzigd_op) WHERE hr_delen = 'gedeeld';
