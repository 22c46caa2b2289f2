-- How many dossiers of each version of OSO came in, day by day; no aanvraag can be found from it.
CREATE TABLE dossier_telling (
    dag     DATE        NOT NULL,
    versie  VARCHAR(20) NOT NULL,
    gekeurd BOOLEAN     NOT NULL,
    aantal  BIGINT      NOT NULL,
    PRIMARY KEY (dag, versie, gekeurd)
);
