package nl.lvsgateway.proeven.gril;

import java.util.List;
import java.util.stream.Stream;

/** All that can be odd about a message. */
final class Grillen {

    static final List<Gril> ALLE = Stream.of(
                    Tekstgrillen.ALLE,
                    Veldgrillen.ALLE,
                    Bijlagegrillen.ALLE,
                    Tekstvormgrillen.ALLE,
                    Jsongrillen.ALLE,
                    Xmlgrillen.ALLE,
                    Mimegrillen.ALLE,
                    Httpgrillen.ALLE)
            .flatMap(List::stream)
            .toList();

    private Grillen() {}
}
