package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.RestDeur;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The gateway says no while the client still holds the rest back: it cannot have read or waited for it. */
@ExtendWith(Poort.class)
class VroegNeeIT {

    private static final long MB = FormatenIT.MB;

    enum Spreker {
        REST,
        SOAP_11,
        SOAP_12;

        Verzoek verzoek(LvsSpeler lvs, Proefaanvraag aanvraag) {
            return switch (this) {
                case REST -> lvs.rest().bewaarverzoek(aanvraag);
                case SOAP_11 -> lvs.soap11().bewaarverzoek(aanvraag);
                case SOAP_12 -> lvs.soap12().bewaarverzoek(aanvraag);
            };
        }

        Antwoord antwoord(LvsSpeler lvs, Reactie reactie) {
            return switch (this) {
                case REST -> RestDeur.antwoord(reactie);
                case SOAP_11 -> lvs.soap11().antwoord(reactie);
                case SOAP_12 -> lvs.soap12().antwoord(reactie);
            };
        }
    }

    static Stream<Arguments> sprekersEnGroottes() {
        return Stream.of(Spreker.values())
                .flatMap(spreker -> Stream.of(31 * MB + 512, 90 * MB).map(grootte -> Arguments.of(spreker, grootte)));
    }

    @ParameterizedTest(name = "{0}, bijlage of {1} bytes")
    @MethodSource("sprekersEnGroottes")
    void a_bijlage_above_30_mb_is_refused_before_the_rest_is_read(
            Spreker spreker, long grootte, GatewayProces gateway) {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).metBijlage(grootte);
        var voor = gateway.bestanden();
        var verzoek = spreker.verzoek(gateway.lvs(), aanvraag).stilNa(31 * MB);

        var reactie = Verbinding.stuur(verzoek);

        assertThat(spreker.antwoord(gateway.lvs(), reactie).code()).isEqualTo("BIJLAGE_TE_GROOT");
        assertThat(reactie.verstuurd()).isLessThanOrEqualTo(31 * MB);
        assertThat(gateway.bestanden()).isEqualTo(voor);
    }

    @ParameterizedTest(name = "{0}, bijlage of 90 MB, never silent")
    @MethodSource("sprekers")
    void a_client_that_keeps_sending_gets_the_answer_long_before_it_is_done(Spreker spreker, GatewayProces gateway) {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).metBijlage(90 * MB);

        var reactie = Verbinding.stuur(spreker.verzoek(gateway.lvs(), aanvraag));

        assertThat(spreker.antwoord(gateway.lvs(), reactie).code()).isEqualTo("BIJLAGE_TE_GROOT");
        assertThat(reactie.verstuurd()).isLessThan(60 * MB);
    }

    static Stream<Spreker> sprekers() {
        return Stream.of(Spreker.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sprekers")
    void a_wrong_verificatiecode_is_refused_before_a_file_is_sent(Spreker spreker, GatewayProces gateway) {
        var zonderCode = Toegang.REGENBOOG.metVerificatiecode(Toegang.VERKEERDE_CODE);
        var aanvraag = Proefaanvraag.van(zonderCode).metBijlage(20 * MB);
        var voor = gateway.bestanden();
        var verzoek = spreker.verzoek(gateway.lvs(), aanvraag).stilNa(16 * 1024);

        var reactie = Verbinding.stuur(verzoek);

        assertThat(spreker.antwoord(gateway.lvs(), reactie).code()).isEqualTo("VERIFICATIECODE_ONJUIST");
        assertThat(gateway.bestanden()).isEqualTo(voor);
    }
}
