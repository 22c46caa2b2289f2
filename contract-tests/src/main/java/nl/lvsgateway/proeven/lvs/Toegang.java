package nl.lvsgateway.proeven.lvs;

import java.util.Map;

/** As whom a call is made: the LVS by its key, the school by its number and verificatiecode. */
public record Toegang(String sleutel, String school, String verificatiecode) {

    public static final String PARNASSYS = "demo-sleutel-parnassys";
    public static final String ESIS = "demo-sleutel-esis";

    public static final String VERKEERDE_CODE = "heel-andere-verificatiecode";
    public static final String VERKEERDE_SLEUTEL = "sleutel-van-niemand";

    public static final Toegang REGENBOOG = new Toegang(PARNASSYS, "00YY00", "regenboog-2507");
    public static final Toegang VUURVLINDER = new Toegang(ESIS, "00YY01", "vuurvlinder-2507");
    public static final Toegang ZANDLOPER = new Toegang(PARNASSYS, "00YY02", "zandloper-2507");
    public static final Toegang KOMPAS = new Toegang(ESIS, "00ZZ00", "kompas-2203");
    public static final Toegang VUURTOREN = new Toegang(PARNASSYS, "00ZZ01", "vuurtoren-2203");

    public Toegang metSleutel(String andere) {
        return new Toegang(andere, school, verificatiecode);
    }

    public Toegang metSchool(String andere) {
        return new Toegang(sleutel, andere, verificatiecode);
    }

    public Toegang metVerificatiecode(String andere) {
        return new Toegang(sleutel, school, andere);
    }

    public boolean voortgezet() {
        return school.startsWith("00ZZ");
    }

    public String samenwerkingsverband() {
        return voortgezet() ? "VO2203" : "PO2507";
    }

    public Map<String, String> restkoppen() {
        return Map.of("X-API-Key", sleutel, "Verificatiecode", verificatiecode);
    }
}
