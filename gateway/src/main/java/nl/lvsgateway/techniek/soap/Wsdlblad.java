package nl.lvsgateway.techniek.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.web.util.HtmlUtils;

/**
 * The WSDL of an endpoint as it was written, with the address at which it was asked. CXF would write it anew and put its ports in
 * any order, while many clients take the first: that is SOAP 1.1.
 */
final class Wsdlblad {

    private static final Pattern ADRES = Pattern.compile("(:address\\s+location=\")[^\"]*");

    private final Bus bus;

    Wsdlblad(Bus bus) {
        this.bus = bus;
    }

    /** @param eindpunt path of an endpoint that is there */
    void geef(String eindpunt, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        var adres = vraag.getRequestURL().toString().replaceFirst("/$", "");
        var wsdl = ADRES.matcher(bron(eindpunt))
                .replaceAll("$1" + Matcher.quoteReplacement(HtmlUtils.htmlEscapeDecimal(adres)));
        antwoord.setContentType("text/xml;charset=UTF-8");
        antwoord.getOutputStream().write(wsdl.getBytes(UTF_8));
    }

    private String bron(String eindpunt) throws IOException {
        var plaats = bus.getExtension(HTTPTransportFactory.class)
                .getRegistry()
                .getDestinationForPath(eindpunt)
                .getEndpointInfo()
                .getService()
                .getDescription()
                .getBaseURI();
        return new DefaultResourceLoader().getResource(plaats).getContentAsString(UTF_8);
    }
}
