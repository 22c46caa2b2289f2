package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dossiers and bijlagen in S3 instead of on the disk: the same promises. */
class S3kluisIT {

    private static final Toegang SCHOOL = Toegang.REGENBOOG;

    private static Emmer emmer;
    private static GatewayProces gateway;

    @BeforeAll
    static void begin() {
        emmer = new Emmer();
        gateway = GatewayProces.start(
                Snelstart.van(Start.van("s3"))
                        .met(
                                "--gateway.bijlage.kluis=s3",
                                "--gateway.bijlage.s3.emmer=" + Emmer.NAAM,
                                "--gateway.bijlage.s3.adres=" + emmer.adres(),
                                "--gateway.bijlage.s3.sleutel=proef",
                                "--gateway.bijlage.s3.geheim=proef",
                                "--gateway.bijlage.s3.termijn=20s"),
                Werkmap.nieuw());
    }

    @AfterAll
    static void einde() {
        gateway.close();
        emmer.close();
    }

    @Test
    void the_largest_bijlage_goes_through_it_over_both_doors_and_arrives_byte_for_byte() {
        for (var deur : List.of(gateway.lvs().rest(), gateway.lvs().soap12())) {
            var aanvraag = Proefaanvraag.van(SCHOOL).metBijlage(30 * FormatenIT.MB);

            Bezorging.isAangenomen(deur.bewaar(aanvraag), List.of());

            Bezorging.isHeelAangekomen(deur, aanvraag, gateway.simulator());
        }
        assertThat(gateway.bestanden())
                .as("what waited on the disk is gone")
                .noneMatch(pad -> pad.toString().contains("onderweg"));
    }

    @Test
    void what_was_kept_is_sent_after_a_kill_and_leaves_when_it_is_deleted() {
        var aanvraag = Proefaanvraag.van(SCHOOL).metBijlage(100_000).alleenBewaren();
        var weg = Proefaanvraag.van(SCHOOL).metBijlage(100_000).alleenBewaren();
        Bezorging.isAangenomen(gateway.lvs().rest().bewaar(aanvraag), List.of());
        Bezorging.isAangenomen(gateway.lvs().rest().bewaar(weg), List.of());
        gateway.killMin9();
        gateway.herstart("--gateway.demo.aan=false");

        gateway.lvs().rest().verzend(SCHOOL, aanvraag.kenmerk());

        Bezorging.isHeelAangekomen(gateway.lvs().rest(), aanvraag, gateway.simulator());
        var ervoor = emmer.aantal();
        assertThat(gateway.lvs().rest().verwijder(SCHOOL, weg.kenmerk()).geweigerd())
                .isFalse();
        Bezorging.wacht("dossier and bijlage leave S3", () -> emmer.aantal() == ervoor - 2);
    }

    @Test
    void when_s3_is_away_nothing_is_taken_and_the_same_question_is_taken_when_it_is_back() {
        var aanvraag = Proefaanvraag.van(SCHOOL).metBijlage(100_000);
        emmer.gaWeg();

        for (var deur : List.of(gateway.lvs().rest(), gateway.lvs().soap11())) {
            assertThat(deur.bewaar(aanvraag).code()).isEqualTo("OPSLAG_VOL");
            assertThat(deur.geef(SCHOOL, aanvraag.kenmerk()).code()).isEqualTo("AANVRAAG_ONBEKEND");
        }

        emmer.komTerug();
        Bezorging.isAangenomen(gateway.lvs().rest().bewaar(aanvraag), List.of());
        Bezorging.isHeelAangekomen(gateway.lvs().rest(), aanvraag, gateway.simulator());
    }
}
