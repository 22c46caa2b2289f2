package nl.lvsgateway.loket.indienen;

import java.util.function.Supplier;
import nl.lvsgateway.aanvraag.KenmerkInGebruik;
import nl.lvsgateway.aanvraag.Registratie;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd;

/** Seals the files, then commits the rows. From the answer on it is ours. */
public final class Verzegeling {

    private Verzegeling() {}

    /** From the seal on a commit may point at the files, so they stay unless it is certain that none does. */
    public static Geregistreerd registreer(Ingenomen inname, Supplier<Registratie> werk) {
        var berging = inname.van().ruimte().berging();
        berging.bezegel();
        berging.houd();
        try {
            var registratie = werk.get();
            if (!registratie.nieuw()) {
                berging.laatLos();
            }
            return new Geregistreerd(inname, registratie);
        } catch (KenmerkInGebruik | WijzigingGeweigerd nee) {
            berging.laatLos();
            throw nee;
        }
    }
}
