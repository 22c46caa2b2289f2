package nl.lvsgateway.dossier;

import java.util.Map;

/** One element of the data dictionary, as it may stand below one kind of content. */
record Declaratie(
        String ouder,
        String basis,
        String naam,
        String soort,
        String min,
        String max,
        String groep,
        String facetten,
        String attributen,
        String codelijst) {

    boolean eenvoudig() {
        return soort.startsWith("xs:");
    }

    boolean verplicht() {
        return min.equals("1") && !groep.contains("choice");
    }

    String keuze() {
        var plek = groep.indexOf("choice");
        return plek < 0 ? "" : groep.substring(plek);
    }

    static Declaratie uit(Map<String, String> r) {
        return new Declaratie(
                r.get("parent_type"),
                r.get("parent_base"),
                r.get("element"),
                r.get("type"),
                r.get("min_occurs"),
                r.get("max_occurs"),
                r.get("compositor"),
                r.get("facets"),
                r.get("attributes"),
                r.get("codelijst"));
    }
}
