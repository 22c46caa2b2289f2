-- Which aanvragen a replay was about, so that its result can be shown when the work is done.
CREATE TABLE herstel_aanvraag (
    herverzending BIGINT NOT NULL REFERENCES herverzending (id),
    aanvraag      BIGINT NOT NULL REFERENCES aanvraag (id) ON DELETE CASCADE,
    PRIMARY KEY (herverzending, aanvraag)
);
CREATE INDEX herstel_aanvraag_aanvraag ON herstel_aanvraag (aanvraag);
