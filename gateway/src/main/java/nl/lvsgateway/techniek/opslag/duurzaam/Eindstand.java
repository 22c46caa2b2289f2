package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.lvsgateway.techniek.opslag.duurzaam.Rijbeeld.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * What the journals say of every row that changed since the last basis: only the last image of each counts, so the order
 * in which they are put back does not matter.
 */
final class Eindstand {

    private final Map<Plaats, Rijbeeld> beelden = new LinkedHashMap<>();
    private @Nullable Journaalblok vorige;
    private long laatsteNummer;
    private long heelLaatste;

    /** @param metRijen whether anybody will ask for them: there may be many */
    static Eindstand van(Journaalmap map, long basis, boolean metRijen) throws IOException {
        var stand = new Eindstand();
        for (var generatie : map.journalenVanaf(basis)) {
            stand.heelLaatste = Journaalbestand.lees(map.journaal(generatie), blok -> {
                stand.laatsteNummer = Math.max(stand.laatsteNummer, blok.nummer());
                if (metRijen) {
                    stand.neem(blok);
                }
            });
        }
        stand.neemVorige();
        return stand;
    }

    /** A block counts when the next one does not take it back: nobody ever wrote anything in between. */
    private void neem(Journaalblok blok) {
        if (vorige != null && blok.herroept() != vorige.nummer()) {
            neemVorige();
        }
        vorige = blok;
    }

    private void neemVorige() {
        if (vorige != null) {
            vorige.rijen().forEach(rij -> beelden.put(rij.plaats(), rij));
        }
    }

    Map<Plaats, Rijbeeld> beelden() {
        return beelden;
    }

    long laatsteNummer() {
        return laatsteNummer;
    }

    /** How much of the last journal is whole. */
    long heelLaatste() {
        return heelLaatste;
    }
}
