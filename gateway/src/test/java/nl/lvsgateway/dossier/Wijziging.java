package nl.lvsgateway.dossier;

/**
 * Edits in a line: {@code pad=waarde} puts a value, {@code +pad} sees to it that the place is there, {@code -pad} takes
 * it out; paths are below dossier and a space in a value is an underscore.
 */
final class Wijziging {

    private Wijziging() {}

    static void doe(Woordenboek boek, Knoop dossier, String wijzigingen) {
        for (var wijziging : wijzigingen.strip().split("\\s+")) {
            if (wijziging.startsWith("-")) {
                haalWeg(boek, dossier, wijziging.substring(1));
            } else if (wijziging.startsWith("+")) {
                boek.met(dossier, wijziging.substring(1));
            } else {
                var is = wijziging.indexOf('=');
                boek.met(dossier, wijziging.substring(0, is)).tekst =
                        wijziging.substring(is + 1).replace('_', ' ');
            }
        }
    }

    private static void haalWeg(Woordenboek boek, Knoop dossier, String pad) {
        var slash = pad.lastIndexOf('/');
        var ouder = slash < 0 ? dossier : boek.met(dossier, pad.substring(0, slash));
        ouder.kinderen.removeIf(k -> k.declaratie.naam().equals(pad.substring(slash + 1)));
    }
}
