package nl.lvsgateway.proeven.proces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a gateway is started: which jar, with which flags for the JVM and which settings. */
public record Start(String naam, Path jar, List<String> jvm, List<String> instellingen) {

    private static final List<String> KLEINE_HEAP =
            List.of("-Xmx160m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1");

    /** The jar of the build, in a heap of 160 MB; the demo on a free port. */
    public static Start van(String naam) {
        var jar = Path.of(System.getProperty("gateway.jar", naastOns()))
                .toAbsolutePath()
                .normalize();
        return new Start(naam, jar, KLEINE_HEAP, List.of("--spring.profiles.active=demo", "--server.port=0"));
    }

    public Start met(String... meer) {
        return new Start(naam, jar, jvm, samen(instellingen, meer));
    }

    public Start metVlaggen(String... meer) {
        return new Start(naam, jar, samen(jvm, meer), instellingen);
    }

    /** Without our limits: as on a server. */
    public Start metEigenHeap() {
        return new Start(naam, jar, List.of(), instellingen);
    }

    /** @param meest such as 256m */
    public Start metHeap(String meest) {
        return new Start(naam, jar, List.of("-Xmx" + meest, "-XX:+ExitOnOutOfMemoryError"), instellingen);
    }

    public Start metJar(Path andere) {
        return new Start(naam, andere, jvm, instellingen);
    }

    public List<String> opdracht() {
        var opdracht = new ArrayList<String>();
        opdracht.add(java());
        opdracht.addAll(jvm);
        opdracht.add("-jar");
        opdracht.add(jar.toString());
        opdracht.addAll(instellingen);
        return opdracht;
    }

    /** Where the build puts the gateway, seen from the jar of the proeven. */
    private static String naastOns() {
        var onze = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        return onze.resolveSibling("../../gateway/target/lvs-gateway.jar").toString();
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> samen(List<String> eerst, String... meer) {
        var samen = new ArrayList<>(eerst);
        samen.addAll(List.of(meer));
        return samen;
    }
}
