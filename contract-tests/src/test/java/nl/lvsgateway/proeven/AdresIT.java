package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At which address the gateway says it is: its own, or the one of the proxy before it when the setting says so. */
@ExtendWith(Poort.class)
class AdresIT {

    private static final Map<String, String> VIA_PROXY =
            Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "lvs.voorbeeld.nl", "X-Forwarded-Port", "443");

    @Test
    void who_makes_up_a_host_or_a_proxy_leads_nobody_astray(GatewayProces gateway) {
        var verzonnen = Map.of("Host", "kwaad.voorbeeld.nl");
        for (var koppen : List.of(verzonnen, VIA_PROXY, Map.of("Forwarded", "proto=https;host=kwaad.voorbeeld.nl"))) {
            var naarAanmelden = vraag(gateway, "/", koppen);
            assertThat(naarAanmelden.status()).isEqualTo(302);
            assertThat(naarAanmelden.kop("location")).as("%s", koppen).isEqualTo("/aanmelden");
            assertThat(vraag(gateway, "/aanmelden", koppen).tekst())
                    .as("%s", koppen)
                    .doesNotContain("voorbeeld.nl");
        }
        for (var koppen : List.of(VIA_PROXY, Map.of("Forwarded", "proto=https;host=kwaad.voorbeeld.nl"))) {
            assertThat(adresInWsdl(gateway, koppen)).as("%s", koppen).startsWith("http://127.0.0.1:");
        }
        vraag(gateway, "/soap/lvs/v1?wsdl", verzonnen);
        assertThat(adresInWsdl(gateway, Map.of())).startsWith("http://127.0.0.1:");
    }

    @Test
    void behind_a_proxy_and_below_a_path_all_of_it_is_there_and_names_the_address_of_the_proxy() {
        var start = Start.van("achter-proxy")
                .met("--server.servlet.context-path=/lvs", "--server.forward-headers-strategy=native");
        try (var gateway = GatewayProces.start(start, Werkmap.nieuw())) {
            assertThat(adresInWsdl(gateway, VIA_PROXY)).isEqualTo("https://lvs.voorbeeld.nl/lvs/soap/lvs/v1");
            assertThat(adresInWsdl(gateway, Map.of()))
                    .startsWith("http://127.0.0.1:")
                    .endsWith("/lvs/soap/lvs/v1");
            assertThat(vraag(gateway, "/", VIA_PROXY).kop("location")).isEqualTo("/lvs/aanmelden");
            assertThat(vraag(gateway, "/aanmelden", VIA_PROXY).tekst()).contains("action=\"/lvs/aanmelden\"");

            for (var pad : List.of("/aanmelden", "/", "/api/v1/scholen", "/beheer/api/v1/scholen")) {
                assertThat(vraag(gateway, pad, VIA_PROXY).kop("strict-transport-security"))
                        .as(pad)
                        .contains("max-age=31536000");
            }

            var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
            var rest = gateway.lvs().rest();
            Bezorging.isAangenomen(rest.bewaar(aanvraag), List.of());
            Bezorging.wachtOp(rest, aanvraag, "Verzonden");
        }
    }

    private static String adresInWsdl(GatewayProces gateway, Map<String, String> koppen) {
        var wsdl = vraag(gateway, "/soap/lvs/v1?wsdl", koppen).tekst();
        var begin = wsdl.indexOf("location=\"") + "location=\"".length();
        return wsdl.substring(begin, wsdl.indexOf('"', begin));
    }

    private static Reactie vraag(GatewayProces gateway, String pad, Map<String, String> koppen) {
        return Verbinding.zonderMeelezers(Verzoek.get(gateway.adres(pad), koppen));
    }
}
