package nl.lvsgateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModuleTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(GatewayApplicatie.class);

    @Test
    void rooms_use_only_what_the_house_plan_allows() {
        ROOMS.verify();
    }

    /** The plan as drawings and canvases, in {@code target/spring-modulith-docs}. */
    @Test
    void the_house_plan_is_drawn() {
        new Documenter(ROOMS).writeDocumentation();
    }
}
