package nl.lvsgateway.loket.keuren;

import java.util.List;
import java.util.Objects;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import org.jspecify.annotations.Nullable;

/** Fields that only some samenwerkingsverbanden want. */
final class Keuzevelden {

    private static final Contactvelden NIEMAND = new Contactvelden(null, null, null, null);

    private Keuzevelden() {}

    static void keur(Aanvraagvelden velden, Aanvraagtype type, Keurverslag verslag) {
        type.verplichteVelden().stream()
                .sorted()
                .filter(veld -> leeg(veld, velden))
                .forEach(veld -> verslag.meld(
                        Weigering.AANVRAAG_ONVOLLEDIG,
                        veld.veld(),
                        "Uw samenwerkingsverband vraagt dit veld: " + veld.veld() + "."));
    }

    private static boolean leeg(Keuzeveld veld, Aanvraagvelden velden) {
        var contact = Objects.requireNonNullElse(velden.contactpersoon(), NIEMAND);
        return switch (veld) {
            case FUNCTIE -> leeg(contact.functie());
            case EMAIL -> leeg(contact.email());
            case TELEFOON -> leeg(contact.telefoon());
            case GEGEVENSBLOKKEN ->
                Objects.requireNonNullElse(velden.gegevensblokken(), List.of()).isEmpty();
        };
    }

    private static boolean leeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank();
    }
}
