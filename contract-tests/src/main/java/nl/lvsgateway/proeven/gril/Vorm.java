package nl.lvsgateway.proeven.gril;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How one message is written on the line; what it says is in {@link Opzet}. */
final class Vorm {

    // The text: JSON, or an envelope.
    Charset tekenset = StandardCharsets.UTF_8;
    /** What the header calls the charset; {@code null}: nothing. */
    @Nullable
    String genoemd = "UTF-8";

    byte[] merk = {};
    /** Bytes that do not fit in the charset, somewhere in the text. */
    byte[] kapot = {};

    boolean gehusseld;
    boolean ruim;
    /** As escapes what need not be. */
    boolean ontwijkend;

    UnaryOperator<String> herschrijf = UnaryOperator.identity();

    // XML alone.
    @Nullable
    String verklaring = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    String soapPrefix = "s";
    String lvsPrefix = "l";
    boolean cdata;
    boolean commentaar;
    String soapKoppen = "";
    String lvsNaamruimte = "urn:nl:lvsgateway:lvs:v1";

    // Parts, for multipart and MTOM.
    boolean mtom = true;
    String grens = "grens-5b1e77d0";
    String voorwoord = "";
    String nawoord = "";
    String regeleinde = "\r\n";
    boolean gesloten = true;
    boolean vermeldStart = true;
    /** Before the root of MTOM, or among the fields of a form. */
    boolean bestandenEerst;

    boolean delenGehusseld;
    String extraDeel = "";
    UnaryOperator<String> verwijzing = id -> "cid:" + id;
    UnaryOperator<String> deelnaam = id -> id;

    // HTTP.
    final Map<String, String> koppen = new LinkedHashMap<>();

    @Nullable
    String contentType;

    @Nullable
    String soapActie;

    boolean gzip;
    boolean inStukken;
    /** Of the whole body, before it is packed and after. */
    @Nullable
    UnaryOperator<byte[]> vermink;

    @Nullable
    UnaryOperator<byte[]> verminkPak;

    String school = "";

    boolean isNieuweXml() {
        return verklaring != null && verklaring.contains("1.1");
    }
}
