package nl.lvsgateway.kindkans.soap;

import java.net.URI;
import java.time.Duration;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import nl.lvsgateway.kindkans.Onbereikbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the calls go; the word {@code simulator} becomes our own port as soon as that is open. */
@Component
class Doeladres {

    private static final URI SIMULATOR = URI.create("simulator");

    private volatile @Nullable URI adres;
    private final boolean eigenPoort;
    private final String onder;

    Doeladres(Kindkansinstellingen instellingen, @Value("${server.servlet.context-path:}") String onder) {
        this.onder = onder;
        eigenPoort = SIMULATOR.equals(instellingen.adres());
        adres = eigenPoort ? null : instellingen.adres();
    }

    @EventListener
    void poortOpen(WebServerInitializedEvent gebeurtenis) {
        var aparteBeheerpoort =
                "management".equals(gebeurtenis.getApplicationContext().getServerNamespace());
        if (eigenPoort && !aparteBeheerpoort) {
            poortOpen(gebeurtenis.getWebServer().getPort());
        }
    }

    void poortOpen(int poort) {
        adres = URI.create("http://127.0.0.1:" + poort + onder + "/soap/simulator/v1");
    }

    URI geef() {
        var nu = adres;
        if (nu == null) {
            throw Onbereikbaar.nietGeprobeerd("De simulator is nog niet gestart.", Duration.ofSeconds(1));
        }
        return nu;
    }
}
