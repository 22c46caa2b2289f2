package nl.lvsgateway.simulator;

/** How the simulator behaves; every kind but the first is a way in which a real other side can fail. */
public enum Gedrag {
    NORMAAL("Normaal: neemt aan en antwoordt"),
    NEER("Buiten gebruik: neemt niets aan (503)"),
    TRAAG("Traag: neemt aan, maar antwoordt later"),
    FOUT("Fout: antwoordt met een foutmelding (500)"),
    WEIGERT("Weigert: zegt nee tegen elk bericht"),
    ANTWOORD_KWIJT("Antwoord kwijt: neemt aan en verbreekt de verbinding");

    private final String uitleg;

    Gedrag(String uitleg) {
        this.uitleg = uitleg;
    }

    /** Dutch, for the page. */
    public String uitleg() {
        return uitleg;
    }
}
