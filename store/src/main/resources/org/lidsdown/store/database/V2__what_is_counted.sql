-- What a concern tells that may be counted without reading it.
ALTER TABLE concern ADD COLUMN lid VARCHAR(8) NOT NULL DEFAULT '';
ALTER TABLE concern ADD COLUMN by_staff BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX concern_by_arrival ON concern (received_ms, standing, by_staff, lid);

CREATE INDEX incident_by_closing ON incident (closed_ms);

-- How many incidents, classes, pupils, duties and arrows there are of each kind, by the day on which
-- their incident was opened: what reports add up. Days count from 1 January 1970; -1 is none.
CREATE TABLE counted (
    grp VARCHAR(12) NOT NULL,
    opened_day INT NOT NULL,
    item VARCHAR(120) NOT NULL,
    standing VARCHAR(80) NOT NULL,
    due_day INT NOT NULL,
    done_day INT NOT NULL,
    many INT NOT NULL,
    PRIMARY KEY (grp, opened_day, item, standing, due_day, done_day)
);
