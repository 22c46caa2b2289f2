package nl.lvsgateway.kindkans;

/** Kindkans says no, and would say no again. */
public final class Weigert extends RuntimeException {

    private final String code;
    private final String uitleg;

    /** @param uitleg the words of Kindkans itself; they may name a pupil, so they stay out of logs */
    public Weigert(String code, String uitleg) {
        super("Kindkans weigert het bericht: " + code);
        this.code = code;
        this.uitleg = uitleg;
    }

    /** Dutch, short, without anything of the message: fit for console and log. */
    public String reden() {
        return String.valueOf(getMessage());
    }

    public String code() {
        return code;
    }

    public String uitleg() {
        return uitleg;
    }
}
