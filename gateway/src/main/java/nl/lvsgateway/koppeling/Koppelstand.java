package nl.lvsgateway.koppeling;

/** Where a koppeling stands, in the words of the screen. */
public enum Koppelstand {
    NOG_NIET_GEACTIVEERD("nog niet geactiveerd"),
    ACTIEF("actief"),
    INGETROKKEN("ingetrokken");

    private final String tekst;

    Koppelstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
