package nl.lvsgateway.techniek.lijn;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** A line without TLS. Tomcat uses one such object again for the next caller. */
final class OpenLijn extends NioChannel {

    private final Lijngrenzen grenzen;
    private Tempo tempo;

    OpenLijn(SocketBufferHandler buffer, Lijngrenzen grenzen) {
        super(buffer);
        this.grenzen = grenzen;
        this.tempo = new Tempo(grenzen, System::nanoTime);
    }

    @Override
    public void reset(SocketChannel kanaal, NioSocketWrapper wie) throws IOException {
        super.reset(kanaal, wie);
        tempo = new Tempo(grenzen, System::nanoTime);
    }

    @Override
    public int read(ByteBuffer naar) throws IOException {
        var gelezen = super.read(naar);
        tempo.gelezen(gelezen);
        return gelezen;
    }

    @Override
    public long read(ByteBuffer[] naar, int plek, int aantal) throws IOException {
        var gelezen = super.read(naar, plek, aantal);
        tempo.gelezen(gelezen);
        return gelezen;
    }

    @Override
    public int write(ByteBuffer bron) throws IOException {
        var ietsTeDoen = bron.hasRemaining();
        var geschreven = super.write(bron);
        if (ietsTeDoen) {
            tempo.geschreven(geschreven);
        }
        return geschreven;
    }

    @Override
    public long write(ByteBuffer[] bron, int plek, int aantal) throws IOException {
        var geschreven = super.write(bron, plek, aantal);
        tempo.geschreven(geschreven);
        return geschreven;
    }
}
