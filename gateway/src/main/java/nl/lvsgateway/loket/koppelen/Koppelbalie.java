package nl.lvsgateway.loket.koppelen;

import java.util.Objects;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.keuren.Geschreven;
import nl.lvsgateway.loket.keuren.Veldkeuring;
import nl.lvsgateway.loket.toegang.Toegangscontrole;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The koppelingen of a school: they are asked and changed with what gives access, so each question proves that itself. */
@Service
public class Koppelbalie {

    private final Toegangscontrole toegang;
    private final Koppelbeheer koppelbeheer;

    Koppelbalie(Toegangscontrole toegang, Koppelbeheer koppelbeheer) {
        this.toegang = toegang;
        this.koppelbeheer = koppelbeheer;
    }

    /** Switches the koppeling on; who does so again gets the same answer. */
    public Koppelingantwoord activeer(Bezoeker wie, Activering activering) {
        var lvs = toegang.herken(wie);
        if (!Geschreven.isJa("akkoord", activering.akkoord())) {
            throw new Geweigerd(Fout.bij(Weigering.AKKOORD_ONTBREEKT, "akkoord"));
        }
        var naam = Getypt.naam(activering.naam(), Veldkeuring.REGEL).orElseThrow(Koppelbalie::geenNaam);
        var koppeling = koppelbeheer.activeer(wie.verzoek(), lvs, naam, activering.samenwerkingsverband());
        return new Koppelingantwoord(
                koppeling.school().waarde(),
                koppeling.schoolnaam(),
                koppeling.samenwerkingsverband(),
                Objects.requireNonNull(koppeling.geactiveerdOp()));
    }

    private static Geweigerd geenNaam() {
        return new Geweigerd(new Fout(
                Weigering.AANVRAAG_ONVOLLEDIG,
                "naam",
                "Geef de koppeling een naam van hooguit " + Veldkeuring.REGEL + " tekens."));
    }

    public Koppelingenantwoord koppelingen(Bezoeker wie) {
        return Koppelingenantwoord.van(
                koppelbeheer.toon(toegang.herken(wie), wie.verzoek().school()));
    }

    /**
     * Answers how the koppelingen stand from now on; doing so again gives the same answer.
     *
     * @param samenwerkingsverband needed when the school has more than one
     */
    public Koppelingenantwoord trekIn(Bezoeker wie, @Nullable String samenwerkingsverband) {
        var lvs = toegang.herken(wie);
        var verzoek = wie.verzoek();
        var leeg = samenwerkingsverband == null || samenwerkingsverband.isBlank();
        var swv = leeg ? null : Samenwerkingsverband.normaliseer(samenwerkingsverband);
        koppelbeheer.trekIn(lvs, verzoek.school(), verzoek.code(), swv);
        return Koppelingenantwoord.van(koppelbeheer.toon(lvs, verzoek.school()));
    }
}
