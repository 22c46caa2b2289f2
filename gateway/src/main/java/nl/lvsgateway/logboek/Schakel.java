package nl.lvsgateway.logboek;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import nl.lvsgateway.techniek.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One line of the Logboek in its chain.
 *
 * @param nr place in the chain, from 1 without gaps
 * @param vorige digest of the line before it
 * @param zegel digest of this line, the former digest included
 */
public record Schakel(long nr, Instant moment, Logregel regel, String vorige, String zegel) {

    /** What stands before the first line. */
    public static final String BEGIN = "0".repeat(64);

    /** The line that comes next, at a moment that both databases hold as it is. */
    static Schakel na(Kop kop, Logregel regel, Instant nu) {
        var moment = nu.truncatedTo(ChronoUnit.MICROS);
        var nr = kop.nr() + 1;
        return new Schakel(nr, moment, regel, kop.zegel(), bereken(nr, moment, regel, kop.zegel()));
    }

    /** Whether it is untouched and follows on the given head. */
    boolean volgtOp(Kop kop) {
        return nr == kop.nr() + 1 && vorige.equals(kop.zegel()) && zegel.equals(bereken(nr, moment, regel, vorige));
    }

    Kop kop() {
        return new Kop(nr, zegel);
    }

    private static String bereken(long nr, Instant moment, Logregel regel, String vorige) {
        var afdruk = Sha256.nieuw();
        var velden = Stream.of(
                vorige,
                Long.toString(nr),
                moment.toString(),
                regel.wie(),
                regel.rol(),
                regel.daad().name(),
                regel.onderwerp(),
                regel.school(),
                regel.toelichting());
        velden.forEach(veld -> neemOp(afdruk, veld));
        return Sha256.hex(afdruk);
    }

    /** With its length, so that no two lines read the same; absent differs from empty. */
    private static void neemOp(MessageDigest afdruk, @Nullable String veld) {
        var bytes = veld == null ? new byte[0] : veld.getBytes(StandardCharsets.UTF_8);
        afdruk.update(
                ByteBuffer.allocate(4).putInt(veld == null ? -1 : bytes.length).array());
        afdruk.update(bytes);
    }

    /** The last line so far: how many there are, and the digest that holds them all. */
    public record Kop(long nr, String zegel) {

        static final Kop LEEG = new Kop(0, BEGIN);
    }
}
