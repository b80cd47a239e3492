-- What an adviser of HR asks of the action list more often: a name and the filters, theirs alone.

CREATE TABLE lijstkeuze (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    naam TEXT NOT NULL CHECK (length(naam) BETWEEN 1 AND 40),
    vraag TEXT NOT NULL CHECK (length(vraag) BETWEEN 1 AND 600),
    aangemaakt_op TEXT NOT NULL,
    UNIQUE (medewerker_id, naam)
) STRICT;
