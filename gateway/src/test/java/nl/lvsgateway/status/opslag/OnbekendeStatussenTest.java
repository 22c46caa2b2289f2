package nl.lvsgateway.status.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.lvsgateway.status.OnbekendeStatus;
import nl.lvsgateway.status.OnbekendeStatussen;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Statuses that wait for a class, the same on both databases. */
abstract class OnbekendeStatussenTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @Autowired
    private OnbekendeStatussen onbekend;

    @Test
    void is_told_once_and_counted_after_that_whatever_its_case_and_spaces() {
        assertThat(onbekend.tel("PO9903", "TLV", "Wacht op  arts", NU)).isTrue();
        assertThat(onbekend.tel("PO9903", "TLV", "wacht op ARTS ", NU.plusSeconds(5)))
                .isFalse();
        assertThat(onbekend.tel("PO9903", "ARR", "wacht op arts", NU)).isTrue();

        assertThat(onbekend.alle())
                .contains(new OnbekendeStatus("PO9903", "TLV", "Wacht op  arts", NU, NU.plusSeconds(5), 2));
    }

    @Test
    void goes_when_it_has_a_class() {
        assertThat(onbekend.tel("PO9904", "TLV", "Wacht op arts", NU)).isTrue();

        onbekend.verwijder("PO9904", "TLV", "WACHT OP ARTS");

        assertThat(onbekend.alle())
                .extracting(OnbekendeStatus::samenwerkingsverband)
                .doesNotContain("PO9904");
    }
}

@OpH2
class JdbcOnbekendeStatussenH2Test extends OnbekendeStatussenTest {}

@OpPostgres
class JdbcOnbekendeStatussenPostgresTest extends OnbekendeStatussenTest {}
