package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small and large, few and many: over both doors, in a heap of 160 MB. */
@ExtendWith(Poort.class)
class FormatenIT {

    static final long MB = 1024 * 1024;
    private static final int DOSSIER = 136_000;

    /** A door of the gateway the test gets; its name shows in the report. */
    record Weg(String naam, Function<LvsSpeler, Deur> deur) {
        @Override
        public String toString() {
            return naam;
        }
    }

    private static final Weg REST = new Weg("REST", LvsSpeler::rest);
    private static final Weg SOAP_11 = new Weg("SOAP 1.1 by hand", LvsSpeler::soap11);
    private static final Weg SOAP_12 = new Weg("SOAP 1.2 by hand", LvsSpeler::soap12);
    private static final Weg CXF_11 = new Weg("SOAP 1.1 generated client", LvsSpeler::cxf11);
    private static final Weg CXF_12 = new Weg("SOAP 1.2 generated client", LvsSpeler::cxf12);
    private static final Weg BASE64 = new Weg("SOAP 1.1 inline base64", LvsSpeler::base64);

    static Stream<Arguments> goedeFormaten() {
        return Stream.of(1024L, 15 * MB / 2, 20 * MB, 30 * MB)
                .flatMap(grootte -> Stream.of(REST, SOAP_11, CXF_12).map(weg -> Arguments.of(grootte, weg)));
    }

    static Stream<Arguments> andereWegen() {
        return Stream.of(
                Arguments.of(30 * MB, SOAP_12),
                Arguments.of(30 * MB, CXF_11),
                Arguments.of(1024L, BASE64),
                Arguments.of(15 * MB / 2, BASE64));
    }

    @ParameterizedTest(name = "{0} bytes over {1}")
    @MethodSource({"goedeFormaten", "andereWegen"})
    void a_bijlage_of_an_allowed_size_arrives_byte_for_byte_with_its_dossier(
            long grootte, Weg weg, GatewayProces gateway) {
        var deur = weg.deur().apply(gateway.lvs());
        var school = Toegang.REGENBOOG;
        var aanvraag = Proefaanvraag.van(school)
                .metDossier(Dossiers.vanGrootte(school.school(), DOSSIER))
                .metBijlage(grootte);

        var antwoord = deur.bewaar(aanvraag);

        Bezorging.isAangenomen(antwoord, List.of());
        assertThat(antwoord.verzendstatus()).isIn("Wordt verzonden", "Verzonden");
        Bezorging.isHeelAangekomen(deur, aanvraag, gateway.simulator());
    }

    static Stream<Arguments> verkeerdeFormaten() {
        return Stream.of(REST, SOAP_11, SOAP_12, CXF_11, CXF_12)
                .flatMap(weg -> Stream.of(
                        Arguments.of(0L, weg, "BIJLAGE_LEEG"), Arguments.of(30 * MB + 1, weg, "BIJLAGE_TE_GROOT")));
    }

    @ParameterizedTest(name = "{0} bytes over {1}: {2}")
    @MethodSource("verkeerdeFormaten")
    void a_bijlage_that_is_empty_or_one_byte_too_large_is_refused_and_nothing_stays(
            long grootte, Weg weg, String code, GatewayProces gateway) {
        var deur = weg.deur().apply(gateway.lvs());
        var aanvraag = Proefaanvraag.van(Toegang.VUURVLINDER).metBijlage(grootte);
        var voor = gateway.bestanden();

        var antwoord = deur.bewaar(aanvraag);

        assertThat(antwoord.code()).isEqualTo(code);
        assertThat(deur.geef(aanvraag.toegang(), aanvraag.kenmerk()).code()).isEqualTo("AANVRAAG_ONBEKEND");
        assertThat(gateway.bestanden()).isEqualTo(voor);
    }

    static Stream<Arguments> aantallen() {
        return Stream.of(1, 8, 9, 50)
                .flatMap(aantal -> Stream.of(REST, SOAP_11, SOAP_12, CXF_11).map(weg -> Arguments.of(aantal, weg)));
    }

    @ParameterizedTest(name = "{0} bijlagen over {1}")
    @MethodSource("aantallen")
    void up_to_50_bijlagen_arrive_in_their_order_with_a_warning_above_8(int aantal, Weg weg, GatewayProces gateway) {
        var deur = weg.deur().apply(gateway.lvs());
        var basis = Proefaanvraag.van(Toegang.KOMPAS);
        var aanvraag =
                basis.metBijlagen(Proefbijlage.aantal(aantal, basis.kenmerk().hashCode()));

        var antwoord = deur.bewaar(aanvraag);

        Bezorging.isAangenomen(antwoord, aantal > 8 ? List.of("VEEL_BIJLAGEN") : List.of());
        Bezorging.isHeelAangekomen(deur, aanvraag, gateway.simulator());
    }
}
