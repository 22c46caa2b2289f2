package nl.lvsgateway.proeven.gril;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The same text in other bytes: charsets, marks in front, and what does not fit in the one that is named. */
final class Tekstvormgrillen {

    private static final byte[] MERK_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] MERK_16 = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] MERK_16_OMGEKEERD = {(byte) 0xFF, (byte) 0xFE};

    static final List<Gril> ALLE = List.of(
            Gril.elke("tekenset-merk", (opzet, toeval) -> opzet.vorm.merk = MERK_8),
            Gril.elke("tekenset-breed", Tekstvormgrillen::breed),
            Gril.elke("tekenset-smal", Tekstvormgrillen::smal),
            Gril.elke("tekenset-zwijgt", (opzet, toeval) -> opzet.vorm.genoemd = null),
            Gril.elke("tekenset-onbekend", (opzet, toeval) -> {
                opzet.vorm.genoemd = toeval.kies("kwispel-8", "utf-9", "\"\"", "%%%");
                opzet.wegMetGeheel();
            }),
            Gril.elke("tekenset-kapot", Tekstvormgrillen::kapot),
            Gril.soap("tekenset-verklaring", Tekstvormgrillen::verklaard));

    private Tekstvormgrillen() {}

    private static void breed(Opzet opzet, Toeval toeval) {
        var vorm = opzet.vorm;
        if (toeval.munt()) {
            vorm.tekenset = StandardCharsets.UTF_16BE;
            vorm.merk = MERK_16;
            vorm.genoemd = "utf-16";
        } else {
            vorm.tekenset = StandardCharsets.UTF_16LE;
            vorm.merk = toeval.munt() ? MERK_16_OMGEKEERD : new byte[0];
            vorm.genoemd = vorm.merk.length == 0 || toeval.munt() ? "UTF-16LE" : "utf-16";
        }
        vorm.verklaring = toeval.munt() ? null : "<?xml version='1.0' encoding='UTF-16'?>";
    }

    private static void smal(Opzet opzet, Toeval toeval) {
        opzet.vorm.genoemd = toeval.kies("iso-8859-1", "windows-1252", "us-ascii", "iso-8859-15");
        opzet.vorm.tekenset = Charset.forName(opzet.vorm.genoemd);
        opzet.vorm.verklaring = "<?xml version=\"1.0\" encoding=\"" + opzet.vorm.genoemd + "\"?>";
    }

    /** Only the XML itself says it. */
    private static void verklaard(Opzet opzet, Toeval toeval) {
        smal(opzet, toeval);
        opzet.vorm.genoemd = null;
    }

    /** A byte that no UTF-8 has, in one of the texts. */
    private static void kapot(Opzet opzet, Toeval toeval) {
        var bytes = toeval.kies(
                new byte[] {(byte) 0xE9},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xFF},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80});
        opzet.vorm.kapot = bytes;
        opzet.wegMetGeheel();
    }
}
