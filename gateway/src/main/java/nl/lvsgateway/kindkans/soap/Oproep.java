package nl.lvsgateway.kindkans.soap;

import java.net.HttpURLConnection;
import org.jspecify.annotations.Nullable;

/** One call on its way: what another thread needs to break it off, and what its failure needs to be understood. */
final class Oproep {

    private final @Nullable String school;
    private volatile @Nullable HttpURLConnection verbinding;
    private volatile boolean afgebroken;
    private volatile boolean leesfout;

    Oproep() {
        this(null);
    }

    /** @param school for whom the call is; {@code null} when it is for nobody in particular */
    Oproep(@Nullable String school) {
        this.school = school;
    }

    @Nullable
    String school() {
        return school;
    }

    void verbonden(HttpURLConnection nieuwe) {
        verbinding = nieuwe;
        if (afgebroken) {
            nieuwe.disconnect();
        }
    }

    /** Closes the connection under whoever is still writing to it or reading from it. */
    void breekAf() {
        afgebroken = true;
        var open = verbinding;
        if (open != null) {
            open.disconnect();
        }
    }

    /** A file of ours could not be read: without this the half message would be closed as if it were whole. */
    void leesfout() {
        leesfout = true;
        breekAf();
    }

    boolean isAfgebroken() {
        return afgebroken;
    }

    boolean heeftLeesfout() {
        return leesfout;
    }

    /** A header of an answer that is already in. */
    @Nullable
    String kop(String naam) {
        var open = verbinding;
        return open == null ? null : open.getHeaderField(naam);
    }
}
