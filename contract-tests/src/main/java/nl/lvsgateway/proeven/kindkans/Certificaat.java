package nl.lvsgateway.proeven.kindkans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key with a certificate for this machine, made for one run by the tool that comes with Java. */
public record Certificaat(Path bestand) {

    /** Of a key that lives as long as the run. */
    public static final String WACHTWOORD = "alleen-voor-de-proef";

    static Certificaat maak(Path map, String naam) throws IOException, InterruptedException {
        var bestand = map.resolve(naam + ".p12");
        var opdracht = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        naam,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + naam,
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        bestand.toString(),
                        "-storepass",
                        WACHTWOORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (opdracht.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return new Certificaat(bestand);
    }

    SSLContext context() throws IOException, GeneralSecurityException {
        var winkel = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(bestand)) {
            winkel.load(in, WACHTWOORD.toCharArray());
        }
        var sleutels = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        sleutels.init(winkel, WACHTWOORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(sleutels.getKeyManagers(), null, null);
        return context;
    }
}
