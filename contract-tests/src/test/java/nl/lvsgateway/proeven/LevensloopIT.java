package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.lvsgateway.proeven.kindkans.SimulatorBeeld;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a school does with an aanvraag after it was handed in, the same over every door. */
@ExtendWith(Poort.class)
class LevensloopIT {

    private static final Toegang SCHOOL = Toegang.REGENBOOG;

    @Test
    void a_change_after_verzonden_keeps_the_number_and_what_was_sent_stays_readable(GatewayProces gateway) {
        for (var deur : gateway.lvs().alle()) {
            var aanvraag = Proefaanvraag.van(SCHOOL);
            deur.bewaar(aanvraag);
            var nummer = Bezorging.wachtOp(deur, aanvraag, "Verzonden").dossiernummer();
            var anders = aanvraag.met("korteOmschrijving", "Kortgeknipte andere vraag")
                    .metBijlage(2048);

            var gewijzigd = deur.wijzig(anders, 1);
            var herhaald = deur.wijzig(anders, 1);

            Bezorging.isAangenomen(gewijzigd, List.of());
            assertThat(gewijzigd.versie()).as(deur.naam()).isEqualTo(2);
            assertThat(herhaald.versie()).as(deur.naam()).isEqualTo(2);
            var stand = Bezorging.wachtOp(deur, aanvraag, "Verzonden");
            assertThat(stand.dossiernummer()).as(deur.naam()).isEqualTo(nummer);
            assertThat(velden(stand, "versies", "soort")).containsExactly("volledig", "volledig");
            assertThat(omschrijvingen(stand)).containsExactly("Kortgeknipte vraag", "Kortgeknipte andere vraag");
            assertThat(berichten(gateway, nummer)).hasSize(2);
            assertThat(berichten(gateway, nummer).get(0).bijlagensommen()).isEqualTo(anders.bijlagensommen());
        }
    }

    @Test
    void bijlagen_on_top_are_the_only_ones_delivered_and_a_repeat_delivers_nothing(GatewayProces gateway) {
        for (var deur : gateway.lvs().alle()) {
            var aanvraag = Proefaanvraag.van(SCHOOL);
            deur.bewaar(aanvraag);
            var nummer = Bezorging.wachtOp(deur, aanvraag, "Verzonden").dossiernummer();
            var erbij = List.of(Proefbijlage.van(3000, aanvraag.kenmerk().hashCode() + 7L));

            var aangevuld = deur.voegBijlagenToe(aanvraag, 1, erbij);
            var herhaald = deur.voegBijlagenToe(aanvraag, 1, erbij);

            assertThat(aangevuld.versie()).as(deur.naam()).isEqualTo(2);
            assertThat(herhaald.versie()).as(deur.naam()).isEqualTo(2);
            var stand = Bezorging.wachtOp(deur, aanvraag, "Verzonden");
            assertThat(stand.dossiernummer()).isEqualTo(nummer);
            assertThat(stand.bijlagensommen()).hasSize(2);
            var berichten = berichten(gateway, nummer);
            assertThat(berichten).hasSize(2);
            assertThat(berichten)
                    .filteredOn(b -> b.dossierSha256().isEmpty())
                    .extracting(SimulatorBeeld.Bericht::bijlagensommen)
                    .containsExactly(List.of(erbij.get(0).inhoud().sha256()));
        }
    }

    @Test
    void who_changes_an_older_version_hears_the_same_over_every_door(GatewayProces gateway) {
        var aanvraag = Proefaanvraag.van(SCHOOL).alleenBewaren();
        var rest = gateway.lvs().rest();
        rest.bewaar(aanvraag);
        rest.wijzig(aanvraag.met("omschrijving", "Langgerekte eerste wijziging"), 1);
        var teLaat = aanvraag.met("omschrijving", "Langgerekte tweede wijziging");

        var geweigerd = rest.wijzig(teLaat, 1);

        assertThat(geweigerd.code()).isEqualTo("VERSIE_VEROUDERD");
        assertThat(geweigerd.http()).isEqualTo(409);
        for (var deur : gateway.lvs().alle()) {
            assertThat(deur.wijzig(teLaat, 1).weigering()).as(deur.naam()).isEqualTo(geweigerd.weigering());
            var bijlagen = List.of(Proefbijlage.van(100, 5));
            assertThat(deur.voegBijlagenToe(aanvraag, 1, bijlagen).code())
                    .as(deur.naam())
                    .isEqualTo("VERSIE_VEROUDERD");
        }
    }

    @Test
    void a_draft_is_deleted_and_its_kenmerk_is_not_used_again(GatewayProces gateway) {
        for (var deur : gateway.lvs().alle()) {
            var aanvraag = Proefaanvraag.van(SCHOOL).alleenBewaren();
            var voor = gateway.bestanden();
            deur.bewaar(aanvraag);

            var weg = deur.verwijder(SCHOOL, aanvraag.kenmerk());
            var herhaald = deur.verwijder(SCHOOL, aanvraag.kenmerk());

            assertThat(weg.geweigerd()).as(deur.naam()).isFalse();
            assertThat(herhaald.inhoud()).isEqualTo(weg.inhoud());
            assertThat(deur.geef(SCHOOL, aanvraag.kenmerk()).code()).isEqualTo("AANVRAAG_ONBEKEND");
            assertThat(deur.bewaar(aanvraag).code()).isEqualTo("KENMERK_AL_IN_GEBRUIK");
            assertThat(gateway.bestanden()).as(deur.naam()).isEqualTo(voor);
        }
    }

    @Test
    void what_was_sent_and_is_not_handled_is_not_deleted(GatewayProces gateway) {
        var aanvraag = Proefaanvraag.van(SCHOOL);
        gateway.lvs().rest().bewaar(aanvraag);
        Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden");

        var geweigerd = gateway.lvs().rest().verwijder(SCHOOL, aanvraag.kenmerk());

        assertThat(geweigerd.code()).isEqualTo("NIET_VERWIJDERBAAR");
        assertThat(geweigerd.http()).isEqualTo(409);
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            assertThat(deur.verwijder(SCHOOL, aanvraag.kenmerk()).weigering()).isEqualTo(geweigerd.weigering());
        }
    }

    private static List<SimulatorBeeld.Bericht> berichten(GatewayProces gateway, String nummer) {
        return gateway.simulator().berichten(nummer);
    }

    private static List<String> omschrijvingen(Antwoord stand) {
        return StreamSupport.stream(stand.inhoud().path("versies").spliterator(), false)
                .map(v -> v.path("gegevens").path("korteOmschrijving").asString(""))
                .toList();
    }

    private static List<String> velden(Antwoord stand, String lijst, String veld) {
        return StreamSupport.stream(stand.inhoud().path(lijst).spliterator(), false)
                .map(v -> v.path(veld).asString(""))
                .toList();
    }
}
