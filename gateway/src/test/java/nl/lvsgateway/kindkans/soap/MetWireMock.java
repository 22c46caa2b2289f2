package nl.lvsgateway.kindkans.soap;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A Kindkans whose connection behaves and whose answers are written out. */
abstract class MetWireMock {

    static final String NS = "urn:nl:lvsgateway:kindkans:v1";

    final WireMockServer wiremock = new WireMockServer(WireMockConfiguration.options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .dynamicHttpsPort());

    @BeforeEach
    void start() {
        wiremock.start();
    }

    @AfterEach
    void stop() {
        wiremock.stop();
    }

    Throwable fout() {
        try (var opstelling = new Opstelling(adres())) {
            return catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht()));
        }
    }

    String adres() {
        return "http://127.0.0.1:" + wiremock.port() + "/kindkans";
    }

    void antwoordt(ResponseDefinitionBuilder antwoord) {
        wiremock.stubFor(any(anyUrl()).willReturn(antwoord));
    }

    static ResponseDefinitionBuilder storing(String code, String uitleg) {
        return soap(
                500,
                "<s:Fault><faultcode>s:Client</faultcode><faultstring>nee</faultstring><detail><Storing xmlns='" + NS
                        + "'><Code>" + code + "</Code><Uitleg>" + uitleg + "</Uitleg></Storing></detail></s:Fault>");
    }

    static ResponseDefinitionBuilder soap(int code, String inhoud) {
        return aResponse()
                .withStatus(code)
                .withHeader("Content-Type", "text/xml; charset=UTF-8")
                .withBody("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + inhoud
                        + "</s:Body></s:Envelope>");
    }
}
