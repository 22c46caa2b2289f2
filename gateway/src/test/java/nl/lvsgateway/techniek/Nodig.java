package nl.lvsgateway.techniek;

import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine. Lacking it a test is skipped, with the reason in the report; where {@code CI=true} it
 * fails: .ci/run installs all of it, and a build that skips in silence proves nothing.
 */
public final class Nodig {

    private static final boolean CI = Boolean.parseBoolean(System.getenv("CI"));

    private Nodig() {}

    /** For {@code @EnabledIf}: in CI the test goes on, and fails by itself. */
    public static boolean probeer(boolean isEr) {
        return probeer(isEr, CI);
    }

    static boolean probeer(boolean isEr, boolean ci) {
        return isEr || ci;
    }

    /** Ends a test that misses something. */
    public static <T> T ontbreekt(String wat, Exception waarom) {
        return ontbreekt(wat, waarom, CI);
    }

    static <T> T ontbreekt(String wat, Exception waarom, boolean ci) {
        if (ci) {
            throw new AssertionError(wat, waarom);
        }
        return Assumptions.abort(wat + ": " + waarom.getMessage());
    }
}
