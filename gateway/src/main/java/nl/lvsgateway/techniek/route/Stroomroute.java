package nl.lvsgateway.techniek.route;

import java.util.Objects;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

/**
 * A flow that Camel runs while the caller waits. Who starts it holds the route itself, so one may walk from the call to the
 * steps.
 */
public abstract class Stroomroute<V, A> extends RouteBuilder {

    private final ProducerTemplate camel;
    private final Stroom<V, A> stroom;

    protected Stroomroute(ProducerTemplate camel, Stroom<V, A> stroom) {
        this.camel = camel;
        this.stroom = stroom;
    }

    /**
     * Runs the steps; what one of them throws comes out as it was thrown.
     *
     * @throws java.util.concurrent.RejectedExecutionException while routes do not run
     */
    @SuppressWarnings("unchecked")
    public A langs(V reiziger) {
        var uitwisseling =
                camel.request(adres(), onderweg -> onderweg.getMessage().setBody(reiziger));
        var fout = uitwisseling.getException();
        if (fout instanceof RuntimeException eigen) {
            throw eigen;
        }
        if (fout != null) {
            throw new IllegalStateException("Route " + stroom.naam() + " failed", fout);
        }
        return (A) Objects.requireNonNull(uitwisseling.getMessage().getBody(), "A route ends with its answer");
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        var route = from(adres()).routeId(stroom.naam());
        for (var stap : stroom.stappen()) {
            route.process(uitwisseling -> uitwisseling
                    .getMessage()
                    .setBody(stap.apply(uitwisseling.getMessage().getBody())));
        }
    }

    private String adres() {
        return "direct:" + stroom.naam();
    }
}
