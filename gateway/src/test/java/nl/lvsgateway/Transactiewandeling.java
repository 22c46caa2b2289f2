package nl.lvsgateway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.lvsgateway.Oproepkaart.Methode;
import nl.lvsgateway.Oproepkaart.Plek;
import org.jspecify.annotations.Nullable;

/** Walks through all that runs inside a transaction, and tells how it comes to what takes long. */
final class Transactiewandeling {

    private static final String TRANSACTIONAL = "Lorg/springframework/transaction/annotation/Transactional;";
    private static final String HOORT = "Lorg/springframework/context/event/EventListener;";

    /** How a transaction is done is its own matter: it waits for its turn and for the disk. */
    private static final String MOTOR = "nl/lvsgateway/techniek/opslag/";

    private final Oproepkaart kaart;
    private final Map<Plek, @Nullable Plek> bereikt = new LinkedHashMap<>();
    private final Set<Plek> dragers = new HashSet<>();

    Transactiewandeling(Oproepkaart kaart) {
        this.kaart = kaart;
    }

    /** Every way from a transaction to what takes long, one sentence each. */
    List<String> overtredingen() {
        kaart.methoden.forEach((plek, methode) -> {
            if (begint(plek, methode)) {
                bereik(plek, null);
            }
        });
        int voorheen;
        do {
            voorheen = bereikt.size() + dragers.size();
            zoekDragers();
            kaart.methoden.forEach((plek, methode) -> methode.lambdas.stream()
                    .filter(lambda -> lambda.naar() != null && isDrager(lambda.naar()))
                    .forEach(lambda -> bereik(lambda.inhoud(), plek)));
        } while (bereikt.size() + dragers.size() > voorheen);
        return List.copyOf(verteld());
    }

    private boolean begint(Plek plek, Methode methode) {
        var gewoon = !plek.naam().startsWith("<") && !plek.naam().startsWith("lambda$");
        return methode.kenmerken.contains(TRANSACTIONAL)
                || methode.kenmerken.contains(HOORT) && plek.vorm().contains("nl/lvsgateway/")
                || gewoon
                        && kaart.kenmerkenVan
                                .getOrDefault(plek.soort(), Set.of())
                                .contains(TRANSACTIONAL);
    }

    private void bereik(Plek begin, @Nullable Plek vanaf) {
        var teDoen = new ArrayDeque<Plek>();
        neem(begin, vanaf, teDoen);
        while (!teDoen.isEmpty()) {
            var hier = teDoen.remove();
            var methode = kaart.methoden.get(hier);
            if (methode != null && !hier.soort().startsWith(MOTOR)) {
                methode.roept.forEach(oproep -> kaart.kandidaten(oproep).forEach(naar -> neem(naar, hier, teDoen)));
                methode.lambdas.forEach(
                        lambda -> kaart.kandidaten(lambda.inhoud()).forEach(naar -> neem(naar, hier, teDoen)));
            }
        }
    }

    private void neem(Plek plek, @Nullable Plek vanaf, ArrayDeque<Plek> teDoen) {
        if (!bereikt.containsKey(plek)) {
            bereikt.put(plek, vanaf);
            teDoen.add(plek);
        }
    }

    /** What is handed to these runs inside the transaction: they call it there, or pass it on to who does. */
    private void zoekDragers() {
        kaart.methoden.forEach((plek, methode) -> {
            if (neemtWerk(plek)
                    && (roeptWerkBinnen(plek, methode) || methode.roept.stream().anyMatch(this::isDrager))) {
                dragers.add(plek);
            }
        });
        kaart.methoden.forEach((plek, methode) -> methode.lambdas.stream()
                .filter(lambda -> lambda.naar() != null && isDrager(lambda.naar()))
                .flatMap(lambda -> kaart.methoden.containsKey(lambda.inhoud()) && neemtWerk(plek)
                        ? Stream.of(lambda.inhoud())
                        : Stream.empty())
                .filter(inhoud -> kaart.methoden.get(inhoud).roept.stream().anyMatch(Transactiewandeling::isWerk))
                .forEach(inhoud -> dragers.add(plek)));
    }

    private boolean roeptWerkBinnen(Plek plek, Methode methode) {
        return bereikt.containsKey(plek) && methode.roept.stream().anyMatch(Transactiewandeling::isWerk);
    }

    private boolean isDrager(Plek oproep) {
        return oproep.soort().startsWith("org/springframework/transaction/support/Transaction")
                        && oproep.naam().startsWith("execute")
                || neemtWerk(oproep) && kaart.kandidaten(oproep).anyMatch(dragers::contains);
    }

    private static boolean neemtWerk(Plek plek) {
        var waarden = plek.vorm().substring(0, plek.vorm().indexOf(')'));
        return waarden.contains("Ljava/util/function/")
                || waarden.contains("Ljava/lang/Runnable;")
                || waarden.contains("Ljava/util/concurrent/Callable;");
    }

    private static boolean isWerk(Plek oproep) {
        return oproep.soort().startsWith("java/util/function/")
                || oproep.soort().equals("java/lang/Runnable")
                || oproep.soort().equals("java/util/concurrent/Callable");
    }

    private List<String> verteld() {
        var verteld = new ArrayList<String>();
        bereikt.keySet().stream()
                .filter(plek ->
                        kaart.methoden.containsKey(plek) && !plek.soort().startsWith(MOTOR))
                .forEach(plek -> {
                    var methode = kaart.methoden.get(plek);
                    methode.roept.stream()
                            .filter(Traagheid::isTraag)
                            .distinct()
                            .forEach(traag -> verteld.add(weg(plek) + " -> " + traag));
                    methode.lambdas.stream()
                            .map(Oproepkaart.Lambda::inhoud)
                            .filter(Traagheid::isTraag)
                            .distinct()
                            .forEach(traag -> verteld.add(weg(plek) + " -> " + traag));
                });
        return verteld;
    }

    private String weg(Plek tot) {
        var weg = new ArrayDeque<String>();
        for (Plek hier = tot; hier != null; hier = bereikt.get(hier)) {
            weg.addFirst(hier.toString());
        }
        return String.join(" -> ", weg);
    }
}
