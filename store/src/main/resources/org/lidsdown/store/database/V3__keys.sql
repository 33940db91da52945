-- The keys of the groups, as everybody may know them; a later version takes an earlier one's place.
CREATE TABLE group_key (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    made_ms BIGINT NOT NULL,
    public_key CHAR(32) FOR BIT DATA NOT NULL
);

-- Their private halves, each sealed to one holder: a member, the recovery code's key, or the
-- group's next key.
CREATE TABLE key_grant (
    key_name VARCHAR(40) NOT NULL,
    holder VARCHAR(40) NOT NULL,
    sealed VARCHAR(200) FOR BIT DATA NOT NULL,
    PRIMARY KEY (key_name, holder)
);
CREATE INDEX key_grant_by_holder ON key_grant (holder);

-- The private half of the key that the school signs with, sealed to each who may sign.
CREATE TABLE trust_grant (
    holder VARCHAR(40) NOT NULL PRIMARY KEY,
    sealed VARCHAR(300) FOR BIT DATA NOT NULL
);

-- The lists of the groups' public keys that the school signed; the latest is in force.
CREATE TABLE signed_keys (
    version INT NOT NULL PRIMARY KEY,
    made_ms BIGINT NOT NULL,
    list BLOB(8K) NOT NULL
);

-- The keys that the recovery sheets' codes stand for; the latest is in force.
CREATE TABLE recovery_key (
    version INT NOT NULL PRIMARY KEY,
    made_ms BIGINT NOT NULL,
    public_key CHAR(32) FOR BIT DATA NOT NULL
);

-- The keys of those who come in with a password, the private half locked under it.
CREATE TABLE member (
    staff_id VARCHAR(40) NOT NULL PRIMARY KEY,
    public_key CHAR(32) FOR BIT DATA NOT NULL,
    salt CHAR(16) FOR BIT DATA NOT NULL,
    memory_kib INT NOT NULL,
    passes INT NOT NULL,
    lanes INT NOT NULL,
    locked_key VARCHAR(200) FOR BIT DATA NOT NULL
);

-- The keys under which words are sealed: of each incident, and of the pupils' names. Whoever erases
-- what was written deletes its keys.
CREATE TABLE content_key (
    scope VARCHAR(20) NOT NULL,
    generation INT NOT NULL,
    key_name VARCHAR(40) NOT NULL,
    how VARCHAR(8) NOT NULL,
    wrapped VARCHAR(200) FOR BIT DATA NOT NULL,
    PRIMARY KEY (scope, generation, key_name)
);

-- How often signing in went wrong in a row; names that nobody has share a few thousand places.
CREATE TABLE failed_sign_in (
    account VARCHAR(40) NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_ms BIGINT NOT NULL
);

-- What the designated safeguarding lead and the head must hear of.
CREATE TABLE happening (
    seq BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(30) NOT NULL,
    who VARCHAR(40) NOT NULL,
    happened_ms BIGINT NOT NULL
);
CREATE INDEX happening_by_moment ON happening (happened_ms);

-- People stay known by name after they have left. Whoever was added before there were keys has none.
ALTER TABLE person ADD COLUMN left_ms BIGINT DEFAULT 0;
ALTER TABLE person ALTER COLUMN left_ms DEFAULT NULL;
ALTER TABLE person DROP COLUMN salt;
ALTER TABLE person DROP COLUMN rounds;
ALTER TABLE person DROP COLUMN password_hash;
