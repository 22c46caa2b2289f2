package nl.lvsgateway.beheer;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.lvsgateway.dossier.Bundelboek;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregel;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions of OSO for all nodes at once; what is kept and its line in the Logboek stand together, or not at all. */
@Service
public class Bundelbeheer {

    /** Of a bundle, in characters. */
    public static final int LANGSTE_NAAM = 100;

    private static final Pattern NAAM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LANGSTE_NAAM - 1) + "}");

    private final Bundelboek bundels;
    private final Logboek logboek;
    private final TransactionTemplate transactie;

    Bundelbeheer(Bundelboek bundels, Logboek logboek, PlatformTransactionManager beheer) {
        this.bundels = bundels;
        this.logboek = logboek;
        this.transactie = new TransactionTemplate(beheer);
    }

    /** Of what is kept for all nodes, in use or not. */
    public SortedSet<String> namen() {
        return bundels.namen();
    }

    /**
     * Adds it, or puts it in the place of the one of that name. It is tried before anything is kept, which may take a while.
     *
     * @param inhoud a zip
     * @param regel for the Logboek, from what was done to what
     * @throws Invoerfout why it is refused
     */
    public void zet(String naam, InputStream inhoud, Function<String, Logregel> regel) throws IOException {
        if (!NAAM.matcher(naam).matches()) {
            throw ongeldig("naam", "De naam van een bundel is hooguit " + LANGSTE_NAAM + " letters, cijfers en . _ -");
        }
        var zip = inhoud.readNBytes(Bundelboek.GROOTST + 1);
        if (zip.length > Bundelboek.GROOTST) {
            throw ongeldig("bundel", "De bundel is groter dan " + Bundelboek.GROOTST / 1024 / 1024 + " MB.");
        }
        var reden = bundels.probeer(naam, zip);
        if (!reden.isEmpty()) {
            throw ongeldig("bundel", reden);
        }
        transactie.executeWithoutResult(stand -> {
            bundels.bewaar(naam, zip);
            logboek.schrijf(regel.apply(naam + ", sha-256 " + Bundelboek.sha256(zip)));
        });
    }

    /** @throws Invoerfout when there is none of that name */
    public void verwijder(String naam, Function<String, Logregel> regel) {
        transactie.executeWithoutResult(stand -> {
            if (!bundels.verwijder(naam)) {
                throw new Invoerfout(Soort.ONBEKEND, "ONBEKEND", "naam", "Deze bundel is er niet.");
            }
            logboek.schrijf(regel.apply(naam + ": verwijderd"));
        });
        bundels.kijk();
    }

    private static Invoerfout ongeldig(String veld, String uitleg) {
        return new Invoerfout(Soort.ONGELDIG, "ONGELDIG", veld, uitleg);
    }
}
