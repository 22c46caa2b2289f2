package nl.lvsgateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.lvsgateway.techniek.opslag.duurzaam.DuurzameOpslag;

/** The building that makes a commit last has one door. */
@AnalyzeClasses(packages = "nl.lvsgateway", importOptions = DoNotIncludeTests.class)
class DuurzaamTest {

    private static final String GEBOUW = "nl.lvsgateway.techniek.opslag.duurzaam";

    @ArchTest
    static final ArchRule nothing_else_sees_inside = noClasses()
            .that()
            .resideOutsideOfPackage(GEBOUW)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are inside", soort -> soort.getPackageName().equals(GEBOUW) && !isDeur(soort)));

    /** H2 makes its triggers itself, and can make only what is public. */
    @ArchTest
    static final ArchRule one_type_is_public = classes()
            .that()
            .resideInAPackage(GEBOUW)
            .and()
            .areTopLevelClasses()
            .and(DescribedPredicate.describe("are no door", soort -> !isDeur(soort)))
            .and()
            .doNotHaveSimpleName("Journaaltrigger")
            .should()
            .notBePublic();

    /** The log is to be read and kept without any database beside it. */
    @ArchTest
    static final ArchRule the_log_knows_no_database = noClasses()
            .that()
            .resideInAPackage(GEBOUW)
            .and()
            .haveSimpleNameStartingWith("Journaalb")
            .and()
            .doNotHaveSimpleName("Journaalbeheer")
            .or()
            .haveFullyQualifiedName(GEBOUW + ".Journaal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.springframework..");

    private static boolean isDeur(JavaClass soort) {
        return soort.getFullName().equals(DuurzameOpslag.class.getName());
    }
}
