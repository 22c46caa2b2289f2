package nl.lvsgateway.proeven.lvs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Meelezers;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verzoek;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Lets those who read along see what the generated client was answered, before it unpacks that. */
final class CxfMeelezing extends AbstractPhaseInterceptor<Message> {

    private final URI adres;

    CxfMeelezing(URI adres) {
        super(Phase.RECEIVE);
        this.adres = adres;
    }

    @Override
    public void handleMessage(Message bericht) {
        var inhoud = bericht.getContent(InputStream.class);
        if (inhoud == null) {
            return;
        }
        var bytes = lees(inhoud);
        bericht.setContent(InputStream.class, new ByteArrayInputStream(bytes));
        var operatie = bericht.getExchange().getBindingOperationInfo().getName();
        var actie = operatie.getNamespaceURI() + ":" + operatie.getLocalPart();
        var verzoek = Verzoek.post(adres, Map.of("SOAPAction", actie), Inhoud.van(""));
        var status = bericht.get(Message.RESPONSE_CODE) instanceof Integer code ? code : 0;
        Meelezers.lees(
                verzoek, new Reactie(status, Map.of("content-type", "" + bericht.get(Message.CONTENT_TYPE)), bytes, 0));
    }

    private static byte[] lees(InputStream inhoud) {
        try (inhoud) {
            return inhoud.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
