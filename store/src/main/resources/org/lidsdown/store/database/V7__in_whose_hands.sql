-- In whose hands an incident is, whether a legal hold keeps it, and when its words were erased.
ALTER TABLE incident ADD COLUMN hands VARCHAR(12) NOT NULL DEFAULT 'safeguarding';
ALTER TABLE incident ADD COLUMN on_hold BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE incident ADD COLUMN erased_ms BIGINT;

-- Content keys that were shared with one person, sealed to that person's own key.
CREATE TABLE content_share (
    scope VARCHAR(20) NOT NULL,
    generation INT NOT NULL,
    reader VARCHAR(40) NOT NULL,
    sealed VARCHAR(200) FOR BIT DATA NOT NULL,
    PRIMARY KEY (scope, generation, reader)
);
CREATE INDEX content_share_by_reader ON content_share (reader);

-- The incident under whose key an envelope was sealed anew, because the incident went into other
-- hands; its content is empty where it was erased.
ALTER TABLE concern ADD COLUMN moved_to VARCHAR(14);

-- What two people must agree on before it is done; it lapses after a week.
CREATE TABLE erasure (
    ref VARCHAR(14) NOT NULL PRIMARY KEY,
    ground VARCHAR(20) NOT NULL,
    asked_by VARCHAR(40) NOT NULL,
    asked_ms BIGINT NOT NULL,
    agreed_by VARCHAR(40),
    agreed_ms BIGINT
);

-- For how many years what is kept; the latest is in force.
CREATE TABLE retention (
    version INT NOT NULL PRIMARY KEY,
    given_ms BIGINT NOT NULL,
    technical INT NOT NULL,
    safeguarding INT NOT NULL,
    staff INT NOT NULL
);

-- The names of pupils on an incident that others read than safeguarding staff, sealed for them.
CREATE TABLE incident_pupil (
    incident VARCHAR(14) NOT NULL,
    pupil VARCHAR(12) NOT NULL,
    sealed_name VARCHAR(4000) FOR BIT DATA NOT NULL,
    PRIMARY KEY (incident, pupil)
);
