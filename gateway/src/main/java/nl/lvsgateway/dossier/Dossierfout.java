package nl.lvsgateway.dossier;

/**
 * Why a file is no dossier at all; the first reason met while reading.
 *
 * @param regel line in the file from 1, or 0 when unknown
 * @param kolom column in that line from 1, or 0 when unknown
 * @param plaats path with positions of the element that was being read, or {@code /}
 * @param uitleg technical sentence; element names only, no value from the dossier
 */
public record Dossierfout(Soort soort, int regel, int kolom, String plaats, String uitleg) {

    public enum Soort {
        GEEN_XML,
        DTD,
        WORTEL,
        VERSIE_ONBEKEND,
        SCHEMA,
        TE_GROOT
    }
}
