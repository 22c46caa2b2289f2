package nl.lvsgateway.samenwerkingsverband;

/** What an aanvraagstatus means for the school, whatever the samenwerkingsverband calls it. */
public enum Statusklasse {
    /** Arrived at the samenwerkingsverband. */
    NIEUW("nieuw"),
    /** The school must act: something is missing. */
    INCOMPLEET("incompleet"),
    /** The school added what was missing. */
    AANGEVULD("aangevuld"),
    /** The samenwerkingsverband is busy with it. */
    IN_BEHANDELING("in behandeling"),
    /** Yes or no is known. */
    BESLUIT("besluit"),
    /** Nobody needs to act. */
    AFGEHANDELD("afgehandeld"),
    /** A label that the catalogue does not have; carried as it is. */
    ONBEKEND("onbekend");

    private final String tekst;

    Statusklasse(String tekst) {
        this.tekst = tekst;
    }

    /** The word in answers and on pages. */
    public String tekst() {
        return tekst;
    }
}
