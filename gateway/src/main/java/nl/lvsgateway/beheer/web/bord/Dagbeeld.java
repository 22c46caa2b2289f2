package nl.lvsgateway.beheer.web.bord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lvsgateway.beheer.Minutenboek.Minuut;
import nl.lvsgateway.beheer.web.Tijd;
import org.jspecify.annotations.Nullable;

/** The last day in 144 parts of ten minutes, drawn. */
record Dagbeeld(List<Vak> vakken) {

    static final Duration DAG = Duration.ofHours(24);
    private static final int AANTAL = 144;
    private static final long VAK_MS = DAG.toMillis() / AANTAL;
    private static final int PER_UUR = 6;

    Dagbeeld {
        vakken = List.copyOf(vakken);
    }

    static Dagbeeld van(List<Minuut> minuten, Instant nu) {
        var begin = Math.floorDiv(nu.toEpochMilli(), VAK_MS) - AANTAL + 1;
        var verdeeld = new ArrayList<List<Minuut>>();
        for (var n = 0; n < AANTAL; n++) {
            verdeeld.add(new ArrayList<>());
        }
        for (var minuut : minuten) {
            var n = Math.floorDiv(minuut.minuut().toEpochMilli(), VAK_MS) - begin;
            if (n >= 0 && n < AANTAL) {
                verdeeld.get((int) n).add(minuut);
            }
        }
        var vakken = new ArrayList<Vak>();
        for (var n = 0; n < AANTAL; n++) {
            vakken.add(Vak.van(Instant.ofEpochMilli((begin + n) * VAK_MS), verdeeld.get(n)));
        }
        return new Dagbeeld(vakken);
    }

    public boolean leeg() {
        return vakken.stream().noneMatch(Vak::gemeten);
    }

    public long verzonden() {
        return vakken.stream().mapToLong(Vak::verzonden).sum();
    }

    public long mislukt() {
        return vakken.stream().mapToLong(Vak::mislukt).sum();
    }

    public double topVerzonden() {
        return aantallen().top();
    }

    public String verzondenStaven() {
        return aantallen().staven(vakken, vak -> 0, vak -> vak.perMinuut(vak.verzonden()));
    }

    public String misluktStaven() {
        return aantallen().staven(vakken, vak -> vak.perMinuut(vak.verzonden()), vak -> vak.perMinuut(vak.mislukt()));
    }

    private Grafiek aantallen() {
        return Grafiek.voor(vakken, vak -> vak.perMinuut(vak.verzonden() + vak.mislukt()));
    }

    public double topDuur() {
        return duren().top();
    }

    public String middenLijn() {
        return duren().lijn(vakken, vak -> getal(vak.middenMs()));
    }

    public String traagLijn() {
        return duren().lijn(vakken, vak -> getal(vak.traagMs()));
    }

    private Grafiek duren() {
        return Grafiek.voor(vakken, vak -> vak.traagMs() == null ? 0 : vak.traagMs());
    }

    public double topWachtend() {
        return wachtenden().top();
    }

    public String wachtendStaven() {
        return wachtenden().staven(vakken, vak -> 0, Vak::wachtend);
    }

    private Grafiek wachtenden() {
        return Grafiek.voor(vakken, Vak::wachtend);
    }

    /** Where the full hours stand under the graph, every fourth of them. */
    public List<Streep> strepen() {
        var strepen = new ArrayList<Streep>();
        for (var n = 0; n < AANTAL; n++) {
            var hier = vakken.get(n).begin().atZone(Tijd.ZONE);
            if (hier.getMinute() == 0 && hier.getHour() % 4 == 0) {
                strepen.add(new Streep(n * Grafiek.BREED / AANTAL, hier.getHour() + " uur"));
            }
        }
        return strepen;
    }

    /** The same figures by the hour, for who reads no pictures. */
    public List<Vak> uren() {
        var uren = new ArrayList<Vak>();
        for (var n = 0; n < AANTAL; n += PER_UUR) {
            uren.add(Vak.samen(vakken.subList(n, n + PER_UUR)));
        }
        return uren.stream().filter(Vak::gemeten).toList();
    }

    private static double getal(@Nullable Long waarde) {
        return waarde == null ? Double.NaN : waarde;
    }

    /** @param x from the left of the graph */
    public record Streep(int x, String tekst) {}

    /**
     * Some minutes together.
     *
     * @param minuten in so many of them something was measured
     * @param wachtend the most that waited at one moment
     */
    public record Vak(
            Instant begin,
            int minuten,
            long verzonden,
            long mislukt,
            @Nullable Long middenMs,
            @Nullable Long traagMs,
            long wachtend,
            boolean bereikbaar) {

        static Vak van(Instant begin, List<Minuut> minuten) {
            return new Vak(
                    begin,
                    minuten.size(),
                    minuten.stream().mapToLong(Minuut::verzonden).sum(),
                    minuten.stream().mapToLong(Minuut::mislukt).sum(),
                    hoogste(minuten.stream(), minuut -> millis(minuut.midden())),
                    hoogste(minuten.stream(), minuut -> millis(minuut.traag())),
                    minuten.stream().mapToLong(Minuut::wachtend).max().orElse(0),
                    minuten.stream().allMatch(Minuut::bereikbaar));
        }

        static Vak samen(List<Vak> vakken) {
            return new Vak(
                    vakken.get(0).begin(),
                    vakken.stream().mapToInt(Vak::minuten).sum(),
                    vakken.stream().mapToLong(Vak::verzonden).sum(),
                    vakken.stream().mapToLong(Vak::mislukt).sum(),
                    hoogste(vakken.stream(), Vak::middenMs),
                    hoogste(vakken.stream(), Vak::traagMs),
                    vakken.stream().mapToLong(Vak::wachtend).max().orElse(0),
                    vakken.stream().allMatch(Vak::bereikbaar));
        }

        public boolean gemeten() {
            return minuten > 0;
        }

        double perMinuut(long aantal) {
            return minuten == 0 ? 0 : (double) aantal / minuten;
        }

        private static @Nullable Long millis(@Nullable Duration duur) {
            return duur == null ? null : duur.toMillis();
        }

        private static <T> @Nullable Long hoogste(Stream<T> rij, Function<T, @Nullable Long> waarde) {
            return rij.map(waarde).filter(Objects::nonNull).max(Long::compare).orElse(null);
        }
    }
}
