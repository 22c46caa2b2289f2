-- Versions of OSO as they are published, for all nodes: small, and text that both engines and the journal know.
CREATE TABLE dossier_bundel (
    naam   VARCHAR(100) PRIMARY KEY,
    sha256 VARCHAR(64)  NOT NULL,
    inhoud TEXT         NOT NULL,
    gezet  TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
