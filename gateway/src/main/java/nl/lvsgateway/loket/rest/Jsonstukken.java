package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.Tussenbestand;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.keuren.Grenswacht;
import nl.lvsgateway.loket.keuren.Grenswacht.Grens;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Mislukking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON body with all of an aanvraag: the fields, and the files as base64. It is read token by token: a file goes through a
 * temporary file, since its name may stand behind it, and is never one text in the heap.
 */
final class Jsonstukken implements Stukken {

    /** Most signs of all that is no file. */
    private static final int MEESTE_TEKENS = 64 * 1024;

    private static final Base64Variant BASE64 = Base64Variants.MIME_NO_LINEFEEDS.withPaddingAllowed();
    private static final JsonFactory LEZERS = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MEESTE_TEKENS)
                    .maxNestingDepth(20)
                    .build())
            .build();

    private final HttpServletRequest http;
    private final JsonMapper json;
    private final Grenswacht grenzen;
    private final ObjectNode velden;
    private @Nullable JsonParser lezer;
    private @Nullable Tussenbestand bestand;
    private boolean bijBijlagen;
    private int bijlagen;
    private int tekens;
    private String plaats = "bericht";

    Jsonstukken(HttpServletRequest http, JsonMapper json, Bijlagebeleid beleid) {
        this.http = http;
        this.json = json;
        this.grenzen = new Grenswacht(beleid);
        this.velden = json.createObjectNode();
    }

    static boolean kan(HttpServletRequest http) {
        var soort = http.getContentType();
        return soort != null && MediaType.APPLICATION_JSON.isCompatibleWith(soort(soort));
    }

    private static MediaType soort(String soort) {
        try {
            return MediaType.parseMediaType(soort);
        } catch (IllegalArgumentException geenSoort) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    @Override
    public @Nullable Stuk volgende() throws IOException {
        close();
        try {
            if (lezer == null) {
                lezer = begin();
            }
            var bijlage = bijBijlagen ? bijlage(lezer) : null;
            return bijlage == null ? verder(lezer) : bijlage;
        } catch (JacksonException onleesbaar) {
            throw Mislukking.van(onleesbaar) == Mislukking.AFGEBROKEN
                    ? Geweigerd.door(Mislukking.AFGEBROKEN, null)
                    : Geweigerd.onleesbaar(Jsonplek.van(onleesbaar, plaats));
        }
    }

    private JsonParser begin() throws IOException {
        var charset = soort(String.valueOf(http.getContentType())).getCharset();
        var stroom = http.getInputStream();
        var nieuw = charset == null || charset.equals(StandardCharsets.UTF_8)
                ? LEZERS.createParser(ObjectReadContext.empty(), stroom)
                : LEZERS.createParser(
                        ObjectReadContext.empty(), zonderMerk(new InputStreamReader(stroom, charset.newDecoder())));
        eis(nieuw.nextToken() == JsonToken.START_OBJECT);
        return nieuw;
    }

    /** A byte order mark, which some charsets leave for a letter. */
    private Reader zonderMerk(Reader tekst) throws IOException {
        var lezer = new PushbackReader(tekst);
        try {
            var eerste = lezer.read();
            if (eerste >= 0 && eerste != '\uFEFF') {
                lezer.unread(eerste);
            }
        } catch (CharacterCodingException anders) {
            eis(false);
        }
        return lezer;
    }

    /** Takes fields until there is a file; {@code null} at the end of the message. */
    private @Nullable Stuk verder(JsonParser lezer) {
        while (lezer.nextToken() == JsonToken.PROPERTY_NAME) {
            plaats = lezer.currentName();
            lezer.nextToken();
            var stuk = switch (plaats) {
                case "dossier" -> dossier(lezer);
                case "bijlagen" -> bijlagen(lezer);
                default -> veld(lezer);
            };
            if (stuk != null) {
                return stuk;
            }
        }
        plaats = "bericht";
        eis(lezer.currentToken() == JsonToken.END_OBJECT && lezer.nextToken() == null);
        return null;
    }

    private @Nullable Stuk veld(JsonParser lezer) {
        velden.set(plaats, Jsonvelden.lees(lezer, this::tel));
        return null;
    }

    private @Nullable Stuk dossier(JsonParser lezer) {
        return neem(lezer, grenzen::dossier) ? new Stuk(Soort.DOSSIER, null, null, null, inhoud()) : null;
    }

    private @Nullable Stuk bijlagen(JsonParser lezer) {
        if (lezer.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        eis(lezer.currentToken() == JsonToken.START_ARRAY);
        bijBijlagen = true;
        return bijlage(lezer);
    }

    /** The next of the list; {@code null} after the last one. */
    private @Nullable Stuk bijlage(JsonParser lezer) {
        plaats = "bijlagen[" + bijlagen + "]";
        if (lezer.nextToken() == JsonToken.END_ARRAY) {
            bijBijlagen = false;
            return null;
        }
        eis(lezer.currentToken() == JsonToken.START_OBJECT);
        var waar = plaats;
        var over = json.createObjectNode();
        while (lezer.nextToken() == JsonToken.PROPERTY_NAME) {
            var naam = lezer.currentName();
            plaats = waar + "." + naam;
            lezer.nextToken();
            if (naam.equals("inhoud")) {
                neem(lezer, grenzen::bijlage);
            } else {
                over.set(naam, Jsonvelden.lees(lezer, this::tel));
            }
        }
        plaats = waar;
        bijlagen++;
        grenzen.telMee(bestand == null ? 0 : bestand.grootte());
        return new Stuk(
                Soort.BIJLAGE,
                0,
                waar,
                tekst(over, "naam"),
                List.of(),
                tekst(over, "plek"),
                tekst(over, "mediatype"),
                inhoud());
    }

    private static @Nullable String tekst(ObjectNode over, String naam) {
        var waarde = over.get(naam);
        return waarde == null || waarde.isNull() ? null : waarde.asString();
    }

    /** {@code false} when there is nothing. */
    private boolean neem(JsonParser lezer, Supplier<Grens> grens) {
        if (lezer.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        }
        eis(lezer.currentToken() == JsonToken.VALUE_STRING && bestand == null);
        bestand = new Tussenbestand(grens.get());
        lezer.readBinaryValue(BASE64, bestand);
        return true;
    }

    private InputStream inhoud() {
        return bestand == null ? InputStream.nullInputStream() : bestand.lees();
    }

    private void tel(int erbij) {
        tekens += erbij;
        eis(tekens <= MEESTE_TEKENS);
    }

    private void eis(boolean goed) {
        if (!goed) {
            throw Geweigerd.onleesbaar(Leesplek.van(plaats, "wat er in het contract (OpenAPI) staat"));
        }
    }

    @Override
    public Aanvraagvelden velden() {
        return Aanvraagjson.lees(json, velden, "bericht").velden(null);
    }

    @Override
    public void close() {
        if (bestand != null) {
            bestand.close();
            bestand = null;
        }
    }
}
