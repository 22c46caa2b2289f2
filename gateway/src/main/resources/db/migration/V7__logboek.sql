-- Who did what. Rows are only added; each holds the digest of the one before it.

CREATE TABLE logboek (
    nr          BIGINT        PRIMARY KEY,
    moment      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    wie         VARCHAR(100)  NOT NULL,
    rol         VARCHAR(100)  NOT NULL,
    daad        VARCHAR(40)   NOT NULL,
    onderwerp   VARCHAR(200)  NOT NULL,
    school      VARCHAR(6),
    toelichting VARCHAR(1000),
    vorige      VARCHAR(64)   NOT NULL UNIQUE,
    zegel       VARCHAR(64)   NOT NULL
);
CREATE INDEX logboek_onderwerp ON logboek (onderwerp, nr);
CREATE INDEX logboek_wie ON logboek (wie, nr);
CREATE INDEX logboek_daad ON logboek (daad, nr);
CREATE INDEX logboek_school ON logboek (school, nr);
CREATE INDEX logboek_moment ON logboek (moment, nr);

-- Where the chain ends; who adds a line holds this row until its commit.
CREATE TABLE logboek_kop (
    id    INTEGER     PRIMARY KEY,
    nr    BIGINT      NOT NULL,
    zegel VARCHAR(64) NOT NULL
);
INSERT INTO logboek_kop (id, nr, zegel)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
