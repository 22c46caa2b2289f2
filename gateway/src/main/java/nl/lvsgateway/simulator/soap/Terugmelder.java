package nl.lvsgateway.simulator.soap;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.lvsgateway.simulator.Zaakmelding;
import nl.lvsgateway.techniek.NaCommit;
import nl.ososchemas.kindkans.v1.KindkansTerugmelding;
import nl.ososchemas.kindkans.v1.MeldStatus;
import nl.ososchemas.kindkans.v1.StoringFault;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the gateway of a new status by itself, as Kindkans does; a few times when it does not get through. */
@Component
@AlsSimulatorAanStaat
class Terugmelder implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Terugmelder.class);
    private static final int POGINGEN = 5;

    private final Bus bus;
    private final Simulatorinstellingen instellingen;
    private final ScheduledExecutorService loper = Executors.newSingleThreadScheduledExecutor(werk -> {
        var draad = new Thread(werk, "simulator-terugmelder");
        draad.setDaemon(true);
        return draad;
    });
    private final String onder;
    private volatile int poort;

    Terugmelder(Bus bus, Simulatorinstellingen instellingen, @Value("${server.servlet.context-path:}") String onder) {
        this.onder = onder;
        this.bus = bus;
        this.instellingen = instellingen;
    }

    @EventListener
    void poortOpen(WebServerInitializedEvent gebeurtenis) {
        if (!"management".equals(gebeurtenis.getApplicationContext().getServerNamespace())) {
            poort = gebeurtenis.getWebServer().getPort();
        }
    }

    @NaCommit
    void veranderd(Zaakmelding melding) {
        if (instellingen.terugmelden()) {
            loper.execute(() -> meld(melding, 1));
        }
    }

    private void meld(Zaakmelding melding, int poging) {
        var vraag = new MeldStatus();
        vraag.getStatus().add(Simulatorpoort.status(melding.zaak()));
        try {
            gateway().meldStatus(vraag);
        } catch (StoringFault | WebServiceException nietGelukt) {
            if (poging < POGINGEN) {
                loper.schedule(() -> meld(melding, poging + 1), poging, TimeUnit.SECONDS);
            } else {
                LOG.info("The gateway does not take a status from the simulator");
            }
        }
    }

    private KindkansTerugmelding gateway() {
        var fabriek = new JaxWsProxyFactoryBean();
        fabriek.setBus(bus);
        fabriek.setServiceClass(KindkansTerugmelding.class);
        fabriek.setAddress("http://127.0.0.1:" + poort + onder + "/soap/kindkans/v1");
        var gateway = fabriek.create(KindkansTerugmelding.class);
        ((BindingProvider) gateway)
                .getRequestContext()
                .put(Message.PROTOCOL_HEADERS, Map.of("X-API-Key", List.of(instellingen.sleutel())));
        return gateway;
    }

    @Override
    public void destroy() {
        loper.shutdownNow();
    }
}
