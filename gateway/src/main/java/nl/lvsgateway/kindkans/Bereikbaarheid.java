package nl.lvsgateway.kindkans;

/** Can Kindkans be reached, as far as we know without asking it. */
public interface Bereikbaarheid {

    Verbindingsstand stand();
}
