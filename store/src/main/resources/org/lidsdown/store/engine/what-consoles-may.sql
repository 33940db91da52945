-- What consoles on other computers may do with the log's tables, and nothing else: entries are
-- added and never changed or taken away, and what the host alone has to do is not here.
-- Every table is named. Lines are run again each time that consoles are let in.
GRANT SELECT, INSERT ON entry TO console;
GRANT SELECT, UPDATE ON chain_turn TO console;
GRANT SELECT ON changelog TO console;

GRANT SELECT, UPDATE (standing, sealed, moved_to) ON concern TO console;
GRANT SELECT ON set_aside TO console;
GRANT SELECT ON edition TO console;
GRANT SELECT ON calendar TO console;
GRANT SELECT, INSERT ON pupil TO console;
GRANT SELECT, INSERT, UPDATE (left_ms, staff_role) ON person TO console;

-- Facts follow from the entries.
GRANT SELECT, INSERT, UPDATE ON incident TO console;
GRANT SELECT, INSERT, DELETE ON incident_choice TO console;
GRANT SELECT, INSERT, UPDATE, DELETE ON pupil_branch TO console;
GRANT SELECT, INSERT, UPDATE, DELETE ON duty TO console;
GRANT SELECT, INSERT, DELETE ON arrow_taken TO console;
GRANT SELECT, INSERT, DELETE ON concern_link TO console;
GRANT SELECT, INSERT, UPDATE ON counted TO console;

-- Who can open what: a leaver's grants are deleted, and what goes into other hands.
GRANT SELECT, INSERT ON group_key TO console;
GRANT SELECT, INSERT, DELETE ON key_grant TO console;
GRANT SELECT, INSERT, DELETE ON trust_grant TO console;
GRANT SELECT, INSERT, DELETE ON voucher TO console;
GRANT SELECT, INSERT ON signed_keys TO console;
GRANT SELECT, INSERT ON recovery_key TO console;
GRANT SELECT, INSERT, DELETE ON member TO console;
GRANT SELECT, INSERT, DELETE ON content_key TO console;
GRANT SELECT, INSERT, DELETE ON content_share TO console;
GRANT SELECT, INSERT, DELETE ON incident_pupil TO console;
GRANT SELECT, INSERT, DELETE ON at_kiosk TO console;
GRANT SELECT, INSERT, DELETE ON failed_sign_in TO console;
GRANT SELECT, INSERT ON happening TO console;

-- Two people agree from wherever they are; what is erased is erased at the host.
GRANT SELECT, INSERT, UPDATE, DELETE ON erasure TO console;
GRANT SELECT, INSERT ON retention TO console;

-- A stolen computer is turned away from wherever somebody is.
GRANT SELECT, UPDATE (revoked_ms) ON kiosk TO console;
GRANT SELECT ON kiosk_heard TO console;
GRANT SELECT, UPDATE (revoked_ms) ON console TO console;
