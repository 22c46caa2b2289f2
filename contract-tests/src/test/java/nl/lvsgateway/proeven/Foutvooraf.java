package nl.lvsgateway.proeven;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;

/** What has to happen before some questions are refused. */
final class Foutvooraf {

    private static final Map<String, String> SUPPORT = Map.of(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString("support:demo".getBytes(StandardCharsets.UTF_8)));

    private Foutvooraf() {}

    static void bewaar(GatewayProces gateway, Proefaanvraag aanvraag) {
        gateway.lvs().rest().bewaar(aanvraag.alleenBewaren());
    }

    static void verzend(GatewayProces gateway, Proefaanvraag aanvraag) {
        gateway.lvs().rest().bewaar(aanvraag);
    }

    /** Kindkans moves it along until the case is closed. */
    static void handelAf(GatewayProces gateway, Proefaanvraag aanvraag) {
        var rest = gateway.lvs().rest();
        rest.bewaar(aanvraag);
        var nummer = Bezorging.wachtOp(rest, aanvraag, "Verzonden").dossiernummer();
        await("closed")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    var stand = rest.updateStatussen(aanvraag.toegang(), List.of(aanvraag.kenmerk()), "")
                            .inhoud()
                            .path("aanvragen")
                            .path(0);
                    if (stand.path("klasse").asString("").equals("afgehandeld")) {
                        return true;
                    }
                    gateway.simulator().volgendeStatus(nummer);
                    return false;
                });
    }

    /** The school may activate at a second samenwerkingsverband, with the same code. */
    static void maakTweede(GatewayProces gateway, Proefaanvraag aanvraag) {
        var school = gateway.adres("/beheer/api/v1/scholen/" + Toegang.ZANDLOPER.school() + "/");
        var code = "{\"verificatiecode\":\"" + Toegang.ZANDLOPER.verificatiecode() + "\"}";
        goed(json("PUT", school.resolve("koppelingen/ParnasSys/VO2203"), SUPPORT, "{}"));
        goed(json("PUT", school.resolve("verificatiecodes/VO2203"), SUPPORT, code));
    }

    static void raad(GatewayProces gateway, Proefaanvraag aanvraag) {
        for (int keer = 0; keer < 3; keer++) {
            gateway.lvs().rest().samenwerkingsverbanden(Toegang.VUURTOREN.metVerificatiecode(Toegang.VERKEERDE_CODE));
        }
    }

    private static void goed(Reactie reactie) {
        if (reactie.status() / 100 != 2) {
            throw new AssertionError("the admin API answered " + reactie.status() + ": " + reactie.tekst());
        }
    }

    static Reactie json(String methode, URI adres, Map<String, String> koppen, String json) {
        var verzoek = Verzoek.post(adres, koppen, Inhoud.van(json)).metMethode(methode);
        return Verbinding.stuur(verzoek.metKoppen(Map.of("Content-Type", "application/json")));
    }
}
