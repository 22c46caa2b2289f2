package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a school reads: its overview, what it can ask, how its koppeling stands; the same over every door. */
@ExtendWith(Poort.class)
class NaslagIT {

    private static final Toegang SCHOOL = Toegang.KOMPAS;

    @Test
    void an_overview_of_one_leerling_pages_through_all_in_a_stable_order(GatewayProces gateway) {
        var leerling = "LL-" + Proefaanvraag.van(SCHOOL).kenmerk();
        var kenmerken = new ArrayList<String>();
        IntStream.range(0, 5).forEach(n -> {
            var aanvraag = Proefaanvraag.van(SCHOOL)
                    .alleenBewaren()
                    .met("leerling", leerling)
                    .met("datum", "2026-1" + n % 2 + "-0" + (n + 1));
            gateway.lvs().rest().bewaar(aanvraag);
            kenmerken.add(aanvraag.kenmerk());
        });
        var volgorde =
                List.of(kenmerken.get(3), kenmerken.get(1), kenmerken.get(4), kenmerken.get(2), kenmerken.get(0));

        for (var deur : gateway.lvs().alle()) {
            var eerste = deur.overzicht(SCHOOL, Map.of("leerling", leerling, "aantal", "2"));
            var cursor = eerste.inhoud().path("cursor").asString("");
            var rest = deur.overzicht(SCHOOL, Map.of("leerling", leerling, "aantal", "3", "cursor", cursor));

            var gezien = new ArrayList<>(kenmerken(eerste));
            gezien.addAll(kenmerken(rest));
            assertThat(gezien).as(deur.naam()).isEqualTo(volgorde);
            assertThat(rest.inhoud().has("cursor")).as(deur.naam()).isFalse();
        }
    }

    @Test
    void a_schooljaar_and_a_verzendstatus_narrow_the_overview(GatewayProces gateway) {
        var vorig = Proefaanvraag.van(SCHOOL).alleenBewaren().met("datum", "2025-07-31");
        var nieuw = vorig.metKenmerk(vorig.kenmerk() + "-2").met("datum", "2025-08-01");
        gateway.lvs().soap11().bewaar(vorig);
        gateway.lvs().soap11().bewaar(nieuw);
        var leerling = vorig.velden().get("leerling");

        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            var jaar = Map.of("leerling", leerling, "schooljaar", "2025-2026", "verzendstatus", "Opgeslagen");
            assertThat(kenmerken(deur.overzicht(SCHOOL, jaar))).as(deur.naam()).containsExactly(nieuw.kenmerk());
            var fout = Map.of("leerling", leerling, "verzendstatus", "Fout");
            assertThat(kenmerken(deur.overzicht(SCHOOL, fout))).as(deur.naam()).isEmpty();
        }
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once_equal_over_every_door(GatewayProces gateway) {
        var vraag = Map.of("schooljaar", "2026-2028", "verzendstatus", "Weg", "cursor", "x", "aantal", "0");

        var rest = gateway.lvs().rest().overzicht(SCHOOL, vraag);

        assertThat(rest.http()).isEqualTo(400);
        assertThat(rest.weigering().fouten()).hasSize(4);
        for (var deur : gateway.lvs().alle()) {
            assertThat(deur.overzicht(SCHOOL, vraag).weigering())
                    .as(deur.naam())
                    .isEqualTo(rest.weigering());
        }
    }

    @Test
    void what_can_be_asked_is_told_before_anything_is_sent(GatewayProces gateway) {
        var soorten = new HashSet<List<String>>();
        for (var deur : gateway.lvs().alle()) {
            var verband = deur.samenwerkingsverbanden(Toegang.REGENBOOG)
                    .inhoud()
                    .path("samenwerkingsverbanden")
                    .path(0);
            assertThat(verband.path("code").asString("")).as(deur.naam()).isEqualTo("PO2507");
            var tlv = StreamSupport.stream(verband.path("aanvraagtypes").spliterator(), false)
                    .filter(t -> t.path("code").asString("").equals("TLV"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tlv.path("grenzen").path("perBijlage").asString("")).isEqualTo("31457280");
            assertThat(tlv.path("adviezen").size()).isPositive();
            soorten.add(StreamSupport.stream(tlv.path("plekken").spliterator(), false)
                    .map(p -> p.path("naam").asString("") + " "
                            + p.path("verplicht").asString(""))
                    .toList());
        }
        assertThat(soorten)
                .containsExactly(List.of("ontwikkelingsperspectief false", "toelichting_onderwijsbehoeften true"));
    }

    @Test
    void which_versions_of_a_dossier_are_judged_is_told_over_every_door(GatewayProces gateway) {
        for (var deur : gateway.lvs().alle()) {
            var antwoord = deur.dossierversies(Toegang.REGENBOOG).inhoud();

            assertThat(StreamSupport.stream(antwoord.path("versies").spliterator(), false)
                            .map(v -> v.path("versie").asString("") + " "
                                    + v.path("validatieversie").asString("")))
                    .as(deur.naam())
                    .containsExactly("2017.1 2017.1.2", "2018.1 2018.1.1", "2019.1 2019.1.1");
            assertThat(antwoord.path("overig").asString("")).as(deur.naam()).isEqualTo("meegenomen");
        }
    }

    @Test
    void a_koppeling_is_shown_withdrawn_and_switched_on_again(GatewayProces gateway) {
        var school = Toegang.VUURTOREN;
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            assertThat(stand(deur.koppelingen(school))).as(deur.naam()).isEqualTo("actief");

            assertThat(stand(deur.trekIn(school, "VO2203"))).as(deur.naam()).isEqualTo("ingetrokken");
            assertThat(stand(deur.trekIn(school, "VO2203"))).as(deur.naam()).isEqualTo("ingetrokken");
            assertThat(deur.samenwerkingsverbanden(school).code()).isEqualTo("KOPPELING_NIET_ACTIEF");

            assertThat(deur.activeer(school, "VO2203").geweigerd()).isFalse();
            assertThat(stand(deur.koppelingen(school))).as(deur.naam()).isEqualTo("actief");
        }
    }

    private static String stand(Antwoord antwoord) {
        return antwoord.inhoud().path("koppelingen").path(0).path("stand").asString("");
    }

    private static List<String> kenmerken(Antwoord antwoord) {
        return StreamSupport.stream(antwoord.inhoud().path("aanvragen").spliterator(), false)
                .map(a -> a.path("aanvraag").path("kenmerk").asString(""))
                .toList();
    }
}
