package nl.lvsgateway.loket;

import static nl.lvsgateway.loket.Deuren.SOAP11;
import static nl.lvsgateway.loket.Deuren.SOAP12;
import static nl.lvsgateway.loket.Soapvraag.TOEGANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lvsgateway.loket.Lijn.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What stacks of other makers make of SOAP: understood, or told what is wrong with it and where, in their own version. */
@ExtendWith(OutputCaptureExtension.class)
class SoapgewoontenTest extends MetDeuren {

    private static final String ADRES = "/soap/lvs/v1";
    private static final String VRAAG = "<l:UpdateStatussen/>";
    private static final String WSA = "http://www.w3.org/2005/08/addressing";
    private static final List<String> VERSIES = List.of(SOAP11, SOAP12);

    private Antwoord stuur(String versie, String bericht) throws IOException {
        var soort = versie.equals(SOAP11) ? "text/xml; charset=UTF-8" : "application/soap+xml; charset=UTF-8";
        return new Lijn(poort())
                .vraag(
                        "POST",
                        ADRES,
                        "X-API-Key: demo-sleutel-parnassys\r\nContent-Type: " + soort + "\r\n",
                        bericht.replace("VERSIE", versie));
    }

    private Antwoord stuur(String versie, String koppen, String lichaam) throws IOException {
        return stuur(versie, Soapvraag.envelop("VERSIE", koppen, lichaam));
    }

    private static void isFault(String versie, Antwoord antwoord, String wiens) {
        assertThat(antwoord.kop("Content-Type"))
                .as(antwoord.toString())
                .startsWith(versie.equals(SOAP11) ? "text/xml" : "application/soap+xml");
        assertThat(antwoord.inhoud()).contains(versie, "<Code>", "<Uitleg>");
        assertThat(antwoord.inhoud())
                .contains(versie.equals(SOAP11) ? ">soap:" + wiens + "<" : "<soap:Value>soap:" + twaalf(wiens));
        assertThat(antwoord.status()).isEqualTo(versie.equals(SOAP12) && wiens.equals("Client") ? 400 : 500);
    }

    private static String twaalf(String wiens) {
        return switch (wiens) {
            case "Client" -> "Sender";
            case "Server" -> "Receiver";
            default -> wiens;
        };
    }

    /** No good at all, each in its own way, with the name that the refusal tells. */
    static Stream<Arguments> kapotteBerichten() {
        var toegang = "<s:Header>" + TOEGANG + "</s:Header>";
        var begin = "<s:Envelope xmlns:s=\"VERSIE\" xmlns:l=\"urn:nl:lvsgateway:lvs:v1\">";
        var gevonden = new ArrayList<Arguments>();
        for (var versie : VERSIES) {
            for (var bericht : List.of(
                    "",
                    "<kapot",
                    "geen xml",
                    "{\"json\": true}",
                    "<html><body/></html>",
                    begin,
                    begin + toegang + "<s:Body>",
                    "<!DOCTYPE a [<!ENTITY b \"c\">]>" + begin + toegang + "<s:Body>&b;</s:Body></s:Envelope>",
                    begin + "<s:Header>&b;" + TOEGANG + "</s:Header><s:Body>" + VRAAG + "</s:Body></s:Envelope>",
                    begin + toegang + "<s:Body>&b;</s:Body></s:Envelope>",
                    begin + toegang + "<s:Body>" + VRAAG + "</s:Body>&b;</s:Envelope>",
                    "<s:Envelope xmlns:s=\"urn:soap13\"/>",
                    "<Envelope/>",
                    begin + toegang + "<s:Body/></s:Envelope>",
                    begin + toegang + "<s:Body>tekst</s:Body></s:Envelope>",
                    begin + toegang + "<s:Body><l:Onzin/></s:Body></s:Envelope>",
                    begin + toegang + "<s:Body><UpdateStatussen/></s:Body></s:Envelope>",
                    begin + toegang
                            + "<s:Body><l:UpdateStatussen><l:Gek>geheim</l:Gek></l:UpdateStatussen></s:Body></s:Envelope>",
                    begin + toegang
                            + "<s:Body><l:GeefOverzicht><l:Aantal>geheim</l:Aantal></l:GeefOverzicht></s:Body></s:Envelope>",
                    begin + "<s:Body>" + VRAAG + "</s:Body></s:Envelope>")) {
                gevonden.add(Arguments.of(versie, bericht));
            }
        }
        return gevonden.stream();
    }

    @ParameterizedTest
    @MethodSource("kapotteBerichten")
    void a_message_that_cannot_be_read_is_told_so_in_the_version_of_who_asks(
            String versie, String bericht, CapturedOutput log) throws IOException {
        var antwoord = stuur(versie, bericht);

        isFault(versie, antwoord, "Client");
        assertThat(antwoord.inhoud()).contains("BERICHT_ONGELDIG", "<Veld>").doesNotContain("geheim");
        assertThat(log.getAll()).doesNotContain(" ERROR ").doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {SOAP11, SOAP12})
    void the_place_is_told_with_what_was_expected(String versie) throws IOException {
        var vreemd = stuur(versie, TOEGANG, "<l:UpdateStatussen>\n  <l:Gek>1</l:Gek></l:UpdateStatussen>");
        assertThat(vreemd.inhoud()).contains("<Veld>Gek</Veld>", "<Plaats>regel 2, kolom ", "Kenmerk");
        var getal = stuur(versie, TOEGANG, "<l:GeefOverzicht>\n\n<l:Aantal>veel</l:Aantal></l:GeefOverzicht>");
        assertThat(getal.inhoud())
                .contains("<Veld>Aantal</Veld>", "<Plaats>regel 3, kolom ", "<Verwacht>een heel getal");
        assertThat(stuur(versie, "<kapot\n<").inhoud()).contains("<Plaats>regel 2, kolom ");
        for (var onzin :
                List.of("<l:Aantal>0</l:Aantal>", "<l:Cursor>zzz</l:Cursor>", "<l:Schooljaar>nu</l:Schooljaar>")) {
            assertThat(stuur(versie, TOEGANG, "<l:GeefOverzicht>" + onzin + "</l:GeefOverzicht>")
                            .inhoud())
                    .contains("BERICHT_ONGELDIG", "<WieKanDitOplossen>LVS</WieKanDitOplossen>");
        }
    }

    /** One of the two would be lost without a word. */
    @ParameterizedTest
    @ValueSource(strings = {SOAP11, SOAP12})
    void what_is_given_twice_is_refused_where_the_contract_has_one_place(String versie) throws IOException {
        var twee = "<l:Kenmerk>de-eerste</l:Kenmerk><l:Kenmerk>de-tweede</l:Kenmerk>";

        var nee = stuur(versie, TOEGANG, "<l:GeefAanvraag>" + twee + "</l:GeefAanvraag>");
        var ja = stuur(versie, TOEGANG, "<l:UpdateStatussen>" + twee + "</l:UpdateStatussen>");

        isFault(versie, nee, "Client");
        assertThat(nee.inhoud())
                .contains("BERICHT_ONGELDIG", "<Veld>Kenmerk</Veld>", "<Plaats>regel 1, kolom ", "één keer")
                .doesNotContain("de-tweede");
        assertThat(ja.inhoud()).contains("Onbekend>de-eerste<", "Onbekend>de-tweede<");
    }

    @ParameterizedTest
    @ValueSource(strings = {SOAP11, SOAP12})
    void addressing_that_must_be_understood_is_and_the_answer_refers_to_the_question(String versie) throws IOException {
        var moet = " s:mustUnderstand=\"" + (versie.equals(SOAP11) ? "1" : "true") + "\" xmlns:w=\"" + WSA + "\">";
        var koppen = "<w:Action" + moet + "urn:iets:anders</w:Action><w:To" + moet + "http://gateway.example</w:To>"
                + "<w:ReplyTo" + moet + "<w:Address>" + WSA + "/anonymous</w:Address></w:ReplyTo>"
                + "<w:MessageID" + moet + "urn:uuid:17</w:MessageID>";

        var antwoord = stuur(versie, TOEGANG + koppen, VRAAG);

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        assertThat(antwoord.inhoud()).contains("UpdateStatussenAntwoord", "RelatesTo", "urn:uuid:17");
        var elders = stuur(
                versie,
                TOEGANG + "<w:ReplyTo" + moet + "<w:Address>http://elders.example</w:Address></w:ReplyTo>",
                VRAAG);
        isFault(versie, elders, "MustUnderstand");
        assertThat(elders.inhoud()).contains("ReplyTo");
    }

    @ParameterizedTest
    @ValueSource(strings = {SOAP11, SOAP12})
    void a_header_that_must_be_understood_and_is_not_is_named(String versie) throws IOException {
        var kop = "<q:Security xmlns:q=\"urn:q\" s:mustUnderstand=\"" + (versie.equals(SOAP11) ? "1" : "true") + "\"/>";

        var antwoord = stuur(versie, TOEGANG + kop, VRAAG);

        isFault(versie, antwoord, "MustUnderstand");
        assertThat(antwoord.inhoud()).contains("{urn:q}Security");
        assertThat(stuur(versie, TOEGANG + kop.replaceAll(" s:must[^/]*", ""), VRAAG)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {SOAP11, SOAP12})
    void what_is_wrong_with_toegang_is_told(String versie) throws IOException {
        var zonder = stuur(versie, "", VRAAG);
        assertThat(zonder.inhoud()).contains("<Veld>Toegang</Veld>", "ontbreekt", "BERICHT_ONGELDIG");
        for (var kop : List.of(
                TOEGANG.replace("l:", ""),
                TOEGANG.replace("l:School>", "School>"),
                TOEGANG.replace("l:Toegang", "z:Toegang").replace("<z:Toegang", "<z:Toegang xmlns:z=\"urn:z\""))) {
            var antwoord = stuur(versie, kop, VRAAG);
            isFault(versie, antwoord, "Client");
            assertThat(antwoord.inhoud()).contains("<Veld>Toegang", "urn:nl:lvsgateway:lvs:v1.", "BERICHT_ONGELDIG");
        }
        assertThat(stuur(versie, TOEGANG.replaceAll("<l:Ver.*?code>.*code>", ""), VRAAG)
                        .inhoud())
                .contains("VERIFICATIECODE_ONJUIST");
        assertThat(stuur(versie, TOEGANG.replace("00YY00", " 00yy00 "), VRAAG).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?wsdl", "?WSDL", "?Wsdl", "?wsdl=", "?singleWsdl", "?singlewsdl"})
    void the_wsdl_comes_however_a_tool_asks_for_it(String hoe) throws IOException {
        var wsdl = new Lijn(poort()).vraag("GET", ADRES + hoe, "", "");

        assertThat(wsdl.status()).isEqualTo(200);
        assertThat(wsdl.inhoud()).contains("LvsGatewaySoap11\"", "LvsGatewaySoap12\"");
    }

    /** Many tools take the first port that they see; SOAP 1.1 is what all of them speak. */
    @Test
    void the_wsdl_has_the_port_of_soap_11_first_and_the_address_at_which_it_was_asked() throws IOException {
        for (var deur : List.of(ADRES, ADRES + "/", "/soap/kindkans/v1")) {
            var wsdl = new Lijn(poort()).vraag("GET", deur + "?wsdl", "", "").inhoud();

            var adressen = Pattern.compile("<soap(12)?:address location=\"([^\"]*)\"")
                    .matcher(wsdl)
                    .results()
                    .toList();
            assertThat(adressen).isNotEmpty();
            assertThat(adressen.get(0).group(1)).isNull();
            assertThat(adressen)
                    .extracting(adres -> adres.group(2))
                    .containsOnly("http://localhost" + deur.replaceFirst("/$", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?xsd=1", "?xsd=nonsense", "?xsd", "?wsdl=x", "?wsdl=../../x", "?disco", "?x", "?wsdl2", "?_"})
    void what_is_not_there_is_not_found_and_no_failure_of_ours(String wat, CapturedOutput log) throws IOException {
        var antwoord = new Lijn(poort()).vraag("GET", ADRES + wat, "", "");

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.inhoud()).contains("Fault>", "BERICHT_ONGELDIG");
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @Test
    void a_get_without_a_question_tells_the_way(CapturedOutput log) throws IOException {
        var antwoord = new Lijn(poort()).vraag("GET", ADRES, "", "");

        assertThat(antwoord.status()).isEqualTo(405);
        assertThat(antwoord.kop("Allow")).isEqualTo("POST, OPTIONS");
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }
}
