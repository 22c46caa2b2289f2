package nl.lvsgateway.loket;

import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierfout;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Overstapdossier;

/** What the judgement of the dossier means at the counter. */
final class Dossieruitslag {

    /** OSO, PaO.LL12: no PGN in an SWV dossier. */
    private static final String PGN = "PaO.LL12";

    private Dossieruitslag() {}

    static void verwerk(Dossieroordeel oordeel, Inzending inzending) {
        var fout = oordeel.fout();
        if (fout != null) {
            inzending.fouten().add(fout(fout));
        }
        oordeel.bevindingen().forEach(bevinding -> verwerk(bevinding, inzending));
        var dossier = oordeel.dossier();
        if (dossier != null && dossier.gelezen()) {
            neemOver(dossier, inzending);
        }
    }

    private static void verwerk(Bevinding bevinding, Inzending inzending) {
        if (bevinding.weigert()) {
            var weigering = PGN.equals(bevinding.id()) ? Weigering.PGN_GEVONDEN : Weigering.DOSSIER_REGELS;
            inzending.fouten().add(new Fout(weigering, plaats(bevinding), bevinding.zin()));
        } else {
            inzending.waarschuwingen().add(new Waarschuwing(bevinding.id(), bevinding.zin()));
        }
    }

    private static String plaats(Bevinding bevinding) {
        return "dossier, " + bevinding.id() + ": " + bevinding.plaats();
    }

    private static void neemOver(Overstapdossier dossier, Inzending inzending) {
        var school = inzending.toegang().school().waarde();
        if (!dossier.isVan(school)) {
            inzending.fouten().add(Fout.bij(Weigering.DOSSIER_ANDERE_SCHOOL, "dossier"));
        }
        dossier.aandachtspunten().forEach(punt -> inzending.waarschuwingen().add(Waarschuwing.bij(punt)));
        inzending.gevuldeBlokken().addAll(dossier.plekken());
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
        var veld = "dossier, regel " + fout.regel() + ", kolom " + fout.kolom() + ": " + fout.plaats();
        return new Fout(weigering, veld, weigering.uitleg() + " " + fout.uitleg());
    }
}
