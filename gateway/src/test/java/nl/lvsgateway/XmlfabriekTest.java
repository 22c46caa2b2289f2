package nl.lvsgateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ServiceLoader;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import net.sf.saxon.TransformerFactoryImpl;
import org.junit.jupiter.api.Test;

/** Saxon offers itself to all who ask Java for a transformer; it is here for the sheets of bundles alone. */
@AnalyzeClasses(packages = "nl.lvsgateway", importOptions = DoNotIncludeTests.class)
class XmlfabriekTest {

    @ArchTest
    static final ArchRule saxon_is_for_bundles = noClasses()
            .that()
            .resideOutsideOfPackage("..dossier.bundel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.saxon..");

    @ArchTest
    static final ArchRule we_ask_for_those_of_the_jdk = noClasses()
            .should()
            .callMethod(TransformerFactory.class, "newInstance")
            .orShould()
            .callMethod(XPathFactory.class, "newInstance")
            .orShould()
            .callMethod(SchemaFactory.class, "newInstance", String.class);

    @Test
    void a_library_that_asks_for_any_transformer_gets_that_of_the_jdk() {
        assertThat(ServiceLoader.load(TransformerFactory.class)).anyMatch(TransformerFactoryImpl.class::isInstance);

        assertThat(new GatewayApplicatie()).isNotNull();

        assertThat(TransformerFactory.newInstance())
                .hasSameClassAs(TransformerFactory.newDefaultInstance())
                .isNotInstanceOf(TransformerFactoryImpl.class);
    }

    @Test
    void an_xpath_and_a_schema_are_those_of_the_jdk_as_well() {
        assertThat(XPathFactory.newInstance()).hasSameClassAs(XPathFactory.newDefaultInstance());
        assertThat(SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema"))
                .hasSameClassAs(SchemaFactory.newDefaultInstance());
    }
}
