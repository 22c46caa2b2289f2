package nl.lvsgateway.beheer;

import java.io.Serializable;
import java.util.Set;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logregel;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in.
 *
 * @param scholen the own schools of an applicatiebeheerder
 */
public record Medewerker(String naam, Rol rol, Set<String> scholen) implements Serializable {

    public Medewerker {
        scholen = Set.copyOf(scholen);
    }

    public Blik blik() {
        return rol == Rol.APPLICATIEBEHEERDER ? new Blik(scholen) : Blik.ALLES;
    }

    public boolean is(Rol... rollen) {
        return Set.of(rollen).contains(rol);
    }

    /** The line for the Logboek about something this person did. */
    public Logregel deed(Daad daad, String onderwerp, @Nullable String school, @Nullable String toelichting) {
        return new Logregel(naam, rol.tekst(), daad, onderwerp, school, toelichting);
    }
}
