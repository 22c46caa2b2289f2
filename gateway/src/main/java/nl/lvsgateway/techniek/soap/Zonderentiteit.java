package nl.lvsgateway.techniek.soap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Without a DTD nobody can say what an entity stands for. CXF would trip over it among the headers, and leave it out elsewhere. */
final class Zonderentiteit extends AbstractPhaseInterceptor<Message> {

    Zonderentiteit() {
        super(Phase.POST_STREAM);
        addAfter(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message bericht) {
        var lezer = bericht.getContent(XMLStreamReader.class);
        if (lezer != null) {
            bericht.setContent(XMLStreamReader.class, new Lezer(lezer));
        }
    }

    private static final class Lezer extends StreamReaderDelegate {

        Lezer(XMLStreamReader lezer) {
            super(lezer);
        }

        @Override
        public int next() throws XMLStreamException {
            var gebeurtenis = super.next();
            if (gebeurtenis == ENTITY_REFERENCE) {
                throw new XMLStreamException("An entity that nobody declared", getLocation());
            }
            return gebeurtenis;
        }
    }
}
