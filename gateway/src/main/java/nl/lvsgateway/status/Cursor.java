package nl.lvsgateway.status;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.lvsgateway.aanvraag.Wijzigingen.Plaats;
import org.jspecify.annotations.Nullable;

/** Place in the changes of a school, as an LVS carries it: everything up to it was given already. */
record Cursor(Plaats plaats) {

    private static final Pattern VORM = Pattern.compile("w([0-9]{1,18})\\.([0-9]{1,18})");

    static final Cursor BEGIN = new Cursor(Plaats.BEGIN);

    /** Empty when the text is no cursor of ours. */
    static Optional<Cursor> lees(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return Optional.of(BEGIN);
        }
        var vorm = VORM.matcher(tekst);
        return vorm.matches()
                ? Optional.of(new Cursor(new Plaats(Long.parseLong(vorm.group(1)), Long.parseLong(vorm.group(2)))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "w" + plaats.nummer() + "." + plaats.id();
    }
}
