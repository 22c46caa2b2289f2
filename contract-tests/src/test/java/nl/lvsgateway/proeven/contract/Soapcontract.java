package nl.lvsgateway.proeven.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.SoapXml;
import nl.lvsgateway.proeven.lvs.XmlNaarJson;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** SOAP as the served WSDL says: whole messages against its schema, and the answer that belongs to the question. */
final class Soapcontract {

    private final Schema schema;
    private final Wsdl wsdl;

    Soapcontract(String tekst) {
        this.wsdl = Wsdl.lees(tekst);
        this.schema = wsdl.schema();
    }

    List<String> fouten(Verzoek verzoek, Reactie reactie) {
        var antwoord = SoapXml.uit(reactie);
        var fouten = new ArrayList<String>(tegenSchema("answer", antwoord));
        if (fouten.isEmpty()) {
            fouten.addAll(hoortErbij(verzoek, reactie, antwoord));
        }
        if (reactie.status() / 100 == 2 && verzoek.lichaam().grootte() > 0) {
            fouten.addAll(tegenSchema("accepted question", Vraagxml.van(verzoek)));
        }
        return fouten;
    }

    private List<String> tegenSchema(String wat, byte[] xml) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            return List.of();
        } catch (SAXException e) {
            return List.of(wat + ": " + e.getMessage());
        } catch (IOException e) {
            return List.of(wat + ": cannot be read");
        }
    }

    private List<String> hoortErbij(Verzoek verzoek, Reactie reactie, byte[] xml) {
        var wortel = XmlNaarJson.lees(xml).getDocumentElement();
        var inhoud = SoapXml.eersteKind((Element)
                wortel.getElementsByTagNameNS(wortel.getNamespaceURI(), "Body").item(0));
        var fault = inhoud.getLocalName().equals("Fault");
        if (fault != reactie.status() >= 400) {
            return List.of(inhoud.getLocalName() + " with status " + reactie.status());
        }
        var verwacht = wsdl.antwoordOp(Vraagxml.actie(verzoek));
        return fault || inhoud.getLocalName().equals(verwacht)
                ? List.of()
                : List.of(inhoud.getLocalName() + " where " + verwacht + " belongs");
    }
}
