package nl.lvsgateway.dossier;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How strict the gateway is with dossiers.
 *
 * @param regels by rule id what a finding does: weigeren, waarschuwen or uit; what is not named keeps the default
 * @param onbekendeVersie what is done with a dossier of a version that cannot be judged here: waarschuwen carries it with a
 *     finding, weigeren refuses it
 * @param maximaal size of the whole file
 * @param bijlagen look inside the documents in a dossier, which costs about as much as the rules do
 * @param onderdeel size of one tag, comment or CDATA section; keeps the heap small on hostile files
 */
@Validated
@ConfigurationProperties("gateway.dossier")
public record Dossierinstellingen(
        @DefaultValue Map<String, Ernst> regels,
        @DefaultValue("waarschuwen") @NotNull Ernst onbekendeVersie,
        @DefaultValue("100MB") @NotNull DataSize maximaal,
        @DefaultValue("8MB") @NotNull DataSize onderdeel,
        @DefaultValue("true") boolean bijlagen) {

    /** What holds when nothing is set. */
    public static Dossierinstellingen standaard() {
        return standaard(true);
    }

    /** Schema and rules of the standard only. */
    public static Dossierinstellingen zonderBijlagen() {
        return standaard(false);
    }

    static Dossierinstellingen standaard(boolean bijlagen) {
        return new Dossierinstellingen(
                Map.of(), Ernst.WAARSCHUWEN, DataSize.ofMegabytes(100), DataSize.ofMegabytes(8), bijlagen);
    }

    private static final Set<String> EIGEN_DIE_WEIGEREN = Set.of("LVS.SCHOOL", "LVS.PGN", "LVS.PROFIEL");

    /** A rule of the standard refuses and one of ours warns, but for what no dossier may be, unless set otherwise. */
    public Ernst ernst(String id) {
        if (id.equals(Bevinding.VERSIE_ONBEKEND)) {
            return onbekendeVersie;
        }
        var waarschuwt = id.startsWith("LVS.") && !EIGEN_DIE_WEIGEREN.contains(id);
        return regels.getOrDefault(id, waarschuwt ? Ernst.WAARSCHUWEN : Ernst.WEIGEREN);
    }
}
