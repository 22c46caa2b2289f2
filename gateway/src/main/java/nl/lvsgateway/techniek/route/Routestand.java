package nl.lvsgateway.techniek.route;

import java.util.concurrent.RejectedExecutionException;
import org.apache.camel.CamelContext;
import org.springframework.stereotype.Component;

/** Whether routes run. They do not while the gateway starts or stops, and then no call is served, route or no route. */
@Component
public class Routestand {

    private final CamelContext camel;

    Routestand(CamelContext camel) {
        this.camel = camel;
    }

    /** @throws RejectedExecutionException as a route does that does not run */
    public void eisOpen() {
        if (!camel.getStatus().isStarted()) {
            throw new RejectedExecutionException("The routes do not run");
        }
    }
}
