package nl.lvsgateway.loket;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.mime.Bestandsnaam;
import org.jspecify.annotations.Nullable;

/** The parts of a message while they come in: read each before asking for the next. */
public interface Stukken extends AutoCloseable {

    /**
     * The next file, or {@code null} after the last one.
     *
     * @throws IOException when the line fails
     * @throws nl.lvsgateway.loket.fouten.Geweigerd when the message is no good, also while a file is read
     */
    @Nullable
    Stuk volgende() throws IOException;

    /** The fields; complete after the last file. */
    Aanvraagvelden velden();

    /** What was kept only to be handed out goes. */
    @Override
    default void close() {}

    /**
     * One file that is coming in; never prints its name.
     *
     * @param nummer as the message counts it, from 1; 0 when that is as they come in
     * @param plaats where it stands in the message, for whoever made the program that sent it
     * @param lezingen what its name may be as well, when a client can have written it in more ways
     */
    record Stuk(
            Soort soort,
            int nummer,
            @Nullable String plaats,
            @Nullable String naam,
            List<String> lezingen,
            @Nullable String plek,
            @Nullable String mediatype,
            InputStream inhoud) {

        public Stuk {
            naam = naam == null ? null : Bestandsnaam.kaal(naam);
            plek = plek == null ? null : Getypt.gewoon(plek);
            mediatype = mediatype == null ? null : Getypt.gewoon(mediatype);
        }

        /** Of which only that is known. */
        public Stuk(
                Soort soort,
                @Nullable String naam,
                @Nullable String plek,
                @Nullable String mediatype,
                InputStream inhoud) {
            this(soort, 0, null, naam, List.of(), plek, mediatype, inhoud);
        }

        @Override
        public String toString() {
            return "Stuk[" + soort + "]";
        }
    }
}
