package nl.lvsgateway.proeven.meting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/**
 * Judging by a bundle beside validation by its schema alone, in turn, on the clock: the work is done in two processes. Prints
 * medians, and the median of the ratio within a round.
 */
final class Bundeltijd {

    private static final int OPWARMEN = 60;
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
        var kaal = new ArrayList<Double>();
        var samen = new ArrayList<Double>();
        var maal = new ArrayList<Double>();
        for (int ronde = 0; ronde < OPWARMEN + RONDES; ronde++) {
            var een = tijd(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml))));
            var ander = tijd(() -> keuring.keur(new ByteArrayInputStream(xml)));
            if (ronde >= OPWARMEN) {
                kaal.add(een);
                samen.add(ander);
                maal.add(ander / een);
            }
        }
        System.out.printf("By a bundle: %d bytes, %d rounds of %d each%n", xml.length, RONDES, KEER);
        System.out.printf(
                "  bare schema %.2f ms, schema and sheet %.2f ms, %.2f x the bare schema%n",
                midden(kaal), midden(samen), midden(maal));
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
