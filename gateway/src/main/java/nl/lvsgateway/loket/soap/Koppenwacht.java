package nl.lvsgateway.loket.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.toegang.Drempel;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.binding.soap.interceptor.MustUnderstandInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.w3c.dom.Element;

/**
 * The headers of a message, before its body is read: one that must be understood and is not, is named; and when Toegang is not
 * as the WSDL has it, it is told how it should be. Who is not known at all hears that, and from the door.
 */
class Koppenwacht extends AbstractSoapInterceptor {

    private static final QName TOEGANG = new QName(Toegangskop.LVS, "Toegang");

    Koppenwacht() {
        super(Phase.PRE_PROTOCOL);
        addBefore(MustUnderstandInterceptor.class.getName());
        addAfter(Drempelwacht.class.getName());
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Adressering.WOORDEN;
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
        var vreemd = bericht.getHeaders().stream()
                .filter(kop -> moetBegrepen(bericht, kop) && !kent(kop))
                .map(kop -> kop.getName().toString())
                .collect(Collectors.joining(", "));
        if (!vreemd.isEmpty()) {
            var nee = nee("Header", "Deze SOAP-header kennen wij niet: " + vreemd + ".");
            throw new SoapFault(nee.uitleg(), nee, bericht.getVersion().getMustUnderstand());
        }
        if (bericht.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest vraag
                && Drempel.isBekend(vraag)) {
            eisToegang(bericht);
        }
    }

    /** As far as it is meant for us. */
    private static boolean moetBegrepen(SoapMessage bericht, Header kop) {
        return kop instanceof SoapHeader soap
                && soap.isMustUnderstand()
                && (soap.getActor() == null
                        || soap.getActor().isEmpty()
                        || soap.getActor().equals(bericht.getVersion().getNextRole())
                        || soap.getActor().equals(bericht.getVersion().getUltimateReceiverRole()));
    }

    private static boolean kent(Header kop) {
        return kop.getName().equals(TOEGANG) || Adressering.kent(kop);
    }

    private static void eisToegang(SoapMessage bericht) {
        var koppen = bericht.getHeaders().stream()
                .filter(een -> een.getName().getLocalPart().equals("Toegang"))
                .toList();
        if (koppen.size() != 1) {
            throw nee(
                    "Toegang",
                    koppen.isEmpty()
                            ? "De SOAP-header Toegang ontbreekt."
                            : "De SOAP-header Toegang hoort er één keer te staan.");
        }
        var kop = koppen.get(0);
        if (!kop.getName().equals(TOEGANG)) {
            throw nee("Toegang", "De SOAP-header Toegang hoort in de naamruimte " + Toegangskop.LVS + ".");
        }
        if (kop.getObject() instanceof Element toegang) {
            eisVeld(toegang, "School");
            if (toegang.getElementsByTagNameNS("*", "Verificatiecode").getLength() > 0) {
                eisVeld(toegang, "Verificatiecode"); // left out it is a wrong one, as over REST
            }
        }
    }

    private static void eisVeld(Element toegang, String naam) {
        if (toegang.getElementsByTagNameNS(Toegangskop.LVS, naam).getLength() == 1) {
            return;
        }
        throw toegang.getElementsByTagNameNS("*", naam).getLength() == 0
                ? nee("Toegang." + naam, "In de SOAP-header Toegang ontbreekt " + naam + ".")
                : nee(
                        "Toegang." + naam,
                        naam + " hoort één keer in Toegang, in de naamruimte " + Toegangskop.LVS + ".");
    }

    private static Geweigerd nee(String veld, String uitleg) {
        return new Geweigerd(new Fout(Weigering.BERICHT_ONGELDIG, veld, uitleg));
    }
}
