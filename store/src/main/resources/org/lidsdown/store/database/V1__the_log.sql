-- Which of these files have been run.
CREATE TABLE changelog (
    id NUMERIC(20, 0) NOT NULL PRIMARY KEY,
    applied_at VARCHAR(25) NOT NULL,
    description VARCHAR(255) NOT NULL
);

-- Every line of the safety log, hash-chained; never changed, never deleted.
CREATE TABLE entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    incident VARCHAR(14),
    number INT,
    written_ms BIGINT NOT NULL,
    actor VARCHAR(80) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    choice VARCHAR(1000) NOT NULL,
    pupil VARCHAR(12) NOT NULL,
    salt CHAR(16) FOR BIT DATA NOT NULL,
    sealed VARCHAR(32000) FOR BIT DATA NOT NULL,
    commitment CHAR(32) FOR BIT DATA NOT NULL,
    prev CHAR(32) FOR BIT DATA NOT NULL,
    hash CHAR(32) FOR BIT DATA NOT NULL,
    CONSTRAINT entry_once_in_incident UNIQUE (incident, number)
);

-- Every envelope from a kiosk, once; of those of one concern only the latest step waits or is linked.
CREATE TABLE concern (
    envelope CHAR(36) NOT NULL PRIMARY KEY,
    concern CHAR(36) NOT NULL,
    step INT NOT NULL,
    received_seq BIGINT NOT NULL,
    received_ms BIGINT NOT NULL,
    kiosk VARCHAR(80) NOT NULL,
    urgent BOOLEAN NOT NULL,
    finished BOOLEAN NOT NULL,
    standing VARCHAR(9) NOT NULL,
    sealed BLOB(128K) NOT NULL,
    sha256 CHAR(32) FOR BIT DATA NOT NULL
);
CREATE INDEX concern_by_concern ON concern (concern, step);
CREATE INDEX concern_by_standing ON concern (standing);

-- What arrived and could not be kept as a concern.
CREATE TABLE set_aside (
    sha256 CHAR(32) FOR BIT DATA NOT NULL PRIMARY KEY,
    envelope CHAR(36) NOT NULL,
    received_ms BIGINT NOT NULL,
    reason VARCHAR(20) NOT NULL,
    sealed BLOB(128K) NOT NULL
);

-- The chart files under which incidents are opened.
CREATE TABLE edition (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    from_day DATE NOT NULL,
    added_ms BIGINT NOT NULL,
    sha256 CHAR(32) FOR BIT DATA NOT NULL,
    chart BLOB(4M) NOT NULL
);

-- The school's calendar; the latest is in force.
CREATE TABLE calendar (
    version INT NOT NULL PRIMARY KEY,
    given_ms BIGINT NOT NULL,
    days CLOB(1M) NOT NULL
);

CREATE TABLE pupil (
    pseudonym VARCHAR(12) NOT NULL PRIMARY KEY,
    number INT NOT NULL UNIQUE,
    sealed_name VARCHAR(4000) FOR BIT DATA NOT NULL,
    band VARCHAR(80) NOT NULL
);

CREATE TABLE person (
    staff_id VARCHAR(40) NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    staff_role VARCHAR(40) NOT NULL,
    salt CHAR(16) FOR BIT DATA NOT NULL,
    rounds INT NOT NULL,
    password_hash CHAR(32) FOR BIT DATA NOT NULL
);

-- From here on: facts, computed from the entries.

CREATE TABLE incident (
    ref VARCHAR(14) NOT NULL PRIMARY KEY,
    school_year CHAR(7) NOT NULL,
    number INT NOT NULL,
    opened_seq BIGINT NOT NULL,
    opened_ms BIGINT NOT NULL,
    closed_ms BIGINT,
    edition VARCHAR(80) NOT NULL,
    entries INT NOT NULL,
    closed BOOLEAN NOT NULL,
    reopened INT NOT NULL,
    next_due DATE,
    stands VARCHAR(1000) NOT NULL,
    choices VARCHAR(1000) NOT NULL,
    pupils INT NOT NULL,
    breach VARCHAR(40),
    staff_involved BOOLEAN,
    sealed_words VARCHAR(32000) FOR BIT DATA NOT NULL,
    CONSTRAINT incident_once_in_year UNIQUE (school_year, number)
);
CREATE INDEX incident_by_opening ON incident (opened_ms);

CREATE TABLE incident_choice (
    incident VARCHAR(14) NOT NULL,
    legend VARCHAR(80) NOT NULL,
    choice VARCHAR(80) NOT NULL,
    PRIMARY KEY (incident, legend, choice)
);

CREATE TABLE pupil_branch (
    incident VARCHAR(14) NOT NULL,
    pupil VARCHAR(12) NOT NULL,
    band VARCHAR(80) NOT NULL,
    part VARCHAR(40),
    ended BOOLEAN NOT NULL,
    PRIMARY KEY (incident, pupil)
);
CREATE INDEX pupil_branch_by_pupil ON pupil_branch (pupil, part);

CREATE TABLE duty (
    incident VARCHAR(14) NOT NULL,
    duty VARCHAR(80) NOT NULL,
    box VARCHAR(80) NOT NULL,
    pupil VARCHAR(12) NOT NULL,
    standing VARCHAR(10) NOT NULL,
    due_since_ms BIGINT,
    due_by DATE,
    settled_ms BIGINT,
    settled VARCHAR(10),
    PRIMARY KEY (incident, duty, pupil)
);
CREATE INDEX duty_by_standing ON duty (standing, due_by);

CREATE TABLE arrow_taken (
    incident VARCHAR(14) NOT NULL,
    pupil VARCHAR(12) NOT NULL,
    place INT NOT NULL,
    arrow VARCHAR(120) NOT NULL,
    taken_ms BIGINT NOT NULL,
    PRIMARY KEY (incident, pupil, place)
);
CREATE INDEX arrow_taken_by_arrow ON arrow_taken (arrow);

CREATE TABLE concern_link (
    concern CHAR(36) NOT NULL,
    incident VARCHAR(14) NOT NULL,
    PRIMARY KEY (concern, incident)
);
CREATE INDEX concern_link_by_incident ON concern_link (incident);
