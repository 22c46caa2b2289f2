package nl.lvsgateway.proeven;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;

/** Everything an LVS can do wrong, with the code it must get over every door. */
final class Weigergevallen {

    /** @param fouten how many faults are told at once */
    record Weigergeval(String naam, String code, int http, int fouten, UnaryOperator<Proefaanvraag> maak) {
        @Override
        public String toString() {
            return naam + " gives " + code;
        }

        Proefaanvraag aanvraag() {
            return maak.apply(Proefaanvraag.van(Toegang.REGENBOOG));
        }
    }

    private Weigergevallen() {}

    static Stream<Weigergeval> alle() {
        return Stream.of(toegang(), dossiers(), velden(), bijlagen()).flatMap(List::stream);
    }

    /** What is wrong with the aanvraag itself: as wrong in a change as in the first hand-in. */
    static Stream<Weigergeval> inhoud() {
        return Stream.of(dossiers(), velden(), bijlagen()).flatMap(List::stream);
    }

    static Stream<Weigergeval> vanBijlagen() {
        return bijlagen().stream();
    }

    private static List<Weigergeval> toegang() {
        var goed = Toegang.REGENBOOG;
        return List.of(
                geval(
                        "a wrong key",
                        "NIET_AANGEMELD",
                        401,
                        a -> a.metToegang(goed.metSleutel(Toegang.VERKEERDE_SLEUTEL))),
                geval(
                        "a wrong verificatiecode",
                        "VERIFICATIECODE_ONJUIST",
                        403,
                        a -> a.metToegang(goed.metVerificatiecode(Toegang.VERKEERDE_CODE))),
                geval(
                        "a koppeling not activated",
                        "KOPPELING_NIET_ACTIEF",
                        403,
                        a -> a.metToegang(Toegang.ZANDLOPER.metSleutel(Toegang.ESIS))),
                geval("an unknown school", "SCHOOL_ONBEKEND", 404, a -> a.metToegang(goed.metSchool("00XX99"))));
    }

    private static List<Weigergeval> dossiers() {
        var school = Toegang.REGENBOOG.school();
        return List.of(
                geval("malformed XML", "DOSSIER_GEEN_XML", 400, a -> a.metDossier(Dossiers.zonderEinde(school))),
                geval("an empty dossier", "DOSSIER_GEEN_XML", 400, a -> a.metDossier("")),
                geval("a DTD", "DOSSIER_DTD", 400, a -> a.metDossier(Dossiers.metDtd(school))),
                geval("an external entity", "DOSSIER_DTD", 400, a -> a.metDossier(Dossiers.metExterneEntiteit(school))),
                geval("a wrong root", "DOSSIER_WORTEL", 400, a -> a.metDossier(Dossiers.metAndereWortel(school))),
                geval(
                        "a PGN in a dossier of an unknown year",
                        "PGN_GEVONDEN",
                        400,
                        a -> a.metDossier(Dossiers.metOnbekendeVersie(school)
                                .replace("</leerling>", "<pgn>999999990</pgn></leerling>"))),
                geval(
                        "a dossier of an unknown year of another school",
                        "DOSSIER_ANDERE_SCHOOL",
                        400,
                        a -> a.metDossier(Dossiers.metOnbekendeVersie(Toegang.ZANDLOPER.school()))),
                geval(
                        "a dossier against the schema",
                        "DOSSIER_ONGELDIG",
                        400,
                        a -> a.metDossier(Dossiers.tegenHetSchema(school))),
                geval(
                        "a dossier against a rule of the standard",
                        "DOSSIER_REGELS",
                        400,
                        a -> a.metDossier(Dossiers.tegenEenRegel(school))),
                geval(
                        "the dossier of another school",
                        "DOSSIER_ANDERE_SCHOOL",
                        400,
                        a -> a.metDossier(Dossiers.klein("00YY01"))));
    }

    private static List<Weigergeval> velden() {
        return List.of(
                geval("an unknown aanvraagtype", "AANVRAAGTYPE_ONBEKEND", 400, a -> a.met("aanvraagtype", "LWOO")),
                geval(
                        "an unknown samenwerkingsverband",
                        "SAMENWERKINGSVERBAND_ONBEKEND",
                        400,
                        a -> a.met("samenwerkingsverband", "PO9999")),
                new Weigergeval(
                        "three missing fields",
                        "AANVRAAG_ONVOLLEDIG",
                        400,
                        3,
                        a -> a.zonder("korteOmschrijving", "leerling", "contactpersoon.naam")),
                geval(
                        "a burgerservicenummer in the text",
                        "PGN_GEVONDEN",
                        400,
                        a -> a.met("omschrijving", "Langgerekte vraag over 123456782")));
    }

    private static List<Weigergeval> bijlagen() {
        return List.of(
                geval("a bijlage of 0 bytes", "BIJLAGE_LEEG", 400, a -> a.metBijlage(0)),
                geval("51 bijlagen", "BIJLAGEN_TE_VEEL", 400, a -> a.metBijlagen(Proefbijlage.aantal(51, 5100))));
    }

    private static Weigergeval geval(String naam, String code, int http, UnaryOperator<Proefaanvraag> maak) {
        return new Weigergeval(naam, code, http, 1, maak);
    }
}
