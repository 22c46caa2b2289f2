package nl.lvsgateway.beheer.rest;

import java.security.Principal;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An act over the admin API, and its line in the Logboek: both happen, or none. */
@Component
class Boeking {

    /** How the Logboek tells these acts from those of the console. */
    static final String LANGS = "via de beheer-API";

    private final Logboek logboek;
    private final TransactionTemplate transactie;

    Boeking(Logboek logboek, PlatformTransactionManager beheer) {
        this.logboek = logboek;
        this.transactie = new TransactionTemplate(beheer);
    }

    /** What is done to what, and of which school when it is one school's matter. */
    record Akte(Daad daad, String onderwerp, @Nullable String school) {}

    /** For what always changes something. */
    <T> T boek(Principal wie, Akte akte, Supplier<T> werk) {
        return transactie.execute(stand -> {
            var uitkomst = werk.get();
            schrijf(wie, akte);
            return uitkomst;
        });
    }

    void boek(Principal wie, Akte akte, Runnable werk) {
        boekAlsAnders(wie, akte, () -> {
            werk.run();
            return true;
        });
    }

    /** @param werk says whether anything changed; if not, there is no act to write down */
    void boekAlsAnders(Principal wie, Akte akte, BooleanSupplier werk) {
        transactie.executeWithoutResult(stand -> {
            if (werk.getAsBoolean()) {
                schrijf(wie, akte);
            }
        });
    }

    /** The line alone, for work that has a transaction of its own. */
    void schrijf(Principal wie, Akte akte) {
        logboek.schrijf(regel(wie, akte));
    }

    Logregel regel(Principal wie, Akte akte) {
        return new Logregel(wie.getName(), Rol.SUPPORT.tekst(), akte.daad(), akte.onderwerp(), akte.school(), LANGS);
    }
}
