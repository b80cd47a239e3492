-- Signing in: sessions that can be named and ended, the second step, known browsers, links to choose a password.

-- Everybody signs in once more: what a session has proved was not kept before.
DROP TABLE sessie;
CREATE TABLE sessie (
    hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
    -- What its person names it by; the hash makes the token of its forms and is shown to nobody.
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    begonnen_op TEXT NOT NULL,
    gebruikt_op TEXT NOT NULL,
    verloopt_op TEXT NOT NULL,
    -- When the second step was taken; NULL when it was not asked or not given yet.
    tweede_op TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX sessie_medewerker ON sessie (medewerker_id, begonnen_op);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

-- The secret that somebody's authenticator shares with us (RFC 6238), in Base32. It protects against a password in the
-- wrong hands, not against a database in the wrong hands: who has that has the records too.
CREATE TABLE tweede_stap (
    medewerker_id TEXT PRIMARY KEY NOT NULL REFERENCES medewerker (id),
    geheim TEXT NOT NULL CHECK (length(geheim) = 32),
    gemaakt_op TEXT NOT NULL,
    -- NULL until a first code proves that the authenticator has it.
    bevestigd_op TEXT,
    -- The time step of the last code that was accepted; that one and those before are refused.
    laatste_stap INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Codes for when the authenticator is lost: 120 random bits each, of which the SHA-256 is kept.
CREATE TABLE herstelcode (
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    gebruikt_op TEXT,
    PRIMARY KEY (medewerker_id, hash)
) STRICT, WITHOUT ROWID;

-- A browser in which somebody signed in before: guessing elsewhere does not make it wait.
CREATE TABLE toestel (
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    gezien_op TEXT NOT NULL,
    PRIMARY KEY (medewerker_id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX toestel_gezien ON toestel (gezien_op);

-- A link with which one person chooses a password, once; at most one of each person counts.
CREATE TABLE toegangslink (
    medewerker_id TEXT PRIMARY KEY NOT NULL REFERENCES medewerker (id),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    gemaakt_op TEXT NOT NULL,
    verloopt_op TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX toegangslink_verloopt ON toegangslink (verloopt_op);
