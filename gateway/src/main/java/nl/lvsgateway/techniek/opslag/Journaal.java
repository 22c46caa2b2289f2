package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What every transaction changed, appended before it commits and forced to disk before anybody hears of it. The order of
 * two transactions that touch the same row is theirs: the first still holds its locks while it is written.
 */
final class Journaal implements GedeeldeSync.Dwang {

    private final Journaalmap map;
    private final Map<Integer, Geraakt> lopend = new ConcurrentHashMap<>();
    private FileChannel kanaal;
    private long generatie;
    private long nummer;
    private @Nullable IOException kapot;

    /** Goes on in the last generation, after what is whole of it. */
    Journaal(Journaalmap map, long generatie, long heel, long laatsteNummer) throws IOException {
        this.map = map;
        this.generatie = generatie;
        this.nummer = laatsteNummer;
        this.kanaal = open(heel);
    }

    private FileChannel open(long vanaf) throws IOException {
        var open = FileChannel.open(map.journaal(generatie), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        open.truncate(vanaf);
        open.position(vanaf);
        open.force(true);
        map.forceer();
        return open;
    }

    /** A row changed in the transaction of this session. */
    void neem(int sessie, Rijbeeld beeld) {
        lopend.computeIfAbsent(sessie, s -> new Geraakt()).neem(beeld);
    }

    /** The transaction of this session did not happen. */
    void vergeet(int sessie) {
        lopend.remove(sessie);
    }

    /** The transaction of this session is about to commit; 0 when it changed nothing. */
    long schrijf(int sessie, Connection verbinding) throws SQLException {
        var geraakt = lopend.remove(sessie);
        var rijen = geraakt == null ? List.<Rijbeeld>of() : geraakt.lees(verbinding);
        return rijen.isEmpty() ? 0 : schrijf(0, rijen);
    }

    /** A change outside any transaction. */
    void schrijfLos(Rijbeeld beeld) {
        schrijf(0, List.of(beeld));
    }

    /** The commit of this one failed after all. */
    void herroep(long blok) {
        if (blok > 0) {
            schrijf(blok, List.of());
        }
    }

    private synchronized long schrijf(long herroept, List<Rijbeeld> rijen) {
        if (kapot != null) {
            throw new UncheckedIOException("The journal cannot be written", kapot);
        }
        try {
            var blok = new Journaalblok(++nummer, herroept, rijen);
            voegToe(blok.verzegeld());
            return blok.nummer();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        }
    }

    /** Half a block would hide all that comes after it, so it is taken off again. */
    private void voegToe(ByteBuffer blok) throws IOException {
        var begin = kanaal.position();
        try {
            while (blok.hasRemaining()) {
                kanaal.write(blok);
            }
        } catch (IOException vol) {
            try {
                kanaal.truncate(begin);
                kanaal.position(begin);
            } catch (IOException ookDat) {
                kapot = ookDat;
            }
            throw vol;
        }
    }

    @Override
    public void forceer() throws IOException {
        kanaal().force(false);
    }

    private synchronized FileChannel kanaal() {
        return kanaal;
    }

    /** From here on changes go to a new generation; its number. */
    synchronized long beginGeneratie() throws IOException {
        kanaal.force(true);
        var vorig = kanaal;
        generatie++;
        kanaal = open(0);
        vorig.close();
        return generatie;
    }

    synchronized long grootte() throws IOException {
        return kanaal.position();
    }

    @Override
    public synchronized void close() throws IOException {
        kanaal.force(true);
        kanaal.close();
        kapot = new IOException("The journal is closed");
    }
}
