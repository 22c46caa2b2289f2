package nl.lvsgateway.aanvraag;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** From 1 August to 31 July, written {@code 2026-2027}. */
public record Schooljaar(int begin) {

    private static final Pattern VORM = Pattern.compile("([0-9]{4})-([0-9]{4})");

    /** Empty when the text is no schooljaar. */
    public static Optional<Schooljaar> van(String tekst) {
        var delen = VORM.matcher(tekst.strip());
        if (!delen.matches()) {
            return Optional.empty();
        }
        var begin = Integer.parseInt(delen.group(1));
        return Integer.parseInt(delen.group(2)) == begin + 1 ? Optional.of(new Schooljaar(begin)) : Optional.empty();
    }

    public LocalDate eersteDag() {
        return LocalDate.of(begin, Month.AUGUST, 1);
    }

    public LocalDate laatsteDag() {
        return LocalDate.of(begin + 1, Month.JULY, 31);
    }

    @Override
    public String toString() {
        return begin + "-" + (begin + 1);
    }
}
