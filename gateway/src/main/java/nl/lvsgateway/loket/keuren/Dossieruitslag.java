package nl.lvsgateway.loket.keuren;

import java.util.Set;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierfout;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Overstapdossier;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import nl.lvsgateway.loket.fouten.Weigering;

/** What the judgement of the dossier means at the counter. */
public final class Dossieruitslag {

    /** No PGN in an SWV dossier: the rule of the standard, and ours for a version that we have no rules of. */
    private static final Set<String> PGN = Set.of("PaO.LL12", "LVS.PGN");

    private Dossieruitslag() {}

    /** The places that the dossier fills itself, so that no bijlage has to. */
    public static Set<String> verwerk(Dossieroordeel oordeel, String school, Keurverslag verslag) {
        var fout = oordeel.fout();
        if (fout != null) {
            verslag.meld(fout(fout));
        }
        oordeel.bevindingen().forEach(bevinding -> verwerk(bevinding, verslag));
        var dossier = oordeel.dossier();
        return dossier != null ? neemOver(dossier, school, verslag) : Set.of();
    }

    private static void verwerk(Bevinding bevinding, Keurverslag verslag) {
        if (bevinding.weigert()) {
            var weigering = PGN.contains(bevinding.id()) ? Weigering.PGN_GEVONDEN : Weigering.DOSSIER_REGELS;
            verslag.meld(new Fout(weigering, plaats(bevinding), bevinding.zin()));
        } else {
            verslag.waarschuw(new Waarschuwing(bevinding.id(), bevinding.zin()));
        }
    }

    private static String plaats(Bevinding bevinding) {
        return "dossier, " + bevinding.id() + ": " + bevinding.plaats();
    }

    private static Set<String> neemOver(Overstapdossier dossier, String school, Keurverslag verslag) {
        if (!dossier.isVan(school)) {
            verslag.meld(Fout.bij(Weigering.DOSSIER_ANDERE_SCHOOL, "dossier"));
        }
        dossier.aandachtspunten().forEach(punt -> verslag.waarschuw(Waarschuwing.bij(punt)));
        return dossier.plekken();
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
