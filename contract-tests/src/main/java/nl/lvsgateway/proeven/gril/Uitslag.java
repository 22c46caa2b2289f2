package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was sent and what came of it, by door and by kind. */
final class Uitslag {

    private static final int GETOOND = 40;

    private final Map<String, int[]> perDeur = new TreeMap<>();
    private final Map<String, int[]> perGril = new TreeMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private final List<String> recepten = new ArrayList<>();
    private final Map<String, Integer> regels = new TreeMap<>();
    private int berichten;
    private int gebroken;

    synchronized void tel(Verloop verloop) {
        for (var stap : verloop.stappen()) {
            berichten++;
            tel(
                    perDeur,
                    stap.opzet().deur.naam()
                            + (stap.opzet().deur.isSoap() ? stap.opzet().vorm.mtom ? " MTOM" : " inline" : ""),
                    stap);
            stap.opzet().grillen().forEach(gril -> tel(perGril, gril, stap));
            codes.merge(stap.uitkomst(), 1, Integer::sum);
        }
        gebroken += verloop.isGaaf() ? 0 : 1;
    }

    private static void tel(Map<String, int[]> waar, String naam, Verloop.Stap stap) {
        var telling = waar.computeIfAbsent(naam, n -> new int[3]);
        telling[stap.aangenomen() ? 0 : 1]++;
        telling[2] += stap.gebroken().isEmpty() ? 0 : 1;
    }

    synchronized void breek(String recept) {
        recepten.add(recept);
    }

    /** Something else that was found broken. */
    synchronized void breekNa(String wat) {
        gebroken++;
        recepten.add(wat);
    }

    synchronized void regel(String wat, int aantal) {
        regels.put(wat, aantal);
    }

    synchronized int berichten() {
        return berichten;
    }

    synchronized int gebroken() {
        return gebroken;
    }

    synchronized Map<String, int[]> perGril() {
        return Map.copyOf(perGril);
    }

    synchronized List<String> recepten() {
        return List.copyOf(recepten);
    }

    synchronized String tabel() {
        var uit = new StringBuilder("%-28s %10s %10s %10s%n".formatted("", "aangenomen", "geweigerd", "gebroken"));
        perDeur.forEach((naam, t) -> uit.append("%-28s %10d %10d %10d%n".formatted(naam, t[0], t[1], t[2])));
        uit.append('\n');
        perGril.forEach((naam, t) -> uit.append("  %-26s %10d %10d %10d%n".formatted(naam, t[0], t[1], t[2])));
        uit.append('\n');
        codes.forEach((code, keer) -> uit.append("  %-32s %8d%n".formatted(code, keer)));
        uit.append('\n');
        regels.forEach((wat, aantal) -> uit.append("%-34s %8d%n".formatted(wat, aantal)));
        uit.append("%-34s %8d%n".formatted("berichten", berichten));
        uit.append("%-34s %8d%n".formatted("gebroken", gebroken));
        recepten.stream().limit(GETOOND).forEach(recept -> uit.append(recept).append('\n'));
        return uit.toString();
    }
}
