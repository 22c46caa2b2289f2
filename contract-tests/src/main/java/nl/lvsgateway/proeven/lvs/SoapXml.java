package nl.lvsgateway.proeven.lvs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.lvsgateway.proeven.http.Reactie;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The XML of a SOAP answer, also when it comes as a multipart message. */
public final class SoapXml {

    private SoapXml() {}

    public static byte[] uit(Reactie reactie) {
        var bytes = reactie.lichaam();
        if (!reactie.kop("content-type").startsWith("multipart/")) {
            return bytes;
        }
        var tekst = new String(bytes, StandardCharsets.ISO_8859_1);
        var begin = tekst.indexOf("\r\n\r\n") + 4;
        var einde = tekst.indexOf("\r\n--", begin);
        return Arrays.copyOfRange(bytes, begin, einde);
    }

    public static Element eersteKind(Element ouder) {
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element e) {
                return e;
            }
        }
        throw new AssertionError(ouder.getLocalName() + " is empty");
    }
}
