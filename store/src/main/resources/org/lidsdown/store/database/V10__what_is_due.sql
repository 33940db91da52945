-- What has to be done soon is found without reading what is closed or far off.
CREATE INDEX incident_open ON incident (closed, hands, next_due);
