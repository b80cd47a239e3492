-- In which colour and under which sign the pages are shown: one record, there from the start.
CREATE TABLE huisstijl (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = '00000000-0000-7000-8000-000000000002'),
    kleur TEXT CHECK (length(kleur) = 7),
    logo TEXT CHECK (length(logo) BETWEEN 1 AND 20000),
    gewijzigd_op TEXT,
    revisie INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;

INSERT INTO huisstijl (id, revisie) VALUES ('00000000-0000-7000-8000-000000000002', 1);
