package nl.lvsgateway.verzending;

/** Kindkans does not have it, or may have it. */
record NietGeleverd(Verzending verzending, Throwable fout) implements Uitslag {}
