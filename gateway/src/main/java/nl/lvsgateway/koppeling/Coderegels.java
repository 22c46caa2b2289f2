package nl.lvsgateway.koppeling;

import java.util.Locale;
import java.util.Set;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.springframework.stereotype.Component;

/** Which verificatiecodes may be set: not too short, and nothing that anybody would try first. */
@Component
class Coderegels {

    private static final int LANGSTE = 64;
    private static final int MINSTE_TEKENS = 4;
    private static final Set<String> VOOR_DE_HAND = Set.of(
            "admin",
            "changeme",
            "code",
            "geheim",
            "geheime",
            "kindkans",
            "letmein",
            "parnassys",
            "esis",
            "pass",
            "password",
            "qwerty",
            "school",
            "schoolcode",
            "samenwerkingsverband",
            "test",
            "toegang",
            "verificatie",
            "verificatiecode",
            "voorbeeld",
            "wachtwoord",
            "welkom",
            "welcome");
    private static final String[] REEKSEN = {
        "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "azertyuiop"
    };

    private final int kortste;

    Coderegels(Codeinstellingen instellingen) {
        this.kortste = instellingen.kortste();
    }

    void keur(Schoolnummer school, Verificatiecode code) {
        var tekst = code.waarde();
        var lengte = tekst.codePointCount(0, tekst.length());
        if (lengte < kortste) {
            throw zwak("De verificatiecode is te kort. Kies een code van minstens " + kortste + " tekens.");
        }
        if (lengte > LANGSTE) {
            throw zwak("De verificatiecode is te lang. Kies een code van hooguit " + LANGSTE + " tekens.");
        }
        if (tekst.codePoints().anyMatch(Character::isISOControl)) {
            throw zwak("In de verificatiecode staat een teken dat niet mag.");
        }
        if (isRaadbaar(tekst.toLowerCase(Locale.ROOT), school)) {
            throw zwak("Deze verificatiecode is te makkelijk te raden."
                    + " Kies een andere code, bijvoorbeeld drie woorden die niets met elkaar te maken hebben.");
        }
    }

    private static boolean isRaadbaar(String tekst, Schoolnummer school) {
        var zonderCijfers = tekst.replaceAll("[^\\p{L}]", "");
        return tekst.codePoints().distinct().count() < MINSTE_TEKENS
                || VOOR_DE_HAND.contains(zonderCijfers)
                || tekst.contains(school.waarde().toLowerCase(Locale.ROOT))
                || isReeks(tekst)
                || isHerhaling(tekst);
    }

    private static boolean isReeks(String tekst) {
        var omgekeerd = new StringBuilder(tekst).reverse().toString();
        for (var reeks : REEKSEN) {
            if (reeks.contains(tekst) || reeks.contains(omgekeerd)) {
                return true;
            }
        }
        return false;
    }

    /** The same few signs over and over. */
    private static boolean isHerhaling(String tekst) {
        for (var deel = 1; deel <= tekst.length() / 2; deel++) {
            var stuk = tekst.substring(0, deel);
            if (stuk.repeat(tekst.length() / deel + 1).startsWith(tekst)) {
                return true;
            }
        }
        return false;
    }

    private static Invoerfout zwak(String uitleg) {
        return new Invoerfout(Soort.ONGELDIG, "VERIFICATIECODE_ZWAK", "verificatiecode", uitleg);
    }
}
