package nl.lvsgateway.loket.soap;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** What a client says to be nothing ({@code xsi:nil}) is not there: JAXB would make an empty text of it. */
final class ZonderNil extends StreamReaderDelegate {

    ZonderNil(XMLStreamReader lezer) {
        super(lezer);
    }

    @Override
    public int next() throws XMLStreamException {
        var gebeurtenis = super.next();
        while (gebeurtenis == START_ELEMENT && isNil()) {
            slaOver();
            gebeurtenis = super.next();
        }
        return gebeurtenis;
    }

    private boolean isNil() {
        var nil = getAttributeValue(W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil");
        return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
    }

    private void slaOver() throws XMLStreamException {
        for (var diepte = 1; diepte > 0; ) {
            var gebeurtenis = super.next();
            diepte += gebeurtenis == START_ELEMENT ? 1 : gebeurtenis == END_ELEMENT ? -1 : 0;
        }
    }
}
