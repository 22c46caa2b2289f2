package nl.lvsgateway.proeven.gril;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.proces.Geduld;

/** Whether Kindkans got all that was promised to be sent, as it was written, and nothing that was only kept. */
final class Kindkanstoets {

    /** Kindkans gets the title that the samenwerkingsverband gave, where that is another than the code. */
    private static final Map<String, String> TITELS =
            Map.of("ARR", "Arrangement", "VOORZ", "Voorziening", "THUISZ", "Thuiszitter", "ALG", "Algemeen");

    private final Kindkansbeeld beeld;
    private final Duration geduld;

    /** @param geduld how long one that is still under way may take */
    Kindkanstoets(Kindkansbeeld beeld, Duration geduld) {
        this.beeld = beeld;
        this.geduld = geduld;
    }

    List<String> gebroken(Zaak zaak) {
        var gebroken = new ArrayList<String>();
        if (zaak.toezeggingen().isEmpty()) {
            if (zaak.isEr() && beeld.heeft(zaak.ontvangstnummer)) {
                gebroken.add("ging naar Kindkans en was alleen bewaard");
            }
            return gebroken;
        }
        var laatste = zaak.toezeggingen().get(zaak.toezeggingen().size() - 1);
        if (!Geduld.komt(geduld, () -> beeld.zoek(zaak.ontvangstnummer, laatste.versie()) != null)) {
            return List.of("kwam niet aan bij Kindkans");
        }
        for (var toezegging : zaak.toezeggingen()) {
            var aankomst = beeld.zoek(zaak.ontvangstnummer, toezegging.versie());
            if (aankomst != null) {
                gebroken.addAll(gebroken(zaak, toezegging, aankomst));
            }
        }
        return gebroken;
    }

    private static List<String> gebroken(Zaak zaak, Zaak.Toezegging toezegging, Kindkansbeeld.Aankomst aankomst) {
        var moet = aankomst.alleenBijlagen() ? toezegging.inhoud().alleen(toezegging.nieuw()) : toezegging.inhoud();
        var gebroken = new ArrayList<String>();
        if (!aankomst.school().equals(zaak.toegang.school())) {
            gebroken.add("Kindkans: van een andere school");
        }
        moet.gegevens().forEach((veld, geschreven) -> {
            var tekst = veld.equals("aanvraagtype") ? TITELS.getOrDefault(geschreven, geschreven) : geschreven;
            if (!tekst.equals(aankomst.inhoud().veld(veld))) {
                gebroken.add("Kindkans: " + veld + " is "
                        + Zichtbaar.van(aankomst.inhoud().veld(veld)) + " en niet " + Zichtbaar.van(tekst));
            }
        });
        gelijk("gegevensblokken", moet.blokken(), aankomst.inhoud().blokken(), gebroken);
        gelijk("dossier", moet.dossier(), aankomst.inhoud().dossier(), gebroken);
        gelijk("bijlagen", moet.bijlagen(), aankomst.inhoud().bijlagen(), gebroken);
        return gebroken;
    }

    private static void gelijk(String wat, Object moet, Object is, List<String> gebroken) {
        if (!moet.equals(is)) {
            gebroken.add("Kindkans: " + wat + " is " + Zichtbaar.van(is) + " en niet " + Zichtbaar.van(moet));
        }
    }
}
