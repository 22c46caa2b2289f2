package nl.lvsgateway.proeven.gril;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.http.Inhoud;

/** The text of a message in its bytes, with the files where their places are. */
final class Bericht {

    private static final Pattern PLAATS = Pattern.compile("@@bestand-(\\d+)@@");

    private Bericht() {}

    /** Where a file must come; 0 for the dossier. */
    static String plaats(int nummer) {
        return "@@bestand-" + nummer + "@@";
    }

    /** @param bestand what must stand there, in letters that every charset has */
    static Inhoud van(String tekst, Vorm vorm, IntFunction<Inhoud> bestand) {
        var stukken = new ArrayList<Inhoud>();
        stukken.add(Inhoud.van(vorm.merk));
        var plaatsen = PLAATS.matcher(tekst);
        var tot = 0;
        while (plaatsen.find()) {
            stukken.add(Inhoud.van(bytes(tekst.substring(tot, plaatsen.start()), vorm)));
            stukken.add(inTekenset(bestand.apply(Integer.parseInt(plaatsen.group(1))), vorm.tekenset));
            tot = plaatsen.end();
        }
        stukken.add(Inhoud.van(bytes(tekst.substring(tot), vorm)));
        return Inhoud.samen(stukken);
    }

    private static Inhoud inTekenset(Inhoud ascii, Charset tekenset) {
        if ("a".getBytes(tekenset).length == 1) {
            return ascii;
        }
        return Inhoud.van(new String(bytes(ascii), StandardCharsets.US_ASCII).getBytes(tekenset));
    }

    /** What does not fit comes once, behind the first mark. */
    private static byte[] bytes(String tekst, Vorm vorm) {
        var plek = vorm.kapot.length == 0 ? -1 : tekst.indexOf(Teksten.MERK);
        if (plek < 0) {
            return tekst.getBytes(vorm.tekenset);
        }
        var uit = new ByteArrayOutputStream();
        uit.writeBytes(tekst.substring(0, plek).getBytes(vorm.tekenset));
        uit.writeBytes(vorm.kapot);
        uit.writeBytes(tekst.substring(plek).getBytes(vorm.tekenset));
        return uit.toByteArray();
    }

    static byte[] bytes(Inhoud inhoud) {
        try (var stroom = inhoud.open()) {
            return stroom.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Inhoud samen(List<Inhoud> delen) {
        return Inhoud.samen(delen);
    }
}
