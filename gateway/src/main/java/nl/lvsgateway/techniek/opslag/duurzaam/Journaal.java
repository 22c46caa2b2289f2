package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.lvsgateway.techniek.opslag.Alleenwij;
import org.jspecify.annotations.Nullable;

/**
 * What every transaction changed, one block after another, in the order in which they committed. A log and no more: it knows
 * no database. All writing is done by a thread of its own, so it needs no locks.
 */
final class Journaal implements AutoCloseable {

    private final Journaalmap map;
    private final Schijfdraad draad = new Schijfdraad("journaal-schrijft");

    /** Held while the channel is forced, and while another takes its place: none is closed under a force. */
    private final Object wissel = new Object();

    private FileChannel kanaal;
    private long generatie;
    private long nummer;
    private @Nullable IOException kapot;

    /** Goes on in the last generation, after what is whole of it. */
    Journaal(Journaalmap map, long generatie, long heel, long laatsteNummer) throws IOException {
        this.map = map;
        this.generatie = generatie;
        this.nummer = laatsteNummer;
        this.kanaal = open(generatie, heel);
    }

    private FileChannel open(long welke, long vanaf) throws IOException {
        var open = Alleenwij.open(map.journaal(welke), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        open.truncate(vanaf);
        open.position(vanaf);
        open.force(true);
        map.forceer();
        return open;
    }

    /**
     * In the log, not yet on the disk itself.
     *
     * @throws nl.lvsgateway.techniek.Opslagstoring when it cannot be written; then nothing of it is in the log
     */
    void schrijf(List<Rijbeeld> rijen) {
        doe("The journal cannot be written", () -> {
            if (kapot != null) {
                throw kapot;
            }
            voegToe(new Journaalblok(++nummer, 0, rijen).verzegeld());
            return null;
        });
    }

    private <T> T doe(String wat, Schijfdraad.Werk<T> werk) {
        return Schijfdraad.wacht(wat, draad.begin(werk));
    }

    /** Half a block would hide all that comes after it, so it is taken off again. */
    private void voegToe(ByteBuffer blok) throws IOException {
        var begin = kanaal.position();
        try {
            while (blok.hasRemaining()) {
                kanaal.write(blok);
            }
        } catch (IOException | RuntimeException | Error mislukt) {
            try {
                kanaal.truncate(begin);
                kanaal.position(begin);
            } catch (IOException ookDat) {
                kapot = ookDat;
            }
            throw mislukt;
        }
    }

    /** All that was written before this call is on the disk itself when it returns. */
    void forceer() throws IOException {
        synchronized (wissel) {
            kanaal.force(false);
        }
    }

    /** From here on changes go to a new generation; its number. Nobody may be committing. */
    long beginGeneratie() {
        return doe("The journal cannot begin anew", () -> {
            var nieuw = open(generatie + 1, 0);
            synchronized (wissel) {
                kanaal.force(true);
                kanaal.close();
                kanaal = nieuw;
            }
            return ++generatie;
        });
    }

    long grootte() {
        return doe("The journal cannot be measured", () -> kanaal.position());
    }

    @Override
    public void close() {
        try {
            doe("The journal cannot be closed", () -> {
                synchronized (wissel) {
                    kanaal.force(true);
                    kanaal.close();
                }
                return null;
            });
        } finally {
            draad.close();
        }
    }
}
