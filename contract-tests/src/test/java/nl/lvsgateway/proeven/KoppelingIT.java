package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A school switches its koppeling on. */
@ExtendWith(Poort.class)
class KoppelingIT {

    private static final Toegang ZANDLOPER = Toegang.ZANDLOPER;

    @Test
    void a_school_activates_with_the_code_of_kindkans_and_can_send_from_then_on(GatewayProces gateway) {
        var lvs = gateway.lvs();
        var aanvraag = Proefaanvraag.van(ZANDLOPER);
        assertThat(lvs.soap11().bewaar(aanvraag).code()).isEqualTo("KOPPELING_NIET_ACTIEF");
        var verkeerd = ZANDLOPER.metVerificatiecode(Toegang.VERKEERDE_CODE);
        var geweigerd = lvs.rest().activeer(verkeerd, "PO2507");
        assertThat(geweigerd.code()).isEqualTo("VERIFICATIECODE_ONJUIST");
        assertThat(lvs.soap12().activeer(verkeerd, "PO2507").weigering()).isEqualTo(geweigerd.weigering());

        var geactiveerd = lvs.soap12().activeer(ZANDLOPER, "PO2507");

        assertThat(geactiveerd.inhoud().path("school").asString("")).isEqualTo("00YY02");
        assertThat(geactiveerd.inhoud().path("schoolnaam").asString("")).isEqualTo("De Zandloper");
        Bezorging.isAangenomen(lvs.soap11().bewaar(aanvraag), List.of());
        Bezorging.isHeelAangekomen(lvs.rest(), aanvraag, gateway.simulator());
    }

    @Test
    void activating_twice_over_either_door_gives_the_same_answer(GatewayProces gateway) {
        var school = Toegang.VUURTOREN;

        var rest = gateway.lvs().rest().activeer(school, "VO2203");
        var soap = gateway.lvs().cxf11().activeer(school, "VO2203");

        assertThat(rest.geweigerd()).isFalse();
        for (var veld : List.of("school", "schoolnaam", "samenwerkingsverband")) {
            assertThat(soap.inhoud().path(veld).asString(""))
                    .isEqualTo(rest.inhoud().path(veld).asString("-"));
        }
    }
}
