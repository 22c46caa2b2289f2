package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of one expression, read from left to right. */
final class Woordenrij {

    private static final Pattern WOORD = Pattern.compile("\\s*('[^']*'|\\w+|==|!=|[(),<>])");

    private final List<String> woorden = new ArrayList<>();
    private int hier;

    Woordenrij(String expr) {
        var zoeker = WOORD.matcher(expr);
        var eind = 0;
        while (zoeker.find() && zoeker.start() == eind) {
            woorden.add(zoeker.group(1));
            eind = zoeker.end();
        }
        if (!expr.substring(eind).isBlank()) {
            throw new IllegalArgumentException("Onleesbare regel: " + expr);
        }
    }

    boolean op() {
        return hier >= woorden.size();
    }

    /** The word that comes, without taking it. */
    String komt() {
        return op() ? "" : woorden.get(hier);
    }

    String volgend() {
        return woorden.get(hier++);
    }

    /** The next word without its quotes. */
    String tekst() {
        var woord = volgend();
        return woord.startsWith("'") ? woord.substring(1, woord.length() - 1) : woord;
    }

    boolean neem(String woord) {
        var gelijk = komt().equals(woord);
        hier += gelijk ? 1 : 0;
        return gelijk;
    }

    void eis(String woord) {
        if (!neem(woord)) {
            throw new IllegalArgumentException("Verwacht " + woord + " in " + woorden);
        }
    }

    /** Everything between brackets. */
    List<String> argumenten() {
        eis("(");
        var uit = new ArrayList<String>();
        while (!neem(")")) {
            if (!uit.isEmpty()) {
                eis(",");
            }
            uit.add(tekst());
        }
        return uit;
    }
}
