package nl.lvsgateway.kindkans;

/** Kindkans may have the message: ask by berichtId before sending it again. */
public final class Onzeker extends RuntimeException {

    public Onzeker(String reden) {
        super(reden);
    }

    /** Dutch, short, without anything of the message: fit for console and log. */
    public String reden() {
        return String.valueOf(getMessage());
    }
}
