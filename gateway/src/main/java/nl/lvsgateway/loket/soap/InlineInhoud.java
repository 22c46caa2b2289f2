package nl.lvsgateway.loket.soap;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.keuren.Grenswacht;
import nl.lvsgateway.techniek.Mislukking;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Lets a file that stands in the message as base64 travel like an MTOM part: through a temporary file, never as one text
 * in the heap. The caller is proven before the first of them is written.
 */
class InlineInhoud extends AbstractPhaseInterceptor<SoapMessage> {

    private final Loket loket;
    private final Bijlagebeleid beleid;

    InlineInhoud(Loket loket, Bijlagebeleid beleid) {
        super(Phase.PRE_UNMARSHAL);
        this.loket = loket;
        this.beleid = beleid;
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
        var lezer = bericht.getContent(XMLStreamReader.class);
        if (lezer == null) {
            return;
        }
        var inline = new Inlinebestanden(
                new Grenswacht(beleid), () -> bericht.put(Bezoeker.class, loket.laatBinnen(Toegangskop.lees(bericht))));
        bericht.getExchange().put(Inlinebestanden.class, inline);
        bericht.setAttachments(new Samen(inline.delen(), bericht.getAttachments()));
        bericht.setContent(XMLStreamReader.class, new InlineLezer(new ZonderNil(lezer), inline));
    }

    /** Those that stood in the message first, then those that still come in; asking for the first reads none of these. */
    private static final class Samen extends AbstractCollection<Attachment> {

        /** As many parts as REST takes: more than a dossier with 50 bijlagen. */
        private static final int MEESTE_DELEN = 600;

        private final Collection<Attachment> eerst;
        private final Collection<Attachment> dan;

        Samen(Collection<Attachment> eerst, @Nullable Collection<Attachment> dan) {
            this.eerst = eerst;
            this.dan = dan == null ? List.of() : dan;
        }

        @Override
        public Iterator<Attachment> iterator() {
            var voor = eerst.iterator();
            var na = dan.iterator();
            return new Iterator<>() {
                private int gegeven;

                @Override
                public boolean hasNext() {
                    return voor.hasNext() || na.hasNext();
                }

                @Override
                public Attachment next() {
                    if (++gegeven > MEESTE_DELEN) {
                        throw Geweigerd.door(Mislukking.ONLEESBAAR, "multipart");
                    }
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
