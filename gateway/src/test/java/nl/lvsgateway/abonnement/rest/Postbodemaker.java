package nl.lvsgateway.abonnement.rest;

import java.time.Clock;
import nl.lvsgateway.abonnement.Abonnementinstellingen;
import nl.lvsgateway.abonnement.Postbode;

/** Makes a real one for tests outside this drawer. */
public final class Postbodemaker {

    private Postbodemaker() {}

    public static Postbode maak(Abonnementinstellingen instellingen, Clock klok) {
        return new HttpPostbode(instellingen, klok);
    }
}
