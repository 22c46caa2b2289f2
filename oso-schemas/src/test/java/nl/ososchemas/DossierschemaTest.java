package nl.ososchemas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema we wrote says what the data dictionary says, no more and no less. */
class DossierschemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017.1", "2018.1", "2019.1"})
    void holds_every_declaration_of_the_table_in_its_order_and_nothing_else(String versie) throws Exception {
        var tabel = Tabel.lees(versie).stream().collect(groupingBy(Rij::ouder, LinkedHashMap::new, toList()));

        var schema = Schemalezer.lees(versie).rijen();

        assertThat(schema.keySet()).containsExactlyInAnyOrderElementsOf(tabel.keySet());
        tabel.forEach((ouder, rijen) ->
                assertThat(schema.get(ouder)).as("content of %s", ouder).containsExactlyElementsOf(rijen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017.1", "2018.1", "2019.1"})
    void is_in_the_namespace_of_its_year_with_elements_qualified_and_attributes_not(String versie) throws Exception {
        var schema = Schemalezer.lees(versie).schema();

        assertThat(schema.getAttribute("targetNamespace"))
                .isEqualTo("http://www.edustandaard.nl/oso_gegevensset/%s/dossier", versie.substring(0, 4));
        assertThat(schema.getAttribute("elementFormDefault")).isEqualTo("qualified");
        assertThat(schema.getAttribute("attributeFormDefault")).isEqualTo("unqualified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017.1", "2018.1", "2019.1"})
    void compiles(String versie) throws Exception {
        var bron = getClass().getResource("/oso/" + versie + "/dossier.xsd");

        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(bron.toExternalForm()));

        assertThat(schema).isNotNull();
    }
}
