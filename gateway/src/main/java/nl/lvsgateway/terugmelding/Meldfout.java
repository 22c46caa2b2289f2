package nl.lvsgateway.terugmelding;

/** Every reason to refuse what Kindkans tells; the name is the stable code. */
public enum Meldfout {
    NIET_AANGEMELD("De sleutel in X-API-Key ontbreekt of is niet bekend."),
    SCHOOL_ONBEKEND("Deze school kennen wij niet. De code is niet bewaard."),
    SAMENWERKINGSVERBAND_ONBEKEND("Dit samenwerkingsverband kennen wij niet. De code is niet bewaard."),
    VERIFICATIECODE_ZWAK("Deze code is te makkelijk te raden. De code is niet bewaard."),
    DOSSIERNUMMER_ONBEKEND("Deze dossiernummers kennen wij niet. Er is niets bewaard."),
    ONGELDIG("Het bericht klopt niet. Er is niets bewaard."),
    INTERNE_FOUT("Er ging bij ons iets mis. Meld het later opnieuw.");

    private final String uitleg;

    Meldfout(String uitleg) {
        this.uitleg = uitleg;
    }

    public String uitleg() {
        return uitleg;
    }
}
