package nl.lvsgateway.proeven.proces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Classes of ours in a folder of their own, to stand beside those of a gateway: also when we are in a jar ourselves. */
public final class Klassenmap {

    private Klassenmap() {}

    /**
     * @param pakket that they are in
     * @param namen simple names, with {@code $} for what is nested; what is not there is left out
     */
    public static Path maak(Path map, String pakket, List<String> namen) throws IOException {
        var pad = pakket.replace('.', '/');
        var plek = Files.createDirectories(map.resolve(pad));
        for (var naam : namen) {
            try (var in = Klassenmap.class.getClassLoader().getResourceAsStream(pad + "/" + naam + ".class")) {
                if (in != null) {
                    Files.copy(in, plek.resolve(naam + ".class"));
                }
            }
        }
        return map;
    }
}
