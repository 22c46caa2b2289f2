package nl.lvsgateway.proeven.lvs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lvsgateway.proeven.http.Inhoud;

/** OSO dossiers of a pupil who does not exist, and dossiers with something wrong. */
public final class Dossiers {

    /** Names and texts that stand in the dossiers; no log may show them. */
    public static final List<String> NAMEN = List.of("Quirijntje", "Kwikzilverberg", "Balthazar", "Fluitekruidhof");

    private static final int KLEIN = 3_000;

    private Dossiers() {}

    public static String klein(String school) {
        return vanGrootte(school, KLEIN);
    }

    /** A dossier in the profile of the school, about {@code bytes} larger than the bare envelope. */
    public static String vanGrootte(String school, int bytes) {
        return sjabloon()
                .replace("@PROFIEL@", school.startsWith("00ZZ") ? "VOSWV" : "POSWV")
                .replace("@BRIN@", school.substring(0, 4))
                .replace("@VESTIGING@", school.substring(4))
                .replace("@DOCUMENT@", document(bytes * 3 / 4));
    }

    public static String zonderEinde(String school) {
        var heel = klein(school);
        return heel.substring(0, heel.indexOf("</metadata>"));
    }

    public static String metDtd(String school) {
        return naDeclaratie(school, "<!DOCTYPE dossier [<!ELEMENT dossier ANY>]>");
    }

    public static String metExterneEntiteit(String school) {
        return naDeclaratie(school, "<!DOCTYPE dossier [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .replace("<naam>Proefschool</naam>", "<naam>&x;</naam>");
    }

    public static String metAndereWortel(String school) {
        var heel = klein(school);
        var begin = heel.indexOf("<verzorger>");
        var einde = heel.indexOf("</verzorger>") + "</verzorger>".length();
        return heel.substring(begin, einde)
                .replace(
                        "<verzorger>", "<verzorger xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\">");
    }

    public static String metOnbekendeVersie(String school) {
        return klein(school).replace("oso_gegevensset/2019/", "oso_gegevensset/2099/");
    }

    public static String tegenHetSchema(String school) {
        return klein(school)
                .replace("<geboortedatum>2017-03-04</geboortedatum>", "<geboortedatum>ooit</geboortedatum>");
    }

    /** The address of the pupil is secret and stands in it all the same. */
    public static String tegenEenRegel(String school) {
        return klein(school).replaceFirst("<adresgeheim>false</adresgeheim>", "<adresgeheim>true</adresgeheim>");
    }

    /** The place that the samenwerkingsverband asks for stays empty. */
    public static String zonderToelichting(String school) {
        return klein(school).replaceFirst("(?s)<onderwijsondersteuning>.*</onderwijsondersteuning>", "");
    }

    public static String zonderGezag(String school) {
        return klein(school)
                .replace(
                        "<wettigevertegenwoordiger>true</wettigevertegenwoordiger>",
                        "<wettigevertegenwoordiger>false</wettigevertegenwoordiger>");
    }

    private static String naDeclaratie(String school, String tekst) {
        return klein(school).replace("?>\n<dossier", "?>\n" + tekst + "\n<dossier");
    }

    private static String document(int bytes) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit);
                var bron = Inhoud.gezaaid(bytes, 2019).open()) {
            var ingang = new ZipEntry("toelichting-onderwijsbehoeften.txt");
            ingang.setTimeLocal(LocalDateTime.of(2019, 1, 1, 0, 0)); // the same bytes whenever it is made
            zip.putNextEntry(ingang);
            bron.transferTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(uit.toByteArray());
    }

    private static String sjabloon() {
        try (var bron = Dossiers.class.getResourceAsStream("/dossiers/swv.xml")) {
            if (bron == null) {
                throw new IllegalStateException("dossiers/swv.xml is not on the class path");
            }
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
