package nl.lvsgateway.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says which rules a dossier breaks by walking its tree, each expression read anew: slow, with much in memory, and written
 * apart from the product, so that the two can be held against each other.
 */
final class Boomtolk {

    private final Woordenboek boek;

    Boomtolk(Woordenboek boek) {
        this.boek = boek;
    }

    /** {@code place|id} of every finding. */
    List<String> bevindingen(Document dossier) {
        var uit = new ArrayList<String>();
        for (var regel : boek.regels) {
            for (var element : plekken(dossier, regel)) {
                if (new Boomuitdrukking(regel.get("expr"), boek.codes, element, dossier.getDocumentElement()).waar()) {
                    uit.add((regel.get("context").equals("document") ? "/[1]" : plaats(element)) + "|"
                            + regel.get("id"));
                }
            }
        }
        return uit;
    }

    private static List<Element> plekken(Document dossier, Map<String, String> regel) {
        var context = regel.get("context");
        if (context.equals("document")) {
            return List.of(dossier.getDocumentElement());
        }
        var namen = Arrays.asList(context.split("/"));
        var alle = dossier.getElementsByTagNameNS("*", namen.get(namen.size() - 1));
        var uit = new ArrayList<Element>();
        for (int i = 0; i < alle.getLength(); i++) {
            if (ligtIn((Element) alle.item(i), namen)) {
                uit.add((Element) alle.item(i));
            }
        }
        return uit;
    }

    private static boolean ligtIn(Element element, List<String> namen) {
        Node hier = element;
        for (int i = namen.size() - 1; i >= 0; i--) {
            if (!(hier instanceof Element) || !hier.getLocalName().equals(namen.get(i))) {
                return false;
            }
            hier = hier.getParentNode();
        }
        return true;
    }

    private static String plaats(Element element) {
        var nummer = 1;
        for (var n = element.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
            nummer += element.getLocalName().equals(n.getLocalName()) ? 1 : 0;
        }
        var boven = element.getParentNode() instanceof Element ouder ? plaats(ouder) : "";
        return boven + "/" + element.getLocalName() + "[" + nummer + "]";
    }
}
