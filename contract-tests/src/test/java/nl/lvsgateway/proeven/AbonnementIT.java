package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.RestDeur;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may set, see and end an abonnement; there is no such operation over SOAP. */
@ExtendWith(Poort.class)
class AbonnementIT {

    private static final String ADRES = "{\"url\":\"http://127.0.0.1:9/meldingen\"}";
    private static final Toegang GOED = Toegang.VUURTOREN;

    static Stream<Arguments> voorEenSchool() {
        return wegen().flatMap(weg -> Stream.of(
                Arguments.of(weg, GOED.metSleutel(Toegang.VERKEERDE_SLEUTEL), "NIET_AANGEMELD", 401),
                Arguments.of(weg, GOED.metSchool("00XX99"), "SCHOOL_ONBEKEND", 404),
                Arguments.of(weg, Toegang.ZANDLOPER.metSleutel(Toegang.ESIS), "KOPPELING_NIET_ACTIEF", 403),
                Arguments.of(weg, GOED.metVerificatiecode(Toegang.VERKEERDE_CODE), "VERIFICATIECODE_ONJUIST", 403)));
    }

    @ParameterizedTest(name = "{0} of a school: {2}")
    @MethodSource("voorEenSchool")
    void about_a_school_it_takes_its_koppeling_and_code(
            String weg, Toegang wie, String code, int http, GatewayProces gateway) {
        var antwoord = vraag(gateway, weg, "/api/v1/scholen/" + wie.school() + "/abonnement", wie);

        assertThat(antwoord.code()).isEqualTo(code);
        assertThat(antwoord.http()).isEqualTo(http);
        assertThat(gateway.lvs().rest().samenwerkingsverbanden(GOED).http()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} of the LVS")
    @MethodSource("wegen")
    void about_all_schools_it_takes_the_key_of_the_lvs(String weg, GatewayProces gateway) {
        var wie = GOED.metSleutel(Toegang.VERKEERDE_SLEUTEL);

        var antwoord = vraag(gateway, weg, "/api/v1/abonnement", wie);

        assertThat(antwoord.code()).isEqualTo("NIET_AANGEMELD");
        assertThat(antwoord.http()).isEqualTo(401);
    }

    static Stream<String> wegen() {
        return Stream.of("PUT", "GET", "DELETE");
    }

    private static Antwoord vraag(GatewayProces gateway, String weg, String pad, Toegang wie) {
        var verzoek = weg.equals("PUT")
                ? Verzoek.post(gateway.adres(pad), wie.restkoppen(), Inhoud.van(ADRES))
                        .metKoppen(Map.of("Content-Type", "application/json"))
                : Verzoek.get(gateway.adres(pad), wie.restkoppen());
        return RestDeur.antwoord(Verbinding.stuur(verzoek.metMethode(weg)));
    }
}
