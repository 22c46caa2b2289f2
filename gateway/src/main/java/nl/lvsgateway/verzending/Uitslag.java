package nl.lvsgateway.verzending;

import org.jspecify.annotations.Nullable;

/** Traveller: what came of an attempt. */
public sealed interface Uitslag permits Geleverd, NietGeleverd {

    Verzending verzending();

    /** What went wrong; {@code null} when Kindkans has it. */
    @Nullable
    Throwable fout();
}
