package nl.lvsgateway.loket.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.toegang.Drempel;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a SOAP caller shows, read from the headers before the body is touched. */
final class Toegangskop {

    static final String LVS = "urn:nl:lvsgateway:lvs:v1";

    private Toegangskop() {}

    static Bezoeker lees(SoapMessage bericht) {
        var http = Objects.requireNonNull((HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST));
        return Drempel.bezoeker(http, veld(bericht, "School"), veld(bericht, "Verificatiecode"));
    }

    private static @Nullable String veld(SoapMessage bericht, String naam) {
        for (var kop : bericht.getHeaders()) {
            if (kop.getObject() instanceof Element toegang && LVS.equals(toegang.getNamespaceURI())) {
                var velden = toegang.getElementsByTagNameNS(LVS, naam);
                return velden.getLength() == 1 ? velden.item(0).getTextContent() : null;
            }
        }
        return null;
    }
}
