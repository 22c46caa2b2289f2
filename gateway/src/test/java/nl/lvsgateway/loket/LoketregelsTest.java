package nl.lvsgateway.loket;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.loket.toegang.Drempel;
import nl.lvsgateway.loket.toegang.Toegangscontrole;
import nl.lvsgateway.techniek.route.Stroomroute;

/** What must not come back at the counter. */
@AnalyzeClasses(packages = "nl.lvsgateway.loket", importOptions = DoNotIncludeTests.class)
class LoketregelsTest {

    private static final Set<String> OPZOEKEN = Set.of("herken", "controleer");

    /** So that a call is looked up once, and who adds a question cannot do it again. */
    @ArchTest
    static final ArchRule access_is_asked_in_one_place = noClasses()
            .that()
            .areNotAssignableTo(Toegangscontrole.class)
            .and()
            .areNotAssignableTo(Drempel.class)
            .should()
            .callMethodWhere(describe("the LVS or the code is looked up", LoketregelsTest::zoektOp));

    /** So that from a call one can walk to the route and to its steps, and the types are proven. */
    @ArchTest
    static final ArchRule a_route_is_a_flow_with_typed_steps = classes()
            .that()
            .resideInAPackage("..loket.route")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .beAssignableTo(Stroomroute.class);

    private static boolean zoektOp(JavaMethodCall aanroep) {
        return aanroep.getTargetOwner().isEquivalentTo(Koppelbeheer.class) && OPZOEKEN.contains(aanroep.getName());
    }
}
