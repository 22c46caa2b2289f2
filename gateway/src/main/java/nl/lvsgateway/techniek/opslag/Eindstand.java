package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.techniek.opslag.Rijbeeld.Plaats;

/**
 * What the journals say of every row that changed since the last basis: only the last image of each counts, so the order
 * in which they are put back does not matter.
 */
final class Eindstand {

    private final Map<Plaats, Rijbeeld> beelden = new LinkedHashMap<>();
    private long laatsteNummer;
    private long heelLaatste;

    static Eindstand van(Journaalmap map, long basis) throws IOException {
        var stand = new Eindstand();
        var generaties = map.journalenVanaf(basis);
        // What takes a block back may stand in a later generation than the block.
        Set<Long> herroepen = new HashSet<>();
        for (var generatie : generaties) {
            Journaalbestand.lees(map.journaal(generatie), blok -> herroepen.add(blok.herroept()));
        }
        for (var generatie : generaties) {
            stand.neem(map, generatie, herroepen);
        }
        return stand;
    }

    private void neem(Journaalmap map, long generatie, Set<Long> herroepen) throws IOException {
        heelLaatste = Journaalbestand.lees(map.journaal(generatie), blok -> {
            laatsteNummer = Math.max(laatsteNummer, blok.nummer());
            if (!herroepen.contains(blok.nummer())) {
                blok.rijen().forEach(rij -> beelden.put(rij.plaats(), rij));
            }
        });
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
