package nl.lvsgateway.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Place in an overview: all up to this aanvraag was given already. */
public record Overzichtsplaats(LocalDate datum, long id) {

    private static final Pattern VORM = Pattern.compile("([0-9]{1,7})\\.([0-9]{1,18})");

    /** Empty when the text is none of ours. */
    public static Optional<Overzichtsplaats> van(String tekst) {
        var delen = VORM.matcher(tekst);
        return delen.matches()
                ? Optional.of(new Overzichtsplaats(
                        LocalDate.ofEpochDay(Long.parseLong(delen.group(1))), Long.parseLong(delen.group(2))))
                : Optional.empty();
    }

    static Overzichtsplaats na(Aanvraag laatste) {
        return new Overzichtsplaats(laatste.gegevens().datum(), laatste.id());
    }

    @Override
    public String toString() {
        return datum.toEpochDay() + "." + id;
    }
}
