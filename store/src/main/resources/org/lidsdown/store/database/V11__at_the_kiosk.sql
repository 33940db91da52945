-- Which pupils are shown at kiosks and how they work them, sealed for whoever may read their names.
CREATE TABLE at_kiosk (
    pseudonym VARCHAR(12) NOT NULL PRIMARY KEY,
    sealed VARCHAR(4000) FOR BIT DATA NOT NULL
);
