package nl.lvsgateway.loket;

import static org.mockito.Mockito.reset;

import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.koppeling.Koppelbeheer;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The whole gateway, where one may see what is asked of what lies behind the doors, and let it fail. */
@Import(Haperendecommit.class)
abstract class MetSpionnen extends MetDeuren {

    @Autowired
    Haperendecommit commits;

    @MockitoSpyBean
    Bijlagekluis kluis;

    @MockitoSpyBean
    Koppelbeheer koppelbeheer;

    @AfterEach
    void vergeet() {
        commits.schijf(null);
        reset(kluis, koppelbeheer);
    }
}
