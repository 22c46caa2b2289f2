-- What the statuses of a samenwerkingsverband mean. The sleutel is the label without case and double spaces.
CREATE TABLE statuscatalogus (
    samenwerkingsverband VARCHAR(6)    NOT NULL,
    aanvraagtype         VARCHAR(20)   NOT NULL,
    sleutel              VARCHAR(200)  NOT NULL,
    label                VARCHAR(200)  NOT NULL,
    klasse               VARCHAR(20)   NOT NULL,
    eindstatus           BOOLEAN       NOT NULL,
    betekenis            VARCHAR(1000) NOT NULL,
    volgorde             INTEGER       NOT NULL,
    PRIMARY KEY (samenwerkingsverband, aanvraagtype, sleutel),
    FOREIGN KEY (samenwerkingsverband, aanvraagtype) REFERENCES aanvraagtype (samenwerkingsverband, code)
);
