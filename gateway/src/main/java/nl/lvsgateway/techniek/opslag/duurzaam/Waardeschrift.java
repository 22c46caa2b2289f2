package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Writes values of columns so that they can be read back exactly. */
final class Waardeschrift {

    private Waardeschrift() {}

    /** The form in which values are kept and compared, whichever way H2 hands them over. */
    static @Nullable Object gewoon(@Nullable Object waarde) throws SQLException {
        if (waarde instanceof Date datum) {
            return datum.toLocalDate();
        }
        if (waarde instanceof Clob tekst) {
            return tekst.getSubString(1, (int) tekst.length());
        }
        if (waarde instanceof Short || waarde instanceof Byte) {
            return ((Number) waarde).intValue();
        }
        return waarde;
    }

    static void schrijf(@Nullable Object waarde, DataOutputStream uit) throws IOException {
        if (waarde == null) {
            uit.writeByte('0');
        } else if (waarde instanceof Long getal) {
            uit.writeByte('L');
            uit.writeLong(getal);
        } else if (waarde instanceof Integer getal) {
            uit.writeByte('I');
            uit.writeInt(getal);
        } else if (waarde instanceof Boolean ja) {
            uit.writeByte('B');
            uit.writeBoolean(ja);
        } else if (waarde instanceof byte[] bytes) {
            schrijf('X', bytes, uit);
        } else {
            schrijf(soort(waarde), waarde.toString().getBytes(StandardCharsets.UTF_8), uit);
        }
    }

    private static char soort(Object waarde) throws IOException {
        if (waarde instanceof String) {
            return 'S';
        }
        if (waarde instanceof OffsetDateTime) {
            return 'T';
        }
        if (waarde instanceof LocalDate) {
            return 'D';
        }
        if (waarde instanceof BigDecimal) {
            return 'N';
        }
        throw new IOException("The journal knows no " + waarde.getClass().getName());
    }

    private static void schrijf(char soort, byte[] bytes, DataOutputStream uit) throws IOException {
        uit.writeByte(soort);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    static @Nullable Object lees(DataInputStream in) throws IOException {
        var soort = (char) in.readByte();
        return switch (soort) {
            case '0' -> null;
            case 'L' -> in.readLong();
            case 'I' -> in.readInt();
            case 'B' -> in.readBoolean();
            case 'X' -> bytes(in);
            case 'S' -> tekst(in);
            case 'T' -> OffsetDateTime.parse(tekst(in));
            case 'D' -> LocalDate.parse(tekst(in));
            case 'N' -> new BigDecimal(tekst(in));
            default -> throw new IOException("Unknown kind of value in the journal: " + soort);
        };
    }

    private static String tekst(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
