package nl.lvsgateway.aanvraag;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a register for tests outside this room; nobody hears its events. */
public record Registermaker(Aanvraagboek aanvragen, PlatformTransactionManager transacties, Clock klok) {

    public Aanvraagregister maak() {
        return maak(gebeurtenis -> {});
    }

    /** With somebody who hears its events. */
    public Aanvraagregister maak(ApplicationEventPublisher omroep) {
        return new Aanvraagregister(aanvragen, omroep, transacties, klok);
    }
}
