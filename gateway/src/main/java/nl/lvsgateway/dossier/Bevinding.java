package nl.lvsgateway.dossier;

/**
 * One rule that a schema-valid dossier breaks; never holds a value from the dossier.
 *
 * @param id the standard's id of the rule, or one of ours (starts with {@code LVS.})
 * @param plaats path with positions, such as {@code /dossier[1]/metadata[1]}, or {@code /[1]} for the dossier as a whole
 * @param zin for the school: what to change, and where when that is known
 * @param technisch for the LVS: what was tested
 */
public record Bevinding(String id, String plaats, String zin, String technisch, Ernst ernst) {

    /** A version that cannot be judged here; the dossier is carried. */
    public static final String VERSIE_ONBEKEND = "DOSSIER_VERSIE_ONBEKEND";

    /** The bundle of its version gave no verdict; the dossier is carried. */
    public static final String NIET_GEKEURD = "LVS.NIET-GEKEURD";

    private static final String EIGEN = "LVS.";

    /** A finding of the gateway itself, about something the standard does not look at. */
    public boolean eigen() {
        return id.startsWith(EIGEN) || id.equals(VERSIE_ONBEKEND);
    }

    public boolean weigert() {
        return ernst == Ernst.WEIGEREN;
    }
}
