package nl.lvsgateway.techniek.route;

import org.apache.camel.impl.DefaultCamelContext;

/** Routes for a test of another room. */
public final class Routesmaker {

    private Routesmaker() {}

    /** As they are before the gateway has started, and after it stopped. */
    public static Routestand dicht() throws Exception {
        var camel = new DefaultCamelContext();
        camel.start();
        camel.stop();
        return new Routestand(camel);
    }
}
