package nl.lvsgateway.loket.keuren;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import org.jspecify.annotations.Nullable;

/** Days, yes and no as an LVS writes them: read in one way whichever door they came through, and never guessed. */
public final class Geschreven {

    private static final Pattern DAG = Pattern.compile("((?:19|20|21)\\d\\d-\\d\\d-\\d\\d)(?:Z|[+-]\\d\\d:\\d\\d)?");

    private Geschreven() {}

    /**
     * A day of the calendar, and nothing that has to be reckoned to one: a moment is another day in another place, a number is
     * no date, and a year that no school knows is a client's way to say that nothing was filled in. White space around it and a
     * zone behind it are allowed, as XML Schema has it (xs:date).
     */
    static Optional<LocalDate> dag(String tekst) {
        var dag = DAG.matcher(tekst.strip());
        try {
            return dag.matches() ? Optional.of(LocalDate.parse(dag.group(1))) : Optional.empty();
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }

    /** As XML Schema and JSON have it, and as programs print it: {@code True}. */
    static Optional<Boolean> jaOfNee(String tekst) {
        return switch (tekst.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Of a question that has no other faults to tell; what was left out is no. */
    public static boolean isJa(String veld, @Nullable String tekst) {
        return tekst != null
                && jaOfNee(tekst)
                        .orElseThrow(
                                () -> new Geweigerd(new Fout(Weigering.AANVRAAG_ONVOLLEDIG, veld, geenJaOfNee(veld))));
    }

    static String geenJaOfNee(String veld) {
        return "Dit veld is true of false: " + veld + ".";
    }
}
