package nl.lvsgateway.loket.keuren;

import java.util.Optional;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import org.jspecify.annotations.Nullable;

/**
 * What counts for one aanvraagtype: its own limits within the gateway's.
 *
 * @param perBijlage bytes
 * @param samen bytes
 * @param dossier bytes
 */
public record Bijlagegrenzen(int hoogstens, int waarschuwVanaf, long perBijlage, long samen, long dossier) {

    public static Bijlagegrenzen van(Bijlagebeleid beleid, Aanvraagtype type) {
        var eigen = type.grenzen();
        return new Bijlagegrenzen(
                Math.min(Optional.ofNullable(eigen.hoogstens()).orElse(beleid.hoogstens()), beleid.hoogstens()),
                Optional.ofNullable(eigen.waarschuwVanaf()).orElse(beleid.waarschuwVanaf()),
                kleinste(eigen.perBijlage(), beleid.perBijlage().toBytes()),
                kleinste(eigen.samen(), beleid.samen().toBytes()),
                beleid.dossier().toBytes());
    }

    private static long kleinste(@Nullable Long eigen, long vanOns) {
        return eigen == null ? vanOns : Math.min(eigen, vanOns);
    }
}
