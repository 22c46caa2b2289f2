-- Failed attempts while Kindkans took what others sent: only those count for the limits. An outage gives none.
ALTER TABLE verzending ADD COLUMN vergeefs INTEGER DEFAULT 0 NOT NULL;
