package nl.lvsgateway.kindkans.soap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Stops reading an answer once its call was broken off. Closing the connection is not enough: the JDK's close waits for the
 * reader, and a drip-fed answer keeps the reader busy for ever.
 */
final class Antwoordgrens extends AbstractPhaseInterceptor<Message> {

    Antwoordgrens() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message antwoord) {
        var oproep = (Oproep) antwoord.getExchange().getOutMessage().getContextualProperty(Verbinding.OPROEP);
        var inhoud = antwoord.getContent(InputStream.class);
        if (oproep != null && inhoud != null) {
            antwoord.setContent(InputStream.class, new Begrensd(inhoud, oproep));
        }
    }

    private static final class Begrensd extends FilterInputStream {

        private final Oproep oproep;

        Begrensd(InputStream in, Oproep oproep) {
            super(in);
            this.oproep = oproep;
        }

        @Override
        public int read() throws IOException {
            controleer();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int vanaf, int lengte) throws IOException {
            controleer();
            return super.read(buffer, vanaf, lengte);
        }

        private void controleer() throws IOException {
            if (oproep.isAfgebroken()) {
                throw new IOException("call was broken off");
            }
        }
    }
}
