package nl.lvsgateway.beheer.web.aanvragen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.beheer.Overzicht.Oorzaak;

/** All that failed for one reason, with the answers of Kindkans that are behind it. */
record Oorzaakgroep(Verzendreden reden, List<Oorzaak> antwoorden) {

    Oorzaakgroep {
        antwoorden = List.copyOf(antwoorden);
    }

    static List<Oorzaakgroep> van(List<Oorzaak> oorzaken) {
        var perReden = new EnumMap<Verzendreden, List<Oorzaak>>(Verzendreden.class);
        oorzaken.forEach(oorzaak -> perReden.computeIfAbsent(oorzaak.reden(), reden -> new ArrayList<>())
                .add(oorzaak));
        return perReden.entrySet().stream()
                .map(groep -> new Oorzaakgroep(groep.getKey(), groep.getValue()))
                .sorted(Comparator.comparingLong(Oorzaakgroep::aantal).reversed())
                .toList();
    }

    public long aantal() {
        return antwoorden.stream().mapToLong(Oorzaak::aantal).sum();
    }

    public Instant oudste() {
        return antwoorden.stream()
                .map(Oorzaak::oudste)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Those with an answer that says more than the reason itself. */
    public List<Oorzaak> metAntwoord() {
        return antwoorden.stream().filter(oorzaak -> oorzaak.antwoord() != null).toList();
    }
}
