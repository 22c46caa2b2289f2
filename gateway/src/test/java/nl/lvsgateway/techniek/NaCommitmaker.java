package nl.lvsgateway.techniek;

/** For tests of other rooms whose listeners hear of a commit. */
public final class NaCommitmaker {

    private NaCommitmaker() {}

    /** To be registered as a bean. */
    public static Class<?> fabriek() {
        return NaCommitfabriek.class;
    }
}
