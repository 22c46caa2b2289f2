package nl.lvsgateway.proeven.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import nl.lvsgateway.proeven.proces.Geduld;

/** Everything else that can go wrong around the gateways, one after another: each kind comes round. */
final class Plaag implements Runnable {

    /** The kinds, in the words of the table. */
    enum Soort {
        KINDKANS_WEG("Kindkans weg"),
        STILGEZET("proces stilgezet"),
        DATABANK_VERBROKEN("databank verbroken"),
        SCHIJF_VOL("schijf vol");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        String naam() {
            return naam;
        }
    }

    private static final Duration RUIM_NA_LEASE = Duration.ofSeconds(3);

    private final Proefveld veld;
    private final Drukte drukte;
    private final SplittableRandom toeval;
    private final Duration tussen;
    private final Map<Soort, Integer> gedaan = new EnumMap<>(Soort.class);

    Plaag(Proefveld veld, Drukte drukte, long zaad, Duration tussen) {
        this.veld = veld;
        this.drukte = drukte;
        this.toeval = new SplittableRandom(zaad);
        this.tussen = tussen;
    }

    @Override
    public void run() {
        for (int beurt = toeval.nextInt(Soort.values().length); drukte.gaatDoor(); beurt++) {
            Geduld.rust(tussen);
            var soort = Soort.values()[beurt % Soort.values().length];
            if (drukte.gaatDoor() && plaag(soort)) {
                tel(soort);
            }
        }
    }

    private boolean plaag(Soort soort) {
        try {
            return switch (soort) {
                case KINDKANS_WEG -> weg();
                case STILGEZET -> stilgezet();
                case DATABANK_VERBROKEN -> veld.databank().verbreek(Duration.ofMillis(500 + toeval.nextInt(2_000)));
                case SCHIJF_VOL -> veld.schijf().vul(Duration.ofSeconds(2));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean weg() throws IOException {
        veld.kindkansEvenWeg(Duration.ofMillis(500 + toeval.nextInt(2_500)));
        return true;
    }

    private boolean stilgezet() {
        var knoop = veld.knopen().get(toeval.nextInt(veld.knopen().size()));
        knoop.bevries(Opstelling.LEASE.plus(RUIM_NA_LEASE));
        return true;
    }

    private synchronized void tel(Soort soort) {
        gedaan.merge(soort, 1, Integer::sum);
    }

    synchronized Map<Soort, Integer> gedaan() {
        return new EnumMap<>(gedaan);
    }
}
