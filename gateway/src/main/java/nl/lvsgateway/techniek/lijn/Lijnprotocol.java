package nl.lvsgateway.techniek.lijn;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tomcat's own HTTP, on lines that are cut off when they are too slow and of which one address has not too many. Tomcat knows how
 * long nothing came at all, and starts anew at each byte: one byte a quarter of a minute keeps a thread of it for ever.
 */
public final class Lijnprotocol extends Http11NioProtocol {

    /** Tomcat makes it by its name. */
    public Lijnprotocol() {
        super(new Ingang());
    }

    /** @param telAdressen not when all lines come from a proxy */
    void begrens(Lijngrenzen grenzen, boolean telAdressen) {
        setConnectionTimeout((int) grenzen.stilte().toMillis());
        var ingang = (Ingang) getEndpoint();
        ingang.grenzen = grenzen;
        ingang.telAdressen = telAdressen;
    }

    private static final class Ingang extends NioEndpoint {

        private static final Logger LOG = LoggerFactory.getLogger(Lijnprotocol.class);

        private @Nullable Lijngrenzen grenzen;
        private boolean telAdressen;

        @Override
        protected NioChannel createChannel(SocketBufferHandler buffer) {
            var hoe = Objects.requireNonNull(grenzen);
            return isSSLEnabled() ? new VersleuteldeLijn(buffer, this, hoe) : new OpenLijn(buffer, hoe);
        }

        @Override
        protected boolean setSocketOptions(SocketChannel lijn) {
            if (telAdressen && isTeVeel(lijn)) {
                LOG.debug("One address has too many lines");
                return false;
            }
            return super.setSocketOptions(lijn);
        }

        private boolean isTeVeel(SocketChannel lijn) {
            try {
                var adres = Netadres.van(((InetSocketAddress) lijn.getRemoteAddress()).getAddress());
                return getConnections().stream()
                                .filter(een -> adres.equals(Netadres.van(een.getRemoteAddr())))
                                .count()
                        >= Objects.requireNonNull(grenzen).perAdres();
            } catch (IOException alWeg) {
                return true;
            }
        }
    }
}
