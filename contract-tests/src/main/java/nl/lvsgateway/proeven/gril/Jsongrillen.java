package nl.lvsgateway.proeven.gril;

import java.util.List;

/** JSON that is written in another way, or is none. */
final class Jsongrillen {

    static final List<Gril> ALLE = List.of(
            Gril.json("json-ruim", (opzet, toeval) -> opzet.vorm.ruim = true),
            Gril.json("json-ontwijkend", (opzet, toeval) -> opzet.vorm.ontwijkend = true),
            Gril.json("json-gehusseld", (opzet, toeval) -> opzet.vorm.gehusseld = true),
            kapot("json-kapot", Jsongrillen::kapot),
            kapot("json-dubbel", Jsongrillen::dubbel),
            kapot(
                    "json-vreemdveld",
                    (json, toeval) -> toeval.munt()
                            ? "{\"vreemd\":1," + json.substring(1)
                            : "{\"Datum\":\"2026-11-23\"," + json.substring(1)),
            kapot(
                    "json-anders",
                    (json, toeval) -> toeval.kies(
                            "", " ", "null", "[]", "[" + json + "]", "\"kwispel\"", "3", "{", "{}{}", json + json)),
            kapot(
                    "json-diep",
                    (json, toeval) -> "{\"vreemd\":" + "[".repeat(5_000) + "]".repeat(5_000) + "," + json.substring(1)),
            Gril.json("json-lijstnul", (opzet, toeval) -> {
                opzet.bijlagenlijst = Waarde.ruw(toeval.kies("[null]", "{}", "\"kwispel\"", "3", "[3]", "[[]]"));
                opzet.bijlagen.clear();
                opzet.wegMetGeheel();
            }),
            new Gril("json-tweemaalverzenden", Jsongrillen::magTegenspreken, Jsongrillen::tegenspraak).metVelden());

    private interface Breuk {
        String breek(String json, Toeval toeval);
    }

    private Jsongrillen() {}

    private static Gril kapot(String naam, Breuk breuk) {
        return Gril.json(naam, (opzet, toeval) -> {
            opzet.vorm.herschrijf = json -> breuk.breek(json, toeval);
            opzet.wegMetGeheel();
        });
    }

    private static String kapot(String json, Toeval toeval) {
        return switch (toeval.tot(9)) {
            case 0 -> json.substring(0, toeval.tot(json.length()));
            case 1 -> json + "kwispel";
            case 2 -> json.replace('"', '\'');
            case 3 -> "/* kwispel */" + json;
            case 4 -> json.replaceFirst("\\}\\s*$", ",}");
            case 5 -> json.replaceFirst(":", "=");
            case 6 -> json.replaceFirst(":\\s*\"", ":\"\\\\q");
            case 7 -> json.replaceFirst(":\\s*\"", ":\"\u0001");
            default -> json.replaceFirst("\\{", "{\"datum\":NaN,");
        };
    }

    private static String dubbel(String json, Toeval toeval) {
        return toeval.munt()
                ? "{\"datum\":\"2026-11-23\",\"datum\":\"2026-11-24\"," + json.substring(1)
                : "{\"contactpersoon\":{\"naam\":\"kwispel\",\"naam\":\"kwispel\"}," + json.substring(1);
    }

    private static boolean magTegenspreken(Opzet opzet) {
        return opzet.deur == Deursoort.REST_DELEN;
    }

    /** Yes among the fields and no in a part of its own: whoever asked to send must not hear that it was only kept. */
    private static void tegenspraak(Opzet opzet, Toeval toeval) {
        var gelijk = toeval.munt();
        var inVelden = gelijk == opzet.moetVerzonden;
        opzet.vorm.herschrijf = json -> "{\"verzenden\":" + inVelden + "," + json.substring(1);
        if (!gelijk) {
            opzet.wegMetGeheel();
        } else {
            opzet.vrij();
        }
    }
}
