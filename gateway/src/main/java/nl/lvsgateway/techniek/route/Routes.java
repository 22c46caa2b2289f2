package nl.lvsgateway.techniek.route;

import java.util.Objects;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Sends a traveller along a route and waits for what comes back. */
@Component
public class Routes {

    private final ProducerTemplate camel;

    Routes(ProducerTemplate camel) {
        this.camel = camel;
    }

    /** Runs the route; what a step throws comes out as it was thrown. */
    public <T> T langs(String route, Object reiziger, Class<T> aankomst) {
        var uitwisseling =
                camel.request(route, onderweg -> onderweg.getMessage().setBody(reiziger));
        var fout = uitwisseling.getException();
        if (fout instanceof RuntimeException eigen) {
            throw eigen;
        }
        if (fout != null) {
            throw new IllegalStateException("Route " + route + " failed", fout);
        }
        return Objects.requireNonNull(uitwisseling.getMessage().getBody(aankomst), "A route ends with its answer");
    }
}
