package nl.lvsgateway.koppeling;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The caller may not speak for this school. */
public class ToegangGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reden {
        NIET_AANGEMELD,
        SCHOOL_ONBEKEND,
        KOPPELING_NIET_ACTIEF,
        SAMENWERKINGSVERBAND_KIEZEN,
        VERIFICATIECODE_ONJUIST,
        KOPPELING_GEBLOKKEERD,
        TE_DRUK
    }

    private final Reden reden;
    private final @Nullable Duration wacht;

    public ToegangGeweigerd(Reden reden) {
        this(reden, null);
    }

    private ToegangGeweigerd(Reden reden, @Nullable Duration wacht) {
        super(reden.name());
        this.reden = reden;
        this.wacht = wacht;
    }

    public static ToegangGeweigerd naWachten(Reden reden, Duration wacht) {
        return new ToegangGeweigerd(reden, wacht);
    }

    public Reden reden() {
        return reden;
    }

    /** After how long it is worth another try; {@code null} when waiting does not help. */
    public @Nullable Duration wacht() {
        return wacht;
    }
}
