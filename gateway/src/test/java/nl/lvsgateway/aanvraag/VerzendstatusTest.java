package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.OPGESLAGEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.VERZONDEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class VerzendstatusTest {

    @Test
    void knows_these_arrows_and_no_other() {
        var pijlen = new ArrayList<String>();
        for (var van : Verzendstatus.values()) {
            for (var naar : Verzendstatus.values()) {
                if (van.magNaar(naar)) {
                    pijlen.add(van + " -> " + naar);
                }
            }
        }

        assertThat(pijlen)
                .containsExactlyInAnyOrder(
                        OPGESLAGEN + " -> " + WORDT_VERZONDEN,
                        WORDT_VERZONDEN + " -> " + WORDT_VERZONDEN,
                        WORDT_VERZONDEN + " -> " + VERZONDEN,
                        WORDT_VERZONDEN + " -> " + FOUT,
                        FOUT + " -> " + WORDT_VERZONDEN,
                        FOUT + " -> " + OPGESLAGEN,
                        VERZONDEN + " -> " + WORDT_VERZONDEN,
                        VERZONDEN + " -> " + OPGESLAGEN);
    }
}
