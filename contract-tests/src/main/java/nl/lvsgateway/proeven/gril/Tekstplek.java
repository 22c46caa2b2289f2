package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A place in a message where a text stands.
 *
 * @param naam as the contract has it
 * @param zet puts something else there
 */
record Tekstplek(String naam, Consumer<Waarde> zet) {

    int grens() {
        return Keurmodel.GRENZEN.get(naam);
    }

    /** In the headers of a part only what fits in one line can stand. */
    static List<Tekstplek> van(Opzet opzet) {
        var plekken = new ArrayList<Tekstplek>();
        for (var veld : opzet.velden.keySet()) {
            if (Keurmodel.GRENZEN.containsKey(veld)) {
                plekken.add(new Tekstplek(veld, waarde -> opzet.zet(veld, waarde)));
            }
        }
        if (opzet.vraag != Opzet.Vraag.VUL_AAN) {
            plekken.add(new Tekstplek("gegevensblokken", waarde -> zetBlok(opzet, waarde)));
        }
        for (var bijlage : opzet.bijlagen) {
            plekken.add(new Tekstplek("bijlagen.plek", waarde -> bijlage.plek = waarde));
            if (opzet.deur != Deursoort.REST_DELEN) {
                plekken.add(new Tekstplek("bijlagen.mediatype", waarde -> bijlage.mediatype = waarde));
                plekken.add(new Tekstplek("bijlagen.naam", waarde -> bijlage.naam = waarde));
            }
        }
        return plekken;
    }

    /** A list has no place for nothing. */
    private static void zetBlok(Opzet opzet, Waarde waarde) {
        opzet.blokkenlijst = Waarde.van("");
        if (waarde.isEr() || waarde.soort() == Waarde.Soort.NUL && !opzet.deur.isSoap()) {
            opzet.blokken.add(waarde);
        }
    }

    static boolean pastInKop(String tekst) {
        return tekst.matches("[ -~]*") && tekst.equals(tekst.strip());
    }
}
