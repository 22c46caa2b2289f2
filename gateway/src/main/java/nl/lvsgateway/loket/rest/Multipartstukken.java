package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Deelstroom;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.mime.Bestandsnaam;
import nl.lvsgateway.techniek.mime.Deel;
import nl.lvsgateway.techniek.mime.Delenlezer;
import nl.lvsgateway.techniek.mime.Kopregel;
import nl.lvsgateway.techniek.mime.Koptekst;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a multipart message, handed out while they come in. */
final class Multipartstukken implements Stukken {

    private static final int MEESTE_JSON = 64 * 1024;
    private static final String BOM = "\uFEFF";

    private final HttpServletRequest http;
    private final JsonMapper json;
    private final Set<String> enkel = new HashSet<>();
    private @Nullable Delenlezer delen;
    private Aanvraagjson aanvraag = Aanvraagjson.LEEG;
    private @Nullable String verzenden;

    Multipartstukken(HttpServletRequest http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    @Override
    public @Nullable Stuk volgende() {
        try {
            var lopend = delen == null ? begin() : delen;
            delen = lopend;
            for (var deel = lopend.volgende(); deel != null; deel = lopend.volgende()) {
                var stuk = lees(deel);
                if (stuk != null) {
                    return stuk;
                }
            }
            return null;
        } catch (IOException geenMultipart) {
            throw Deelstroom.geweigerd(geenMultipart);
        }
    }

    private Delenlezer begin() throws IOException {
        var soort = http.getContentType();
        if (!Kopregel.van(soort).waarde().startsWith("multipart/")) {
            throw Geweigerd.onleesbaar(Leesplek.van("Content-Type", "multipart/form-data of application/json"));
        }
        return new Delenlezer(http.getInputStream(), soort);
    }

    private @Nullable Stuk lees(Deel deel) throws IOException {
        var kop = deel.kop("content-disposition");
        return switch (String.valueOf(Kopregel.van(kop).parameter("name")).strip()) {
            case "dossier" -> new Stuk(Soort.DOSSIER, null, null, null, new Deelstroom(deel.inhoud()));
            case "bijlage" -> bijlage(deel, Bestandsnaam.van(kop).orElse(Bestandsnaam.GEEN));
            case "aanvraag" -> neemAanvraag(deel, "aanvraag");
            case "aanvulling" -> neemAanvraag(deel, "aanvulling");
            case "verzenden" -> neemVerzenden(deel);
            default -> throw new Onleesbaar(deel.plaats());
        };
    }

    private static Stuk bijlage(Deel deel, Bestandsnaam naam) throws Onleesbaar {
        var inhoud = new Deelstroom(deel.inhoud());
        return new Stuk(Soort.BIJLAGE, 0, deel.plaats(), naam.naam(), naam.lezingen(), null, soort(deel), inhoud);
    }

    /** A message within the message would be kept as if it were a file. */
    private static @Nullable String soort(Deel deel) throws Onleesbaar {
        var soort = deel.kop("content-type");
        if (Kopregel.van(soort).waarde().startsWith("multipart/")) {
            throw new Onleesbaar(deel.plaats() + ".content-type");
        }
        return soort == null ? null : Koptekst.van(soort);
    }

    private @Nullable Stuk neemAanvraag(Deel deel, String naam) throws IOException {
        try {
            // Of a field that is given twice one would be lost without a word.
            var gelezen = json.readerFor(Aanvraagjson.class)
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .<Aanvraagjson>readValue(tekst(deel, naam));
            if (gelezen == null || !enkel.add("aanvraag")) {
                throw ongeldig(naam, "een object, één keer");
            }
            gelezen.eisHeel();
            aanvraag = gelezen;
            return null;
        } catch (JacksonException geenJson) {
            throw Geweigerd.onleesbaar(Jsonplek.van(geenJson, naam));
        }
    }

    private @Nullable Stuk neemVerzenden(Deel deel) throws IOException {
        verzenden = tekst(deel, "verzenden");
        if (!enkel.add("verzenden")) {
            throw ongeldig("verzenden", "één keer true of false");
        }
        return null;
    }

    private static String tekst(Deel deel, String naam) throws IOException {
        var bytes = deel.inhoud().readNBytes(MEESTE_JSON + 1);
        if (bytes.length > MEESTE_JSON) {
            throw ongeldig(naam, "hooguit 64 kB");
        }
        return ontcijfer(deel, bytes, naam);
    }

    /** In the charset that the part names, or else UTF-8; bytes that do not fit are refused, never replaced. */
    private static String ontcijfer(Deel deel, byte[] bytes, String naam) {
        try {
            var charset = Kopregel.van(deel.kop("content-type")).parameter("charset");
            var tekst = (charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset))
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return tekst.startsWith(BOM) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException | IllegalArgumentException onbekendOfAnders) {
            throw ongeldig(naam, "UTF-8, of de tekenset die bij het deel staat");
        }
    }

    private static Geweigerd ongeldig(String deel, String verwacht) {
        return Geweigerd.onleesbaar(Leesplek.van(deel, verwacht));
    }

    @Override
    public Aanvraagvelden velden() {
        return aanvraag.velden(verzenden);
    }
}
