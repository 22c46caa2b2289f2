package nl.lvsgateway.aanvraag;

/** Who can do something about a fault. */
public enum Oplosser {
    SCHOOL("school"),
    LVS("LVS"),
    SUPPORT("support"),
    KINDKANS("Kindkans");

    private final String tekst;

    Oplosser(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
