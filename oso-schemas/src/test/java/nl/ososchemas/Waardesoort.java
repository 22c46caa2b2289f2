package nl.ososchemas;

import static nl.ososchemas.Schemalezer.eis;
import static nl.ososchemas.Schemalezer.enige;
import static nl.ososchemas.Schemalezer.kind;
import static nl.ososchemas.Schemalezer.kinderen;

import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What an element may hold, in the words of the table: type, named simple type, facets, attributes. */
record Waardesoort(String soort, String naam, String facetten, String attributen) {

    private record Waarde(String soort, String naam, String facetten) {}

    Waardesoort(Element element, Map<String, Element> soorten, String anoniem) {
        this(van(element, soorten, anoniem), attributenVan(element, soorten));
    }

    private Waardesoort(Waarde waarde, String attributen) {
        this(waarde.soort(), waarde.naam(), waarde.facetten(), attributen);
    }

    private static Waarde van(Element element, Map<String, Element> soorten, String anoniem) {
        if (element.hasAttribute("type")) {
            return genoemd(element.getAttribute("type"), soorten);
        }
        var inhoud = enige(element);
        if (inhoud.getLocalName().equals("simpleType")) {
            return beperkt(inhoud, "");
        }
        var eenvoudig = kind(inhoud, "simpleContent");
        return eenvoudig.isPresent()
                ? genoemd(enige(eenvoudig.get()).getAttribute("base"), soorten)
                : new Waarde(anoniem, "", "");
    }

    private static Waarde genoemd(String soort, Map<String, Element> soorten) {
        var eigen = soorten.get(soort);
        return eigen == null ? new Waarde(soort, "", "") : beperkt(eigen, soort);
    }

    private static Waarde beperkt(Element simpleType, String naam) {
        var beperking = enige(simpleType);
        eis(beperking, "restriction");
        var facetten = kinderen(beperking).stream()
                .map(f -> f.getLocalName() + "=" + f.getAttribute("value"))
                .collect(Collectors.joining("; "));
        return new Waarde(beperking.getAttribute("base"), naam, facetten);
    }

    private static String attributenVan(Element element, Map<String, Element> soorten) {
        var inhoud = kind(element, "complexType").flatMap(c -> kind(c, "simpleContent"));
        return inhoud.map(s -> kinderen(enige(s)).stream()
                        .map(a -> attribuut(a, soorten))
                        .collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static String attribuut(Element attribuut, Map<String, Element> soorten) {
        eis(attribuut, "attribute");
        var waarde = attribuut.hasAttribute("type")
                ? genoemd(attribuut.getAttribute("type"), soorten)
                : beperkt(enige(attribuut), "");
        return attribuut.getAttribute("name") + ": " + waarde.soort() + " [" + waarde.facetten() + "] ("
                + attribuut.getAttribute("use") + ")";
    }
}
