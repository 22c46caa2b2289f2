package nl.lvsgateway.proeven;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import nl.lvsgateway.proeven.kindkans.Mtombericht;
import nl.lvsgateway.proeven.lvs.Envelop;

/** Kindkans as a stub of its WSDL: answers what the test says and remembers what it was sent. */
final class KindkansNabootsing implements AutoCloseable {

    static final String LEVER = "LeverBericht";
    static final String VRAAG = "VraagBericht";

    private static final String PAD = "/kindkans";
    private static final String NS = "urn:nl:lvsgateway:kindkans:v1";
    private static final int MEESTE_BEWAARD = 200;

    private final WireMockServer server = new WireMockServer(options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .maxRequestJournalEntries(MEESTE_BEWAARD)
            .extensions(new BerichtIdEcho()));

    KindkansNabootsing() {
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.port() + PAD;
    }

    /** @param nummerelement the dossiernummer as XML, or nothing at all */
    void neemtAan(String nummerelement) {
        var antwoord = "<k:LeverBerichtAntwoord xmlns:k=\"" + NS + "\"><k:BerichtId>" + BerichtIdEcho.PLAATS
                + "</k:BerichtId>" + nummerelement + "</k:LeverBerichtAntwoord>";
        antwoord(LEVER, xml(200, antwoord));
    }

    static String nummer(String tekst) {
        return "<k:Dossiernummer>" + tekst + "</k:Dossiernummer>";
    }

    void weigert(String code) {
        var storing = "<s:Fault><faultcode>s:Client</faultcode><faultstring>geweigerd</faultstring><detail>"
                + "<k:Storing xmlns:k=\"" + NS + "\"><k:Code>" + code + "</k:Code>"
                + "<k:Uitleg>Dit bericht nemen wij niet aan.</k:Uitleg></k:Storing></detail></s:Fault>";
        antwoord(LEVER, xml(500, storing));
    }

    void verbreektNaLezen() {
        antwoord(LEVER, aResponse().withFault(Fault.EMPTY_RESPONSE));
    }

    void isWeg(int wachtSeconden) {
        antwoord(LEVER, aResponse().withStatus(503).withHeader("Retry-After", "" + wachtSeconden));
    }

    void kent(boolean bekend, String nummerelement) {
        var antwoord = "<k:VraagBerichtAntwoord xmlns:k=\"" + NS + "\"><k:Bekend>" + bekend + "</k:Bekend>"
                + nummerelement + "</k:VraagBerichtAntwoord>";
        antwoord(VRAAG, xml(200, antwoord));
    }

    private void antwoord(String operatie, ResponseDefinitionBuilder antwoord) {
        server.stubFor(post(urlEqualTo(PAD))
                .withHeader("SOAPAction", containing(":" + operatie))
                .willReturn(antwoord));
    }

    private static ResponseDefinitionBuilder xml(int status, String lichaam) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "text/xml; charset=UTF-8")
                .withBody("<s:Envelope xmlns:s=\"" + Envelop.SOAP_11 + "\"><s:Body>" + lichaam
                        + "</s:Body></s:Envelope>");
    }

    /** Delivering and asking after it, in the order in which they came. */
    List<String> volgorde() {
        return gebeurtenissen().stream()
                .map(KindkansNabootsing::operatie)
                .filter(operatie -> operatie.equals(LEVER) || operatie.equals(VRAAG))
                .toList();
    }

    List<Mtombericht> leveringen() {
        return gebeurtenissen().stream()
                .filter(g -> operatie(g).equals(LEVER))
                .map(g -> Mtombericht.lees(
                        g.getRequest().getHeader("Content-Type"), g.getRequest().getBody()))
                .toList();
    }

    List<String> gevraagdeBerichtIds() {
        return gebeurtenissen().stream()
                .filter(g -> operatie(g).equals(VRAAG))
                .map(g -> BerichtIdEcho.berichtId(g.getRequest().getBodyAsString()))
                .toList();
    }

    Duration tussenEersteTweeLeveringen() {
        var tijden = gebeurtenissen().stream()
                .filter(g -> operatie(g).equals(LEVER))
                .map(g -> g.getRequest().getLoggedDate().toInstant())
                .toList();
        return Duration.between(tijden.get(0), tijden.get(1));
    }

    private List<ServeEvent> gebeurtenissen() {
        return server.getAllServeEvents().stream()
                .sorted(Comparator.comparing(g -> g.getRequest().getLoggedDate()))
                .toList();
    }

    private static String operatie(ServeEvent gebeurtenis) {
        var actie = gebeurtenis.getRequest().getHeader("SOAPAction").replace("\"", "");
        return actie.substring(actie.lastIndexOf(':') + 1);
    }

    void vergeet() {
        server.resetAll();
    }

    @Override
    public void close() {
        server.stop();
    }
}
