-- Whoever writes holds this one row until what was written is durable, so that programs on several
-- computers append to the chain one after the other. It counts the turns, and is no part of the log.
CREATE TABLE chain_turn (
    turn BIGINT NOT NULL PRIMARY KEY
);
INSERT INTO chain_turn (turn) VALUES (0);
