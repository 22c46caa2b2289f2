package nl.lvsgateway.koppeling;

import java.time.Duration;
import nl.lvsgateway.techniek.Wachttijd;
import org.jspecify.annotations.Nullable;

/** The caller may not speak for this school. */
public class ToegangGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not, with the sentence for the person at the screen; {@code {tijd}} is how long to wait. */
    public enum Reden {
        NIET_AANGEMELD("Dit leerlingvolgsysteem is niet aangemeld. Neem contact op met uw leverancier."),
        SCHOOL_ONBEKEND("Wij kennen dit schoolnummer (BRIN) niet bij dit leerlingvolgsysteem."
                + " Controleer het nummer of neem contact op met uw samenwerkingsverband."),
        KOPPELING_NIET_ACTIEF("De koppeling met Kindkans staat nog niet aan."
                + " Vraag uw applicatiebeheerder om de koppeling te activeren."),
        SAMENWERKINGSVERBAND_KIEZEN("Uw school heeft meer samenwerkingsverbanden. Kies er een."),
        VERIFICATIECODE_ONJUIST("De verificatiecode klopt niet. Vul in Kindkans en hier precies dezelfde code in."
                + " In Kindkans staat de code bij Beheer, Organisatie, Instellingen van uw school."),
        KOPPELING_GEBLOKKEERD("U hebt te vaak een verkeerde code ingevuld. Probeer het over {tijd} opnieuw."),
        TE_DRUK("Het is nu te druk. Probeer het over {tijd} opnieuw.");

        private final String uitleg;

        Reden(String uitleg) {
            this.uitleg = uitleg;
        }

        public String uitleg() {
            return uitleg;
        }
    }

    private final Reden reden;
    private final @Nullable Duration wacht;

    public ToegangGeweigerd(Reden reden) {
        this(reden, null);
    }

    private ToegangGeweigerd(Reden reden, @Nullable Duration wacht) {
        super(reden.name());
        this.reden = reden;
        this.wacht = wacht;
    }

    public static ToegangGeweigerd naWachten(Reden reden, Duration wacht) {
        return new ToegangGeweigerd(reden, wacht);
    }

    public Reden reden() {
        return reden;
    }

    /** After how long it is worth another try; {@code null} when waiting does not help. */
    public @Nullable Duration wacht() {
        return wacht;
    }

    /** The sentence, with the time to wait filled in. */
    public String uitleg() {
        return wacht == null ? reden.uitleg() : reden.uitleg().replace("{tijd}", Wachttijd.woord(wacht));
    }
}
