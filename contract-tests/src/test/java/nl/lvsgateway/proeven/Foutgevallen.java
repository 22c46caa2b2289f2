package nl.lvsgateway.proeven;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.HandDeur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.RestDeur;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;

/** Refusals that need something to have happened before, or a limit within reach. */
final class Foutgevallen {

    /** Of a gateway at which a limit is soon reached, and that carries no year it cannot judge. */
    static final String[] KLEINE_GRENZEN = {
        "--gateway.bijlage.per-bijlage=20KB",
        "--gateway.bijlage.samen=30KB",
        "--gateway.bijlage.dossier=60KB",
        "--gateway.verificatiecode.pogingen=3",
        "--gateway.dossier.onbekende-versie=weigeren"
    };

    private static final int KB = 1024;
    private static final Toegang SCHOOL = Toegang.REGENBOOG;

    /** Kindkans lets this school wait for an hour. */
    private static final Toegang GEDULD = new Toegang(Toegang.PARNASSYS, "00YY09", "geduld-2507");

    /** One question over one door, after what happened before. */
    record Vraag(GatewayProces gateway, Deur deur, Proefaanvraag aanvraag) {}

    /** @param vooraf once, whatever door is asked at after it */
    record Foutgeval(
            String naam,
            String code,
            int http,
            boolean alleenRest,
            BiConsumer<GatewayProces, Proefaanvraag> vooraf,
            Proefaanvraag aanvraag,
            Function<Vraag, Antwoord> vraag) {
        @Override
        public String toString() {
            return naam + " gives " + code;
        }

        Foutgeval na(BiConsumer<GatewayProces, Proefaanvraag> dit) {
            return new Foutgeval(naam, code, http, alleenRest, dit, aanvraag, vraag);
        }

        Foutgeval van(String aanvraagtype) {
            var deze = aanvraag.met("aanvraagtype", aanvraagtype);
            return new Foutgeval(naam, code, http, alleenRest, vooraf, deze, vraag);
        }

        Foutgeval overRest() {
            return new Foutgeval(naam, code, http, true, vooraf, aanvraag, vraag);
        }
    }

    private Foutgevallen() {}

    static Stream<Foutgeval> alle() {
        return Stream.of(grenzen(), levensloop(), koppeling(), abonnement()).flatMap(List::stream);
    }

    private static List<Foutgeval> grenzen() {
        return List.of(
                inzending(
                        "no bijlage where one is needed",
                        "BIJLAGE_VERPLICHT",
                        400,
                        a -> a.metBijlagen(List.of()).metDossier(Dossiers.zonderToelichting(SCHOOL.school()))),
                inzending("a bijlage above the limit", "BIJLAGE_TE_GROOT", 413, a -> a.metBijlage(21 * KB)),
                inzending(
                        "bijlagen above the limit together",
                        "BIJLAGEN_TE_GROOT",
                        413,
                        a -> a.metBijlagen(List.of(Proefbijlage.van(16 * KB, 1), Proefbijlage.van(16 * KB, 2)))),
                inzending(
                        "a dossier above the limit",
                        "DOSSIER_TE_GROOT",
                        413,
                        a -> a.metDossier(Dossiers.vanGrootte(SCHOOL.school(), 100 * KB))),
                inzending(
                        "a dossier of an unknown year",
                        "DOSSIER_VERSIE",
                        400,
                        a -> a.metDossier(Dossiers.metOnbekendeVersie(SCHOOL.school()))),
                geval("a message that cannot be read", "BERICHT_ONGELDIG", 400, SCHOOL, Foutgevallen::onleesbaar));
    }

    private static List<Foutgeval> levensloop() {
        return List.of(
                geval(
                                "another aanvraag under a kenmerk in use",
                                "KENMERK_AL_IN_GEBRUIK",
                                409,
                                SCHOOL,
                                v -> v.deur().bewaar(anders(v)))
                        .na(Foutvooraf::bewaar),
                geval(
                                "a change of an older version",
                                "VERSIE_VEROUDERD",
                                409,
                                SCHOOL,
                                v -> v.deur().wijzig(v.aanvraag().met("omschrijving", "Langgerekte te late vraag"), 1))
                        .na((gateway, a) -> {
                            Foutvooraf.bewaar(gateway, a);
                            gateway.lvs().rest().wijzig(a.met("omschrijving", "Langgerekte eerdere vraag"), 1);
                        }),
                geval(
                                "a change without sending of what is under way",
                                "AANVRAAG_WORDT_VERZONDEN",
                                409,
                                GEDULD,
                                v -> v.deur().wijzig(anders(v), 1))
                        .na(Foutvooraf::verzend),
                geval(
                                "deleting what is under way",
                                "NIET_VERWIJDERBAAR",
                                409,
                                GEDULD,
                                v -> v.deur().verwijder(GEDULD, v.aanvraag().kenmerk()))
                        .na(Foutvooraf::verzend),
                geval(
                                "changing what was handled",
                                "AANVRAAG_AFGEHANDELD",
                                409,
                                SCHOOL,
                                v -> v.deur().wijzig(anders(v), 1))
                        .van("A&K")
                        .na(Foutvooraf::handelAf),
                geval(
                                "adding to what was handled",
                                "AANVRAAG_AFGEHANDELD",
                                409,
                                SCHOOL,
                                v -> v.deur().voegBijlagenToe(v.aanvraag(), 1, List.of(Proefbijlage.van(512, 9))))
                        .van("A&K")
                        .na(Foutvooraf::handelAf));
    }

    private static List<Foutgeval> koppeling() {
        var zandloper = Toegang.ZANDLOPER;
        return List.of(
                geval(
                        "activating without akkoord",
                        "AKKOORD_ONTBREEKT",
                        400,
                        zandloper,
                        v -> v.deur().activeer(zandloper, "PO2507", false)),
                geval(
                                "activating without a name for one of two",
                                "SAMENWERKINGSVERBAND_KIEZEN",
                                400,
                                zandloper,
                                v -> v.deur().activeer(zandloper, null, true))
                        .na(Foutvooraf::maakTweede),
                geval(
                                "the right code after too many wrong ones",
                                "KOPPELING_GEBLOKKEERD",
                                429,
                                Toegang.VUURTOREN,
                                v -> v.deur().samenwerkingsverbanden(Toegang.VUURTOREN))
                        .na(Foutvooraf::raad));
    }

    private static List<Foutgeval> abonnement() {
        return List.of(
                geval(
                                "an abonnement that is not there",
                                "ABONNEMENT_ONBEKEND",
                                404,
                                SCHOOL,
                                v -> abonnement(v, "DELETE", ""))
                        .overRest(),
                geval(
                                "no address to deliver at",
                                "ABONNEMENT_ADRES",
                                400,
                                SCHOOL,
                                v -> abonnement(v, "PUT", "{\"url\":\"ftp://lvs.example\"}"))
                        .overRest());
    }

    private static Antwoord abonnement(Vraag v, String methode, String json) {
        var adres = v.gateway().adres("/api/v1/scholen/" + SCHOOL.school() + "/abonnement");
        return RestDeur.antwoord(Foutvooraf.json(methode, adres, SCHOOL.restkoppen(), json));
    }

    private static Antwoord onleesbaar(Vraag v) {
        if (v.deur() instanceof HandDeur soap) {
            return soap.kapot(SCHOOL);
        }
        var adres = v.gateway().adres("/api/v1/scholen/" + SCHOOL.school() + "/statussen/updaten");
        return RestDeur.antwoord(Foutvooraf.json("POST", adres, SCHOOL.restkoppen(), "{geen json"));
    }

    private static Proefaanvraag anders(Vraag v) {
        return v.aanvraag().alleenBewaren().met("korteOmschrijving", "Kortgeknipte andere vraag");
    }

    private static Foutgeval inzending(String naam, String code, int http, UnaryOperator<Proefaanvraag> maak) {
        return geval(naam, code, http, SCHOOL, v -> v.deur().bewaar(maak.apply(v.aanvraag())));
    }

    private static Foutgeval geval(String naam, String code, int http, Toegang wie, Function<Vraag, Antwoord> vraag) {
        return new Foutgeval(naam, code, http, false, (gateway, a) -> {}, Proefaanvraag.van(wie), vraag);
    }
}
