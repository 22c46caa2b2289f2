package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.techniek.Mislukking;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parts of a multipart message, handed out while they come in. The one class that knows the multipart reader: of the
 * readers there are, it is the only one that does not write each part to disk before we see it.
 */
final class Multipartstukken implements Stukken {

    private static final int MEESTE_JSON = 64 * 1024;
    private static final int MEESTE_DELEN = 600;
    private static final String BOM = "\uFEFF";

    private final HttpServletRequest http;
    private final JsonMapper json;
    private @Nullable FileItemInputIterator delen;
    private Aanvraagjson aanvraag = Aanvraagjson.LEEG;
    private @Nullable String verzenden;
    private int aantal;

    Multipartstukken(HttpServletRequest http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    @Override
    public @Nullable Stuk volgende() throws IOException {
        try {
            var lopend = delen == null ? begin() : delen;
            delen = lopend;
            while (lopend.hasNext()) {
                var stuk = lees(lopend.next());
                if (stuk != null) {
                    return stuk;
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException geenMultipart) {
            throw onleesbaar(geenMultipart);
        }
    }

    private FileItemInputIterator begin() throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(http)) {
            throw new Geweigerd(Weigering.BERICHT_ONGELDIG);
        }
        var upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        return upload.getItemIterator(http);
    }

    private @Nullable Stuk lees(FileItemInput deel) throws IOException {
        if (++aantal > MEESTE_DELEN) {
            throw new Geweigerd(Weigering.BERICHT_ONGELDIG);
        }
        return switch (String.valueOf(deel.getFieldName())) {
            case "dossier" -> new Stuk(Soort.DOSSIER, null, null, null, inhoud(deel));
            case "bijlage" -> new Stuk(Soort.BIJLAGE, deel.getName(), null, deel.getContentType(), inhoud(deel));
            case "aanvraag", "aanvulling" -> neemAanvraag(deel);
            case "verzenden" -> neemVerzenden(deel);
            default -> throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, "multipart"));
        };
    }

    private @Nullable Stuk neemAanvraag(FileItemInput deel) throws IOException {
        try {
            var gelezen = json.readValue(tekst(deel), Aanvraagjson.class);
            if (gelezen == null) {
                throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, deel.getFieldName()));
            }
            gelezen.eisHeel();
            aanvraag = gelezen;
            return null;
        } catch (JacksonException geenJson) {
            throw new Geweigerd(
                    Fout.bij(Weigering.BERICHT_ONGELDIG, Aanvraagjson.plaats(geenJson, deel.getFieldName())));
        }
    }

    private @Nullable Stuk neemVerzenden(FileItemInput deel) throws IOException {
        verzenden = tekst(deel);
        return null;
    }

    /** This reader touches no disk: but for the line, all that it cannot do is the message's fault. */
    private static InputStream inhoud(FileItemInput deel) throws IOException {
        return new FilterInputStream(deel.getInputStream()) {
            @Override
            public int read(byte[] naar, int plek, int aantal) throws IOException {
                try {
                    return super.read(naar, plek, aantal);
                } catch (IOException fout) {
                    throw onleesbaar(fout);
                }
            }
        };
    }

    private static Geweigerd onleesbaar(Exception fout) {
        var afgebroken = Mislukking.van(fout) == Mislukking.AFGEBROKEN;
        return Geweigerd.door(afgebroken ? Mislukking.AFGEBROKEN : Mislukking.ONLEESBAAR, "multipart");
    }

    private static String tekst(FileItemInput deel) throws IOException {
        try (InputStream in = deel.getInputStream()) {
            var bytes = in.readNBytes(MEESTE_JSON + 1);
            if (bytes.length > MEESTE_JSON) {
                throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, deel.getFieldName()));
            }
            return ontcijfer(deel, bytes);
        }
    }

    /** In the charset that the part names, or else UTF-8; bytes that do not fit are refused, never replaced. */
    private static String ontcijfer(FileItemInput deel, byte[] bytes) {
        try {
            var soort = deel.getContentType();
            var charset = soort == null ? null : MediaType.parseMediaType(soort).getCharset();
            var tekst = (charset == null ? StandardCharsets.UTF_8 : charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return tekst.startsWith(BOM) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException | IllegalArgumentException onbekendOfAnders) {
            throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, deel.getFieldName()));
        }
    }

    @Override
    public Aanvraagvelden velden() {
        return aanvraag.velden(verzenden);
    }
}
