package nl.lvsgateway.techniek.route;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.camel.Processor;

/** One step of a route: a traveller goes in, a traveller comes out. */
public final class Stap {

    private Stap() {}

    /** A step that takes a {@code soort} from the exchange and puts its outcome back. */
    public static <T> Processor stap(Class<T> soort, UnaryOperator<T> werk) {
        return vertaal(soort, werk::apply);
    }

    /** A step whose outcome is another kind of traveller. */
    public static <T> Processor vertaal(Class<T> soort, java.util.function.Function<T, ?> werk) {
        return uitwisseling -> uitwisseling
                .getMessage()
                .setBody(werk.apply(uitwisseling.getMessage().getMandatoryBody(soort)));
    }

    /** The last step: nothing travels on. */
    public static <T> Processor einde(Class<T> soort, Consumer<T> werk) {
        return uitwisseling -> werk.accept(uitwisseling.getMessage().getMandatoryBody(soort));
    }
}
