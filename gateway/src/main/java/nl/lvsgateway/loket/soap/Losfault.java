package nl.lvsgateway.loket.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.StringWriter;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.soap.Faultuitgang;
import nl.ososchemas.lvs.v1.ObjectFactory;

/** A fault for a call that no endpoint took, so that no message could be made of it. */
public final class Losfault {

    private static final String ELF = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>\
            <faultcode>soap:%s</faultcode><faultstring xml:lang="nl">%s</faultstring><detail>%s</detail>\
            </soap:Fault></soap:Body></soap:Envelope>""";
    private static final String TWAALF = """
            <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><soap:Fault>\
            <soap:Code><soap:Value>soap:%s</soap:Value></soap:Code>\
            <soap:Reason><soap:Text xml:lang="nl">%s</soap:Text></soap:Reason><soap:Detail>%s</soap:Detail>\
            </soap:Fault></soap:Body></soap:Envelope>""";

    private Losfault() {}

    /** @param status that HTTP has a word for: no endpoint refused, so it is not that of a fault */
    public static void schrijf(Geweigerd nee, int status, HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException {
        nee.meld();
        var twaalf = Faultuitgang.spreekt12(vraag.getContentType());
        var schuld = nee.magNogEens() ? (twaalf ? "Receiver" : "Server") : twaalf ? "Sender" : "Client";
        antwoord.setStatus(status);
        nee.koppen().forEach(antwoord::setHeader);
        antwoord.setContentType((twaalf ? "application/soap+xml" : "text/xml") + ";charset=UTF-8");
        antwoord.getOutputStream()
                .write((twaalf ? TWAALF : ELF)
                        .formatted(schuld, nee.uitleg(), detail(nee))
                        .getBytes(UTF_8));
    }

    private static String detail(Geweigerd nee) {
        try {
            var schrijver = JAXBContext.newInstance(ObjectFactory.class).createMarshaller();
            schrijver.setProperty(Marshaller.JAXB_FRAGMENT, true);
            var tekst = new StringWriter();
            schrijver.marshal(new ObjectFactory().createWeigering(Soapantwoord.weigering(nee)), tekst);
            return tekst.toString();
        } catch (JAXBException e) {
            throw new IllegalStateException("A fault of our own making cannot be written", e);
        }
    }
}
