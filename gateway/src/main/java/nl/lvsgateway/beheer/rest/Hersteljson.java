package nl.lvsgateway.beheer.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.verzending.Foutgroepen.Foutgroep;
import nl.lvsgateway.verzending.Herverzending;
import org.jspecify.annotations.Nullable;

/** Failures and replays in the words of openapi-beheer.yaml; nothing of a pupil. */
final class Hersteljson {

    private Hersteljson() {}

    record Groep(String reden, String uitleg, String wieKanDitOplossen, int aantal, int scholen, Instant oudste) {

        static Groep van(Foutgroep groep) {
            var reden = groep.reden();
            return new Groep(
                    reden.name(),
                    reden.mislukt(),
                    reden.oplosser().tekst(),
                    groep.aantal(),
                    groep.scholen(),
                    groep.oudste());
        }
    }

    /** @param volgende where the next page begins; absent on the last one */
    record Bladzijde(List<Mislukte> aanvragen, @Nullable String volgende) {

        static Bladzijde van(Overzicht.Blad blad) {
            var aanvragen = blad.regels().stream().map(Mislukte::van).toList();
            return new Bladzijde(
                    aanvragen, blad.meerNa() ? blad.volgende().tekst().orElseThrow() : null);
        }
    }

    record Mislukte(
            String ontvangstnummer,
            String school,
            String leerlingvolgsysteem,
            String samenwerkingsverband,
            String aanvraagtype,
            @Nullable Long dossiernummer,
            Instant gewijzigd) {

        static Mislukte van(Overzicht.Regel regel) {
            return new Mislukte(
                    regel.ontvangstnummer(),
                    regel.school(),
                    regel.lvs(),
                    regel.samenwerkingsverband(),
                    regel.aanvraagtype(),
                    regel.dossiernummer(),
                    regel.gewijzigd());
        }
    }

    /** How many of them stand where now. */
    record Standen(long opgeslagen, long wordtVerzonden, long verzonden, long fout) {

        static Standen van(Map<Verzendstatus, Long> standen) {
            return new Standen(
                    standen.getOrDefault(Verzendstatus.OPGESLAGEN, 0L),
                    standen.getOrDefault(Verzendstatus.WORDT_VERZONDEN, 0L),
                    standen.getOrDefault(Verzendstatus.VERZONDEN, 0L),
                    standen.getOrDefault(Verzendstatus.FOUT, 0L));
        }
    }

    /** @param aanvragen absent in a list */
    record Stand(
            long id,
            String wie,
            @Nullable String toelichting,
            @Nullable String reden,
            @Nullable String school,
            @Nullable String samenwerkingsverband,
            int totaal,
            int gedaan,
            int overgeslagen,
            boolean loopt,
            Instant begonnen,
            @Nullable Instant afgerond,
            @Nullable Standen aanvragen) {

        static Stand van(Herverzending h, @Nullable Standen standen) {
            return new Stand(
                    h.id(),
                    h.wie(),
                    h.notitie(),
                    h.reden() == null ? null : h.reden().name(),
                    h.bereik().school(),
                    h.bereik().samenwerkingsverband(),
                    h.totaal(),
                    h.gedaan(),
                    h.overgeslagen(),
                    h.loopt(),
                    h.begonnen(),
                    h.afgerond(),
                    standen);
        }
    }
}
