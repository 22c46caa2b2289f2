package nl.lvsgateway.loket.soap;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.loket.Loket;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Lets a file that stands in the message as base64 travel like an MTOM part: through a temporary file, never as one text
 * in the heap. The caller is proven before the first of them is written.
 */
class InlineInhoud extends AbstractPhaseInterceptor<SoapMessage> {

    private final Loket loket;

    InlineInhoud(Loket loket) {
        super(Phase.PRE_UNMARSHAL);
        this.loket = loket;
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
        var lezer = bericht.getContent(XMLStreamReader.class);
        if (lezer == null) {
            return;
        }
        List<Attachment> inline = new ArrayList<>();
        var delen = bericht.getAttachments();
        bericht.setAttachments(delen == null ? inline : new Samen(inline, delen));
        bericht.setContent(
                XMLStreamReader.class,
                new InlineLezer(lezer, inline, () -> loket.controleer(Toegangskop.lees(bericht))));
    }

    /** Those that stood in the message first, then those that still come in; asking for the first reads none of these. */
    private static final class Samen extends AbstractCollection<Attachment> {

        private final Collection<Attachment> eerst;
        private final Collection<Attachment> dan;

        Samen(Collection<Attachment> eerst, Collection<Attachment> dan) {
            this.eerst = eerst;
            this.dan = dan;
        }

        @Override
        public Iterator<Attachment> iterator() {
            var voor = eerst.iterator();
            var na = dan.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return voor.hasNext() || na.hasNext();
                }

                @Override
                public Attachment next() {
                    return voor.hasNext() ? voor.next() : na.next();
                }
            };
        }

        @Override
        public int size() {
            return eerst.size() + dan.size();
        }
    }
}
