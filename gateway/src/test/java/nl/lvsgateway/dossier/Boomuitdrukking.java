package nl.lvsgateway.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One expression of the rules, worked out on a tree while it is read. */
final class Boomuitdrukking {

    private static final Pattern WOORD = Pattern.compile("'[^']*'|\\w+|==|!=|[(),<>]");
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9!#$%*+=?^_`{|}~.-]+@" + LABEL + "(\\." + LABEL + ")*\\z");

    private final List<String> woorden;
    private final Map<String, List<String>> codes;
    private final Element element;
    private final Element dossier;
    private int hier;

    Boomuitdrukking(String expr, Map<String, List<String>> codes, Element element, Element dossier) {
        this.woorden = WOORD.matcher(expr).results().map(m -> m.group()).toList();
        this.codes = codes;
        this.element = element;
        this.dossier = dossier;
    }

    boolean waar() {
        var uit = of();
        if (hier != woorden.size()) {
            throw new IllegalStateException(woorden + " at " + hier);
        }
        return uit;
    }

    private boolean of() {
        var uit = en();
        while (neem("or")) {
            uit |= en();
        }
        return uit;
    }

    private boolean en() {
        var uit = deel();
        while (neem("and")) {
            uit &= deel();
        }
        return uit;
    }

    private boolean deel() {
        if (neem("not")) {
            return !deel();
        }
        if (neem("(")) {
            var uit = of();
            hier++;
            return uit;
        }
        if (woorden.get(hier).startsWith("'")) {
            var teken = los(woorden.get(hier++));
            var niet = neem("not");
            hier += 2;
            return niet != tekst(element, argumenten().get(0)).contains(teken);
        }
        return functie(woorden.get(hier++));
    }

    private boolean functie(String naam) {
        switch (naam) {
            case "swv":
                return knoopOp("overdrachtsoort", "swv-dossier");
            case "len":
                var lengte = tekst(element, binnenste()).codePoints().count();
                return neem("<") ? lengte < getal() : lengte > getal();
            case "mail_tail":
                return MAIL.matcher(tekst(element, binnenste())).find();
            default:
                var a = argumenten();
                return naam.equals("val") || naam.equals("cat") ? vergelijk(naam, a.get(0)) : aanroep(naam, a);
        }
    }

    private boolean vergelijk(String naam, String pad) {
        var tekst = naam.equals("val") ? tekst(element, pad) : tekst(dossier, "metadata/categorie_uitlevering/" + pad);
        var gelijk = woorden.get(hier).equals("==");
        hier++;
        return gelijk == tekst.equals(los(woorden.get(hier++)));
    }

    private boolean aanroep(String naam, List<String> a) {
        return switch (naam) {
            case "has", "any_child" -> a.stream().anyMatch(p -> vind(element, p) != null);
            case "any_of" -> a.stream().anyMatch(p -> vind(dossier, p) != null);
            case "true" ->
                List.of("true", "1").contains(tekst(element, a.get(0)).trim());
            case "overstap" -> knoopOp("metadata/overstap", a.get(0));
            case "text_is" -> knoopIn(element, a);
            case "code_in" -> knoopIn(element, codes.get(a.get(0)));
            case "any_text" -> knoopIn(vind(dossier, a.get(0)), a.subList(1, a.size()));
            case "any_code" -> knoopIn(vind(dossier, a.get(0)), codes.get(a.get(1)));
            case "contains_3107" -> element.getTextContent().contains("-07-31");
            default -> throw new IllegalStateException(naam);
        };
    }

    private boolean knoopOp(String pad, String waarde) {
        var element = vind(dossier, pad);
        return element != null && knoopIn(element, List.of(waarde));
    }

    private static boolean knoopIn(Element van, Collection<String> waarden) {
        for (var n = van.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.TEXT_NODE && waarden.contains(n.getNodeValue())) {
                return true;
            }
        }
        return false;
    }

    private static String tekst(Element van, String pad) {
        var element = vind(van, pad);
        return element == null ? "" : element.getTextContent();
    }

    private static Element vind(Element van, String pad) {
        var gevonden = van;
        for (var naam : pad.split("/")) {
            Node kind = gevonden.getFirstChild();
            while (kind != null && !naam.equals(kind.getLocalName())) {
                kind = kind.getNextSibling();
            }
            if (kind == null) {
                return null;
            }
            gevonden = (Element) kind;
        }
        return gevonden;
    }

    /** {@code (val('x'))}. */
    private String binnenste() {
        hier += 2;
        var pad = argumenten().get(0);
        hier++;
        return pad;
    }

    private List<String> argumenten() {
        var uit = new ArrayList<String>();
        for (hier++; !neem(")"); hier++) {
            if (!woorden.get(hier).equals(",")) {
                uit.add(los(woorden.get(hier)));
            }
        }
        return uit;
    }

    private int getal() {
        neem(">");
        return Integer.parseInt(woorden.get(hier++));
    }

    private boolean neem(String woord) {
        var komt = hier < woorden.size() && woorden.get(hier).equals(woord);
        hier += komt ? 1 : 0;
        return komt;
    }

    private static String los(String woord) {
        return woord.startsWith("'") ? woord.substring(1, woord.length() - 1) : woord;
    }
}
