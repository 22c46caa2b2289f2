package nl.lvsgateway.proeven.gril.plant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aopalliance.intercept.MethodInvocation;

/** Shows the judge of the fields something else than is kept. */
final class Velden {

    private static final List<String> TEKSTEN = List.of("korteOmschrijving", "omschrijving", "leerling");
    private static final List<String> VAN_CONTACT = List.of("naam", "functie", "email", "telefoon");

    private Velden() {}

    /** @param schijn what is shown of a text */
    static Object langsDeKeuring(MethodInvocation aanroep, UnaryOperator<String> schijn) throws Throwable {
        var gelezen = aanroep.getArguments()[0];
        var inname = Objects.requireNonNull(Records.deel(gelezen, "inname"));
        var velden = Objects.requireNonNull(Records.deel(inname, "velden"));
        Map<String, Object> echt = new LinkedHashMap<>();
        var getoond = toon(velden, TEKSTEN, schijn, echt);
        var contact = Records.deel(velden, "contactpersoon");
        if (contact != null) {
            getoond = Records.met(getoond, "contactpersoon", toon(contact, VAN_CONTACT, schijn, echt));
        }
        aanroep.getArguments()[0] = Records.met(gelezen, "inname", Records.met(inname, "velden", getoond));
        var beoordeeld = Objects.requireNonNull(aanroep.proceed());
        return ((Optional<?>) Objects.requireNonNull(Records.deel(beoordeeld, "gegevens")))
                .map(gegevens -> Records.met(beoordeeld, "gegevens", Optional.of(zetTerug(gegevens, echt))))
                .orElse(beoordeeld);
    }

    private static Object toon(
            Object waar, List<String> namen, UnaryOperator<String> schijn, Map<String, Object> echt) {
        var getoond = waar;
        for (var naam : namen) {
            if (Records.deel(waar, naam) instanceof String tekst
                    && !schijn.apply(tekst).equals(tekst)) {
                echt.put(naam, tekst);
                getoond = Records.met(getoond, naam, schijn.apply(tekst));
            }
        }
        return getoond;
    }

    private static Object zetTerug(Object gegevens, Map<String, Object> echt) {
        var uit = gegevens;
        var contact = Objects.requireNonNull(Records.deel(gegevens, "contactpersoon"));
        for (var een : echt.entrySet()) {
            if (VAN_CONTACT.contains(een.getKey())) {
                contact = Records.met(contact, een.getKey(), een.getValue());
            } else {
                uit = Records.met(uit, een.getKey(), een.getValue());
            }
        }
        return Records.met(uit, "contactpersoon", contact);
    }
}
