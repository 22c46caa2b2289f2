package nl.lvsgateway.techniek.soap;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Refuses an element that comes twice where the WSDL has it once: who binds it would keep the last and drop the others without a
 * word. What is said to be nothing ({@code xsi:nil}) is not there, and does not count.
 */
final class Eenmaal extends StreamReaderDelegate {

    private static final String LICHAAM = "Body";

    private final Set<String> vaker;
    private final Deque<Ouder> ouders = new ArrayDeque<>();

    /** @param vaker what may come more than once, each as {@code parent/child} */
    Eenmaal(XMLStreamReader lezer, Set<String> vaker) throws XMLStreamException {
        super(lezer);
        this.vaker = vaker;
        ouders.push(new Ouder(LICHAAM, new HashSet<>()));
        if (lezer.isStartElement() && !lezer.getLocalName().equals(LICHAAM)) {
            begin();
        }
    }

    private record Ouder(String naam, Set<String> kinderen) {}

    /** An element stands where it stood before. */
    static final class Dubbel extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        private final String element;

        Dubbel(String element, Location plek) {
            super("An element comes twice", plek);
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    @Override
    public int next() throws XMLStreamException {
        var gebeurtenis = super.next();
        if (gebeurtenis == START_ELEMENT) {
            begin();
        } else if (gebeurtenis == END_ELEMENT && !ouders.isEmpty()) {
            ouders.pop();
        }
        return gebeurtenis;
    }

    private void begin() throws XMLStreamException {
        var naam = getLocalName();
        var ouder = ouders.peek();
        if (ouder == null) {
            eisGeenTweede(naam);
        } else if (!isNil()
                && !ouder.kinderen().add(ouder.naam().equals(LICHAAM) ? LICHAAM : naam)
                && !vaker.contains(ouder.naam() + "/" + naam)) {
            throw new Dubbel(ouder.naam().equals(LICHAAM) ? LICHAAM : naam, getLocation());
        }
        ouders.push(new Ouder(naam, new HashSet<>()));
    }

    /** Behind the body, where some put what is none of ours. */
    private void eisGeenTweede(String naam) throws Dubbel {
        if (naam.equals(LICHAAM)) {
            throw new Dubbel(LICHAAM, getLocation());
        }
    }

    private boolean isNil() {
        var nil = getAttributeValue(W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil");
        return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
    }
}
