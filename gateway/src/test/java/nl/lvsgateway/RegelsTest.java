package nl.lvsgateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What belongs in which drawer. */
@AnalyzeClasses(packages = "nl.lvsgateway", importOptions = DoNotIncludeTests.class)
class RegelsTest {

    @ArchTest
    static final ArchRule camel_only_in_route = noClasses()
            .that()
            .resideOutsideOfPackage("..route..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule sql_only_in_opslag = noClasses()
            .that()
            .resideOutsideOfPackage("..opslag..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..");

    @ArchTest
    static final ArchRule cxf_and_jaxb_only_in_soap = noClasses()
            .that()
            .resideOutsideOfPackages("..soap..", "..oso..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.cxf..", "jakarta.xml.bind..", "jakarta.xml.ws..", "nl.ososchemas..");

    @ArchTest
    static final ArchRule records_and_enums_know_no_framework = noClasses()
            .that(new IsWaarde())
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..").and(new GeenInstelling()))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.camel..", "org.apache.cxf..");

    @ArchTest
    static final ArchRule time_comes_in =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule no_field_injection = noFields().should().beAnnotatedWith(Autowired.class);

    /** Drawers of technique have one spelling; the other inner walls are named by the work that is done behind them. */
    @ArchTest
    static final ArchRule controllers_only_in_rest_and_web = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..web..")
            .should()
            .beMetaAnnotatedWith(Controller.class)
            .orShould()
            .beMetaAnnotatedWith(ControllerAdvice.class);

    @ArchTest
    static final ArchRule no_drawer_for_odds_and_ends =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..impl..");

    private static final class IsWaarde extends DescribedPredicate<JavaClass> {

        IsWaarde() {
            super("are records or enums");
        }

        @Override
        public boolean test(JavaClass soort) {
            return soort.isRecord() || soort.isEnum();
        }
    }

    /** Settings are records that Spring fills; the size of a file is such a value. */
    private static final class GeenInstelling extends DescribedPredicate<JavaClass> {

        GeenInstelling() {
            super("that are not for settings");
        }

        @Override
        public boolean test(JavaClass soort) {
            return !soort.getPackageName().startsWith("org.springframework.boot.context.properties")
                    && !soort.getName().equals("org.springframework.util.unit.DataSize")
                    && !soort.getName().equals("org.springframework.validation.annotation.Validated");
        }
    }
}
