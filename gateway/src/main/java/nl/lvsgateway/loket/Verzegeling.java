package nl.lvsgateway.loket;

import java.util.function.Supplier;
import nl.lvsgateway.aanvraag.KenmerkInGebruik;
import nl.lvsgateway.aanvraag.Registratie;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd;

/** Seals the files, then commits the rows. From the answer on it is ours. */
final class Verzegeling {

    private Verzegeling() {}

    /** From the seal on a commit may point at the files, so they stay unless it is certain that none does. */
    static Inzending registreer(Inzending inzending, Supplier<Registratie> werk) {
        inzending.berging().bezegel();
        inzending.berging().houd();
        try {
            inzending.registratie(werk.get());
        } catch (KenmerkInGebruik | WijzigingGeweigerd nee) {
            inzending.berging().laatLos();
            throw nee;
        }
        if (!inzending.registratie().nieuw()) {
            inzending.berging().laatLos();
        }
        return inzending;
    }
}
