package nl.lvsgateway.loket;

import static nl.lvsgateway.loket.Deuren.SOAP11;
import static nl.lvsgateway.loket.Deuren.SOAP12;
import static nl.lvsgateway.loket.Soapvraag.TOEGANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.lvsgateway.loket.Lijn.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An element of SOAP that comes twice where it belongs once: nothing of it is lost without a word. */
class SoapeenmaalTest extends MetDeuren {

    private static final String VRAAG = "<l:UpdateStatussen/>";
    private static final List<String> VERSIES = List.of(SOAP11, SOAP12);

    private Antwoord stuur(String versie, String koppen, String lichaam) throws IOException {
        var soort = versie.equals(SOAP11) ? "text/xml" : "application/soap+xml";
        return new Lijn(poort())
                .vraag(
                        "POST",
                        "/soap/lvs/v1",
                        "X-API-Key: demo-sleutel-parnassys\r\nContent-Type: " + soort + "\r\n",
                        Soapvraag.envelop(versie, koppen, lichaam));
    }

    private static void isFault(String versie, Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(versie.equals(SOAP12) ? 400 : 500);
        assertThat(antwoord.inhoud()).contains(versie.equals(SOAP11) ? ">soap:Client<" : "<soap:Value>soap:Sender");
    }

    /** What comes twice where the WSDL has it once: the reader would keep the last and drop the other. */
    static Stream<Arguments> dubbelen() {
        return VERSIES.stream()
                .flatMap(versie -> Stream.of(
                        Arguments.of(
                                versie,
                                "<l:Verzenden>true</l:Verzenden>\n<l:Verzenden>false</l:Verzenden>",
                                "Verzenden"),
                        Arguments.of(versie, "<l:Kenmerk>een</l:Kenmerk>\n<l:Kenmerk>twee</l:Kenmerk>", "Kenmerk"),
                        Arguments.of(versie, "<l:Dossier>QQ==</l:Dossier>\n<l:Dossier>Qg==</l:Dossier>", "Dossier"),
                        Arguments.of(versie, "<l:Aanvraag/>\n<l:Aanvraag/>", "Aanvraag"),
                        Arguments.of(
                                versie, "<l:Aanvraag><l:Datum>a</l:Datum>\n<l:Datum>b</l:Datum></l:Aanvraag>", "Datum"),
                        Arguments.of(
                                versie,
                                "<l:Aanvraag><l:Contactpersoon><l:Naam>a</l:Naam>\n<l:Naam>b</l:Naam></l:Contactpersoon></l:Aanvraag>",
                                "Naam"),
                        Arguments.of(
                                versie,
                                "<l:Bijlage><l:Naam>a</l:Naam></l:Bijlage><l:Bijlage><l:Plek>a</l:Plek>\n<l:Plek>b</l:Plek></l:Bijlage>",
                                "Plek"),
                        Arguments.of(
                                versie,
                                "<l:Bijlage><l:Inhoud>QQ==</l:Inhoud>\n<l:Inhoud>Qg==</l:Inhoud></l:Bijlage>",
                                "Inhoud")));
    }

    @ParameterizedTest
    @MethodSource("dubbelen")
    void what_comes_twice_is_refused_where_it_comes_again(String versie, String dubbel, String element)
            throws IOException {
        var antwoord = stuur(versie, TOEGANG, "<l:BewaarAanvraag>" + dubbel + "</l:BewaarAanvraag>");

        isFault(versie, antwoord);
        assertThat(antwoord.inhoud())
                .contains("BERICHT_ONGELDIG", "<Veld>" + element + "</Veld>", "<Plaats>regel 2, kolom ", "één keer");
    }

    @ParameterizedTest
    @ValueSource(strings = {SOAP11, SOAP12})
    void what_may_come_more_than_once_may(String versie) throws IOException {
        var nil = " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\"/>";
        for (var goed : List.of(
                "<l:UpdateStatussen><l:Kenmerk>een</l:Kenmerk><l:Kenmerk>twee</l:Kenmerk></l:UpdateStatussen>",
                "<l:UpdateStatussen><l:Cursor" + nil + "<l:Leerling" + nil + "<l:Cursor" + nil + "</l:UpdateStatussen>",
                "<l:GeefOverzicht><l:Aantal>5</l:Aantal><l:Aantal" + nil + "</l:GeefOverzicht>")) {
            assertThat(stuur(versie, TOEGANG, goed).status()).as(goed).isEqualTo(200);
        }
        var alles = stuur(
                versie,
                TOEGANG,
                "<l:BewaarAanvraag><l:Aanvraag><l:Gegevensblok>a</l:Gegevensblok><l:Gegevensblok>b</l:Gegevensblok></l:Aanvraag>"
                        + "<l:Bijlage><l:Naam>a</l:Naam></l:Bijlage><l:Bijlage><l:Naam>b</l:Naam></l:Bijlage></l:BewaarAanvraag>");
        assertThat(alles.inhoud()).contains("<Veld>kenmerk</Veld>").doesNotContain("BERICHT_ONGELDIG");
    }

    @ParameterizedTest
    @ValueSource(strings = {SOAP11, SOAP12})
    void two_questions_in_one_message_are_none(String versie) throws IOException {
        for (var lichaam :
                List.of(VRAAG + "\n" + VRAAG, VRAAG + "\n<l:GeefOverzicht/>", VRAAG + "</s:Body>\n<s:Body>" + VRAAG)) {
            var antwoord = stuur(versie, TOEGANG, lichaam);

            isFault(versie, antwoord);
            assertThat(antwoord.inhoud()).contains("BERICHT_ONGELDIG", "<Veld>Body</Veld>", "<Plaats>regel 2, kolom ");
        }
        var twee = stuur(versie, TOEGANG + TOEGANG.replace("00YY00", "00YY01"), VRAAG);
        isFault(versie, twee);
        assertThat(twee.inhoud()).contains("<Veld>Toegang</Veld>", "één keer");
    }

    @Test
    void what_kindkans_tells_twice_in_one_notice_is_refused() throws IOException {
        var status = "<k:Status><k:Dossiernummer>1</k:Dossiernummer>\n<k:Dossiernummer>2</k:Dossiernummer></k:Status>";
        var antwoord = new Lijn(poort())
                .vraag(
                        "POST",
                        "/soap/kindkans/v1",
                        "X-API-Key: demo-sleutel-kindkans\r\nContent-Type: text/xml\r\n",
                        "<s:Envelope xmlns:s=\"" + SOAP11
                                + "\" xmlns:k=\"urn:nl:lvsgateway:kindkans:v1\"><s:Body><k:MeldStatus>" + status
                                + "</k:MeldStatus></s:Body></s:Envelope>");

        assertThat(antwoord.inhoud()).contains("ONGELDIG", "Dossiernummer, regel 2, kolom ");
    }
}
