package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Ernst;
import nl.lvsgateway.dossier.bundel.Bankuitslag.Gekeurd;
import nl.lvsgateway.dossier.bundel.Bankuitslag.Mislukt;
import nl.lvsgateway.dossier.bundel.Bankuitslag.Schemafout;
import nl.lvsgateway.dossier.bundel.Bladmelding;
import nl.lvsgateway.dossier.bundel.Bundel;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Opname;

/** The verdict of a bundle on what was read, in our words and places. */
final class Bundelkeuring {

    /** A rule as the standard numbers them. */
    private static final Pattern REGEL = Pattern.compile("\\b(?:PaO|OG|OS|OVa?|CL)\\.[A-Za-z]*[0-9]+[a-z]?\\b");

    private static final String ZONDER_NUMMER = "OSO.REGEL";
    private static final String FOUT = "Fout";

    private final Bundelkast kast;
    private final Dossierinstellingen instellingen;

    Bundelkeuring(Bundelkast kast, Dossierinstellingen instellingen) {
        this.kast = kast;
        this.instellingen = instellingen;
    }

    /** @param gelezen what the gateway itself found, which comes last */
    Dossieroordeel keur(Bundel bundel, Opname opname, Dossieroordeel gelezen) {
        var uitslag = opname.teLang()
                ? new Mislukt("het dossier is daarvoor te groot, ook zonder zijn documenten")
                : kast.keur(bundel, opname);
        if (uitslag instanceof Schemafout fout) {
            return Dossieroordeel.afgekeurd(Foutplek.zoek(opname, fout));
        }
        var bevindingen = new ArrayList<Bevinding>();
        if (uitslag instanceof Gekeurd gekeurd) {
            gekeurd.meldingen().forEach(m -> neem(bundel, m, bevindingen));
        }
        bevindingen.addAll(gelezen.bevindingen());
        if (uitslag instanceof Mislukt mislukt) {
            bevindingen.addAll(nietGekeurd(bundel, mislukt.reden()));
        }
        return new Dossieroordeel(null, bevindingen, gelezen.dossier());
    }

    private void neem(Bundel bundel, Bladmelding melding, List<Bevinding> bevindingen) {
        var nummer = REGEL.matcher(melding.tekst());
        var id = nummer.find() ? nummer.group() : bundel.regels().getOrDefault(melding.tekst(), ZONDER_NUMMER);
        var standaard = melding.soort().equals(FOUT) ? instellingen.ernst(id) : Ernst.WAARSCHUWEN;
        var ernst = instellingen.regels().getOrDefault(id, standaard);
        if (ernst != Ernst.UIT) {
            var waarvan = "Regel in het blad van OSO " + bundel.versie() + ".";
            bevindingen.add(new Bevinding(id, melding.plaats(), melding.tekst(), waarvan, ernst));
        }
    }

    /** Carried all the same: a sheet that does not work is no fault of the school. */
    private List<Bevinding> nietGekeurd(Bundel bundel, String reden) {
        var boekje = new Boekje(instellingen);
        boekje.eigen(Bevinding.NIET_GEKEURD, "/[1]", bundel.versie());
        return boekje.eigen().stream()
                .map(b -> new Bevinding(b.id(), b.plaats(), b.zin(), b.technisch() + " " + reden + ".", b.ernst()))
                .toList();
    }
}
