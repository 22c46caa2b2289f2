package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kindkans tells the gateway something by itself, over the WSDL alone. */
class TerugmeldingIT {

    private static final String SLEUTEL = "demo-sleutel-kindkans";
    private static final String LATER = "2026-12-24T10:00:00+01:00";
    private static GatewayProces gateway;

    @BeforeAll
    static void start() {
        gateway = GatewayProces.start(
                Snelstart.van(Start.van("terugmelding")).met("--gateway.status.vers=1h"), Werkmap.nieuw());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo-sleutel-parnassys", "demo-sleutel-kindkan"})
    void nobody_but_kindkans_comes_in(String sleutel) {
        var antwoord = stuur(sleutel, status("1", "TLV afgegeven"));

        assertThat(antwoord.tekst()).contains("<Code>NIET_AANGEMELD</Code>");
    }

    @ParameterizedTest
    @CsvSource({"999999999, DOSSIERNUMMER_ONBEKEND", "0, ONGELDIG", "-1, ONGELDIG", "abc, ONGELDIG"})
    void a_number_that_we_do_not_know_is_refused(String nummer, String code) {
        var antwoord = stuur(SLEUTEL, status(nummer, "TLV afgegeven"));

        assertThat(antwoord.status()).isEqualTo(500);
        assertThat(antwoord.tekst()).contains("<Code>" + code + "</Code>");
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_code_of_its_own() {
        assertThat(stuur(SLEUTEL, "<k:MeldStatus><k:Status>").tekst()).contains("<Code>ONGELDIG</Code>");
        assertThat(stuur(SLEUTEL, "<k:MeldStatus/>").tekst()).contains("<Code>ONGELDIG</Code>");
    }

    @Test
    void a_status_is_there_for_the_lvs_at_once_and_an_unknown_number_holds_up_no_other() {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        gateway.lvs().rest().bewaar(aanvraag);
        var nummer =
                Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden").dossiernummer();

        var bericht =
                "<k:MeldStatus>" + melding("999999999", "x") + melding(nummer, "TLV afgegeven") + "</k:MeldStatus>";
        var antwoord = stuur(SLEUTEL, bericht);

        assertThat(antwoord.tekst()).contains("<Verwerkt>1</Verwerkt>", "<Onbekend>999999999</Onbekend>");
        var stand = gateway.lvs()
                .rest()
                .updateStatussen(aanvraag.toegang(), List.of(aanvraag.kenmerk()), "")
                .inhoud()
                .path("aanvragen")
                .path(0);
        assertThat(stand.path("aanvraagstatus").asString("")).isEqualTo("TLV afgegeven");
        assertThat(stand.path("klasse").asString("")).isEqualTo("besluit");
    }

    @ParameterizedTest
    @CsvSource({
        "99XX99, PO2507, SCHOOL_ONBEKEND",
        "geen, PO2507, SCHOOL_ONBEKEND",
        "00YY02, PO9999, SAMENWERKINGSVERBAND_ONBEKEND"
    })
    void a_code_for_an_unknown_school_is_never_kept_for_another(String school, String swv, String code) {
        var antwoord = stuur(SLEUTEL, verificatiecode(school, swv, "een-andere-code"));

        assertThat(antwoord.tekst()).contains("<Code>" + code + "</Code>");
    }

    @Test
    void the_code_that_a_school_sets_in_kindkans_switches_its_koppeling_on() {
        var toegang = Toegang.ZANDLOPER.metVerificatiecode("gezet-in-kindkans-1");
        var voorheen = gateway.lvs().rest().activeer(toegang, "PO2507");

        var antwoord = stuur(SLEUTEL, verificatiecode(toegang.school(), "PO-25-07", toegang.verificatiecode()));

        assertThat(voorheen.geweigerd()).isTrue();
        assertThat(antwoord.tekst()).contains("<BewaardOp>");
        assertThat(gateway.lvs().rest().activeer(toegang, "PO2507").geweigerd()).isFalse();
    }

    private static String status(String nummer, String status) {
        return "<k:MeldStatus>" + melding(nummer, status) + "</k:MeldStatus>";
    }

    private static String melding(String nummer, String status) {
        return "<k:Status><k:Dossiernummer>" + nummer + "</k:Dossiernummer><k:Aanvraagstatus>" + status
                + "</k:Aanvraagstatus><k:Tijdstip>" + LATER + "</k:Tijdstip></k:Status>";
    }

    private static String verificatiecode(String school, String swv, String code) {
        return "<k:ZetVerificatiecode><k:School>" + school + "</k:School><k:Samenwerkingsverband>" + swv
                + "</k:Samenwerkingsverband><k:Verificatiecode>" + code
                + "</k:Verificatiecode></k:ZetVerificatiecode>";
    }

    private static Reactie stuur(String sleutel, String lichaam) {
        var soap = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:k=\"urn:nl:lvsgateway:kindkans:v1\"><s:Body>" + lichaam + "</s:Body></s:Envelope>";
        var koppen = Map.of("X-API-Key", sleutel, "Content-Type", "text/xml; charset=UTF-8", "SOAPAction", "\"\"");
        return Verbinding.stuur(Verzoek.post(gateway.adres("/soap/kindkans/v1"), koppen, Inhoud.van(soap)));
    }
}
