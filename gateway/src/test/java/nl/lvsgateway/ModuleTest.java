package nl.lvsgateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTest {

    @Test
    void rooms_use_only_what_the_house_plan_allows() {
        ApplicationModules.of(GatewayApplicatie.class).verify();
    }
}
