package nl.lvsgateway.loket.inzien;

import static nl.lvsgateway.loket.fouten.Weigering.BERICHT_ONGELDIG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lvsgateway.aanvraag.Aanvraagoverzicht;
import nl.lvsgateway.aanvraag.Aanvraagoverzicht.Overzichtsvraag;
import nl.lvsgateway.aanvraag.Overzichtsplaats;
import nl.lvsgateway.aanvraag.Schooljaar;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.keuren.Veldkeuring;
import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The overview of a school. */
@Service
public class Overzichtsbalie {

    private static final int GEWOON = 100;
    private static final int HOOGSTENS = 500;

    private final Aanvraagoverzicht overzicht;
    private final Antwoordmaker antwoorden;

    Overzichtsbalie(Aanvraagoverzicht overzicht, Antwoordmaker antwoorden) {
        this.overzicht = overzicht;
        this.antwoorden = antwoorden;
    }

    public Overzichtantwoord geef(Toegang toegang, Overzichtsvelden velden) {
        return antwoorden.overzicht(overzicht.zoek(vraag(toegang, velden)), toegang.lvs());
    }

    /** All that is wrong with the question is told at once. */
    private static Overzichtsvraag vraag(Toegang toegang, Overzichtsvelden velden) {
        var fouten = new ArrayList<Fout>();
        var schooljaar = lees("schooljaar", velden.schooljaar(), Schooljaar::van, fouten);
        var status = lees("verzendstatus", velden.verzendstatus(), Overzichtsbalie::verzendstatus, fouten);
        var leerling = lees("leerling", velden.leerling(), Overzichtsbalie::naam, fouten);
        var aanvraagtype = lees("aanvraagtype", velden.aanvraagtype(), Overzichtsbalie::naam, fouten);
        var na = lees("cursor", velden.cursor(), Overzichtsplaats::van, fouten);
        var aantal = velden.aantal() == null ? GEWOON : velden.aantal();
        if (aantal < 1 || aantal > HOOGSTENS) {
            fouten.add(new Fout(BERICHT_ONGELDIG, "aantal", "Vraag er minstens 1 en hooguit " + HOOGSTENS + "."));
        }
        if (!fouten.isEmpty()) {
            throw new Geweigerd(fouten);
        }
        return new Overzichtsvraag(
                toegang.school().waarde(),
                toegang.lvs().code(),
                leerling,
                schooljaar,
                status,
                aanvraagtype,
                na,
                aantal);
    }

    private static <T> @Nullable T lees(
            String veld, @Nullable String tekst, Function<String, Optional<T>> lezer, List<Fout> fouten) {
        var ingevuld = ingevuld(tekst);
        if (ingevuld == null) {
            return null;
        }
        var waarde = lezer.apply(ingevuld);
        if (waarde.isEmpty()) {
            fouten.add(new Fout(BERICHT_ONGELDIG, veld, "Dit veld heeft niet de goede vorm: " + veld + "."));
        }
        return waarde.orElse(null);
    }

    private static Optional<String> naam(String tekst) {
        return Optional.of(tekst).filter(naam -> Getypt.past(naam, Veldkeuring.REGEL));
    }

    private static Optional<Verzendstatus> verzendstatus(String tekst) {
        return Arrays.stream(Verzendstatus.values())
                .filter(v -> v.tekst().equalsIgnoreCase(tekst.strip()))
                .findFirst();
    }

    /** In the form in which it is kept: an LVS asks for it as it wrote it. */
    private static @Nullable String ingevuld(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : Getypt.gewoon(tekst);
    }
}
