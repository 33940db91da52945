-- The list of incidents begins with those that were opened last.
CREATE INDEX incident_latest_first ON incident (opened_seq DESC);
