package nl.lvsgateway.loket.rest;

import static nl.lvsgateway.loket.fouten.Weigering.AANVRAAG_ONVOLLEDIG;

import java.util.List;
import java.util.Objects;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Bijlagevelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Leesplek;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a message: a part of it, or all of it but the files; never prints. */
record Aanvraagjson(
        @Nullable String kenmerk,
        @Nullable String samenwerkingsverband,
        @Nullable String aanvraagtype,
        @Nullable String datum,
        @Nullable String korteOmschrijving,
        @Nullable String omschrijving,
        @Nullable Contactvelden contactpersoon,
        @Nullable String leerling,
        @Nullable List<String> gegevensblokken,
        @Nullable List<Bijlagevelden> bijlagen,
        @Nullable String verzenden,
        @Nullable Integer versie) {

    static final Aanvraagjson LEEG =
            new Aanvraagjson(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing in a list may be left out: we would not know which file it was about. */
    void eisHeel() {
        var plaats = bijlagen == null ? -1 : bijlagen.indexOf(null);
        if (plaats >= 0) {
            throw Geweigerd.onleesbaar(Leesplek.van("bijlagen[" + plaats + "]", "een object"));
        }
    }

    /**
     * Throws with the field that is wrong, where the reader got that far.
     *
     * @param deel what the message as a whole is called
     */
    static Aanvraagjson lees(JsonMapper json, JsonNode boom, String deel) {
        try {
            return json.treeToValue(boom, Aanvraagjson.class);
        } catch (JacksonException anders) {
            throw Geweigerd.onleesbaar(Jsonplek.van(anders, deel));
        }
    }

    /** @param deel whether to send, as a part of its own says it; otherwise it stands among the fields, or it is no */
    Aanvraagvelden velden(@Nullable String deel) {
        if (deel != null && verzenden != null && !deel.strip().equalsIgnoreCase(verzenden.strip())) {
            throw new Geweigerd(
                    new Fout(AANVRAAG_ONVOLLEDIG, "verzenden", "Verzenden staat twee keer in het bericht, en anders."));
        }
        return new Aanvraagvelden(
                kenmerk,
                samenwerkingsverband,
                aanvraagtype,
                datum,
                korteOmschrijving,
                omschrijving,
                contactpersoon,
                leerling,
                gegevensblokken,
                bijlagen == null ? List.of() : List.copyOf(bijlagen),
                deel != null ? deel : Objects.requireNonNullElse(verzenden, "false"),
                versie);
    }

    @Override
    public String toString() {
        return "Aanvraagjson[***]";
    }
}
