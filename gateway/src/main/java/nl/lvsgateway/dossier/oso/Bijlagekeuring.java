package nl.lvsgateway.dossier.oso;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Opens the documents in a dossier while they stream by; the standard does not look inside, so these are findings of ours. */
final class Bijlagekeuring implements AutoCloseable {

    private static final Set<String> SOORTEN = Set.of(
            "pdf", "jpg", "jpeg", "png", "doc", "docx", "odf", "odt", "ods", "odp", "xls", "xlsx", "txt", "ppt",
            "pptx");
    private static final Charset OUD =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final Zipkeuring zip = new Zipkeuring();
    private final Base64stroom base64 = new Base64stroom(zip::neem);
    private String naam = "";
    private boolean base64Goed = true;

    void begin() {
        naam = "";
        base64.begin();
        zip.begin();
    }

    void bestandsnaam(String bestandsnaam) {
        naam = bestandsnaam;
    }

    void inhoud(char[] tekens, int vanaf, int aantal) {
        base64.neem(tekens, vanaf, aantal);
    }

    void eindInhoud() {
        base64Goed = base64.eind();
    }

    /** Ids of what is wrong with the document that ends here. */
    List<String> bevindingen() {
        var uit = new ArrayList<String>();
        var inhoud = oordeel();
        if (!inhoud.isEmpty()) {
            uit.add(inhoud);
        } else if (zip.aantal() == 1 && !heetZo(naam)) {
            uit.add("LVS.BIJLAGE-NAAM");
        }
        if (!SOORTEN.contains(soort())) {
            uit.add("LVS.BIJLAGE-SOORT");
        }
        return uit;
    }

    private String oordeel() {
        if (!base64Goed) {
            return "LVS.BIJLAGE-BASE64";
        }
        return switch (zip.eind()) {
            case STUK, BEZIG -> "LVS.BIJLAGE-ZIP";
            case GEHEIM -> "LVS.BIJLAGE-WACHTWOORD";
            case TE_GROOT -> "LVS.BIJLAGE-GROOT";
            case GOED -> zip.uitgepakteGrootte() == 0 ? "LVS.BIJLAGE-LEEG" : "";
            case ONBEKEND -> "";
        };
    }

    private String soort() {
        return naam.substring(naam.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }

    private boolean heetZo(String verwacht) {
        return Stream.of(StandardCharsets.UTF_8, OUD, StandardCharsets.ISO_8859_1)
                .map(c -> new String(zip.naam(), c))
                .map(n -> n.substring(Math.max(n.lastIndexOf('/'), n.lastIndexOf('\\')) + 1))
                .anyMatch(verwacht::equals);
    }

    @Override
    public void close() {
        zip.close();
    }
}
