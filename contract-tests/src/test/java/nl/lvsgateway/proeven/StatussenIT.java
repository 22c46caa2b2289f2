package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 'Statussen updaten' after Kindkans moved a case along. */
class StatussenIT {

    private static GatewayProces gateway;

    @BeforeAll
    static void start() {
        gateway = GatewayProces.start(
                Snelstart.van(Start.van("statussen")).met("--gateway.status.vers=0s"), Werkmap.nieuw());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_moved_status_is_in_the_next_update_over_every_door_and_the_number_stays() {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        gateway.lvs().rest().bewaar(aanvraag);
        var nummer =
                Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden").dossiernummer();
        var eerst = eersteStand(aanvraag, gateway.lvs().rest());

        gateway.simulator().volgendeStatus(nummer);

        for (var deur : gateway.lvs().alle()) {
            var stand = await(deur.naam())
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> eersteStand(aanvraag, deur), s -> !status(s).equals(status(eerst)));
            assertThat(status(stand)).isNotEmpty();
            assertThat(stand.path("dossiernummer").asString("")).isEqualTo(nummer);
            assertThat(stand.path("verzendstatus").asString("")).isEqualTo("Verzonden");
        }
    }

    @Test
    void a_kenmerk_we_do_not_know_is_told_apart() {
        for (var deur : gateway.lvs().alle()) {
            var antwoord = deur.updateStatussen(Toegang.REGENBOOG, List.of("bestaat-niet"), "");

            assertThat(antwoord.inhoud().path("onbekend").path(0).asString(""))
                    .as(deur.naam())
                    .isEqualTo("bestaat-niet");
            assertThat(antwoord.inhoud().path("aanvragen").size()).isZero();
        }
    }

    @Test
    void a_cursor_gives_only_what_changed_since() {
        var deur = gateway.lvs().rest();
        var eerder = Proefaanvraag.van(Toegang.VUURVLINDER).alleenBewaren();
        deur.bewaar(eerder);
        var cursor = bijgelezen(deur);
        var aanvraag = Proefaanvraag.van(Toegang.VUURVLINDER).alleenBewaren();
        deur.bewaar(aanvraag);

        var sindsdien = deur.updateStatussen(Toegang.VUURVLINDER, List.of(), cursor);

        var kenmerken = StreamSupport.stream(
                        sindsdien.inhoud().path("aanvragen").spliterator(), false)
                .map(stand -> stand.path("kenmerk").asString(""));
        assertThat(kenmerken).contains(aanvraag.kenmerk()).doesNotContain(eerder.kenmerk());
    }

    /** Changes of the last seconds may come once more; after those a cursor comes back empty-handed. */
    private static String bijgelezen(Deur deur) {
        var rust = await("nothing changes any more")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        new Callable<Antwoord>() {
                            private String cursor = "";

                            @Override
                            public Antwoord call() {
                                var antwoord = deur.updateStatussen(Toegang.VUURVLINDER, List.of(), cursor);
                                cursor = antwoord.inhoud().path("cursor").asString("");
                                return antwoord;
                            }
                        },
                        antwoord -> antwoord.inhoud().path("aanvragen").isEmpty());
        return rust.inhoud().path("cursor").asString("");
    }

    private static JsonNode eersteStand(Proefaanvraag aanvraag, Deur deur) {
        return deur.updateStatussen(aanvraag.toegang(), List.of(aanvraag.kenmerk()), "")
                .inhoud()
                .path("aanvragen")
                .path(0);
    }

    private static String status(JsonNode stand) {
        return stand.path("aanvraagstatus").asString("");
    }
}
