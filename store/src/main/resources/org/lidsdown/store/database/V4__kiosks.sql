-- Kiosks that were given a certificate; one that was taken back stays.
CREATE TABLE kiosk (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    fingerprint CHAR(64) NOT NULL UNIQUE,
    made_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL,
    revoked_ms BIGINT
);

-- What each of them last said of itself: counts and times.
CREATE TABLE kiosk_heard (
    kiosk VARCHAR(40) NOT NULL PRIMARY KEY,
    heard_ms BIGINT NOT NULL,
    said VARCHAR(1000) NOT NULL,
    strange_receipt BOOLEAN NOT NULL
);

-- By whose certificate an envelope came ('' from this computer), when that kiosk had it ready, and
-- whether it was one of many.
ALTER TABLE concern ADD COLUMN sender VARCHAR(40) NOT NULL DEFAULT '';
ALTER TABLE concern ADD COLUMN told_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE concern ADD COLUMN burst BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX concern_by_sender ON concern (sender, kiosk, told_ms);
