package nl.lvsgateway.proeven.gril;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.lvsgateway.proeven.lvs.XmlNaarJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A field that comes into a contract is a field that the trial must try, up to the length that stands there. */
class GrilcontractTest {

    private static final String XS = "http://www.w3.org/2001/XMLSchema";
    /** They have grillen of their own; their length is no matter of a text. */
    private static final List<String> GEEN_TEKST =
            List.of("kenmerk", "versie", "verzenden", "dossier", "bijlagen.inhoud", "samenwerkingsverband", "datum");

    private static final OpenAPI REST = rest();
    private static final Element SOAP = soap();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AanvraagMetBestanden",
                "WijzigingMetBestanden",
                "AanvullingMetBestanden",
                "Aanvraag",
                "Wijziging",
                "Aanvulling"
            })
    void every_text_of_rest_is_tried_up_to_its_bound(String schema) {
        var teksten = new TreeMap<String, Integer>();
        velden(REST.getComponents().getSchemas().get(schema), "", teksten);

        assertThat(teksten).isNotEmpty().allSatisfy(GrilcontractTest::isBeproefd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BewaarAanvraag", "WijzigAanvraag", "VoegBijlagenToe"})
    void every_text_of_soap_is_tried_up_to_its_bound(String element) {
        var teksten = new TreeMap<String, Integer>();
        elementen(kind(SOAP, "element", element), "", teksten);

        assertThat(teksten).isNotEmpty().allSatisfy(GrilcontractTest::isBeproefd);
    }

    @Test
    void no_text_is_tried_that_no_contract_has() {
        var rest = new TreeMap<String, Integer>();
        velden(REST.getComponents().getSchemas().get("AanvraagMetBestanden"), "", rest);

        assertThat(rest.keySet()).containsAll(Keurmodel.GRENZEN.keySet()).containsAll(Keurmodel.velden());
    }

    private static void isBeproefd(String veld, Integer langste) {
        if (!GEEN_TEKST.contains(veld)) {
            assertThat(Keurmodel.GRENZEN).as("a gril for " + veld).containsEntry(veld, langste);
        }
    }

    private static void velden(Schema<?> schema, String voor, Map<String, Integer> teksten) {
        Map<String, Schema> velden = opgelost(schema).getProperties();
        velden.forEach((naam, veld) -> {
            var heel = opgelost(veld);
            if (heel.getItems() != null && opgelost(heel.getItems()).getProperties() == null) {
                teksten.put(voor + naam, opgelost(heel.getItems()).getMaxLength());
            } else if (heel.getItems() != null) {
                velden(heel.getItems(), voor + naam + ".", teksten);
            } else if (heel.getProperties() != null) {
                velden(heel, voor + naam + ".", teksten);
            } else {
                teksten.put(voor + naam, heel.getMaxLength() == null ? Integer.valueOf(-1) : heel.getMaxLength());
            }
        });
    }

    private static Schema<?> opgelost(Schema<?> schema) {
        var naar = schema.get$ref();
        return naar == null ? schema : REST.getComponents().getSchemas().get(naar.substring(naar.lastIndexOf('/') + 1));
    }

    /** By the names of REST. */
    private static void elementen(Element van, String voor, Map<String, Integer> teksten) {
        Map<String, String> lijsten = new HashMap<>(Map.of("bijlage", "bijlagen", "gegevensblok", "gegevensblokken"));
        for (var element : alle(van, "element")) {
            if (element == van) {
                continue;
            }
            var klein = element.getAttribute("name").substring(0, 1).toLowerCase(Locale.ROOT)
                    + element.getAttribute("name").substring(1);
            var naam = lijsten.getOrDefault(klein, klein);
            var soort = element.getAttribute("type");
            var complex = kind(SOAP, "complexType", soort.substring(soort.indexOf(':') + 1));
            if (naam.equals("aanvraag")) {
                elementen(complex, "", teksten);
            } else if (complex != null) {
                elementen(complex, voor + naam + ".", teksten);
            } else {
                teksten.put(voor + naam, langste(soort.substring(soort.indexOf(':') + 1)));
            }
        }
    }

    private static int langste(String soort) {
        var simpel = kind(SOAP, "simpleType", soort);
        var grens = simpel == null ? List.<Element>of() : alle(simpel, "maxLength");
        return grens.isEmpty() ? -1 : Integer.parseInt(grens.get(0).getAttribute("value"));
    }

    private static Element kind(Element in, String soort, String naam) {
        return alle(in, soort).stream()
                .filter(een -> een.getAttribute("name").equals(naam))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> alle(Element in, String soort) {
        var gevonden = in.getElementsByTagNameNS(XS, soort);
        var alle = new ArrayList<Element>();
        for (int i = 0; i < gevonden.getLength(); i++) {
            alle.add((Element) gevonden.item(i));
        }
        return alle;
    }

    private static OpenAPI rest() {
        var opties = new ParseOptions();
        opties.setResolve(true);
        return new OpenAPIV3Parser()
                .readContents(lees("../gateway/src/main/resources/openapi/openapi.yaml"), null, opties)
                .getOpenAPI();
    }

    private static Element soap() {
        var tekst = lees("../oso-schemas/src/main/resources/wsdl/lvs-v1.wsdl");
        return XmlNaarJson.lees(tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .getDocumentElement();
    }

    private static String lees(String pad) {
        try {
            return Files.readString(Path.of(pad));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
