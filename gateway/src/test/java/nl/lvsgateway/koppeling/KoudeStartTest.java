package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.Koppelwereld.CODE;
import static nl.lvsgateway.koppeling.Koppelwereld.van;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** After a start no code is proven yet, and a big LVS comes with all its schools at once. */
@OpH2
@Import(Koppelwereld.class)
class KoudeStartTest {

    @Autowired
    private Koppelwereld wereld;

    @BeforeEach
    void begin() {
        wereld.begin();
    }

    @AfterEach
    void judge_as_ever() {
        reset(wereld.proef);
    }

    @Test
    void two_schools_of_one_lvs_are_judged_at_the_same_time() throws Exception {
        var een = wereld.actief("00KS00");
        var twee = wereld.actief("00KS01");
        wereld.klok.draai(Koppelwereld.INSTELLINGEN.bewijs().plusSeconds(1));
        var samen = new CyclicBarrier(2);
        doAnswer(vraag -> {
                    samen.await(20, TimeUnit.SECONDS);
                    return vraag.callRealMethod();
                })
                .when(wereld.proef)
                .vergelijk(any(), any());
        var draden = Executors.newFixedThreadPool(2);

        var eerste = draden.submit(() -> wereld.controleer(van(een, CODE)));
        var tweede = draden.submit(() -> wereld.controleer(van(twee, CODE)));

        assertThat(eerste.get(30, TimeUnit.SECONDS).school()).isEqualTo(een);
        assertThat(tweede.get(30, TimeUnit.SECONDS).school()).isEqualTo(twee);
        draden.shutdown();
    }
}
