package nl.lvsgateway.aanvraag;

import java.time.Clock;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a register for tests outside this room; nobody hears its events. */
public record Registermaker(Aanvragen aanvragen, PlatformTransactionManager transacties, Clock klok) {

    public Aanvraagregister maak() {
        return new Aanvraagregister(aanvragen, gebeurtenis -> {}, transacties, klok);
    }
}
