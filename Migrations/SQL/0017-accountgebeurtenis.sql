-- What somebody else did with the way in of a person, for that person to know.

CREATE TABLE accountgebeurtenis (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    soort TEXT NOT NULL
        CHECK (soort IN ('link_gemaakt', 'link_gebruikt', 'wachtwoord_gegeven', 'tweede_stap_gewist')),
    aangemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX accountgebeurtenis_medewerker ON accountgebeurtenis (medewerker_id, id);
CREATE INDEX accountgebeurtenis_op ON accountgebeurtenis (aangemaakt_op);
