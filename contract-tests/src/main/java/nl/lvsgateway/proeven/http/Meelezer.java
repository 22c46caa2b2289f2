package nl.lvsgateway.proeven.http;

/** Reads along with every request and its answer, whoever made it; found on the class path. */
public interface Meelezer {

    /** @throws AssertionError when one of the two is not as it should be */
    void lees(Verzoek verzoek, Reactie reactie);
}
