package nl.lvsgateway.loket;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;

/** How long each field of an aanvraag may be, as the two contracts say; both name a field by its way in JSON. */
final class Contractgrenzen {

    private static final String XS = "http://www.w3.org/2001/XMLSchema";
    private static final Map<String, String> ANDERS = Map.of("bijlage", "bijlagen", "gegevensblok", "gegevensblokken");

    private final Map<String, Integer> gevonden = new TreeMap<>();

    private Contractgrenzen() {}

    private static InputStream bron(String pad) {
        return Objects.requireNonNull(Contractgrenzen.class.getResourceAsStream(pad), pad);
    }

    static Map<String, Integer> openapi() {
        Map<String, Object> contract = new Yaml().load(bron("/openapi/openapi.yaml"));
        var grenzen = new Contractgrenzen();
        var schema = onder(
                contract,
                "paths",
                "/scholen/{school}/aanvragen",
                "post",
                "requestBody",
                "content",
                "application/json",
                "schema");
        grenzen.loop(contract, schema, "");
        return grenzen.gevonden;
    }

    /** Of each question in an address: its operation and name, as {@code operationId.name}. */
    static Map<String, Integer> vragen() {
        Map<String, Object> contract = new Yaml().load(bron("/openapi/openapi.yaml"));
        var gevonden = new TreeMap<String, Integer>();
        onder(contract, "paths")
                .forEach((pad, wegen) -> ((Map<?, ?>) wegen).values().forEach(wat -> {
                    if (wat instanceof Map<?, ?> bewerking && bewerking.get("parameters") instanceof List<?> vragen) {
                        for (var vraag : vragen) {
                            var echt = echt(contract, (Map<?, ?>) vraag);
                            if ("query".equals(echt.get("in"))
                                    && echt(contract, onder(echt, "schema")).get("maxLength")
                                            instanceof Integer hoogstens) {
                                gevonden.put(bewerking.get("operationId") + "." + echt.get("name"), hoogstens);
                            }
                        }
                    }
                }));
        return gevonden;
    }

    private void loop(Map<String, Object> contract, Map<?, ?> schema, String pad) {
        var echt = echt(contract, schema);
        if (echt.get("properties") instanceof Map<?, ?> velden) {
            velden.forEach(
                    (naam, veld) -> loop(contract, (Map<?, ?>) veld, pad.isEmpty() ? "" + naam : pad + "." + naam));
        } else if (echt.get("items") instanceof Map<?, ?> een) {
            loop(contract, een, pad);
        } else if (echt.get("maxLength") instanceof Integer hoogstens) {
            gevonden.put(pad, hoogstens);
        }
    }

    private static Map<?, ?> echt(Map<String, Object> contract, Map<?, ?> schema) {
        return schema.get("$ref") instanceof String naar
                ? onder(contract, naar.substring(2).split("/"))
                : schema;
    }

    private static Map<?, ?> onder(Map<?, ?> boom, String... weg) {
        Object hier = boom;
        for (var stap : weg) {
            hier = Objects.requireNonNull(((Map<?, ?>) hier).get(stap), stap);
        }
        return (Map<?, ?>) hier;
    }

    static Map<String, Integer> wsdl() {
        try (var in = bron("/wsdl/lvs-v1.wsdl")) {
            var bouw = DocumentBuilderFactory.newInstance();
            bouw.setNamespaceAware(true);
            var wsdl = bouw.newDocumentBuilder().parse(in);
            var grenzen = new Contractgrenzen();
            grenzen.loop(wsdl, met(wsdl, "element", "BewaarAanvraag"), "");
            return grenzen.gevonden;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void loop(Document wsdl, Element soort, String pad) {
        elementen(soort, "element").filter(kind -> kind != soort).forEach(kind -> {
            var naam = Character.toLowerCase(kind.getAttribute("name").charAt(0))
                    + kind.getAttribute("name").substring(1);
            var hier =
                    naam.equals("aanvraag") ? pad : pad + (pad.isEmpty() ? "" : ".") + ANDERS.getOrDefault(naam, naam);
            var type = kind.getAttribute("type").replace("tns:", "");
            if (elementen(wsdl.getDocumentElement(), "complexType")
                    .anyMatch(t -> t.getAttribute("name").equals(type))) {
                loop(wsdl, met(wsdl, "complexType", type), hier);
            } else if (!type.startsWith("xs:")) {
                elementen(met(wsdl, "simpleType", type), "maxLength")
                        .forEach(grens -> gevonden.put(hier, Integer.valueOf(grens.getAttribute("value"))));
            }
        });
    }

    private static Element met(Document wsdl, String soort, String naam) {
        return elementen(wsdl.getDocumentElement(), soort)
                .filter(een -> een.getAttribute("name").equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elementen(Element in, String soort) {
        var alle = in.getElementsByTagNameNS(XS, soort);
        return IntStream.range(0, alle.getLength()).mapToObj(alle::item).map(Element.class::cast);
    }
}
