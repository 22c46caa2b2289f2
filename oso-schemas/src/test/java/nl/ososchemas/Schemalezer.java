package nl.ososchemas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads our schema back into the rows of the data dictionary; whatever the table has no word for is an error. */
final class Schemalezer {

    private static final String XS = "http://www.w3.org/2001/XMLSchema";

    private final Map<String, Element> elementen = new LinkedHashMap<>();
    private final Map<String, Element> bouwstenen = new LinkedHashMap<>();
    private final Map<String, Element> waardesoorten = new LinkedHashMap<>();
    private final Map<String, List<Rij>> rijen = new LinkedHashMap<>();
    private final Element schema;

    private Schemalezer(Element schema) {
        this.schema = schema;
    }

    static Schemalezer lees(String versie) throws Exception {
        var fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        try (var in = Schemalezer.class.getResourceAsStream("/oso/" + versie + "/dossier.xsd")) {
            var lezer = new Schemalezer(fabriek.newDocumentBuilder().parse(in).getDocumentElement());
            lezer.verzamel();
            return lezer;
        }
    }

    Element schema() {
        return schema;
    }

    /** Rows by parent type, in the order of the schema. */
    Map<String, List<Rij>> rijen() {
        return rijen;
    }

    private void verzamel() {
        for (var kind : kinderen(schema)) {
            var naam = kind.getAttribute("name");
            var vorige = switch (kind.getLocalName()) {
                case "element" -> elementen.put(naam, kind);
                case "complexType" -> bouwstenen.put(naam, kind);
                case "simpleType" -> waardesoorten.put(naam, kind);
                default -> throw onbekend(kind);
            };
            if (vorige != null) {
                throw onbekend(kind);
            }
        }
        rijen.put("", List.of(rij(elementen.get("dossier"), "", "", "root", "dossier")));
        elementen.forEach((naam, element) -> inhoud(element, "anon:" + naam));
        bouwstenen.forEach((naam, soort) -> model(soort, naam));
    }

    private void inhoud(Element element, String anoniem) {
        kind(element, "complexType")
                .filter(c -> kind(c, "simpleContent").isEmpty())
                .ifPresent(c -> model(c, anoniem));
    }

    private void model(Element soort, String naam) {
        var basis = "";
        var houder = soort;
        var uitbreiding = kind(soort, "complexContent");
        if (uitbreiding.isPresent()) {
            houder = enige(uitbreiding.get());
            eis(houder, "extension");
            basis = houder.getAttribute("base");
        }
        var groep = enige(houder);
        var uit = new ArrayList<Rij>();
        groep(groep, kop(groep, 1), naam, basis, uit);
        if (rijen.put(naam, uit) != null) {
            throw onbekend(soort);
        }
    }

    private void groep(Element groep, String samenstelling, String ouder, String basis, List<Rij> uit) {
        var keuze = 0;
        for (var kind : kinderen(groep)) {
            if (kind.getLocalName().equals("element")) {
                uit.add(rij(kind, ouder, basis, samenstelling, null));
            } else {
                groep(kind, samenstelling + " > " + kop(kind, ++keuze), ouder, basis, uit);
            }
        }
    }

    private static String kop(Element groep, int nummer) {
        var naam = switch (groep.getLocalName()) {
            case "sequence" -> "sequence";
            case "choice" -> "choice#" + nummer;
            default -> throw onbekend(groep);
        };
        var van = grens(groep, "minOccurs");
        var tot = grens(groep, "maxOccurs");
        return van.equals("1") && tot.equals("1") ? naam : naam + "{" + van + ".." + tot + "}";
    }

    private Rij rij(Element plek, String ouder, String basis, String samenstelling, String bekend) {
        var verwijst = plek.hasAttribute("ref") || bekend != null;
        var naam = plek.hasAttribute("ref") ? plek.getAttribute("ref") : plek.getAttribute("name");
        var element = verwijst ? elementen.get(naam) : plek;
        var anoniem = verwijst ? "anon:" + naam : (ouder.startsWith("anon:") ? ouder : "anon:" + ouder) + "/" + naam;
        if (!verwijst) {
            inhoud(element, anoniem);
        }
        var w = new Waardesoort(element, waardesoorten, anoniem);
        return new Rij(
                ouder,
                basis,
                naam,
                verwijst ? "global" : "local",
                w.soort(),
                w.naam(),
                grens(plek, "minOccurs"),
                grens(plek, "maxOccurs"),
                samenstelling,
                element.hasAttribute("nillable") ? element.getAttribute("nillable") : "false",
                w.attributen(),
                w.facetten());
    }

    private static String grens(Element element, String naam) {
        return element.hasAttribute(naam) ? element.getAttribute(naam) : "1";
    }

    static List<Element> kinderen(Element element) {
        var knopen = element.getChildNodes();
        return IntStream.range(0, knopen.getLength())
                .mapToObj(knopen::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(e -> !e.getLocalName().equals("annotation"))
                .peek(e -> {
                    if (!XS.equals(e.getNamespaceURI())) {
                        throw onbekend(e);
                    }
                })
                .collect(Collectors.toList());
    }

    static java.util.Optional<Element> kind(Element element, String naam) {
        return kinderen(element).stream()
                .filter(e -> e.getLocalName().equals(naam))
                .findFirst();
    }

    static Element enige(Element element) {
        var kinderen = kinderen(element);
        if (kinderen.size() != 1) {
            throw onbekend(element);
        }
        return kinderen.get(0);
    }

    static void eis(Element element, String naam) {
        if (!element.getLocalName().equals(naam)) {
            throw onbekend(element);
        }
    }

    static IllegalStateException onbekend(Element element) {
        return new IllegalStateException(
                "Hier heeft de tabel geen woord voor: " + element.getLocalName() + " " + element.getAttribute("name"));
    }
}
