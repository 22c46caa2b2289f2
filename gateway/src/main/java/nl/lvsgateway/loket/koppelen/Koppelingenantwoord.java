package nl.lvsgateway.loket.koppelen;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.koppeling.Koppeling;
import org.jspecify.annotations.Nullable;

/** How the koppelingen of a school stand at this LVS. */
public record Koppelingenantwoord(List<Koppelingstand> koppelingen) {

    /** @param sinds since when it stands so; absent when it was never on */
    public record Koppelingstand(
            String school,
            String schoolnaam,
            String samenwerkingsverband,
            String stand,
            @Nullable String naam,
            @Nullable Instant sinds) {}

    static Koppelingenantwoord van(List<Koppeling> koppelingen) {
        return new Koppelingenantwoord(
                koppelingen.stream().map(Koppelingenantwoord::stand).toList());
    }

    private static Koppelingstand stand(Koppeling k) {
        return new Koppelingstand(
                k.school().waarde(),
                k.schoolnaam(),
                k.samenwerkingsverband(),
                k.stand().tekst(),
                k.naam(),
                k.sinds());
    }
}
