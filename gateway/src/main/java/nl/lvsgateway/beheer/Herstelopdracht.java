package nl.lvsgateway.beheer;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logregel;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import org.jspecify.annotations.Nullable;

/**
 * Who sends again, and why; who asks it was told when that is too long.
 *
 * @param toelichting in the words of that person
 * @param langs which way it came, when not by the console
 */
public record Herstelopdracht(
        Medewerker wie,
        @Nullable String toelichting,
        @Nullable String langs) {

    public static final String TE_LANG =
            "De toelichting is te lang of bevat een teken dat niet mag. Er is niets verzonden. Een toelichting heeft hooguit "
                    + Opdrachtgever.LANGSTE_NOTITIE + " tekens.";

    public Herstelopdracht {
        toelichting = toelichting == null ? null : net(toelichting);
    }

    /** Whether it can be kept as it was typed: nothing that somebody wrote is cut off without a word. */
    public static boolean isGoed(String toelichting) {
        return Getypt.past(Getypt.gewoon(toelichting).strip(), Opdrachtgever.LANGSTE_NOTITIE);
    }

    public static Herstelopdracht opScherm(Medewerker wie, String toelichting) {
        return new Herstelopdracht(wie, toelichting, null);
    }

    Opdrachtgever opdrachtgever() {
        return new Opdrachtgever(Getypt.kort(wie.naam(), Opdrachtgever.LANGSTE_NAAM), toelichting);
    }

    /** The line for the Logboek. */
    Logregel regel(Daad daad, String onderwerp, @Nullable String school, @Nullable String omvang) {
        var waarom =
                Stream.of(omvang, toelichting, langs).filter(Objects::nonNull).collect(Collectors.joining(": "));
        return wie.deed(daad, onderwerp, school, waarom.isEmpty() ? null : waarom);
    }

    private static @Nullable String net(String toelichting) {
        var net = Getypt.kort(Getypt.gewoon(toelichting), Opdrachtgever.LANGSTE_NOTITIE);
        return net.isEmpty() ? null : net;
    }
}
