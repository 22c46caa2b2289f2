package nl.lvsgateway.verzending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Settings for tests. */
final class Verzendinstellingenvoorbeeld {

    static final Verzendinstellingen MET_TIEN_POGINGEN = met(10, 8, 10);

    private Verzendinstellingenvoorbeeld() {}

    static Verzendinstellingen met(int tegelijk, int perSchool, int pogingen) {
        return met(tegelijk, perSchool, pogingen, null);
    }

    static Verzendinstellingen met(int tegelijk, int perSchool, int pogingen, @Nullable Duration langsteStoring) {
        return new Verzendinstellingen(
                tegelijk,
                perSchool,
                10_000,
                pogingen,
                Duration.ofHours(1),
                langsteStoring,
                Duration.ofSeconds(2),
                Duration.ofSeconds(45),
                Duration.ofMinutes(10),
                Duration.ofSeconds(15),
                Duration.ofSeconds(1));
    }
}
