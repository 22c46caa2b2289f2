-- What the console keeps for itself, and the order in which it reads.

-- Accounts of the embedded set-up that are not in the settings: the one that is made at the first start.
CREATE TABLE account (
    naam       VARCHAR(100) PRIMARY KEY,
    wachtwoord VARCHAR(200) NOT NULL,
    rol        VARCHAR(30)  NOT NULL,
    gemaakt    TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- How sending went, minute by minute; one of the nodes writes it.
CREATE TABLE kindkans_minuut (
    minuut     TIMESTAMP(6) WITH TIME ZONE PRIMARY KEY,
    verzonden  INTEGER NOT NULL,
    mislukt    INTEGER NOT NULL,
    midden_ms  BIGINT,
    traag_ms   BIGINT,
    wachtend   INTEGER NOT NULL,
    oudste_ms  BIGINT,
    bereikbaar BOOLEAN NOT NULL
);

CREATE INDEX aanvraag_status ON aanvraag (verzendstatus, gewijzigd, id);
CREATE INDEX aanvraag_oudste ON aanvraag (verzendstatus, aangemaakt, id);
CREATE INDEX aanvraag_van_school ON aanvraag (school, gewijzigd, id);
CREATE INDEX aanvraag_kenmerk ON aanvraag (kenmerk);
CREATE INDEX aanvraag_oorzaak ON aanvraag (verzendstatus, reden, reden_uitleg, school, gewijzigd);
CREATE INDEX verzending_afgerond ON verzending (afgerond_op, stand);
