package nl.lvsgateway.loket.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * A day of the calendar, and nothing that has to be reckoned to one: a moment is another day in another place, a number is
 * no date, and a year that no school knows is a client's way to say that nothing was filled in. White space around it and a zone
 * behind it are allowed, as XML Schema has it (xs:date).
 */
class Datumlezer extends ValueDeserializer<LocalDate> {

    private static final Pattern DAG = Pattern.compile("((?:19|20|21)\\d\\d-\\d\\d-\\d\\d)(?:Z|[+-]\\d\\d:\\d\\d)?");

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext hier) {
        var dag = DAG.matcher(
                json.currentToken() == JsonToken.VALUE_STRING ? json.getString().strip() : "");
        try {
            if (dag.matches()) {
                return LocalDate.parse(dag.group(1));
            }
        } catch (DateTimeException bestaatNiet) {
            return hier.reportInputMismatch(this, "no day of the calendar");
        }
        return hier.reportInputMismatch(this, "no day of the calendar");
    }
}
