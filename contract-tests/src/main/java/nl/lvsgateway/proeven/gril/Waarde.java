package nl.lvsgateway.proeven.gril;

/**
 * What stands in a message for one field.
 *
 * @param tekst of a text as it is meant, of a raw one as it stands in JSON
 */
record Waarde(Soort soort, String tekst) {

    static final Waarde WEG = new Waarde(Soort.WEG, "");
    /** {@code null}, or {@code xsi:nil}. */
    static final Waarde NUL = new Waarde(Soort.NUL, "");

    enum Soort {
        TEKST,
        /** A number, a word or a list of JSON instead of a text; in XML the same signs. */
        RUW,
        NUL,
        WEG
    }

    static Waarde van(String tekst) {
        return new Waarde(Soort.TEKST, tekst);
    }

    static Waarde ruw(String json) {
        return new Waarde(Soort.RUW, json);
    }

    boolean isEr() {
        return soort == Soort.TEKST || soort == Soort.RUW;
    }

    boolean isBlanco() {
        return !isEr() || tekst.isBlank();
    }
}
