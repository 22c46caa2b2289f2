package nl.lvsgateway.proeven.levensloop;

/** What a client does with an aanvraag. */
enum Handeling {
    BEWAAR(10),
    WIJZIG(15),
    WIJZIG_EN_VERZEND(15),
    VOEG_TOE(15),
    VERZEND(15),
    VERWIJDER(5),
    UPDATE(15),
    GEEF(10);

    private final int gewicht;

    Handeling(int gewicht) {
        this.gewicht = gewicht;
    }

    /** @param worp from 0 up to 100 */
    static Handeling van(int worp) {
        var over = worp;
        for (var handeling : values()) {
            over -= handeling.gewicht;
            if (over < 0) {
                return handeling;
            }
        }
        throw new IllegalArgumentException("" + worp);
    }

    /** Makes a version of its own. */
    boolean schrijft() {
        return this == WIJZIG || this == WIJZIG_EN_VERZEND || this == VOEG_TOE;
    }

    /** After this Kindkans may get something. */
    boolean verzendt() {
        return this == WIJZIG_EN_VERZEND || this == VERZEND;
    }
}
