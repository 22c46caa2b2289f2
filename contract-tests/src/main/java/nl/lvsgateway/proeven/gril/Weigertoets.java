package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a refusal tells a maker of an LVS what to do: which code, where, in a sentence, and nothing of what was sent. */
final class Weigertoets {

    /** About the call as a whole: there is no place in the message that is wrong. */
    private static final Set<String> OVER_HET_GEHEEL = Set.of(
            "NIET_AANGEMELD",
            "KOPPELING_NIET_ACTIEF",
            "VERIFICATIECODE_ONJUIST",
            "KOPPELING_GEBLOKKEERD",
            "SCHOOL_ONBEKEND",
            "AANVRAAG_ONBEKEND",
            "OPSLAG_VOL",
            "TE_DRUK");

    private static final Set<String> BIJ_EEN_PLAATS = Set.of(
            "KENMERK_AL_IN_GEBRUIK",
            "VERSIE_VEROUDERD",
            "AANVRAAG_WORDT_VERZONDEN",
            "AANVRAAG_AFGEHANDELD",
            "AANVRAAG_ONVOLLEDIG",
            "SAMENWERKINGSVERBAND_ONBEKEND",
            "AANVRAAGTYPE_ONBEKEND",
            "BIJLAGE_VERPLICHT",
            "BIJLAGE_TE_GROOT",
            "BIJLAGEN_TE_GROOT",
            "BIJLAGEN_TE_VEEL",
            "BIJLAGE_LEEG",
            "DOSSIER_ONGELDIG",
            "DOSSIER_GEEN_XML",
            "DOSSIER_DTD",
            "DOSSIER_WORTEL",
            "DOSSIER_VERSIE",
            "DOSSIER_TE_GROOT",
            "DOSSIER_ANDERE_SCHOOL",
            "DOSSIER_REGELS",
            "PGN_GEVONDEN",
            "BERICHT_ONGELDIG");

    private static final Set<Integer> STATUSSEN = Set.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 429, 431, 501);
    private static final Pattern ZIN = Pattern.compile("(?s)\\p{Lu}.*[.!?)]");
    private static final Pattern OPNIEUW = Pattern.compile("ja|nee|\\d+");
    private static final Set<String> OPLOSSERS = Set.of("school", "LVS", "support", "Kindkans");

    private final Opzet opzet;
    private final Lezing lezing;
    private final List<String> gebroken = new ArrayList<>();

    private Weigertoets(Opzet opzet, Lezing lezing) {
        this.opzet = opzet;
        this.lezing = lezing;
    }

    /** @param nogBezig it is only too soon: nothing more was judged */
    static List<String> gebroken(Opzet opzet, Lezing lezing, boolean nogBezig) {
        var toets = new Weigertoets(opzet, lezing);
        toets.keurAntwoord();
        if (toets.gebroken.isEmpty() && !nogBezig) {
            toets.keurPlaatsen();
        }
        return toets.gebroken;
    }

    private void keurAntwoord() {
        gebroken.addAll(lezing.vormfouten());
        var code = lezing.code();
        eis(isBekend(code), "weigert met code '" + code + "'");
        eis(isStatus(code), "weigert met HTTP " + lezing.reactie().status() + " (" + code + ")");
        keurZin(lezing.inhoud().path("uitleg").asString(""));
        var kenmerk = lezing.inhoud().path("kenmerk").asString("");
        eis(
                !kenmerk.isBlank() && kenmerk.equals(lezing.reactie().kop("x-kenmerk")),
                "kenmerk en X-Kenmerk verschillen");
        var fouten = Lezing.lijst(lezing.inhoud().path("fouten"));
        eis(!fouten.isEmpty(), "weigert zonder fouten");
        fouten.forEach(this::keurFout);
        eis(!zonderAdres().contains(Teksten.MERK), "herhaalt wat er gestuurd is");
        eis(
                code.equals("NIET_AANGEMELD")
                                == !lezing.reactie().kop("www-authenticate").isEmpty()
                        || opzet.deur.isSoap() && lezing.reactie().status() >= 500,
                "WWW-Authenticate past niet bij " + code);
    }

    private static boolean isBekend(String code) {
        return OVER_HET_GEHEEL.contains(code) || BIJ_EEN_PLAATS.contains(code);
    }

    private boolean isStatus(String code) {
        var status = lezing.reactie().status();
        var nogEens = code.equals("TE_DRUK") || code.equals("OPSLAG_VOL");
        return switch (opzet.deur) {
            case REST_DELEN, REST_JSON -> STATUSSEN.contains(status) || nogEens && (status == 503 || status == 507);
            case SOAP_11 -> status == 500 || status == 415 || status == 406 || status == 400 && isAndersGenoemd();
            case SOAP_12 ->
                status == 400 || status == 415 || status == 406 || status == 500 && (nogEens || magVijfhonderd());
        };
    }

    /** Of another sort than the door: by that the version of SOAP is told. */
    private boolean isAndersGenoemd() {
        return opzet.vorm.contentType != null;
    }

    /** A header that must be understood has a fault of its own (SOAP 1.2, part 2, 7.5.2.2). */
    private boolean magVijfhonderd() {
        return isAndersGenoemd() || opzet.heeftGespeeld("kop-moet");
    }

    private void keurZin(String zin) {
        eis(ZIN.matcher(zin).matches() && !zin.matches("(?s).*\\{[a-z]+}.*"), "de uitleg is geen zin: '" + zin + "'");
    }

    private void keurFout(JsonNode fout) {
        var code = fout.path("code").asString("");
        eis(isBekend(code), "een fout heeft code '" + code + "'");
        keurZin(fout.path("uitleg").asString(""));
        eis(OVER_HET_GEHEEL.contains(code) || !plaats(fout).isBlank(), code + " zegt niet waar");
        eis(
                OPNIEUW.matcher(fout.path("opnieuwProberen").asString("")).matches(),
                code + " zegt niet of het nog eens kan");
        eis(OPLOSSERS.contains(fout.path("wieKanDitOplossen").asString("")), code + " zegt niet wie het oplost");
    }

    private static String plaats(JsonNode fout) {
        return (fout.path("veld").asString("") + " " + fout.path("plaats").asString("")).toLowerCase(Locale.ROOT);
    }

    /** The address itself may stand in a problem; it is no part of the message. */
    private String zonderAdres() {
        return lezing.reactie().tekst().replaceFirst("\"instance\":\"[^\"]*\"", "");
    }

    /** All faults of one message at once, as far as it could be read and its sender may come in. */
    private void keurPlaatsen() {
        var genoemd = Lezing.lijst(lezing.inhoud().path("fouten")).stream()
                .map(Weigertoets::plaats)
                .toList();
        for (var plaats : opzet.plaatsen()) {
            eis(genoemd.stream().anyMatch(een -> een.contains(plaats)), "noemt " + plaats + " niet, wel " + genoemd);
        }
    }

    private void eis(boolean goed, String wat) {
        if (!goed) {
            gebroken.add(wat);
        }
    }
}
