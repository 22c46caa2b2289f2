package nl.lvsgateway.proeven;

import java.util.Map;

/** As whom a call is made: the LVS by its key, the school by its number and verificatiecode. */
record Toegang(String sleutel, String school, String verificatiecode) {

    static final String PARNASSYS = "demo-sleutel-parnassys";
    static final String ESIS = "demo-sleutel-esis";

    static final Toegang REGENBOOG = new Toegang(PARNASSYS, "00YY00", "regenboog-2507");
    static final Toegang VUURVLINDER = new Toegang(ESIS, "00YY01", "vuurvlinder-2507");
    static final Toegang ZANDLOPER = new Toegang(PARNASSYS, "00YY02", "zandloper-2507");
    static final Toegang KOMPAS = new Toegang(ESIS, "00ZZ00", "kompas-2203");
    static final Toegang VUURTOREN = new Toegang(PARNASSYS, "00ZZ01", "vuurtoren-2203");

    Toegang metSleutel(String andere) {
        return new Toegang(andere, school, verificatiecode);
    }

    Toegang metSchool(String andere) {
        return new Toegang(sleutel, andere, verificatiecode);
    }

    Toegang metVerificatiecode(String andere) {
        return new Toegang(sleutel, school, andere);
    }

    boolean voortgezet() {
        return school.startsWith("00ZZ");
    }

    String samenwerkingsverband() {
        return voortgezet() ? "VO2203" : "PO2507";
    }

    Map<String, String> restkoppen() {
        return Map.of("X-API-Key", sleutel, "Verificatiecode", verificatiecode);
    }
}
