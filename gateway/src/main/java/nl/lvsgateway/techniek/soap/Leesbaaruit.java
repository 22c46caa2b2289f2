package nl.lvsgateway.techniek.soap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.lvsgateway.techniek.Getypt;
import org.apache.cxf.interceptor.StaxOutInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.DelegatingXMLStreamWriter;

/** What was kept before it was judged goes out without what XML cannot carry: one old sign spoils no whole message. */
public class Leesbaaruit extends AbstractPhaseInterceptor<Message> {

    public Leesbaaruit() {
        super(Phase.PRE_STREAM);
        addAfter(StaxOutInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message bericht) {
        var schrijver = bericht.getContent(XMLStreamWriter.class);
        if (schrijver != null) {
            bericht.setContent(XMLStreamWriter.class, new Schrijver(schrijver));
        }
    }

    private static final class Schrijver extends DelegatingXMLStreamWriter {

        Schrijver(XMLStreamWriter schrijver) {
            super(schrijver);
        }

        @Override
        public void writeCharacters(String tekst) throws XMLStreamException {
            super.writeCharacters(Getypt.leesbaar(tekst));
        }

        @Override
        public void writeCharacters(char[] tekens, int begin, int aantal) throws XMLStreamException {
            writeCharacters(new String(tekens, begin, aantal));
        }
    }
}
