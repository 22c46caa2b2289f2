package nl.lvsgateway.loket.indienen;

import static nl.lvsgateway.loket.fouten.Weigering.AANVRAAG_ONVOLLEDIG;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.lvsgateway.loket.Aanvraagvelden.Bijlagevelden;
import nl.lvsgateway.loket.keuren.Keurverslag;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.mime.Bestandsnaam;

/**
 * Brings together the files of a message and what it says of them beside: by name, and by order when a name stands there more
 * than once. A name can be read in more ways; then the one that the message itself uses is right.
 */
final class Plekverdeling {

    private final List<Genomen> genomen;
    private final List<Bijlagevelden> regels;
    private final Set<Integer> verdeeld = new HashSet<>();
    private final Set<Integer> gevonden = new HashSet<>();

    private Plekverdeling(List<Genomen> genomen, List<Bijlagevelden> regels) {
        this.genomen = new ArrayList<>(genomen);
        this.regels = regels;
    }

    /** The same files, each with its place; a fault for what is said of a file that is not there. */
    static List<Genomen> verdeel(List<Genomen> genomen, List<Bijlagevelden> regels, Keurverslag verslag) {
        var verdeling = new Plekverdeling(genomen, regels);
        verdeling.verdeel((een, naam) -> een.naam().equals(naam));
        verdeling.verdeel(Genomen::kanHeten);
        verdeling.meldRest(verslag);
        return List.copyOf(verdeling.genomen);
    }

    private void verdeel(BiPredicate<Genomen, String> heet) {
        for (var regel = 0; regel < regels.size(); regel++) {
            var naam = regels.get(regel).naam();
            if (naam != null && !gevonden.contains(regel)) {
                verdeel(regel, Bestandsnaam.kaal(naam), heet);
            }
        }
    }

    private void verdeel(int regel, String naam, BiPredicate<Genomen, String> heet) {
        for (var plaats = 0; plaats < genomen.size(); plaats++) {
            var een = genomen.get(plaats);
            if (!een.isDossier() && heet.test(een, naam) && verdeeld.add(plaats)) {
                var plek = regels.get(regel).plek();
                genomen.set(plaats, een.op(naam, plek == null ? null : Getypt.gewoon(plek)));
                gevonden.add(regel);
                return;
            }
        }
    }

    private void meldRest(Keurverslag verslag) {
        for (var regel = 0; regel < regels.size(); regel++) {
            var veld = "bijlagen[" + regel + "]";
            Stukkeninname.keurTekst(
                    regels.get(regel).plek(), Stukkeninname.LANGSTE_PLEK, veld + ".plek", veld, verslag);
            if (!gevonden.contains(regel)) {
                verslag.meld(AANVRAAG_ONVOLLEDIG, veld + ".naam", "Er is geen bestand met deze naam meegestuurd.");
            }
        }
    }
}
