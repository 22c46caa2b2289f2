package nl.lvsgateway.proeven.stroom;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The rows that a journal promises, read by other code than the gateway's: the rows that the last whole generation began
 * with, and on top of them every block of it and of later ones, up to the first that is not whole.
 */
final class Journaalbeeld {

    private static final int KOP = 8;

    private final Map<String, Map<String, Map<String, String>>> tabellen = new HashMap<>();

    /** @param bestanden contents by name, in the folder of the journal */
    static Journaalbeeld van(Map<String, byte[]> bestanden) throws IOException {
        var beeld = new Journaalbeeld();
        var basis = bestanden.keySet().stream()
                .filter(naam -> naam.endsWith(".basis"))
                .max(String::compareTo)
                .orElse("");
        if (!basis.isEmpty() && beeld.neem(bestanden.get(basis)) < bestanden.get(basis).length) {
            throw new IOException(basis + " has its name and is not whole");
        }
        var vanaf = basis.replace(".basis", ".journaal");
        for (var naam : bestanden.keySet().stream().sorted().toList()) {
            if (naam.endsWith(".journaal") && naam.compareTo(vanaf) >= 0) {
                beeld.neem(bestanden.get(naam));
            }
        }
        return beeld;
    }

    Collection<Map<String, String>> rijen(String tabel) {
        return tabellen.getOrDefault(tabel, Map.of()).values();
    }

    /** How much of it is whole. */
    private int neem(byte[] inhoud) throws IOException {
        var plaats = 0;
        while (inhoud.length - plaats >= KOP) {
            var kop = ByteBuffer.wrap(inhoud, plaats, KOP);
            var lengte = kop.getInt();
            var som = kop.getInt();
            if (lengte <= 0 || lengte > inhoud.length - plaats - KOP || som(inhoud, plaats + KOP, lengte) != som) {
                return plaats;
            }
            neemBlok(new DataInputStream(new ByteArrayInputStream(inhoud, plaats + KOP, lengte)));
            plaats += KOP + lengte;
        }
        return plaats;
    }

    private static int som(byte[] inhoud, int plaats, int lengte) {
        var crc = new CRC32C();
        crc.update(inhoud, plaats, lengte);
        return (int) crc.getValue();
    }

    private void neemBlok(DataInputStream in) throws IOException {
        in.skipNBytes(2 * Long.BYTES);
        for (var nog = in.readInt(); nog > 0; nog--) {
            var rijen = tabellen.computeIfAbsent(in.readUTF().toLowerCase(Locale.ROOT), tabel -> new HashMap<>());
            var sleutel = waarden(in).toString();
            if (in.readBoolean()) {
                rijen.remove(sleutel);
            } else {
                rijen.put(sleutel, waarden(in));
            }
        }
    }

    private static Map<String, String> waarden(DataInputStream in) throws IOException {
        var waarden = new HashMap<String, String>();
        for (var nog = in.readShort(); nog > 0; nog--) {
            waarden.put(in.readUTF().toLowerCase(Locale.ROOT), waarde(in));
        }
        return waarden;
    }

    private static String waarde(DataInputStream in) throws IOException {
        var soort = (char) in.readByte();
        return switch (soort) {
            case '0' -> "";
            case 'L' -> Long.toString(in.readLong());
            case 'I' -> Integer.toString(in.readInt());
            case 'B' -> Boolean.toString(in.readBoolean());
            default -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        };
    }
}
