-- What the school signed of whoever holds keys: that this public key is theirs, in this role.
CREATE TABLE voucher (
    holder VARCHAR(40) NOT NULL PRIMARY KEY,
    signature VARCHAR(64) FOR BIT DATA NOT NULL
);
