package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * All that one transaction changed, sealed with its length and a checksum: it is there as a whole or not at all.
 *
 * @param herroept the number of the block before it when that does not count after all, or 0: earlier versions wrote that, and
 *     one reads it still
 */
record Journaalblok(long nummer, long herroept, List<Rijbeeld> rijen) {

    /** Nothing that a school can hand in comes near this. */
    static final int GROOTSTE = 256 * 1024 * 1024;

    /** Two numbers and no rows. */
    static final int KLEINSTE = 20;

    static final int KOP = 8;

    ByteBuffer verzegeld() throws IOException {
        var inhoud = new ByteArrayOutputStream();
        var uit = new DataOutputStream(inhoud);
        uit.writeLong(nummer);
        uit.writeLong(herroept);
        uit.writeInt(rijen.size());
        for (var rij : rijen) {
            schrijf(rij, uit);
        }
        var bytes = inhoud.toByteArray();
        return ByteBuffer.allocate(KOP + bytes.length)
                .putInt(bytes.length)
                .putInt(som(bytes))
                .put(bytes)
                .flip();
    }

    static Journaalblok van(byte[] inhoud) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(inhoud));
        var nummer = in.readLong();
        var herroept = in.readLong();
        var rijen = new ArrayList<Rijbeeld>();
        for (var nog = in.readInt(); nog > 0; nog--) {
            rijen.add(lees(in));
        }
        return new Journaalblok(nummer, herroept, rijen);
    }

    static int som(byte[] bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static void schrijf(Rijbeeld rij, DataOutputStream uit) throws IOException {
        uit.writeUTF(rij.tabel());
        schrijf(rij.sleutel(), uit);
        uit.writeBoolean(rij.isWeg());
        if (rij.waarden() != null) {
            schrijf(rij.waarden(), uit);
        }
    }

    private static void schrijf(Map<String, @Nullable Object> waarden, DataOutputStream uit) throws IOException {
        uit.writeShort(waarden.size());
        for (var waarde : waarden.entrySet()) {
            uit.writeUTF(waarde.getKey());
            Waardeschrift.schrijf(waarde.getValue(), uit);
        }
    }

    private static Rijbeeld lees(DataInputStream in) throws IOException {
        var tabel = in.readUTF();
        var sleutel = waarden(in);
        var weg = in.readBoolean();
        return new Rijbeeld(tabel, sleutel, weg ? null : waarden(in));
    }

    private static Map<String, @Nullable Object> waarden(DataInputStream in) throws IOException {
        var waarden = new LinkedHashMap<String, @Nullable Object>();
        for (var nog = in.readShort(); nog > 0; nog--) {
            waarden.put(in.readUTF(), Waardeschrift.lees(in));
        }
        return waarden;
    }
}
