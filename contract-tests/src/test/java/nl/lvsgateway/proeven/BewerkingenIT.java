package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lvsgateway.proeven.Bewerkingen.Bewerking;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation refuses alike, over SOAP 1.1, SOAP 1.2 and REST. */
@ExtendWith(Poort.class)
class BewerkingenIT {

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Bewerkingen#overEen")
    void an_aanvraag_that_is_not_there_is_unknown(Bewerking bewerking, GatewayProces gateway) {
        isGeweigerd(bewerking, Toegang.REGENBOOG, "AANVRAAG_ONBEKEND", 404, gateway);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Bewerkingen#alle")
    void a_wrong_key_does_not_come_in(Bewerking bewerking, GatewayProces gateway) {
        var wie = Toegang.REGENBOOG.metSleutel(Toegang.VERKEERDE_SLEUTEL);

        isGeweigerd(bewerking, wie, "NIET_AANGEMELD", 401, gateway);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Bewerkingen#alle")
    void an_unknown_school_does_not_come_in(Bewerking bewerking, GatewayProces gateway) {
        isGeweigerd(bewerking, Toegang.REGENBOOG.metSchool("00XX99"), "SCHOOL_ONBEKEND", 404, gateway);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Bewerkingen#metCode")
    void a_wrong_verificatiecode_does_not_come_in(Bewerking bewerking, GatewayProces gateway) {
        var goed = Toegang.VUURTOREN;
        var wie = goed.metVerificatiecode(Toegang.VERKEERDE_CODE);

        isGeweigerd(bewerking, wie, "VERIFICATIECODE_ONJUIST", 403, gateway);

        // the right one begins the row of wrong ones anew
        assertThat(gateway.lvs().rest().samenwerkingsverbanden(goed).http()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Bewerkingen#metKoppelingAan")
    void a_koppeling_that_is_off_lets_nothing_in(Bewerking bewerking, GatewayProces gateway) {
        var wie = Toegang.ZANDLOPER.metSleutel(Toegang.ESIS);

        isGeweigerd(bewerking, wie, "KOPPELING_NIET_ACTIEF", 403, gateway);
    }

    private static void isGeweigerd(Bewerking bewerking, Toegang wie, String code, int http, GatewayProces gateway) {
        var rest = bewerking.vraag().apply(gateway.lvs().rest(), wie);
        var soap11 = bewerking.vraag().apply(gateway.lvs().soap11(), wie);
        var soap12 = bewerking.vraag().apply(gateway.lvs().soap12(), wie);

        assertThat(rest.code()).isEqualTo(code);
        assertThat(rest.http()).isEqualTo(http);
        assertThat(soap11.weigering()).isEqualTo(rest.weigering());
        assertThat(soap12.weigering()).isEqualTo(rest.weigering());
    }
}
