package nl.lvsgateway.loket;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole gateway with the demo data, over real HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gateway.verificatiecode.pogingen=1000", "gateway.verificatiecode.per-dag=100000"})
@ActiveProfiles("demo")
abstract class MetDeuren {

    @LocalServerPort
    private int poort;

    Deuren deuren;

    @DynamicPropertySource
    static void eigenMap(DynamicPropertyRegistry instellingen) throws IOException {
        var map = Files.createTempDirectory("lvs-deuren-");
        instellingen.add("gateway.opslag.map", map::toString);
    }

    @BeforeEach
    void open() {
        deuren = new Deuren(poort);
    }

    int poort() {
        return poort;
    }
}
