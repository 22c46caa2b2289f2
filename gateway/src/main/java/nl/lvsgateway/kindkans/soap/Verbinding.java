package nl.lvsgateway.kindkans.soap;

import jakarta.xml.ws.BindingProvider;
import java.net.URI;
import java.util.Map;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import nl.lvsgateway.techniek.soap.Antwoordtekst;
import nl.ososchemas.kindkans.v1.Kindkans;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.ClientImpl;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxb.JAXBDataBinding;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.common.gzip.GZIPInInterceptor;
import org.apache.cxf.transport.http.URLConnectionHTTPConduit;
import org.apache.cxf.transports.http.configuration.ConnectionType;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.springframework.stereotype.Component;

/** The CXF client: MTOM, chunked, over a connection of its own for each call. */
@Component
class Verbinding {

    /** Under this name a call travels along in CXF's messages. */
    static final String OPROEP = Oproep.class.getName();

    static {
        // The JDK repeats a POST by itself when a connection breaks; whether a message may go again is not its choice.
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final Kindkans proxy;

    Verbinding(Bus bus, Kindkansinstellingen instellingen) {
        this.proxy = maakProxy(bus);
        stelIn(ClientProxy.getClient(proxy), instellingen);
    }

    /** The port for one call of this thread; the address is set every time, since CXF keeps it per thread. */
    Kindkans naar(URI adres, Oproep oproep) {
        var context = ((BindingProvider) proxy).getRequestContext();
        context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, adres.toString());
        context.put(OPROEP, oproep);
        return proxy;
    }

    private static Kindkans maakProxy(Bus bus) {
        var fabriek = new JaxWsProxyFactoryBean();
        fabriek.setBus(bus);
        fabriek.setServiceClass(Kindkans.class);
        fabriek.setAddress("http://kindkans.invalid/");
        // One value that we cannot read, or an element that we do not know, must not spoil the rest of an answer.
        fabriek.setProperties(Map.of(Message.MTOM_ENABLED, true, JAXBDataBinding.SET_VALIDATION_EVENT_HANDLER, false));
        return fabriek.create(Kindkans.class);
    }

    private static void stelIn(Client client, Kindkansinstellingen instellingen) {
        client.getRequestContext().put(ClientImpl.THREAD_LOCAL_REQUEST_CONTEXT, true);
        client.getOutInterceptors().add(new Verbindingsmelder());
        client.getInInterceptors().add(new Antwoordgrens());
        client.getInInterceptors().add(new GZIPInInterceptor()); // we do not ask for it; some give it all the same
        client.getInInterceptors().add(new Antwoordtekst());
        client.getInFaultInterceptors().add(new Antwoordgrens());
        // CXF logs the fault's text, and Kindkans may name a pupil in it.
        client.getEndpoint().put(FaultListener.class.getName(), (FaultListener) (fout, wat, vraag) -> false);
        if (!(client.getConduit() instanceof URLConnectionHTTPConduit conduit)) {
            throw new IllegalStateException("the CXF bus must have force.urlconnection.http.conduit=true");
        }
        conduit.setClient(beleid(instellingen));
    }

    private static HTTPClientPolicy beleid(Kindkansinstellingen instellingen) {
        var beleid = new HTTPClientPolicy();
        beleid.setConnectionTimeout(instellingen.verbindtijd().toMillis());
        beleid.setReceiveTimeout(instellingen.leestijd().toMillis());
        beleid.setAllowChunking(true);
        beleid.setChunkingThreshold(0);
        beleid.setAutoRedirect(false);
        // A message lost on a connection that the other side had just closed would be 'maybe reached'.
        beleid.setConnection(ConnectionType.CLOSE);
        return beleid;
    }
}
