package nl.lvsgateway.loket.rest;

import java.util.function.IntConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value of a message as a tree, counted while it is read so that no message fills the heap. */
final class Jsonvelden {

    private static final JsonNodeFactory MAKER = JsonNodeFactory.instance;

    /** What a value costs beside its own signs. */
    private static final int ERBIJ = 8;

    private Jsonvelden() {}

    /** @param teller hears of so many signs, and throws when it is too much */
    static JsonNode lees(JsonParser lezer, IntConsumer teller) {
        teller.accept(ERBIJ);
        return switch (lezer.currentToken()) {
            case START_OBJECT -> object(lezer, teller);
            case START_ARRAY -> lijst(lezer, teller);
            case VALUE_NULL -> MAKER.nullNode();
            default -> {
                teller.accept(lezer.getStringLength());
                yield MAKER.stringNode(lezer.getString());
            }
        };
    }

    private static JsonNode object(JsonParser lezer, IntConsumer teller) {
        var object = MAKER.objectNode();
        while (lezer.nextToken() == JsonToken.PROPERTY_NAME) {
            var naam = lezer.currentName();
            teller.accept(naam.length());
            lezer.nextToken();
            object.set(naam, lees(lezer, teller));
        }
        return object;
    }

    private static JsonNode lijst(JsonParser lezer, IntConsumer teller) {
        var lijst = MAKER.arrayNode();
        while (lezer.nextToken() != JsonToken.END_ARRAY) {
            lijst.add(lees(lezer, teller));
        }
        return lijst;
    }
}
