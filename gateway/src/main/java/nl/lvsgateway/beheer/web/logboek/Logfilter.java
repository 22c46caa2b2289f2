package nl.lvsgateway.beheer.web.logboek;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.lvsgateway.beheer.web.Adres;
import nl.lvsgateway.beheer.web.Tijd;
import nl.lvsgateway.beheer.web.Vreemdewoorden;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.jspecify.annotations.Nullable;

/** The filters as they stand in the address bar. */
record Logfilter(
        @Nullable String wie,
        @Nullable String daad,
        @Nullable String onderwerp,
        @Nullable String vanaf,
        @Nullable String tot,
        @Nullable Long voor) {

    Vraag vraag(int hoogstens) {
        return new Vraag(voor, null, soort(), net(wie), net(onderwerp), begin(vanaf, 0), begin(tot, 1), hoogstens);
    }

    Vreemdewoorden vreemd() {
        return new Vreemdewoorden()
                .let("wat", daad, soort() != null)
                .let("vanaf", vanaf, begin(vanaf, 0) != null)
                .let("tot en met", tot, begin(tot, 0) != null);
    }

    public boolean aan() {
        return net(wie) != null || soort() != null || net(onderwerp) != null || net(vanaf) != null || net(tot) != null;
    }

    private @Nullable Daad soort() {
        return Arrays.stream(Daad.values())
                .filter(soort -> soort.name().equals(daad))
                .findFirst()
                .orElse(null);
    }

    String adres(@Nullable Long voor) {
        return Adres.van("/logboek")
                .met("wie", net(wie))
                .met("daad", net(daad))
                .met("onderwerp", net(onderwerp))
                .met("vanaf", net(vanaf))
                .met("tot", net(tot))
                .met("voor", voor)
                .tekst();
    }

    private static @Nullable String net(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.replace("\0", "").strip();
    }

    /** A day that cannot be read filters nothing and is told. */
    private static @Nullable Instant begin(@Nullable String dag, int later) {
        try {
            var net = net(dag);
            return net == null
                    ? null
                    : LocalDate.parse(net)
                            .plusDays(later)
                            .atStartOfDay(Tijd.ZONE)
                            .toInstant();
        } catch (DateTimeException geenDag) {
            return null;
        }
    }
}
