package nl.lvsgateway.loket;

import nl.lvsgateway.dossier.Dossierfout;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Overstapdossier;

/** What the judgement of the dossier means at the counter. */
final class Dossieruitslag {

    private Dossieruitslag() {}

    static void verwerk(Dossieroordeel oordeel, Inzending inzending) {
        var fout = oordeel.fout();
        if (fout != null) {
            inzending.fouten().add(fout(fout));
        }
        var dossier = oordeel.dossier();
        if (fout == null && dossier != null) {
            neemOver(dossier, inzending);
        }
    }

    private static void neemOver(Overstapdossier dossier, Inzending inzending) {
        var school = inzending.toegang().school().waarde();
        if (dossier.school() != null && !school.equals(dossier.school())) {
            inzending.fouten().add(Fout.bij(Weigering.DOSSIER_ANDERE_SCHOOL, "dossier"));
        }
        if (!dossier.gezagBekend()) {
            inzending.waarschuwingen().add(Waarschuwing.GEEN_GEZAG);
        }
        inzending.gevuldeBlokken().addAll(dossier.gevuldePlekken());
    }

    private static Fout fout(Dossierfout fout) {
        var weigering = switch (fout.soort()) {
            case GEEN_XML -> Weigering.DOSSIER_GEEN_XML;
            case DTD -> Weigering.DOSSIER_DTD;
            case WORTEL -> Weigering.DOSSIER_WORTEL;
            case VERSIE_ONBEKEND -> Weigering.DOSSIER_VERSIE;
            case SCHEMA -> Weigering.DOSSIER_ONGELDIG;
            case TE_GROOT -> Weigering.DOSSIER_TE_GROOT;
        };
        var plaats = "dossier, regel " + fout.regel() + ", kolom " + fout.kolom() + ": " + fout.plaats();
        return new Fout(weigering, plaats, weigering.uitleg() + " " + fout.uitleg());
    }
}
