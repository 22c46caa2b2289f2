package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import nl.lvsgateway.proeven.Weigergevallen.Weigergeval;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An LVS that does something wrong hears the same over every door, and nothing of it stays. */
@ExtendWith(Poort.class)
class WeigeringenIT {

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Weigergevallen#alle")
    void is_refused_with_its_own_code_equal_over_soap_11_soap_12_and_rest_and_nothing_stays(
            Weigergeval geval, GatewayProces gateway) {
        var aanvraag = geval.aanvraag();
        var voor = gateway.bestanden();

        var rest = gateway.lvs().rest().bewaar(aanvraag);
        var soap11 = gateway.lvs().soap11().bewaar(aanvraag);
        var soap12 = gateway.lvs().soap12().bewaar(aanvraag);

        assertThat(rest.code()).isEqualTo(geval.code());
        assertThat(rest.http()).isEqualTo(geval.http());
        assertThat(rest.weigering().fouten()).hasSize(geval.fouten());
        assertThat(soap11.weigering()).isEqualTo(rest.weigering());
        assertThat(soap12.weigering()).isEqualTo(rest.weigering());
        nietsBewaard(gateway, aanvraag);
        assertThat(gateway.bestanden()).isEqualTo(voor);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Weigergevallen#inhoud")
    void a_change_is_refused_as_the_first_hand_in_is_and_the_version_stays(Weigergeval geval, GatewayProces gateway) {
        var goed = Proefaanvraag.van(Toegang.REGENBOOG).alleenBewaren();
        gateway.lvs().rest().bewaar(goed);
        var fout = geval.maak().apply(goed);

        isOveralGeweigerd(geval, gateway, deur -> deur.wijzig(fout, 1));

        blijftVersieEen(gateway, goed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Weigergevallen#vanBijlagen")
    void bijlagen_on_top_are_refused_as_those_of_the_first_hand_in_are(Weigergeval geval, GatewayProces gateway) {
        var goed = Proefaanvraag.van(Toegang.REGENBOOG).alleenBewaren();
        gateway.lvs().rest().bewaar(goed);
        var fout = geval.maak().apply(goed).bijlagen();

        isOveralGeweigerd(geval, gateway, deur -> deur.voegBijlagenToe(goed, 1, fout));

        blijftVersieEen(gateway, goed);
    }

    private static void isOveralGeweigerd(Weigergeval geval, GatewayProces gateway, Function<Deur, Antwoord> vraag) {
        var voor = gateway.bestanden();
        var rest = vraag.apply(gateway.lvs().rest());
        assertThat(rest.code()).isEqualTo(geval.code());
        assertThat(rest.http()).isEqualTo(geval.http());
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            assertThat(vraag.apply(deur).weigering()).as(deur.naam()).isEqualTo(rest.weigering());
        }
        assertThat(gateway.bestanden()).isEqualTo(voor);
    }

    private static void blijftVersieEen(GatewayProces gateway, Proefaanvraag aanvraag) {
        var stand = gateway.lvs().rest().geef(aanvraag.toegang(), aanvraag.kenmerk());
        assertThat(stand.versie()).isEqualTo(1);
        assertThat(stand.bijlagensommen()).isEqualTo(aanvraag.bijlagensommen());
    }

    private static void nietsBewaard(GatewayProces gateway, Proefaanvraag aanvraag) {
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            var antwoord = deur.geef(Toegang.REGENBOOG, aanvraag.kenmerk());
            assertThat(antwoord.code()).as(deur.naam()).isEqualTo("AANVRAAG_ONBEKEND");
        }
    }
}
