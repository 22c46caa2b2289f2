-- Every version of an aanvraag stays readable: what was handed in, when and by whom.
-- soort: VOLLEDIG (fields, dossier, bijlagen) or AANVULLING (bijlagen on top of the version before it).
CREATE TABLE aanvraagversie (
    aanvraag             BIGINT        NOT NULL REFERENCES aanvraag (id) ON DELETE CASCADE,
    versie               INTEGER       NOT NULL,
    soort                VARCHAR(10)   NOT NULL,
    samenwerkingsverband VARCHAR(6)    NOT NULL,
    aanvraagtype         VARCHAR(20)   NOT NULL,
    datum                DATE          NOT NULL,
    korte_omschrijving   VARCHAR(200)  NOT NULL,
    omschrijving         VARCHAR(4000) NOT NULL,
    contact_naam         VARCHAR(200)  NOT NULL,
    contact_functie      VARCHAR(200),
    contact_email        VARCHAR(200),
    contact_telefoon     VARCHAR(200),
    leerling             VARCHAR(200)  NOT NULL,
    gegevensblokken      VARCHAR(4000) NOT NULL,
    vingerafdruk         VARCHAR(64)   NOT NULL,
    door                 VARCHAR(20)   NOT NULL,
    tijdstip             TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    verzonden_op         TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (aanvraag, versie)
);

INSERT INTO aanvraagversie (aanvraag, versie, soort, samenwerkingsverband, aanvraagtype, datum, korte_omschrijving,
       omschrijving, contact_naam, contact_functie, contact_email, contact_telefoon, leerling, gegevensblokken,
       vingerafdruk, door, tijdstip, verzonden_op)
SELECT id, versie, 'VOLLEDIG', samenwerkingsverband, aanvraagtype, datum, korte_omschrijving, omschrijving,
       contact_naam, contact_functie, contact_email, contact_telefoon, leerling, gegevensblokken, vingerafdruk, 'LVS',
       aangemaakt, CASE WHEN verzendstatus = 'VERZONDEN' THEN gewijzigd END
  FROM aanvraag;

-- What was deleted leaves its trail, without anything that the school wrote.
ALTER TABLE aanvraag ADD COLUMN verwijderd TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE gebeurtenis ADD COLUMN versie INTEGER;

-- Overviews of one school, newest first.
DROP INDEX aanvraag_leerling;
CREATE INDEX aanvraag_leerling ON aanvraag (school, lvs, leerling, datum DESC, id DESC);
CREATE INDEX aanvraag_datum ON aanvraag (school, lvs, datum DESC, id DESC);
CREATE INDEX aanvraag_verzendstatus ON aanvraag (school, lvs, verzendstatus, datum DESC, id DESC);

-- Content that nothing points at any more and that must leave the kluis; a row goes when its bytes are gone.
CREATE TABLE opruimlijst (
    sleutel VARCHAR(80) PRIMARY KEY,
    sinds   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Reference tables: what a samenwerkingsverband asks per aanvraagtype. A limit that is empty is the gateway's own.
ALTER TABLE verplichte_plek ADD COLUMN overslaan BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE aanvraagtype ADD COLUMN hoogstens INTEGER;
ALTER TABLE aanvraagtype ADD COLUMN waarschuw_vanaf INTEGER;
ALTER TABLE aanvraagtype ADD COLUMN per_bijlage BIGINT;
ALTER TABLE aanvraagtype ADD COLUMN samen BIGINT;

CREATE TABLE verplicht_veld (
    samenwerkingsverband VARCHAR(6)  NOT NULL,
    aanvraagtype         VARCHAR(20) NOT NULL,
    veld                 VARCHAR(60) NOT NULL,
    PRIMARY KEY (samenwerkingsverband, aanvraagtype, veld),
    FOREIGN KEY (samenwerkingsverband, aanvraagtype) REFERENCES aanvraagtype (samenwerkingsverband, code)
);

-- What the samenwerkingsverband likes to receive; it never blocks.
CREATE TABLE advies (
    samenwerkingsverband VARCHAR(6)   NOT NULL,
    aanvraagtype         VARCHAR(20)  NOT NULL,
    volgorde             INTEGER      NOT NULL,
    tekst                VARCHAR(200) NOT NULL,
    PRIMARY KEY (samenwerkingsverband, aanvraagtype, volgorde),
    FOREIGN KEY (samenwerkingsverband, aanvraagtype) REFERENCES aanvraagtype (samenwerkingsverband, code)
);
