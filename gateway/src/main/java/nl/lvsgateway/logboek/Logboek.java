package nl.lvsgateway.logboek;

import java.time.Clock;
import java.util.List;
import nl.lvsgateway.logboek.Logregels.Vraag;
import nl.lvsgateway.logboek.Schakel.Kop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who did what. Every line holds the digest of the one before it, so that a change or a gap shows. */
@Service
public class Logboek {

    private static final int STAP = 1000;

    private final Logregels regels;
    private final TransactionTemplate transactie;
    private final Clock klok;

    public Logboek(Logregels regels, PlatformTransactionManager beheer, Clock klok) {
        this.regels = regels;
        this.transactie = new TransactionTemplate(beheer);
        this.klok = klok;
    }

    /**
     * Adds a line. Within a transaction it stands or falls with the act itself: write it as the last thing, since until the
     * commit nobody else can add one. Nodes take turns at the last line of the chain, so it never forks.
     */
    public void schrijf(Logregel regel) {
        transactie.executeWithoutResult(stand -> regels.voegToe(Schakel.na(regels.kopVast(), regel, klok.instant())));
    }

    /** Newest first, page by page. */
    public List<Schakel> zoek(Vraag vraag) {
        return regels.zoek(vraag);
    }

    /** Reads the whole chain and says whether, and where, a line was changed or taken away. */
    public Keuring keur() {
        var einde = regels.kop();
        var kop = Kop.LEEG;
        for (var blok = regels.na(0, STAP);
                !blok.isEmpty() && kop.nr() < einde.nr();
                blok = regels.na(kop.nr(), STAP)) {
            for (var schakel : blok) {
                if (!schakel.volgtOp(kop)) {
                    return new Keuring(kop.nr(), kop.nr() + 1, kop.zegel());
                }
                kop = schakel.kop();
            }
        }
        var heel = kop.nr() > einde.nr() || kop.equals(einde);
        return new Keuring(kop.nr(), heel ? null : kop.nr() + 1, kop.zegel());
    }

    /**
     * @param goed so many lines from the beginning are as they were written
     * @param gebroken number of the first line that was changed or is missing; {@code null} when the chain is whole
     * @param zegel digest over the good lines; who wrote it down earlier can prove that nothing before it changed
     */
    public record Keuring(long goed, @Nullable Long gebroken, String zegel) {

        public boolean heel() {
            return gebroken == null;
        }
    }
}
