package nl.lvsgateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What goes to production is what was tried: a trial that must change the gateway brings its own classes. */
class GeenProefdeurTest {

    @Test
    void nothing_in_the_gateway_puts_another_in_the_place_of_one_of_its_parts() {
        var klassen = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.lvsgateway");

        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.reflect.Proxy")
                .check(klassen);
    }
}
