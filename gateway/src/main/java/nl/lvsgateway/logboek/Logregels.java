package nl.lvsgateway.logboek;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.logboek.Schakel.Kop;
import org.jspecify.annotations.Nullable;

/** Lines of the Logboek; there is no way to change or remove one. */
public interface Logregels {

    /** The last line; nobody else adds one until this transaction ends. */
    Kop kopVast();

    /** Adds the line and makes it the last one. */
    void voegToe(Schakel schakel);

    Kop kop();

    /** The lines after this number, in the order of the chain. */
    List<Schakel> na(long nr, int hoogstens);

    /** What fits the question, newest first. */
    List<Schakel> zoek(Vraag vraag);

    /**
     * @param voor only lines before this number: the page after the one that ended there
     * @param scholen only matters of these schools; {@code null} is everything
     * @param onderwerp exactly this subject
     */
    record Vraag(
            @Nullable Long voor,
            @Nullable Set<String> scholen,
            @Nullable Daad daad,
            @Nullable String wie,
            @Nullable String onderwerp,
            @Nullable Instant vanaf,
            @Nullable Instant tot,
            int hoogstens) {}
}
