-- Lists that stay as short to read with a million actions as with ten thousand.

-- What still runs of one person, in the order of the list; a statement must spell the condition like this to use them.
CREATE INDEX actie_medewerker_loopt ON actie (medewerker_id, streefdatum_nu, id)
WHERE status IN ('open', 'in_uitvoering', 'loopt_vast');
CREATE INDEX actie_eigenaar_loopt ON actie (eigenaar_id, streefdatum_nu, id)
WHERE status IN ('open', 'in_uitvoering', 'loopt_vast');
CREATE INDEX actie_steun_loopt ON actie (steun_van_id, streefdatum_nu, id)
WHERE steun_van_id IS NOT NULL AND status IN ('open', 'in_uitvoering', 'loopt_vast');

-- Of what HR sees one status at a time: few lapse, and nearly all are done.
DROP INDEX actie_gedeeld;
CREATE INDEX actie_gedeeld_status ON actie (status, streefdatum_nu, id, medewerker_id) WHERE hr_delen = 'gedeeld';
DROP INDEX actie_van_hr;
CREATE INDEX actie_van_hr_status ON actie (status, streefdatum_nu, id, medewerker_id) WHERE eigenaar_soort = 'hr';

-- The list as of an earlier day: what ran then ended in one of the months since, or still runs.
DROP INDEX actie_stand_loopt;
CREATE INDEX actie_stand_loopt
ON actie_stand (substr(tot_op, 1, 7), streefdatum_nu, actie_id, van_op, tot_op, status, vastgelopen_sinds)
WHERE status IN ('open', 'in_uitvoering', 'loopt_vast');

-- Whose particulars changed since a place in the feed: all their actions are told again.
CREATE INDEX wijziging_medewerker ON wijziging (positie, id) WHERE soort = 'medewerker';

-- What a dialogue released, asked at each reading of it.
CREATE INDEX vrijgave_dialoog ON vrijgave (dialoog_id, id);
