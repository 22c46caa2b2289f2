package nl.lvsgateway.proeven.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.Poort;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Envelop;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge of all other tests is worth something only when it says no: true answers with one thing made wrong. */
@ExtendWith(Poort.class)
class ContractlezerIT {

    private static final Toegang SCHOOL = Toegang.REGENBOOG;

    /** @param maak makes one thing wrong in the text of a true answer */
    record Fout(String naam, UnaryOperator<String> maak) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Arguments> antwoorden() {
        return Stream.of(
                Arguments.of("REST", bewaar(false), new Fout("a missing field", zonder("\"versie\":1,"))),
                Arguments.of("REST", bewaar(false), new Fout("an unknown field", vervang("^\\{", "{\"x\":1,"))),
                Arguments.of("REST", bewaar(false), new Fout("an unknown word", vervang("Opgeslagen", "Bewaard"))),
                Arguments.of("REST", bewaar(false), new Fout("a date for a moment", vervang("T[0-9:.]+Z", ""))),
                Arguments.of("REST", bewaar(false), new Fout("no JSON", vervang("^.", ""))),
                Arguments.of(
                        "REST",
                        bewaar(true),
                        new Fout("a refusal without faults", vervang("\"fouten\":\\[.*]", "\"fouten\":[]"))),
                Arguments.of(
                        "SOAP",
                        bewaar(false),
                        new Fout("a missing field", vervang("<(\\w+:)?Versie>1</(\\w+:)?Versie>", ""))),
                Arguments.of("SOAP", bewaar(false), new Fout("an unknown word", vervang("Opgeslagen", "Bewaard"))),
                Arguments.of(
                        "SOAP",
                        bewaar(false),
                        new Fout(
                                "the answer to another question",
                                vervang("BewaarAanvraagAntwoord", "VerzendAanvraagAntwoord"))),
                Arguments.of(
                        "SOAP",
                        bewaar(false),
                        new Fout("another namespace", vervang("urn:nl:lvsgateway:lvs:v1", "urn:anders"))),
                Arguments.of(
                        "SOAP",
                        bewaar(true),
                        new Fout("a fault without detail", vervang("(?s)<detail>.*</detail>", ""))),
                Arguments.of(
                        "SOAP",
                        bewaar(true),
                        new Fout("a refusal without faults", vervang("(?s)<((\\w+:)?)Fout>.*</\\1Fout>", ""))));
    }

    private static Proefaanvraag bewaar(boolean geweigerd) {
        var goed = Proefaanvraag.van(SCHOOL).alleenBewaren();
        return geweigerd ? goed.metToegang(SCHOOL.metVerificatiecode(Toegang.VERKEERDE_CODE)) : goed;
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("antwoorden")
    void a_planted_fault_in_an_answer_is_found(String deur, Proefaanvraag aanvraag, Fout fout, GatewayProces gateway) {
        var lvs = gateway.lvs();
        var verzoek = deur.equals("REST")
                ? lvs.rest().bewaarverzoek(aanvraag)
                : lvs.soap11().bewaarverzoek(aanvraag);
        var reactie = Verbinding.stuur(verzoek);
        var lezer = new Contractlezer();
        assertThatCode(() -> lezer.lees(verzoek, reactie)).doesNotThrowAnyException();

        var verkeerd = met(reactie, fout.maak().apply(reactie.tekst()));

        assertThatThrownBy(() -> lezer.lees(verzoek, verkeerd))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("against the contract");
    }

    static Stream<Arguments> vragen() {
        return Stream.of(
                Arguments.of("REST", vervang("\"datum\":\"", "\"datum\":\"dag ")),
                Arguments.of("REST", vervang("name=\"verzenden\"", "name=\"versturen\"")),
                Arguments.of("SOAP", vervang("<l:Verzenden>false", "<l:Verzenden>nee")),
                Arguments.of("SOAP", vervang("<l:Datum>.*</l:Datum>", "")));
    }

    @ParameterizedTest(name = "{0}, case {index}")
    @MethodSource("vragen")
    void a_question_against_the_contract_that_was_accepted_all_the_same_is_found(
            String deur, UnaryOperator<String> maak, GatewayProces gateway) {
        var aanvraag = bewaar(false);
        var lvs = gateway.lvs();
        var verzoek = deur.equals("REST")
                ? lvs.rest().bewaarverzoek(aanvraag)
                : lvs.soap11().bewaarverzoek(aanvraag);
        var reactie = Verbinding.stuur(verzoek);

        var anders = maak.apply(Inhoudstekst.van(verzoek.lichaam()));
        var verkeerd =
                new Verzoek(verzoek.methode(), verzoek.adres(), verzoek.koppen(), Inhoudstekst.naar(anders), false, -1);

        assertThatThrownBy(() -> new Contractlezer().lees(verkeerd, reactie))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("accepted question");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("koppen")
    void a_wrong_status_or_media_type_is_found(String wat, int status, String type, GatewayProces gateway) {
        var verzoek = gateway.lvs().rest().bewaarverzoek(bewaar(false));
        var reactie = Verbinding.stuur(verzoek);
        var koppen = new HashMap<>(reactie.koppen());
        koppen.put("content-type", type);

        var verkeerd = new Reactie(status, koppen, reactie.lichaam(), 0);

        assertThatThrownBy(() -> new Contractlezer().lees(verzoek, verkeerd)).isInstanceOf(AssertionError.class);
    }

    static Stream<Arguments> koppen() {
        return Stream.of(
                Arguments.of("a status that is not described", 206, "application/json"),
                Arguments.of("another media type", 201, "text/html"));
    }

    @ParameterizedTest(name = "SOAP 1.2: {0}")
    @MethodSource("soap12fouten")
    void a_planted_fault_in_an_envelope_of_soap_12_is_found(Fout fout, GatewayProces gateway) {
        var verzoek = gateway.lvs().soap12().bewaarverzoek(bewaar(true));
        var reactie = Verbinding.stuur(verzoek);

        var verkeerd = met(reactie, fout.maak().apply(reactie.tekst()));

        assertThatThrownBy(() -> new Contractlezer().lees(verzoek, verkeerd)).isInstanceOf(AssertionError.class);
    }

    static Stream<Fout> soap12fouten() {
        return Stream.of(
                new Fout("no reason", vervang("(?s)<(\\w+):Reason>.*</\\1:Reason>", "")),
                new Fout("an envelope of nobody", vervang(Envelop.SOAP_12, "urn:niemand")),
                new Fout("an undeclared element", vervang("<((\\w+:)?)Kenmerk>", "<$1Sleutel/><$1Kenmerk>")));
    }

    private static Reactie met(Reactie reactie, String tekst) {
        return new Reactie(reactie.status(), reactie.koppen(), tekst.getBytes(StandardCharsets.UTF_8), 0);
    }

    private static UnaryOperator<String> zonder(String letterlijk) {
        return tekst -> moetAnders(tekst, tekst.replace(letterlijk, ""));
    }

    private static UnaryOperator<String> vervang(String patroon, String door) {
        return tekst -> moetAnders(tekst, tekst.replaceAll(patroon, door));
    }

    private static String moetAnders(String was, String is) {
        if (was.equals(is)) {
            throw new AssertionError("nothing was made wrong in " + was);
        }
        return is;
    }

    /** Bytes as text and back, whatever stands in them. */
    private static final class Inhoudstekst {
        static String van(Inhoud inhoud) {
            try (var stroom = inhoud.open()) {
                return new String(stroom.readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        static Inhoud naar(String tekst) {
            return Inhoud.van(tekst.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
