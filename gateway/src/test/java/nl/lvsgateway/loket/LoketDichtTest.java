package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.techniek.route.Routesmaker;
import org.junit.jupiter.api.Test;

/** A call while the gateway starts or stops. */
class LoketDichtTest {

    @Test
    void is_asked_to_come_again_a_little_later() throws Exception {
        var loket = new Loket(Routesmaker.dicht());
        var verzoek = new Toegangsverzoek("sleutel", "00AA00", new Verificatiecode("een-code"));

        var nee = catchThrowableOfType(Geweigerd.class, () -> loket.valideer(verzoek, InputStream.nullInputStream()));

        assertThat(nee.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.weigering()).isEqualTo(Weigering.TE_DRUK);
            assertThat(fout.wacht()).isPositive();
        });
    }
}
