package nl.lvsgateway.proeven.meting;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The most heap that was in use while a large dossier was judged, garbage included, above what is in use at rest. */
final class Keurheap {

    private static final int OPWARMEN = 200;
    private static final int BIJLAGE = 45 * 1024 * 1024;
    private static final double MB = 1024 * 1024;
    private static final String BEGIN = "<bestandsinhoud>";

    private final Keuring keuring;
    private final Path map;
    private final byte[] klein;

    Keurheap(Keuring keuring, Path map, byte[] klein) {
        this.keuring = keuring;
        this.map = map;
        this.klein = klein;
    }

    void meet() throws IOException {
        System.out.println("Heap for a large dossier:");
        for (int i = 0; i < OPWARMEN; i++) {
            keuring.keur(new ByteArrayInputStream(klein));
        }
        for (var vorm : List.of("", "<![CDATA[")) {
            var groot = schrijf(new String(klein, StandardCharsets.UTF_8), vorm);
            meet(keuring, groot, vorm.isEmpty() ? "as text" : "as one CDATA block");
            Files.delete(groot);
        }
    }

    private static void meet(Keuring keuring, Path groot, String vorm) throws IOException {
        System.gc();
        var rust = inGebruik();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var eerst = gevraagd();
        String oordeel;
        try (var in = Files.newInputStream(groot)) {
            oordeel = keuring.keur(in);
        }
        var samen = gevraagd() - eerst;
        var piek = Math.max(
                inGebruik(),
                heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum());
        System.out.printf(
                "  %d bytes, %s: %.1f MB above the %.1f MB at rest, %.1f MB asked for in all%n",
                Files.size(groot), vorm, (piek - rust) / MB, rust / MB, samen / MB);
        if (!oordeel.startsWith("Dossieroordeel[fout=null") || oordeel.contains("NIET-GEKEURD")) {
            throw new IllegalStateException(oordeel);
        }
    }

    /** All that this thread ever asked for, whatever became of it. */
    private static long gevraagd() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static long inGebruik() {
        return heap().stream().mapToLong(p -> p.getUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The dossier with a real document of 45 MB in its first place: 60 MB once it is Base64. */
    private Path schrijf(String xml, String vorm) throws IOException {
        var bestand = map.resolve("groot.xml");
        var begin = xml.indexOf(BEGIN) + BEGIN.length();
        var einde = xml.indexOf("</bestandsinhoud>", begin);
        try (var uit = Files.newOutputStream(bestand)) {
            uit.write((xml.substring(0, begin) + vorm).getBytes(StandardCharsets.UTF_8));
            document(uit);
            uit.write((vorm.isEmpty() ? "" : "]]>").getBytes(StandardCharsets.UTF_8));
            uit.write(xml.substring(einde).getBytes(StandardCharsets.UTF_8));
        }
        return bestand;
    }

    private static void document(OutputStream uit) throws IOException {
        var toeval = new Random(2019);
        var stuk = new byte[64 * 1024];
        try (var zip = new ZipOutputStream(Base64.getEncoder().wrap(openblijvend(uit)))) {
            zip.putNextEntry(new ZipEntry("groot.pdf"));
            for (int i = 0; i < BIJLAGE / stuk.length; i++) {
                toeval.nextBytes(stuk);
                zip.write(stuk);
            }
        }
    }

    private static OutputStream openblijvend(OutputStream uit) {
        return new FilterOutputStream(uit) {
            @Override
            public void write(byte[] bytes, int vanaf, int aantal) throws IOException {
                out.write(bytes, vanaf, aantal);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
