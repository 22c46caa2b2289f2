package nl.lvsgateway.techniek.route;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The steps of a flow in their order. What a step leaves behind is what the next one takes, or it does not compile.
 *
 * @param <V> what sets out
 * @param <A> what arrives
 */
public final class Stroom<V, A> {

    private final String naam;
    private final List<Function<Object, Object>> stappen;

    private Stroom(String naam, List<Function<Object, Object>> stappen) {
        this.naam = naam;
        this.stappen = stappen;
    }

    public static <V, A> Stroom<V, A> begin(String naam, Function<V, A> stap) {
        return new Stroom<>(naam, List.of(ruw(stap)));
    }

    public <B> Stroom<V, B> dan(Function<A, B> stap) {
        return new Stroom<>(
                naam, Stream.concat(stappen.stream(), Stream.of(ruw(stap))).toList());
    }

    /** The types were proven when the flow was put together. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> ruw(Function<?, ?> stap) {
        return (Function<Object, Object>) stap;
    }

    String naam() {
        return naam;
    }

    List<Function<Object, Object>> stappen() {
        return stappen;
    }
}
