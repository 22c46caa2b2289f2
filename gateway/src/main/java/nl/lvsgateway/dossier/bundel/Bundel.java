package nl.lvsgateway.dossier.bundel;

import java.time.Instant;
import java.util.Map;

/**
 * Schema and sheet of one version.
 *
 * @param naam of the folder or the zip
 * @param naamruimte target namespace of the schema: dossiers in it are judged by this bundle
 * @param versie such as {@code 2024.1}
 * @param validatieversie the correction that the sheet asks for, such as {@code 2024.1.2}; empty when it asks for none
 * @param datum when the newest of its files was made
 * @param sha256 of the zip, or of the names and the content of the files in the folder; hexadecimal
 * @param schema path of the schema among the files
 * @param blad path of the sheet among the files
 * @param regels by sentence of the sheet: the rule that it belongs to, where the sheet says so
 */
public record Bundel(
        String naam,
        String naamruimte,
        String versie,
        String validatieversie,
        Instant datum,
        String sha256,
        String schema,
        String blad,
        Map<String, String> regels,
        Bestanden bestanden) {

    /** What stands in a log or a list. */
    @Override
    public String toString() {
        return "OSO " + (validatieversie.isEmpty() ? versie : validatieversie) + " (" + naam + ")";
    }
}
