package nl.lvsgateway.proeven.stroom.opname;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicLong;

/** A file channel that writes down every write, cut and force. */
final class Opnamekanaal extends FileChannel {

    private static final AtomicLong DWANG = new AtomicLong();

    private final FileChannel echt;
    private final String pad;
    private final boolean achteraan;

    Opnamekanaal(FileChannel echt, String pad, boolean achteraan) {
        this.echt = echt;
        this.pad = pad;
        this.achteraan = achteraan;
    }

    @Override
    public synchronized int write(ByteBuffer bron) throws IOException {
        var plaats = achteraan ? echt.size() : echt.position();
        var inhoud = bron.duplicate();
        var aantal = echt.write(bron);
        Opnamelog.schrijf(pad, plaats, inhoud.limit(inhoud.position() + aantal));
        return aantal;
    }

    @Override
    public int write(ByteBuffer bron, long plaats) throws IOException {
        var inhoud = bron.duplicate();
        var aantal = echt.write(bron, plaats);
        Opnamelog.schrijf(pad, plaats, inhoud.limit(inhoud.position() + aantal));
        return aantal;
    }

    @Override
    public long write(ByteBuffer[] bronnen, int begin, int hoeveel) throws IOException {
        long totaal = 0;
        for (int i = begin; i < begin + hoeveel; i++) {
            while (bronnen[i].hasRemaining()) {
                totaal += write(bronnen[i]);
            }
        }
        return totaal;
    }

    @Override
    public long transferFrom(ReadableByteChannel bron, long plaats, long hoeveel) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(hoeveel, 1 << 16));
        var aantal = bron.read(buffer);
        buffer.flip();
        while (buffer.hasRemaining()) {
            write(buffer, plaats + buffer.position());
        }
        return Math.max(aantal, 0);
    }

    @Override
    public FileChannel truncate(long grootte) throws IOException {
        echt.truncate(grootte);
        Opnamelog.gebeurt(Opnamelog.KORT_IN, pad, grootte);
        return this;
    }

    @Override
    public void force(boolean ookKenmerken) throws IOException {
        var nummer = DWANG.incrementAndGet();
        Opnamelog.gebeurt(Opnamelog.DWANG_BEGINT, pad, nummer);
        echt.force(ookKenmerken);
        Opnamelog.gebeurt(Opnamelog.DWANG_KLAAR, pad, nummer);
    }

    @Override
    public int read(ByteBuffer doel) throws IOException {
        return echt.read(doel);
    }

    @Override
    public long read(ByteBuffer[] doelen, int begin, int hoeveel) throws IOException {
        return echt.read(doelen, begin, hoeveel);
    }

    @Override
    public int read(ByteBuffer doel, long plaats) throws IOException {
        return echt.read(doel, plaats);
    }

    @Override
    public long position() throws IOException {
        return echt.position();
    }

    @Override
    public FileChannel position(long nieuw) throws IOException {
        echt.position(nieuw);
        return this;
    }

    @Override
    public long size() throws IOException {
        return echt.size();
    }

    @Override
    public long transferTo(long plaats, long hoeveel, WritableByteChannel doel) throws IOException {
        return echt.transferTo(plaats, hoeveel, doel);
    }

    @Override
    public MappedByteBuffer map(MapMode wijze, long plaats, long grootte) throws IOException {
        if (wijze != MapMode.READ_ONLY) {
            throw new UnsupportedOperationException("a mapped write would go unseen");
        }
        return echt.map(wijze, plaats, grootte);
    }

    @Override
    public FileLock lock(long plaats, long grootte, boolean gedeeld) throws IOException {
        return echt.lock(plaats, grootte, gedeeld);
    }

    @Override
    public FileLock tryLock(long plaats, long grootte, boolean gedeeld) throws IOException {
        return echt.tryLock(plaats, grootte, gedeeld);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        echt.close();
    }
}
