-- Whoever reads what is in some hands finds the latest of it, and how much there is, without
-- reading the rest.
CREATE INDEX incident_in_hands ON incident (hands, opened_seq DESC);
INSERT INTO counted (grp, opened_day, item, standing, due_day, done_day, many)
SELECT 'HANDS', -1, hands, '', -1, -1, COUNT(*)
FROM incident
GROUP BY hands;
