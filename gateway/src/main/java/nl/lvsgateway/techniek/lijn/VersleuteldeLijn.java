package nl.lvsgateway.techniek.lijn;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SecureNioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** A line with TLS: what counts is what was said, not its wrapping. Tomcat uses one such object again for the next caller. */
final class VersleuteldeLijn extends SecureNioChannel {

    private final Lijngrenzen grenzen;
    private Tempo tempo;

    VersleuteldeLijn(SocketBufferHandler buffer, NioEndpoint ingang, Lijngrenzen grenzen) {
        super(buffer, ingang);
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
