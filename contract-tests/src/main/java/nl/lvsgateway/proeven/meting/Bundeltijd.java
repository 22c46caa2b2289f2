package nl.lvsgateway.proeven.meting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/**
 * Judging by a bundle beside validation by its schema alone, in turn. The work is done in two processes: on the clock it counts that
 * they wait for each other, and on a busy machine for others as well; the time of the processor is that of both together.
 */
final class Bundeltijd {

    private static final ThreadMXBean DRADEN = ManagementFactory.getThreadMXBean();
    private static final int OPWARMEN = 100;
    private static final int RONDES = 75;
    private static final int KEER = 25;

    private final Keuring keuring;
    private final Path bundel;
    private final byte[] xml;

    Bundeltijd(Keuring keuring, Path bundel, byte[] xml) {
        this.keuring = keuring;
        this.bundel = bundel;
        this.xml = xml;
    }

    void meet() throws Exception {
        var schema = SchemaFactory.newDefaultInstance().newSchema(schema().toFile());
        Werk bare = () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        Werk samen = () -> keuring.keur(new ByteArrayInputStream(xml));
        var klok = new ArrayList<Double>();
        var alleen = new ArrayList<Double>();
        var rekentijd = new long[2];
        for (int ronde = 0; ronde < OPWARMEN + RONDES; ronde++) {
            var vooraf = rekentijd();
            var een = tijd(bare);
            var tussen = rekentijd();
            var ander = tijd(samen);
            if (ronde >= OPWARMEN) {
                alleen.add(een);
                klok.add(ander / een);
                rekentijd[0] += tussen - vooraf;
                rekentijd[1] += rekentijd() - tussen;
            }
        }
        var keer = 1e6 * RONDES * KEER;
        System.out.printf("By a bundle: %d bytes, %d rounds of %d each%n", xml.length, RONDES, KEER);
        System.out.printf(
                "  on the clock: bare schema %.2f ms, %.2f x the bare schema%n", midden(alleen), midden(klok));
        System.out.printf(
                "  of the processor: bare schema %.2f ms, schema and sheet %.2f ms, %.2f x the bare schema%n",
                rekentijd[0] / keer, rekentijd[1] / keer, (double) rekentijd[1] / rekentijd[0]);
    }

    /** Of this thread and of the processes that judge, so far, in nanoseconds. */
    private static long rekentijd() {
        var anderen = ProcessHandle.current()
                .children()
                .flatMap(kind -> kind.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
        return DRADEN.getCurrentThreadCpuTime() + anderen;
    }

    private Path schema() throws IOException {
        try (var paden = Files.walk(bundel)) {
            return paden.filter(p -> p.toString().endsWith(".xsd")).findFirst().orElseThrow();
        }
    }

    @FunctionalInterface
    private interface Werk {
        void doe() throws Exception;
    }

    private static double tijd(Werk werk) throws Exception {
        var begin = System.nanoTime();
        for (int i = 0; i < KEER; i++) {
            werk.doe();
        }
        return (System.nanoTime() - begin) / 1e6 / KEER;
    }

    private static double midden(List<Double> getallen) {
        return getallen.stream().sorted().skip(getallen.size() / 2).findFirst().orElseThrow();
    }
}
