package nl.lvsgateway.proeven.gril;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.lvsgateway.proeven.http.Inhoud;

/** Puts parts together. Headers hold each byte as one sign. */
final class Mimeschrijver {

    private final Vorm vorm;
    private final List<Inhoud> stukken = new ArrayList<>();

    Mimeschrijver(Vorm vorm) {
        this.vorm = vorm;
        stukken.add(kop(vorm.voorwoord));
    }

    void deel(List<String> koppen, Inhoud inhoud) {
        var einde = vorm.regeleinde;
        stukken.add(kop("--" + vorm.grens + einde + String.join(einde, koppen) + einde + einde));
        stukken.add(inhoud);
        stukken.add(kop(einde));
    }

    /** A part as it stands in the recipe. */
    void extra(String deel) {
        stukken.add(kop("--" + vorm.grens + vorm.regeleinde + deel + vorm.regeleinde));
    }

    Inhoud klaar() {
        if (vorm.gesloten) {
            stukken.add(kop("--" + vorm.grens + "--" + vorm.regeleinde + vorm.nawoord));
        }
        return Inhoud.samen(stukken);
    }

    static Inhoud kop(String bytesAlsTekens) {
        return Inhoud.van(bytesAlsTekens.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Bytes made fit to travel in the way that the header says. */
    static Inhoud overgedragen(Inhoud inhoud, String hoe) {
        return switch (hoe.toLowerCase(java.util.Locale.ROOT)) {
            case "base64" -> Inhoud.van(Base64.getMimeEncoder().encode(Bericht.bytes(inhoud)));
            case "kapot64" -> Inhoud.van("kwispel!" + "AAA");
            case "quoted-printable" -> leesbaar(Bericht.bytes(inhoud));
            default -> inhoud;
        };
    }

    static String kopwaarde(String hoe) {
        return hoe.equals("kapot64") ? "base64" : hoe;
    }

    private static Inhoud leesbaar(byte[] bytes) {
        var uit = new StringBuilder();
        var opRegel = 0;
        for (var een : bytes) {
            var teken = een >= '!' && een <= '~' && een != '=' ? "" + (char) een : "=%02X".formatted(een & 0xFF);
            if (opRegel + teken.length() > 75) {
                uit.append("=\r\n");
                opRegel = 0;
            }
            uit.append(teken);
            opRegel += teken.length();
        }
        return Inhoud.van(uit.toString());
    }
}
