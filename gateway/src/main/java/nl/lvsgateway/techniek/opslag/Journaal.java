package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.lvsgateway.techniek.Storing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every transaction changed, appended before it commits and forced to disk before anybody hears of it. They come
 * one by one, so the order in it is theirs.
 */
final class Journaal implements GedeeldeSync.Dwang {

    private static final Logger LOG = LoggerFactory.getLogger(Journaal.class);

    private final Journaalmap map;
    private final Schrijfbeurt beurt;
    private final Map<Integer, Geraakt> lopend = new ConcurrentHashMap<>();
    private final Deque<Long> teHerroepen = new ArrayDeque<>();
    private FileChannel kanaal;
    private long generatie;
    private long nummer;
    private @Nullable IOException kapot;

    /** Goes on in the last generation, after what is whole of it. */
    Journaal(Journaalmap map, Schrijfbeurt beurt, long generatie, long heel, long laatsteNummer) throws IOException {
        this.map = map;
        this.beurt = beurt;
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

    /** A row changed in the transaction of this session; without a turn nobody would write it down at the commit. */
    void neem(int sessie, Rijbeeld beeld) {
        if (!beurt.isMijn()) {
            LOG.error("A row of {} was changed outside a transaction of ours: the journal lacks it", beeld.tabel());
            return;
        }
        lopend.computeIfAbsent(sessie, s -> new Geraakt()).neem(beeld);
    }

    /** The transaction of this session did not happen. */
    void vergeet(int sessie) {
        lopend.remove(sessie);
    }

    Schrijfbeurt beurt() {
        return beurt;
    }

    /** Nobody is changing anything: what is here still, is of a session that was lost under its transaction. */
    void vergeetAlles() {
        lopend.clear();
    }

    /** The transaction of this session is about to commit; 0 when it changed nothing. */
    long schrijf(int sessie, Connection verbinding) throws SQLException {
        var geraakt = lopend.remove(sessie);
        var rijen = geraakt == null ? List.<Rijbeeld>of() : geraakt.lees(verbinding);
        return rijen.isEmpty() ? 0 : schrijf(rijen);
    }

    /** The commit of this one failed after all. A full disk cannot take that now; then it goes before whatever comes next. */
    synchronized void herroep(long blok) {
        if (blok == 0) {
            return;
        }
        teHerroepen.add(blok);
        try {
            schrijfHerroepingen();
        } catch (IOException vol) {
            LOG.warn("The journal cannot take back a block now; it does so first thing later: {}", Storing.van(vol));
        }
    }

    private void schrijfHerroepingen() throws IOException {
        while (!teHerroepen.isEmpty()) {
            schrijfBlok(teHerroepen.getFirst(), List.of());
            teHerroepen.removeFirst();
        }
    }

    private synchronized long schrijf(List<Rijbeeld> rijen) {
        if (kapot != null) {
            throw new UncheckedIOException("The journal cannot be written", kapot);
        }
        try {
            schrijfHerroepingen();
            return schrijfBlok(0, rijen);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        }
    }

    private long schrijfBlok(long herroept, List<Rijbeeld> rijen) throws IOException {
        var blok = new Journaalblok(++nummer, herroept, rijen);
        voegToe(blok.verzegeld());
        return blok.nummer();
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
