package nl.lvsgateway.verzending;

import java.time.Instant;
import nl.lvsgateway.aanvraag.Verzendreden;
import org.jspecify.annotations.Nullable;

/**
 * A replay by support, as far as it is now.
 *
 * @param reden the reason whose aanvragen are replayed; {@code null} for a selection
 * @param bereik of which schools
 * @param totaal aanvragen to replay
 * @param gedaan put back in the outbox
 * @param overgeslagen left alone: being sent already, replayed by another meanwhile, or gone
 * @param afgerond {@code null} while it runs
 */
public record Herverzending(
        long id,
        String wie,
        @Nullable String notitie,
        @Nullable Verzendreden reden,
        Bereik bereik,
        int totaal,
        int gedaan,
        int overgeslagen,
        Instant begonnen,
        @Nullable Instant afgerond) {

    public boolean loopt() {
        return afgerond == null;
    }

    /** Whole percents of the way; an empty one is done. */
    public int procent() {
        return totaal == 0 ? 100 : (int) (100L * (gedaan + overgeslagen) / totaal);
    }

    /**
     * What stays within reach.
     *
     * @param school {@code null} for all
     * @param samenwerkingsverband {@code null} for all
     */
    public record Bereik(@Nullable String school, @Nullable String samenwerkingsverband) {

        public static final Bereik ALLES = new Bereik(null, null);
    }

    /**
     * Who replays, and why.
     *
     * @param wie name of the person as the console knows it; 100 characters at most
     * @param notitie 500 characters at most
     */
    public record Opdrachtgever(String wie, @Nullable String notitie) {

        public static final int LANGSTE_NAAM = 100;
        public static final int LANGSTE_NOTITIE = 500;

        public Opdrachtgever {
            if (wie.isBlank() || wie.length() > LANGSTE_NAAM) {
                throw new IllegalArgumentException("A replay needs the name of a person");
            }
            if (notitie != null && notitie.length() > LANGSTE_NOTITIE) {
                throw new IllegalArgumentException("The note is too long");
            }
        }

        /** As the history of the aanvraag tells it. */
        public String toelichting() {
            return notitie == null || notitie.isBlank() ? wie : wie + ": " + notitie.strip();
        }
    }
}
