package nl.lvsgateway.loket;

import static org.mockito.Mockito.reset;

import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.koppeling.Koppelbeheer;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The whole gateway, where one may see what is asked of what lies behind the doors, and let it fail. */
abstract class MetSpionnen extends MetDeuren {

    @MockitoSpyBean
    JdbcTransactionManager transacties;

    @MockitoSpyBean
    Bijlagekluis kluis;

    @MockitoSpyBean
    Koppelbeheer koppelbeheer;

    @AfterEach
    void vergeet() {
        reset(transacties, kluis, koppelbeheer);
    }
}
