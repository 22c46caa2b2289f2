-- What was deleted is no aanvraag any more. It could be sent again, and still be in the numbers of changes: that ends here.
UPDATE verzending SET stand = 4, eigenaar = NULL, lease_tot = NULL, afgerond_op = COALESCE(afgerond_op, CURRENT_TIMESTAMP)
 WHERE stand < 3 AND aanvraag IN (SELECT id FROM aanvraag WHERE verwijderd IS NOT NULL);
UPDATE aanvraag SET wijziging = -1 WHERE verwijderd IS NOT NULL AND wijziging = 0;

-- Counts and lists look at it for every row, so the index that they read along holds it.
DROP INDEX aanvraag_status;
CREATE INDEX aanvraag_status ON aanvraag (verzendstatus, gewijzigd, id, verwijderd);
DROP INDEX aanvraag_oorzaak;
CREATE INDEX aanvraag_oorzaak ON aanvraag (verzendstatus, reden, reden_uitleg, school, gewijzigd, verwijderd);
