package nl.lvsgateway.verzending.route;

import nl.lvsgateway.techniek.NaCommit;
import nl.lvsgateway.verzending.Herverzender;
import nl.lvsgateway.verzending.HerverzendingGevraagd;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Works off what support asked to send again, step by step, for as long as there is any. */
@Component
class Herverzendroute extends RouteBuilder {

    private static final String WERK = "seda:herverzending?size=1&discardWhenFull=true";

    private final Herverzender herverzender;
    private final ProducerTemplate camel;

    Herverzendroute(Herverzender herverzender, ProducerTemplate camel) {
        this.herverzender = herverzender;
        this.camel = camel;
    }

    @NaCommit
    void begin(HerverzendingGevraagd gevraagd) {
        camel.sendBody(WERK, "");
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:herverzending?period=2000").routeId("herverzending-vangnet").to(WERK);

        from(WERK)
                .routeId("herverzending")
                .process(uitwisseling -> uitwisseling.getMessage().setBody(herverzender.werk()))
                .filter(body().isEqualTo(true))
                .to(WERK);
    }
}
