package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.lvsgateway.loket.Inzendingen.Bericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of the docs on what one message may hold beside its files: beyond them it is refused as no good, and not kept. */
class GrenzenTest extends MetDeuren {

    private static final String VEEL = "x".repeat(600 * 1024);
    private static final String PAD = "/api/v1/scholen/00YY00/";

    private static Bericht soap(String adres, String sleutel, String koppen, String lichaam) {
        return new Bericht(
                adres,
                Map.of("X-API-Key", sleutel, "Content-Type", "text/xml; charset=UTF-8"),
                Soapvraag.envelop(Deuren.SOAP11, Soapvraag.TOEGANG + koppen, lichaam));
    }

    private static Bericht lvs(String koppen, String lichaam) {
        return soap("/soap/lvs/v1", "demo-sleutel-parnassys", koppen, lichaam);
    }

    private static Bericht json(String pad, String inhoud) {
        var koppen = new HashMap<>(Map.of("X-API-Key", "demo-sleutel-parnassys", "Verificatiecode", "regenboog-2507"));
        koppen.put("Content-Type", "application/json");
        return new Bericht(PAD + pad, koppen, inhoud);
    }

    static Stream<Arguments> teVeel() {
        var vraag = "<l:GeefAanvraag><l:Kenmerk>k</l:Kenmerk></l:GeefAanvraag>";
        return Stream.of(
                Arguments.of(
                        "text in a SOAP field",
                        lvs("", "<l:GeefAanvraag><l:Kenmerk>" + VEEL + "</l:Kenmerk></l:GeefAanvraag>")),
                Arguments.of("text in a SOAP header", lvs("<a xmlns='urn:a'>" + VEEL + "</a>", vraag)),
                Arguments.of("a comment", lvs("<!--" + VEEL + "-->", vraag)),
                Arguments.of("an attribute", lvs("<a xmlns='urn:a' b='" + VEEL + "'/>", vraag)),
                Arguments.of("names", lvs("<a xmlns='urn:a'>" + "<bcd/>".repeat(100_000) + "</a>", vraag)),
                Arguments.of("white space", lvs("", vraag + " ".repeat(600 * 1024))),
                Arguments.of(
                        "Kindkans",
                        soap(
                                "/soap/kindkans/v1",
                                "demo-sleutel-kindkans",
                                "<a xmlns='urn:a'>" + VEEL + "</a>",
                                "<l:x/>")),
                Arguments.of("a field in JSON", json("aanvragen", "{\"omschrijving\":\"" + VEEL + "\"}")),
                Arguments.of(
                        "many fields in JSON",
                        json("aanvragen", "{\"gegevensblokken\":[" + "\"x\",".repeat(200_000) + "\"x\"]}")),
                Arguments.of("deep JSON", json("statussen/updaten", "{\"kenmerken\":" + "[".repeat(5000))),
                Arguments.of(
                        "a list in JSON",
                        json("statussen/updaten", "{\"kenmerken\":[" + "\"x\",".repeat(400_000) + "\"x\"]}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("teVeel")
    void too_much_is_no_good(String wat, Bericht bericht) {
        var antwoord = deuren.stuur(bericht);

        assertThat(antwoord.tekst()).containsAnyOf("BERICHT_ONGELDIG", "ONGELDIG");
        assertThat(antwoord.tekst()).doesNotContain("INTERNE_FOUT");
    }

    @Test
    void what_belongs_to_a_file_does_not_count() {
        var regel = Base64.getMimeEncoder().encodeToString(new byte[900 * 1024]).replace("\r", "&#13;");
        var antwoord =
                deuren.stuur(lvs("", "<l:ValideerDossier><l:Dossier>" + regel + "</l:Dossier></l:ValideerDossier>"));

        assertThat(antwoord.tekst()).contains("ValideerDossierAntwoord");
    }
}
