package nl.lvsgateway.dossier;

import static nl.lvsgateway.dossier.Voorbeelddossier.poswv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what judging costs; not part of the build, as figures depend on the machine. Run it with {@code mvn test -pl
 * gateway -am -Dtest=DossierMeting -Dsurefire.failIfNoSpecifiedTests=false -DargLine=}; {@code -Ddossier=FILE} measures
 * another file.
 */
class DossierMeting {

    private static final int RONDES = 8;
    private static final int KEER = 200;

    @TempDir
    Path map;

    private interface Werk {
        void doe() throws Exception;
    }

    @Test
    void prints_the_ratio_to_bare_schema_validation() throws Exception {
        var bestand = System.getProperty("dossier");
        var xml = bestand == null ? poswv().getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(Path.of(bestand));
        var schema = SchemaFactory.newDefaultInstance().newSchema(getClass().getResource("/oso/2019.1/dossier.xsd"));
        var regels = new Dossierkeuring(Dossierinstellingen.zonderBijlagen());
        var alles = new Dossierkeuring(Dossierinstellingen.standaard());

        for (int i = 0; i < RONDES; i++) {
            var kaal = cpu(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml))));
            var metRegels = cpu(() -> regels.keur(new ByteArrayInputStream(xml)));
            var metBijlagen = cpu(() -> alles.keur(new ByteArrayInputStream(xml)));
            System.out.printf(
                    "bare schema %.2f ms; schema + rules %.2f ms (%.2fx); with the documents opened %.2f ms (%.2fx)%n",
                    kaal, metRegels, metRegels / kaal, metBijlagen, metBijlagen / kaal);
        }
    }

    /** The whole process gets 64 MB, where an idle one needs some 10. */
    @Test
    void judges_60_mb_in_a_heap_of_64_mb() throws Exception {
        var bestand = map.resolve("groot.xml");
        schrijfGroot(bestand);

        var proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.lvsgateway.GatewayApplicatie",
                        "valideer",
                        "--alles",
                        bestand.toString())
                .redirectErrorStream(true)
                .start();
        var uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        System.out.println(Files.size(bestand) + " bytes: " + uit);
        assertThat(uit).contains("\tok\t-\t");
    }

    private static void schrijfGroot(Path bestand) throws IOException {
        var xml = poswv();
        var plek = xml.indexOf("<bestandsinhoud>") + "<bestandsinhoud>".length();
        try (var uit = Files.newBufferedWriter(bestand)) {
            uit.write(xml, 0, plek);
            for (int i = 0; i < 60; i++) {
                uit.write("A".repeat(1 << 20));
            }
            uit.write(xml, plek, xml.length() - plek);
        }
    }

    private static double cpu(Werk werk) throws Exception {
        var draad = ManagementFactory.getThreadMXBean();
        var begin = draad.getCurrentThreadCpuTime();
        for (int i = 0; i < KEER; i++) {
            werk.doe();
        }
        return (draad.getCurrentThreadCpuTime() - begin) / 1e6 / KEER;
    }
}
