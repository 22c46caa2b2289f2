package nl.lvsgateway.dossier;

import java.time.Clock;
import nl.lvsgateway.dossier.bundel.Bundelinstellingen;
import nl.lvsgateway.dossier.bundel.Bundelkast;

/** What another node makes of the same database. */
public final class Tweedenode implements AutoCloseable {

    private final Bundelkast kast = new Bundelkast(Bundelinstellingen.standaard());
    private final Bundelboek boek;

    public Tweedenode(Bundelopslag opslag, Clock klok) {
        boek = new Bundelboek(opslag, kast, klok);
    }

    public Dossierkeuring keuring() {
        return new Dossierkeuring(Dossierinstellingen.standaard(), kast);
    }

    public void kijk() {
        boek.kijk();
    }

    @Override
    public void close() {
        kast.close();
    }
}
