package nl.lvsgateway.proeven.proces;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a gateway is started: which jar, with which flags for the JVM and which settings. */
public record Start(String naam, Path jar, List<String> jvm, List<String> instellingen, List<Path> ervoor) {

    private static final String HOOFDKLASSE = "nl.lvsgateway.GatewayApplicatie";
    private static final List<String> KLEINE_HEAP =
            List.of("-Xmx160m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1");

    /** The jar of the build, in a heap of 160 MB; the demo on a free port. */
    public static Start van(String naam) {
        var jar = Path.of(System.getProperty("gateway.jar", naastOns()))
                .toAbsolutePath()
                .normalize();
        return new Start(
                naam, jar, KLEINE_HEAP, List.of("--spring.profiles.active=demo", "--server.port=0"), List.of());
    }

    /** A setting that was there already gets the new value: twice on the command line is a list. */
    public Start met(String... meer) {
        var namen = Stream.of(meer).map(Start::sleutel).toList();
        var rest = instellingen.stream()
                .filter(een -> !namen.contains(sleutel(een)))
                .toList();
        return new Start(naam, jar, jvm, samen(rest, meer), ervoor);
    }

    public Start metVlaggen(String... meer) {
        return new Start(naam, jar, samen(jvm, meer), instellingen, ervoor);
    }

    /** Without our limits: as on a server. */
    public Start metEigenHeap() {
        return new Start(naam, jar, List.of(), instellingen, ervoor);
    }

    /** An unpacked jar, with classes of ours in front of it. */
    public Start metKlassepad(Path uitgepakt, Path klassen) {
        return new Start(naam, uitgepakt, jvm, instellingen, List.of(klassen));
    }

    /** Empty when it is not set. */
    String instelling(String naam) {
        return instellingen.stream()
                .filter(een -> sleutel(een).equals("--" + naam))
                .map(een -> een.substring(een.indexOf('=') + 1))
                .findFirst()
                .orElse("");
    }

    private static String sleutel(String instelling) {
        return instelling.split("=", 2)[0];
    }

    private String klassepad() {
        var paden = new ArrayList<>(ervoor);
        paden.add(jar);
        return paden.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** @param meest such as 256m */
    public Start metHeap(String meest) {
        return new Start(naam, jar, List.of("-Xmx" + meest, "-XX:+ExitOnOutOfMemoryError"), instellingen, ervoor);
    }

    /** For a process that is killed within half a minute: it would spend most of that on compiling what it never uses. */
    public Start kortstondig() {
        return metVlaggen("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    public Start metJar(Path andere) {
        return new Start(naam, andere, jvm, instellingen, ervoor);
    }

    public List<String> opdracht() {
        var opdracht = new ArrayList<String>();
        opdracht.add(java());
        opdracht.addAll(jvm);
        if (ervoor.isEmpty()) {
            opdracht.addAll(List.of("-jar", jar.toString()));
        } else {
            opdracht.addAll(List.of("-cp", klassepad(), HOOFDKLASSE));
        }
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
