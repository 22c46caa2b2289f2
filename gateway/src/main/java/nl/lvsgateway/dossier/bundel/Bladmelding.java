package nl.lvsgateway.dossier.bundel;

/**
 * What a sheet says of a dossier.
 *
 * @param soort as the sheet calls it, such as {@code Fout}
 * @param plaats path with positions, or {@code /[1]} for the dossier as a whole
 * @param tekst its own sentence
 */
public record Bladmelding(String soort, String plaats, String tekst) {

    /** In characters. */
    int lengte() {
        return soort.length() + plaats.length() + tekst.length();
    }
}
