package nl.lvsgateway.kindkans.soap;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Berichtbestand;
import nl.lvsgateway.kindkans.Bron;
import nl.lvsgateway.kindkans.Contact;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import org.apache.cxf.bus.spring.SpringBus;

/** The client as the gateway wires it, with short times, and messages to send. */
final class Opstelling implements AutoCloseable {

    static final Duration LEESTIJD = Duration.ofMillis(800);
    static final Duration TERMIJN = Duration.ofSeconds(20);

    final KindkansSoap kindkans;
    final Veerkracht veerkracht;
    private final Waakhond waakhond;
    private final SpringBus bus = new SpringBus();

    Opstelling(String adres) {
        this(instellingen(adres, LEESTIJD, TERMIJN, 16), Clock.systemUTC());
    }

    Opstelling(Kindkansinstellingen instellingen, Clock klok) {
        bus.setProperty("force.urlconnection.http.conduit", true);
        waakhond = new Waakhond(instellingen);
        veerkracht = new Veerkracht(instellingen, waakhond, klok);
        var verbinding = new Verbinding(bus, instellingen);
        kindkans = new KindkansSoap(new Doeladres(instellingen, ""), verbinding, veerkracht, veerkracht, klok);
    }

    static Kindkansinstellingen instellingen(String adres, Duration leestijd, Duration termijn, int tegelijk) {
        return new Kindkansinstellingen(
                URI.create(adres),
                Duration.ofSeconds(1),
                leestijd,
                termijn,
                tegelijk,
                10,
                4,
                50,
                Duration.ofSeconds(30),
                1);
    }

    static Bericht bericht(Berichtbestand... bijlagen) {
        return new Bericht(
                "bericht-1",
                "aanvraag-1",
                1,
                false,
                null,
                "00YY00",
                "ParnasSys",
                "PO2507",
                "A&K",
                LocalDate.of(2026, 11, 23),
                "korte omschrijving",
                "Omschrijving met Noor Verzonnen erin",
                new Contact("Ina Bedacht", null, null, null),
                "lvs-4711",
                List.of("verzuim"),
                bestand(new byte[2000]),
                List.of(bijlagen));
    }

    static Berichtbestand bestand(byte[] inhoud) {
        return bestand(inhoud.length, () -> new ByteArrayInputStream(inhoud));
    }

    static Berichtbestand bestand(long grootte, Bron bron) {
        return new Berichtbestand("noor-verzonnen.pdf", null, "application/pdf", grootte, "0".repeat(64), bron);
    }

    @Override
    public void close() {
        waakhond.destroy();
        bus.shutdown(true);
    }
}
