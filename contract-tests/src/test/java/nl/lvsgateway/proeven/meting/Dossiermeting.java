package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What judging a dossier costs: its time beside that of bare schema validation by the JDK in the same run, and the heap
 * it takes for a dossier of 60 MB. Both run in a process of their own, on the class path of the packaged jar.
 *
 * <p>To run: {@code mvn -q -Pdossiermeting -DskipTests verify}, with {@code -Dexec.args=FILE} for a dossier of your own.
 */
public final class Dossiermeting {

    private static final String STARTER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private Dossiermeting() {}

    /** @param args a dossier; without it the one of the demo */
    public static void main(String[] args) throws Exception {
        var dossier = List.of(args).stream()
                .limit(1)
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
        System.out.println("Time per dossier:");
        meet(Keurtijd.class, List.of(), dossier);
        System.out.println("Heap for a dossier of 60 MB:");
        meet(Keurheap.class, List.of("-Xmx256m"), dossier);
    }

    private static void meet(Class<?> meting, List<String> jvm, List<Path> dossier) throws Exception {
        var opdracht = new ArrayList<>(List.of(java()));
        opdracht.addAll(jvm);
        opdracht.addAll(
                List.of("-cp", jar(), "-Dloader.path=" + eigen(), "-Dloader.main=" + meting.getName(), STARTER));
        dossier.forEach(d -> opdracht.add(d.toString()));
        var einde = new ProcessBuilder(opdracht).inheritIO().start().waitFor();
        if (einde != 0) {
            throw new IllegalStateException(meting.getSimpleName() + " ended with " + einde);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String jar() throws IOException {
        return Path.of(System.getProperty("gateway.jar", "gateway/target/lvs-gateway.jar"))
                .toRealPath()
                .toString();
    }

    /** Where these classes come from; the other process needs them beside the jar. */
    private static Path eigen() throws URISyntaxException {
        return Path.of(Dossiermeting.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** The dossier that was asked for, or the one that the product brings for its demo. */
    static byte[] dossier(String... args) {
        try (var demo = Dossiermeting.class.getResourceAsStream("/demo/dossiers/poswv.xml")) {
            if (args.length > 0) {
                return Files.readAllBytes(Path.of(args[0]));
            }
            if (demo == null) {
                throw new IllegalStateException("The jar has no demo dossier; name one");
            }
            return demo.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
