package nl.lvsgateway.loket.abonneren;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import nl.lvsgateway.abonnement.Abonnementstand;
import org.jspecify.annotations.Nullable;

/**
 * An abonnement as the LVS sees it. Never prints.
 *
 * @param school absent: all schools of the LVS
 * @param toestand actief or stilgelegd
 * @param wachtend meldingen that are not delivered yet
 * @param geheim only in the answer that made it
 * @param nieuw made by this very call
 */
public record Abonnementantwoord(
        @Nullable String school,
        String url,
        String toestand,
        Instant aangemaakt,
        long wachtend,
        int fouten,
        @Nullable String laatsteFout,
        @Nullable Instant laatstBezorgd,
        @Nullable Instant volgendePoging,
        @Nullable Instant stilgelegdOp,
        @Nullable Instant oudGeheimTot,
        @Nullable String geheim,
        @JsonIgnore boolean nieuw) {

    static Abonnementantwoord van(Abonnementstand stand) {
        var er = stand.abonnement();
        return new Abonnementantwoord(
                er.school().isEmpty() ? null : er.school(),
                er.url().toString(),
                er.toestand().tekst(),
                er.aangemaakt(),
                stand.wachtend(),
                er.fouten(),
                er.laatsteFout(),
                er.laatstBezorgd(),
                er.wachtTot(),
                er.stilgelegdOp(),
                er.vorigTot(),
                stand.geheim(),
                stand.nieuw());
    }

    @Override
    public String toString() {
        return "Abonnementantwoord[***]";
    }
}
