package nl.lvsgateway.loket.inzien;

import java.util.List;

/**
 * Which versions of OSO are judged here, and what becomes of a dossier of another one.
 *
 * @param overig {@code meegenomen} with a warning, or {@code geweigerd}
 */
public record Dossierversieantwoord(List<Dossierversiestand> versies, String overig) {

    /**
     * One version that is judged.
     *
     * @param validatieversie the correction whose rules count
     */
    public record Dossierversiestand(String versie, String validatieversie, String naamruimte) {}
}
