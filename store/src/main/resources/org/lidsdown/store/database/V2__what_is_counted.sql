-- What a concern tells that may be counted without reading it.
ALTER TABLE concern ADD COLUMN lid VARCHAR(8) NOT NULL DEFAULT '';
ALTER TABLE concern ADD COLUMN by_staff BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX concern_by_arrival ON concern (received_ms, standing, by_staff, lid);

-- All that a report counts of an incident as a whole, without its sealed words.
DROP INDEX incident_by_opening;
CREATE INDEX incident_by_opening ON incident (opened_ms, closed_ms, reopened, breach, ref);
