package nl.lvsgateway.loket;

import org.jspecify.annotations.Nullable;

/**
 * One fault of a message.
 *
 * @param veld field or place, never its content
 * @param uitleg sentence for the person at the screen
 */
public record Fout(Weigering weigering, @Nullable String veld, String uitleg) {

    public static Fout van(Weigering weigering) {
        return new Fout(weigering, null, weigering.uitleg());
    }

    public static Fout bij(Weigering weigering, String veld) {
        return new Fout(weigering, veld, weigering.uitleg());
    }
}
