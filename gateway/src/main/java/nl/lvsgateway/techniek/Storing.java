package nl.lvsgateway.techniek;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A failure in words that may be logged: kinds of exceptions and where they came from, never their messages. A database
 * or a parser repeats in its message what it was given: names, texts, codes.
 */
public final class Storing {

    private static final String EIGEN = "nl.lvsgateway.";
    private static final int MEESTE_PLAATSEN = 6;
    private static final int DIEPST = 8;

    private Storing() {}

    public static String van(Throwable fout) {
        List<String> keten = new ArrayList<>();
        for (var oorzaak = fout; oorzaak != null && keten.size() < DIEPST; oorzaak = oorzaak.getCause()) {
            keten.add(oorzaak.getClass().getName() + " at " + plaatsen(oorzaak));
        }
        return String.join(", caused by ", keten);
    }

    /** The first of this kind in the chain. */
    public static <T> Optional<T> zoek(@Nullable Throwable fout, Class<T> soort) {
        for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (soort.isInstance(oorzaak)) {
                return Optional.of(soort.cast(oorzaak));
            }
        }
        return Optional.empty();
    }

    private static List<String> plaatsen(Throwable fout) {
        var spoor = fout.getStackTrace();
        var eerste = Arrays.stream(spoor).limit(1);
        var eigen = Arrays.stream(spoor)
                .skip(1)
                .filter(plaats -> plaats.getClassName().startsWith(EIGEN))
                .limit(MEESTE_PLAATSEN);
        return Stream.concat(eerste, eigen)
                .map(plaats -> plaats.getClassName() + "." + plaats.getMethodName() + ":" + plaats.getLineNumber())
                .toList();
    }
}
