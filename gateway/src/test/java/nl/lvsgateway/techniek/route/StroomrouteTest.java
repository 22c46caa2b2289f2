package nl.lvsgateway.techniek.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.RejectedExecutionException;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StroomrouteTest {

    private final CamelContext camel = new DefaultCamelContext();
    private Telling route;

    /** From a text to its length, and on to a sentence about that. */
    private static final class Telling extends Stroomroute<String, String> {

        Telling(ProducerTemplate camel) {
            super(camel, Stroom.begin("telling", Telling::lengte).dan(lengte -> "lang: " + lengte));
        }

        private static Integer lengte(String tekst) {
            if (tekst.isEmpty()) {
                throw new IllegalArgumentException("nothing to count");
            }
            return tekst.length();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        route = new Telling(camel.createProducerTemplate());
        camel.addRoutes(route);
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void goes_from_step_to_step_and_is_a_route_of_camel() {
        assertThat(route.langs("vier")).isEqualTo("lang: 4");
        assertThat(camel.getRoute("telling")).isNotNull();
    }

    @Test
    void what_a_step_throws_comes_out_as_it_was_thrown() {
        assertThatThrownBy(() -> route.langs(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing to count");
    }

    @Test
    void nothing_runs_once_the_routes_are_stopped() {
        var stand = new Routestand(camel);
        assertThatCode(stand::eisOpen).doesNotThrowAnyException();

        camel.stop();

        assertThatThrownBy(() -> route.langs("vier")).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(stand::eisOpen).isInstanceOf(RejectedExecutionException.class);
    }
}
