package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the answer to what was taken says what was done: no more, and no less. */
final class Aannametoets {

    private final List<String> gebroken = new ArrayList<>();

    private Aannametoets() {}

    /** @param verzonden whether it was asked to send it */
    static List<String> gebroken(Zaak zaak, Opzet opzet, Lezing lezing, boolean verzonden, boolean herhaling) {
        var toets = new Aannametoets();
        toets.gebroken.addAll(verzendstatus(lezing, verzonden));
        toets.keurStand(zaak, lezing);
        if (!opzet.deur.isSoap()) {
            toets.keurKoppen(zaak, opzet, lezing, herhaling);
        }
        if (!herhaling) {
            toets.keurWaarschuwingen(opzet, lezing);
        }
        return toets.gebroken;
    }

    static List<String> verzendstatus(Lezing lezing, boolean verzonden) {
        var status = lezing.stand().path("verzendstatus").asString("");
        var mag = verzonden ? Set.of("Wordt verzonden", "Verzonden") : Set.of("Opgeslagen");
        return mag.contains(status)
                ? List.of()
                : List.of("verzenden is " + verzonden + " en het antwoord zegt " + status);
    }

    private void keurStand(Zaak zaak, Lezing lezing) {
        eis(lezing.stand().path("kenmerk").asString("").equals(zaak.kenmerk), "antwoordt over een ander kenmerk");
        eis(!lezing.ontvangstnummer().isEmpty(), "geeft geen ontvangstnummer");
        eis(lezing.ontvangstnummer().equals(zaak.ontvangstnummer), "geeft een ander ontvangstnummer");
        eis(lezing.versie() == zaak.versie, "geeft versie " + lezing.versie() + " en niet " + zaak.versie);
    }

    private void keurKoppen(Zaak zaak, Opzet opzet, Lezing lezing, boolean herhaling) {
        var nieuw = opzet.vraag == Opzet.Vraag.BEWAAR && !herhaling;
        var reactie = lezing.reactie();
        eis(reactie.status() == (nieuw ? 201 : 200), "antwoordt " + reactie.status());
        eis(
                !nieuw
                        || reactie.kop("location").endsWith("/" + zaak.kenmerk.replace(":", "%3A"))
                        || reactie.kop("location").endsWith("/" + zaak.kenmerk),
                "Location is " + reactie.kop("location"));
        eis(reactie.kop("etag").equals("W/\"" + zaak.versie + "\""), "ETag is " + reactie.kop("etag"));
    }

    private void keurWaarschuwingen(Opzet opzet, Lezing lezing) {
        var codes = Lezing.lijst(lezing.inhoud().path("waarschuwingen")).stream()
                .map(een -> een.path("code").asString(""))
                .toList();
        eis(codes.contains("PLEK_ONBEKEND") == opzet.waarschuwingen.contains("PLEK_ONBEKEND"), "waarschuwt " + codes);
        if (opzet.vraag != Opzet.Vraag.VUL_AAN) {
            eis(
                    codes.contains("VEEL_BIJLAGEN") == opzet.waarschuwingen.contains("VEEL_BIJLAGEN"),
                    "waarschuwt " + codes);
        }
    }

    private void eis(boolean goed, String wat) {
        if (!goed) {
            gebroken.add(wat);
        }
    }
}
