package nl.lvsgateway.proeven.meting;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** Judging and bare schema validation in turn, many rounds; prints medians, and medians of the ratio within a round. */
final class Keurtijd {

    private static final int OPWARMEN = 25;
    private static final int RONDES = 75;
    private static final int KEER = 25;
    private static final Pattern JAAR = Pattern.compile("oso_gegevensset/([0-9]{4})/dossier");

    private static final ThreadMXBean DRADEN = ManagementFactory.getThreadMXBean();

    /** One way of looking at the dossier. */
    @FunctionalInterface
    private interface Werk {
        void doe() throws Exception;
    }

    private final Pakket pakket;
    private final byte[] xml;

    Keurtijd(Pakket pakket, byte[] xml) {
        this.pakket = pakket;
        this.xml = xml;
    }

    void meet() throws Exception {
        var tijden = new LinkedHashMap<String, List<Double>>();
        var werk = werk();
        for (int ronde = 0; ronde < OPWARMEN + RONDES; ronde++) {
            for (var wijze : werk.entrySet()) {
                var ms = rekentijd(wijze.getValue());
                if (ronde >= OPWARMEN) {
                    tijden.computeIfAbsent(wijze.getKey(), naam -> new ArrayList<>())
                            .add(ms);
                }
            }
        }
        System.out.printf("Time per dossier: %d bytes, %d rounds of %d each%n", xml.length, RONDES, KEER);
        print(tijden);
    }

    private Map<String, Werk> werk() throws Exception {
        var bron = "oso/" + jaar() + ".1/dossier.xsd";
        var schema = SchemaFactory.newDefaultInstance().newSchema(pakket.bron(bron));
        var regels = Keuring.regels(pakket);
        var alles = Keuring.alles(pakket);
        var werk = new LinkedHashMap<String, Werk>();
        werk.put("bare schema", () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml))));
        werk.put("schema and rules", () -> regels.keur(new ByteArrayInputStream(xml)));
        werk.put("and the documents opened", () -> alles.keur(new ByteArrayInputStream(xml)));
        return werk;
    }

    private String jaar() {
        var m = JAAR.matcher(new String(xml, StandardCharsets.UTF_8));
        if (!m.find()) {
            throw new IllegalArgumentException("Not an OSO dossier");
        }
        return m.group(1);
    }

    /** Time of the processor: other work on the machine counts less than on the clock. */
    private static double rekentijd(Werk werk) throws Exception {
        var begin = DRADEN.getCurrentThreadCpuTime();
        for (int i = 0; i < KEER; i++) {
            werk.doe();
        }
        return (DRADEN.getCurrentThreadCpuTime() - begin) / 1e6 / KEER;
    }

    private static void print(Map<String, List<Double>> tijden) {
        var vloer = tijden.values().iterator().next();
        tijden.forEach((wijze, ms) -> {
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < ms.size(); i++) {
                ratios.add(ms.get(i) / vloer.get(i));
            }
            System.out.printf("  %-26s %6.2f ms   %.2f x the bare schema%n", wijze, midden(ms), midden(ratios));
        });
    }

    private static double midden(List<Double> getallen) {
        return getallen.stream().sorted().skip(getallen.size() / 2).findFirst().orElseThrow();
    }
}
