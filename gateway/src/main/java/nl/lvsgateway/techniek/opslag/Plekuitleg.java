package nl.lvsgateway.techniek.opslag;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import nl.lvsgateway.techniek.Opslagstoring;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;

/** Tells who starts the gateway which place on this machine it cannot use, instead of a page of stack traces. */
class Plekuitleg implements FailureAnalyzer, Ordered {

    private static final String TIJDELIJK = Tijdelijkemap.VAN_DE_MACHINE;
    private static final String ANDERE_MAP =
            "Geef een andere map op met gateway.opslag.map, of geef de gebruiker waaronder de"
                    + " gateway draait schrijfrechten op deze. Wat is aangenomen, blijft staan.";
    private static final String ANDERE_TIJDELIJKE_MAP =
            "Geef een map op waarin de gateway mag schrijven en waar ruimte is, met -Djava.io.tmpdir=… vóór -jar.";

    /** Before the one that tells of a full disk: a full temporary folder is another place. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable mislukt) {
        for (Throwable oorzaak = mislukt; oorzaak != null; oorzaak = oorzaak.getCause()) {
            var uitleg = uitleg(oorzaak, mislukt);
            if (uitleg != null) {
                return uitleg;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis uitleg(Throwable oorzaak, Throwable mislukt) {
        var tekst = String.valueOf(oorzaak.getMessage());
        if (oorzaak instanceof OnbruikbareMap) {
            return new FailureAnalysis(tekst, "Kies een andere naam of instelling en start opnieuw.", mislukt);
        }
        if (tekst.startsWith("Unable to create tempDir") || overTijdelijk(oorzaak)) {
            return new FailureAnalysis(
                    "De tijdelijke map " + TIJDELIJK + " is er niet, is vol of is alleen te lezen.",
                    ANDERE_TIJDELIJKE_MAP,
                    mislukt);
        }
        if (oorzaak instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
            return new FailureAnalysis("Het bestand van de database is alleen te lezen.", ANDERE_MAP, mislukt);
        }
        return oorzaak instanceof FileSystemException plek && !Opslagstoring.isVol(plek)
                ? new FailureAnalysis("De gateway kan hier niet bij: " + plek.getMessage() + ".", ANDERE_MAP, mislukt)
                : null;
    }

    private static boolean overTijdelijk(Throwable oorzaak) {
        return oorzaak instanceof FileSystemException plek
                && plek.getFile() != null
                && plek.getFile().startsWith(TIJDELIJK);
    }
}
