package nl.lvsgateway.samenwerkingsverband;

import java.util.Locale;
import nl.lvsgateway.techniek.Getypt;

/** Regional body that decides on aanvragen; {@code code} is two letters and four digits, such as {@code PO2507}. */
public record Samenwerkingsverband(String code, String naam) {

    public Samenwerkingsverband {
        naam = Getypt.gewoon(naam).strip();
    }

    /** The code as it is kept, from any way of writing it: {@code vo-22-03} is {@code VO2203}. */
    public static String normaliseer(String code) {
        return code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
