-- Whoever writes holds this one row until what was written is durable, so that programs on several
-- computers append to the chain one after the other. It counts the turns, and is no part of the log.
CREATE TABLE chain_turn (
    turn BIGINT NOT NULL PRIMARY KEY
);
INSERT INTO chain_turn (turn) VALUES (0);

-- Consoles on other computers that were given a certificate; one that was taken back stays.
CREATE TABLE console (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    fingerprint CHAR(64) NOT NULL UNIQUE,
    made_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL,
    revoked_ms BIGINT
);
