package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After a time-out an LVS sends again; that is safe, over any door. */
@ExtendWith(Poort.class)
class HerhalenIT {

    @Test
    void a_repeat_over_any_door_gives_the_same_ontvangstnummer_and_is_delivered_once(GatewayProces gateway) {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        var eerste = gateway.lvs().rest().bewaar(aanvraag);
        assertThat(eerste.http()).isEqualTo(201);

        for (var deur : gateway.lvs().alle()) {
            var herhaald = deur.bewaar(aanvraag);

            Bezorging.isAangenomen(herhaald, List.of());
            assertThat(herhaald.ontvangstnummer()).as(deur.naam()).isEqualTo(eerste.ontvangstnummer());
            assertThat(herhaald.http()).as(deur.naam()).isEqualTo(200);
        }
        Bezorging.isHeelAangekomen(gateway.lvs().rest(), aanvraag, gateway.simulator());
    }

    @Test
    void other_content_under_a_kenmerk_in_use_is_refused_equal_over_every_door_and_changes_nothing(
            GatewayProces gateway) {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).alleenBewaren();
        Bezorging.isAangenomen(gateway.lvs().rest().bewaar(aanvraag), List.of());
        var voor = gateway.bestanden();
        var andere = List.of(
                aanvraag.met("korteOmschrijving", "Kortgeknipte andere vraag"),
                aanvraag.metBijlage(2048),
                aanvraag.metDossier(Dossiers.vanGrootte("00YY00", 5_000)));

        for (var gewijzigd : andere) {
            var rest = gateway.lvs().rest().bewaar(gewijzigd);
            assertThat(rest.code()).isEqualTo("KENMERK_AL_IN_GEBRUIK");
            assertThat(rest.http()).isEqualTo(409);
            assertThat(gateway.lvs().soap11().bewaar(gewijzigd).weigering()).isEqualTo(rest.weigering());
            assertThat(gateway.lvs().soap12().bewaar(gewijzigd).weigering()).isEqualTo(rest.weigering());
        }

        var stand = gateway.lvs().rest().geef(aanvraag.toegang(), aanvraag.kenmerk());
        assertThat(stand.bijlagensommen()).isEqualTo(aanvraag.bijlagensommen());
        assertThat(stand.verzendstatus()).isEqualTo("Opgeslagen");
        assertThat(gateway.bestanden()).isEqualTo(voor);
    }

    @Test
    void the_same_kenmerk_at_another_school_is_another_aanvraag(GatewayProces gateway) {
        var hier = Proefaanvraag.van(Toegang.REGENBOOG).alleenBewaren();
        var daar = Proefaanvraag.van(Toegang.VUURVLINDER).alleenBewaren().metKenmerk(hier.kenmerk());

        var eerste = gateway.lvs().soap11().bewaar(hier);
        var tweede = gateway.lvs().soap11().bewaar(daar);

        assertThat(tweede.geweigerd()).isFalse();
        assertThat(tweede.ontvangstnummer()).isNotEqualTo(eerste.ontvangstnummer());
    }
}
