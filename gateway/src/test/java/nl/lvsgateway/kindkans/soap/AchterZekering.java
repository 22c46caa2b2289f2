package nl.lvsgateway.kindkans.soap;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import nl.lvsgateway.kindkans.Navraag;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.kindkans.Verbindingsstand;

/** Any Kindkans behind the real breaker, set as it is in use; for tests outside this drawer. */
public final class AchterZekering implements Kindkans, Bereikbaarheid, AutoCloseable {

    private final Kindkans daar;
    private final Waakhond waakhond;
    private final Veerkracht veerkracht;

    public AchterZekering(Kindkans daar, Clock klok) {
        var instellingen = new Kindkansinstellingen(
                URI.create("http://127.0.0.1:1/"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ofMinutes(5),
                16,
                20,
                5,
                50,
                Duration.ofSeconds(30),
                1);
        this.daar = daar;
        this.waakhond = new Waakhond(instellingen);
        this.veerkracht = new Veerkracht(instellingen, waakhond, klok);
    }

    @Override
    public Aflevering lever(Bericht bericht) {
        return veerkracht.roep(new Oproep(bericht.school()), () -> daar.lever(bericht));
    }

    @Override
    public Navraag vraag(String berichtId) {
        return veerkracht.roep(new Oproep(), () -> daar.vraag(berichtId));
    }

    @Override
    public List<Statusmelding> statussen(List<Long> dossiernummers) {
        return veerkracht.roep(new Oproep(), () -> daar.statussen(dossiernummers));
    }

    @Override
    public Verbindingsstand stand() {
        return veerkracht.stand();
    }

    @Override
    public void close() {
        waakhond.destroy();
    }
}
