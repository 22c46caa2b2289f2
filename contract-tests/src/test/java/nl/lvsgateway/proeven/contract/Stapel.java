package nl.lvsgateway.proeven.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Toegang;

/** What makers of an LVS build with: how a client is made of the contract that is served, and how it is run. */
enum Stapel {
    PHP_SOAPCLIENT_SOAP_11("php", "lvs_client.php") {
        @Override
        List<String> maak(Path map, String gateway) {
            return List.of("php", bestand(), gateway, "11");
        }
    },
    PHP_SOAPCLIENT_SOAP_12("php", "lvs_client.php") {
        @Override
        List<String> maak(Path map, String gateway) {
            return List.of("php", bestand(), gateway, "12");
        }
    },
    PHP_OPENAPI_GENERATOR("php", "lvs_openapi.php") {
        @Override
        List<String> maak(Path map, String gateway) throws IOException {
            genereer(map, gateway, "php");
            return List.of("php", bestand(), "uit", gateway);
        }
    },
    NODE_SOAP("node", "lvs_soap.mjs") {
        @Override
        List<String> maak(Path map, String gateway) {
            return List.of("node", bestand(), NPM, gateway);
        }
    },
    TYPESCRIPT_HEY_API("node", "lvs_client.ts") {
        @Override
        List<String> maak(Path map, String gateway) throws IOException {
            doe(map, NPM + "/node_modules/.bin/openapi-ts", "-i", openapi(map, gateway), "-o", "client");
            doe(
                    map,
                    (NPM
                                    + "/node_modules/.bin/tsc --outDir js --module commonjs --moduleResolution node10 --target es2022"
                                    + " --strict --skipLibCheck --types node --typeRoots " + NPM
                                    + "/node_modules/@types "
                                    + bestand())
                            .split(" "));
            return List.of("node", "js/lvs_client.js", gateway);
        }
    },
    JAVA_NATIVE("java", "NativeClient.java") {
        @Override
        List<String> maak(Path map, String gateway) throws IOException {
            return openapiJava(map, gateway, "native", VERBINDING_NATIVE);
        }
    },
    JAVA_OKHTTP_GSON("java", "NativeClient.java") {
        @Override
        List<String> maak(Path map, String gateway) throws IOException {
            return openapiJava(map, gateway, "okhttp-gson", VERBINDING_OKHTTP);
        }
    },
    JAXWS_RI("java", "RiClient.java") {
        @Override
        List<String> maak(Path map, String gateway) throws IOException {
            return ri(map, gateway, "false");
        }
    },
    JAXWS_RI_MTOM("java", "RiClient.java") {
        @Override
        List<String> maak(Path map, String gateway) throws IOException {
            return ri(map, gateway, "true");
        }
    };

    /** What each of them sends along. */
    static final String BIJLAGE = "Een bijlage uit een andere stapel.\n".repeat(1000);

    /** Where .ci/run installs the packages of npm. */
    private static final String NPM = Objects.requireNonNullElse(System.getenv("LVS_CLIENTS_NPM"), "/geen-npm");

    /** Where Maven puts the generator, and what its clients run with. */
    private static final Path POTJES = Path.of(System.getProperty("clients.map", "target/clients"));

    private static final String VERBINDING_NATIVE = """
            public class Verbinding {
                static nl.voorbeeld.ApiClient met(String adres, String sleutel, String code) {
                    var client = new nl.voorbeeld.ApiClient();
                    client.updateBaseUri(adres);
                    client.setRequestInterceptor(v -> v.header("X-API-Key", sleutel).header("Verificatiecode", code));
                    return client;
                }
            }
            """;
    private static final String VERBINDING_OKHTTP = """
            public class Verbinding {
                static nl.voorbeeld.ApiClient met(String adres, String sleutel, String code) {
                    var client = new nl.voorbeeld.ApiClient();
                    client.setBasePath(adres);
                    client.addDefaultHeader("X-API-Key", sleutel);
                    client.addDefaultHeader("Verificatiecode", code);
                    return client;
                }
            }
            """;

    private final String programma;
    private final String bestand;

    Stapel(String programma, String bestand) {
        this.programma = programma;
        this.bestand = bestand;
    }

    /** Makes the client in this folder; what starts it, but for who calls and what it sends. */
    abstract List<String> maak(Path map, String gateway) throws IOException;

    String bestand() {
        return bestand;
    }

    boolean isEr() {
        return Programma.heeft(programma)
                && (!programma.equals("node") || Programma.heeft(NPM + "/node_modules/.bin/tsc"));
    }

    /** What it prints, one line for each step. */
    String draai(Path map, String gateway, Toegang wie, Path dossier) throws IOException {
        Files.writeString(map.resolve(bestand), bron(bestand));
        var opdracht = new ArrayList<>(maak(map, gateway));
        opdracht.addAll(List.of(
                wie.sleutel(), wie.school(), wie.verificatiecode(), wie.samenwerkingsverband(), dossier.toString()));
        return doe(map, opdracht.toArray(String[]::new));
    }

    private static String bron(String naam) throws IOException {
        try (var bron = Stapel.class.getResourceAsStream("/clients/" + naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String doe(Path map, String... opdracht) throws IOException {
        var uitslag = Programma.draai(map, opdracht);
        assertThat(uitslag.einde()).as(uitslag.uitvoer()).isZero();
        return uitslag.uitvoer();
    }

    static String openapi(Path map, String gateway) throws IOException {
        var contract = Verbinding.stuur(Verzoek.get(java.net.URI.create(gateway + "/openapi.yaml"), Map.of()));
        return Files.write(map.resolve("openapi.yaml"), contract.lichaam()).toString();
    }

    static void genereer(Path map, String gateway, String... soort) throws IOException {
        var opdracht = new ArrayList<>(
                List.of("java", "-jar", potje("openapi-generator-cli").toString(), "generate"));
        opdracht.addAll(List.of("-i", openapi(map, gateway), "-o", "uit", "-g"));
        opdracht.addAll(List.of(soort));
        doe(map, opdracht.toArray(String[]::new));
    }

    static List<String> openapiJava(Path map, String gateway, String bibliotheek, String verbinding)
            throws IOException {
        genereer(
                map,
                gateway,
                "java",
                "--library",
                bibliotheek,
                "--invoker-package",
                "nl.voorbeeld",
                "--api-package",
                "nl.voorbeeld.api",
                "--model-package",
                "nl.voorbeeld.model",
                "--global-property",
                "apis,models,supportingFiles,skipFormModel=false,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true");
        Files.writeString(map.resolve("Verbinding.java"), verbinding);
        var klassepad = POTJES + "/*" + File.pathSeparator + System.getProperty("java.class.path");
        compileer(map, klassepad, "uit/src/main/java", "NativeClient.java", "Verbinding.java");
        return List.of("java", "-Xmx128m", "-cp", "klassen" + File.pathSeparator + klassepad, "NativeClient", gateway);
    }

    static List<String> ri(Path map, String gateway, String mtom) throws IOException {
        var klassepad = potje("jaxws-ri").resolve("lib") + "/*";
        doe(
                map,
                "java",
                "-cp",
                klassepad,
                "com.sun.tools.ws.WsImport",
                "-Xnocompile",
                "-s",
                ".",
                "-p",
                "nl.voorbeeld.lvs",
                gateway + "/soap/lvs/v1?wsdl");
        compileer(map, klassepad, "nl", "RiClient.java");
        return List.of(
                "java", "-Xmx128m", "-cp", "klassen" + File.pathSeparator + klassepad, "RiClient", gateway, mtom);
    }

    private static void compileer(Path map, String klassepad, String bron, String... bestanden) throws IOException {
        var opdracht = new ArrayList<>(List.of("javac", "-nowarn", "-proc:none", "-d", "klassen", "-cp", klassepad));
        opdracht.addAll(List.of(bestanden));
        try (var paden = Files.walk(map.resolve(bron))) {
            paden.filter(pad -> pad.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(opdracht::add);
        }
        doe(map, opdracht.toArray(String[]::new));
    }

    private static Path potje(String naam) throws IOException {
        try (Stream<Path> potjes = Files.list(POTJES)) {
            return potjes.filter(pad -> pad.getFileName().toString().startsWith(naam))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(naam + " is not in " + POTJES));
        }
    }
}
