package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lvsgateway.loket.Inzendingen.Bericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Days, yes and no as all kinds of makers write them: understood as they were meant, or refused at their field. */
class WaardenTest extends MetDeuren {

    private static final List<String> DEUREN = List.of("REST", "SOAP");
    private static final String DAG = "2026-11-23";
    private static final String NIL = " xsi:nil=\"true\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    private static final Pattern STAND = Pattern.compile("erzendstatus\"?[:>]\"?([A-Za-z ]+)");

    private final Random toeval = new Random(20261129);

    /** One hand-in; what stands here goes into the message as it is. */
    private record Inzending(String datum, String verzenden) {}

    private String stuur(String deur, Inzending wat, String kenmerk) throws IOException {
        return deuren.stuur(deur.equals("REST") ? rest(wat, kenmerk) : soap(wat, kenmerk))
                .tekst();
    }

    private static Bericht rest(Inzending wat, String kenmerk) throws IOException {
        var json = """
                {"kenmerk": "%s", "samenwerkingsverband": "PO2507", "aanvraagtype": "TLV", "datum": %s,
                 "korteOmschrijving": "kort", "omschrijving": "lang", "contactpersoon": {"naam": "A. Voorbeeld"},
                 "leerling": "lvs-%s", "bijlagen": [{"naam": "t.txt", "plek": "toelichting_onderwijsbehoeften"}]}
                """.formatted(kenmerk, wat.datum(), kenmerk);
        var inhoud = deel("aanvraag", json) + wat.verzenden() + deel("dossier\"; filename=\"d.xml", dossier())
                + deel("bijlage\"; filename=\"t.txt", "Toelichting") + "--x--\r\n";
        return new Bericht(
                "/api/v1/scholen/00YY00/aanvragen",
                Map.of(
                        "X-API-Key",
                        "demo-sleutel-parnassys",
                        "Verificatiecode",
                        "regenboog-2507",
                        "Content-Type",
                        "multipart/form-data; boundary=x"),
                inhoud);
    }

    private static String deel(String naam, String inhoud) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + inhoud + "\r\n";
    }

    private static Bericht soap(Inzending wat, String kenmerk) throws IOException {
        return envelop("""
                <l:BewaarAanvraag><l:Kenmerk>%s</l:Kenmerk>%s<l:Aanvraag><l:Samenwerkingsverband>PO2507\
                </l:Samenwerkingsverband><l:Aanvraagtype>TLV</l:Aanvraagtype>%s<l:KorteOmschrijving>kort\
                </l:KorteOmschrijving><l:Omschrijving>lang</l:Omschrijving><l:Contactpersoon><l:Naam>A. Voorbeeld</l:Naam>\
                <l:Functie%s/></l:Contactpersoon><l:Leerling>lvs-%s</l:Leerling></l:Aanvraag><l:Dossier>%s</l:Dossier>\
                <l:Bijlage><l:Naam>t.txt</l:Naam><l:Plek>toelichting_onderwijsbehoeften</l:Plek><l:Inhoud>VG9lbA==\
                </l:Inhoud></l:Bijlage></l:BewaarAanvraag>\
                """.formatted(
                        kenmerk,
                        wat.verzenden(),
                        wat.datum(),
                        NIL,
                        kenmerk,
                        Base64.getEncoder().encodeToString(dossier().getBytes(UTF_8))));
    }

    private static Bericht envelop(String vraag) {
        return new Bericht(
                "/soap/lvs/v1",
                Map.of("X-API-Key", "demo-sleutel-parnassys", "Content-Type", "text/xml; charset=UTF-8"),
                """
                <s:Envelope xmlns:s="%s" xmlns:l="urn:nl:lvsgateway:lvs:v1"><s:Header><l:Toegang><l:School>00YY00</l:School>\
                <l:Verificatiecode>regenboog-2507</l:Verificatiecode></l:Toegang></s:Header><s:Body>%s</s:Body></s:Envelope>\
                """.formatted(Deuren.SOAP11, vraag));
    }

    private static String dossier() throws IOException {
        return new ClassPathResource("demo/dossiers/poswv.xml").getContentAsString(UTF_8);
    }

    private static String datum(String deur, String waarde) {
        return deur.equals("REST") ? "\"" + waarde.replace("\n", "\\n") + "\"" : "<l:Datum>" + waarde + "</l:Datum>";
    }

    private static String verzenden(String deur, String waarde) {
        return deur.equals("REST") ? deel("verzenden", waarde) : "<l:Verzenden>" + waarde + "</l:Verzenden>";
    }

    private static String veld(String deur, String naam) {
        return deur.equals("REST") ? "\"veld\":\"" + naam + "\"" : "Veld>" + naam + "<";
    }

    private String bewaard(String kenmerk) {
        return deuren.stuur(envelop("<l:GeefAanvraag><l:Kenmerk>" + kenmerk + "</l:Kenmerk></l:GeefAanvraag>"))
                .tekst();
    }

    private void isGeweigerd(String deur, Inzending wat, String bijVeld) throws IOException {
        var kenmerk = UUID.randomUUID().toString();
        var antwoord = stuur(deur, wat, kenmerk);
        assertThat(antwoord).as(deur + " " + wat).contains(veld(deur, bijVeld));
        assertThat(bewaard(kenmerk)).as(deur + " " + wat).contains("AANVRAAG_ONBEKEND");
    }

    @Test
    void a_day_of_the_calendar_is_that_day_whatever_stands_around_it() throws IOException {
        for (var deur : DEUREN) {
            for (var keer = 0; keer < 6; keer++) {
                var kenmerk = UUID.randomUUID().toString();
                var geschreven = wit()
                        + DAG
                        + Stream.of("", "Z", "+01:00", "-05:00", "+14:00")
                                .toList()
                                .get(toeval.nextInt(5))
                        + wit();
                var antwoord = stuur(deur, new Inzending(datum(deur, geschreven), verzenden(deur, "false")), kenmerk);

                assertThat(antwoord).as(deur + " '" + geschreven + "'").contains("Opgeslagen");
                assertThat(bewaard(kenmerk)).contains("Datum>" + DAG + "<");
            }
        }
    }

    private String wit() {
        return List.of("", " ", "\n", "\n   ").get(toeval.nextInt(4));
    }

    @Test
    void what_is_no_day_is_refused_at_datum_and_never_shifted() throws IOException {
        for (var deur : DEUREN) {
            for (var geen : geenDagen()) {
                isGeweigerd(deur, new Inzending(datum(deur, geen), verzenden(deur, "false")), "datum");
            }
        }
        isGeweigerd("SOAP", new Inzending("", verzenden("SOAP", "false")), "datum");
        isGeweigerd("SOAP", new Inzending("<l:Datum" + NIL + "/>", verzenden("SOAP", "false")), "datum");
        for (var json : List.of("20261123", "1795392000000", "[2026,11,23]", "true", "null", "{}", "2026.5")) {
            isGeweigerd("REST", new Inzending(json, ""), "datum");
        }
    }

    private List<String> geenDagen() {
        var geen = new ArrayList<>(List.of(
                "",
                "2026-11-22T23:00:00.000Z",
                "2026-11-23T00:00:00",
                "20261123",
                "1795392000000",
                "0001-01-01",
                "999999999-12-31",
                "+999999999-12-31",
                "-2026-11-23",
                "2026-02-29",
                "2026-13-01",
                "23-11-2026",
                "2026-11-23+25",
                "2026-11- 23"));
        for (var keer = 0; keer < 20; keer++) {
            var plek = toeval.nextInt(DAG.length());
            geen.add(DAG.substring(0, plek) + "x/T:.٣".charAt(toeval.nextInt(6)) + DAG.substring(plek + 1));
        }
        return geen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "True", "TRUE", " true\n", "\t1 "})
    void yes_is_sent_however_a_generator_writes_it(String ja) throws IOException {
        for (var deur : DEUREN) {
            assertThat(stand(deur, ja)).as(deur).isIn("Wordt verzonden", "Verzonden");
        }
    }

    /** Who asked to send must not hear that it was only kept. */
    @Test
    void yes_in_the_fields_and_no_beside_them_is_refused() throws IOException {
        isGeweigerd(
                "REST", new Inzending("\"" + DAG + "\", \"verzenden\": true", verzenden("REST", "false")), "verzenden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "False", "FALSE", " false "})
    void no_is_kept_and_said_to_be_kept(String nee) throws IOException {
        for (var deur : DEUREN) {
            assertThat(stand(deur, nee)).as(deur).isEqualTo("Opgeslagen");
        }
    }

    private String stand(String deur, String verzenden) throws IOException {
        var antwoord = stuur(
                deur,
                new Inzending(datum(deur, DAG), verzenden(deur, verzenden)),
                UUID.randomUUID().toString());
        var stand = STAND.matcher(antwoord);
        assertThat(stand.find()).as(antwoord).isTrue();
        return stand.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ja", "nee", "yes", "on", "", " ", "2", "-1", "waar", "truefalse", "t", "null", "true,false"})
    void what_is_neither_yes_nor_no_is_refused_at_verzenden_and_not_silently_kept(String onduidelijk)
            throws IOException {
        for (var deur : DEUREN) {
            isGeweigerd(deur, new Inzending(datum(deur, DAG), verzenden(deur, onduidelijk)), "verzenden");
        }
    }

    @Test
    void soap_wants_to_hear_whether_to_send_and_rest_keeps_when_it_does_not() throws IOException {
        isGeweigerd("SOAP", new Inzending(datum("SOAP", DAG), ""), "verzenden");
        isGeweigerd("SOAP", new Inzending(datum("SOAP", DAG), "<l:Verzenden" + NIL + "/>"), "verzenden");

        assertThat(stuur(
                        "REST",
                        new Inzending(datum("REST", DAG), ""),
                        UUID.randomUUID().toString()))
                .contains("Opgeslagen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "2", "akkoord"})
    void an_unclear_akkoord_is_no_akkoord(String onduidelijk) {
        var soap = deuren.stuur(envelop("<l:ActiveerKoppeling><l:Naam>n</l:Naam><l:Akkoord>" + onduidelijk
                + "</l:Akkoord></l:ActiveerKoppeling>"));
        var rest = deuren.stuur(json("koppeling/activering", "{\"naam\":\"n\",\"akkoord\":\"" + onduidelijk + "\"}"));

        assertThat(soap.tekst()).contains(veld("SOAP", "akkoord"));
        assertThat(rest.tekst()).contains(veld("REST", "akkoord"));
    }

    @Test
    void nil_is_absent_also_where_a_list_or_a_number_is_meant() {
        var statussen = deuren.stuur(envelop("<l:UpdateStatussen><l:Kenmerk" + NIL + "/><l:Leerling" + NIL
                + "/><l:Cursor" + NIL + "/></l:UpdateStatussen>"));
        var overzicht = deuren.stuur(
                envelop("<l:GeefOverzicht><l:Leerling" + NIL + "/><l:Aantal" + NIL + "/></l:GeefOverzicht>"));

        assertThat(statussen.code()).isEqualTo("GOED");
        assertThat(overzicht.code()).isEqualTo("GOED");
    }

    @Test
    void no_message_at_all_is_refused_and_not_our_fault() {
        for (var pad : List.of("statussen/updaten", "koppeling/activering")) {
            for (var niets : List.of("null", "", "[]", "\"\"", "7")) {
                assertThat(deuren.stuur(json(pad, niets)).http())
                        .as(pad + " " + niets)
                        .isEqualTo(400);
            }
        }
    }

    private static Bericht json(String pad, String inhoud) {
        return new Bericht(
                "/api/v1/scholen/00YY00/" + pad,
                Map.of(
                        "X-API-Key",
                        "demo-sleutel-parnassys",
                        "Verificatiecode",
                        "regenboog-2507",
                        "Content-Type",
                        "application/json"),
                inhoud);
    }
}
