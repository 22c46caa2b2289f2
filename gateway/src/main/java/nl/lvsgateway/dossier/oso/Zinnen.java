package nl.lvsgateway.dossier.oso;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a finding says: to the school in plain words, to the LVS in terms of the standard. Never a value. */
final class Zinnen {

    private static final Properties ZINNEN = lees();
    private static final Pattern GELIJK = Pattern.compile("=='([^']+)'");
    private static final Pattern LIJST = Pattern.compile("codelijst (\\w+) \\(([^)]*)\\)");

    private Zinnen() {}

    static String school(String id) {
        return zin(id);
    }

    static String technisch(String id) {
        return zin(id + ".technisch");
    }

    /** Rules on codes and categories read alike, unless one has a sentence of its own. */
    static String school(Map<String, String> rij) {
        var id = Csv.veld(rij, "id");
        if (ZINNEN.containsKey(id)) {
            return zin(id);
        }
        return switch (Csv.veld(rij, "group")) {
            case "codelijst" -> overCode(laatste(Csv.veld(rij, "fields")));
            case "categorie" -> overBlok(waarde(rij), velden(rij)[0], onderdelen(rij));
            default -> zin(id);
        };
    }

    private static String overCode(String veld) {
        return veld.startsWith("cat_")
                ? zin("codelijst.blok").formatted(zinVan("blok.", veld))
                : zin("codelijst").formatted(veld(veld));
    }

    private static String overBlok(String waarde, String blok, String onderdelen) {
        var eigen = "categorie." + waarde + "." + blok;
        return zin(ZINNEN.containsKey(eigen) ? eigen : "categorie." + waarde)
                .formatted(zinVan("blok.", blok), onderdelen);
    }

    static String technisch(Map<String, String> rij) {
        return switch (Csv.veld(rij, "group")) {
            case "codelijst" -> zin("codelijst.technisch").formatted(Csv.veld(rij, "context"), lijst(rij));
            case "categorie" ->
                zin("categorie." + waarde(rij) + ".technisch")
                        .formatted(
                                velden(rij)[0],
                                Arrays.stream(velden(rij)).skip(1).collect(Collectors.joining(", ")));
            default -> zin(Csv.veld(rij, "id") + ".technisch").replace("{waarde}", vasteWaarde(rij));
        };
    }

    private static String vasteWaarde(Map<String, String> rij) {
        var m = Pattern.compile("'([0-9.]+)'").matcher(Csv.veld(rij, "expr"));
        return m.find() ? m.group(1) : "";
    }

    private static String waarde(Map<String, String> rij) {
        var m = GELIJK.matcher(Csv.veld(rij, "expr"));
        if (!m.find()) {
            throw new IllegalStateException("Geen categorie in regel " + Csv.veld(rij, "id"));
        }
        return m.group(1);
    }

    private static String lijst(Map<String, String> rij) {
        var m = LIJST.matcher(Csv.veld(rij, "condition"));
        return m.find() ? m.group(1) + " (" + m.group(2) + ")" : "33 (Deeldossier)";
    }

    private static String onderdelen(Map<String, String> rij) {
        return Arrays.stream(velden(rij)).skip(1).map(Zinnen::veld).collect(Collectors.joining(", "));
    }

    private static String[] velden(Map<String, String> rij) {
        return Csv.veld(rij, "fields").split(" ");
    }

    private static String laatste(String veld) {
        return veld.substring(veld.lastIndexOf('.') + 1);
    }

    /** A field by the name people use, or else by the name in the file. */
    private static String veld(String naam) {
        return zinVan("veld.", naam);
    }

    private static String zinVan(String soort, String naam) {
        return ZINNEN.getProperty(soort + naam, naam.replace('_', ' '));
    }

    private static String zin(String sleutel) {
        var zin = ZINNEN.getProperty(sleutel);
        if (zin == null) {
            throw new IllegalStateException("Geen zin voor " + sleutel);
        }
        return zin.replace("{aanvraag}", ZINNEN.getProperty("aanvraag"));
    }

    private static Properties lees() {
        var uit = new Properties();
        try (var in = Zinnen.class.getResourceAsStream("/dossier/zinnen.properties")) {
            uit.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return uit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
