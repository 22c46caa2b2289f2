package nl.lvsgateway.dossier;

/** What a school should look at once more, in a dossier that the rules let pass. */
public enum Aandachtspunt {
    GEEN_GEZAG("Er is geen ouder of verzorger met gezag ingevuld. Controleer dit in uw leerlingvolgsysteem."),
    MOBIEL_NUMMER("U hebt een mobiel nummer ingevuld. Is dit het nummer van de school?");

    private final String zin;

    Aandachtspunt(String zin) {
        this.zin = zin;
    }

    /** For the school. */
    public String zin() {
        return zin;
    }
}
