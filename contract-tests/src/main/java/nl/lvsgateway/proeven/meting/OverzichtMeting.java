package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.vullen.Vulling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a full store makes one school wait for its overview and its statuses. */
@Command(
        name = "overzicht",
        description = {
            "Meet het overzicht en Statussen updaten van één school, bij weinig en bij heel veel aanvragen in de opslag.",
            "Over een verbinding die openblijft, na opwarmen. Daarna hoe de databank elke vraag vindt.",
            "Belofte: hooguit 2 keer zo lang. Afsluitcode 1: langer, of een vraag die de hele tabel leest."
        })
public final class OverzichtMeting implements Callable<Integer> {

    private static final double HOOGSTENS = 2.0;

    @Option(
            names = "--aantallen",
            split = ",",
            defaultValue = "10000,1000000",
            description = "Aanvragen in de opslag, klein en groot (standaard ${DEFAULT-VALUE}).")
    private long[] aantallen = {10_000, 1_000_000};

    @Option(
            names = "--per-school",
            defaultValue = "200",
            description = "Aanvragen per school (standaard ${DEFAULT-VALUE}).")
    private long perSchool;

    @Option(
            names = "--keren",
            defaultValue = "1000",
            description = "Hoe vaak elke vraag, na even vaak om op te warmen (standaard ${DEFAULT-VALUE}).")
    private int keren = 1_000;

    @Option(names = "--opslag", defaultValue = "h2", description = "h2 of postgres (standaard ${DEFAULT-VALUE}).")
    private String opslag = "h2";

    /** Keeps its connection: making one is no part of the measurement. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public Integer call() throws Exception {
        var uitkomsten = new ArrayList<Map<String, Reeks>>();
        try (var veld = Meetveld.bouw(opslag.equals("postgres"), Duration.ZERO, List.of())) {
            veld.stop(veld.start());
            for (var aantal : aantallen) {
                vul(veld, aantal);
                var gateway = veld.start();
                uitkomsten.add(meet(gateway.lvs(), aantal));
                veld.stop(gateway);
            }
            var zonderScan = Plannen.toon(veld.jdbc());
            var binnen = oordeel(uitkomsten.get(0), uitkomsten.get(uitkomsten.size() - 1));
            return binnen && zonderScan ? 0 : 1;
        }
    }

    private void vul(Meetveld veld, long aantal) throws Exception {
        var begin = System.nanoTime();
        try (var vulling = Vulling.van(veld.jdbc())) {
            vulling.vul(aantal, perSchool, er -> {});
        }
        System.out.printf("%,d aanvragen geladen in %.0f s%n", aantal, (System.nanoTime() - begin) / 1e9);
    }

    private Map<String, Reeks> meet(LvsSpeler lvs, long aantal) throws IOException, InterruptedException {
        var school = lvs.gateway().resolve("/api/v1/scholen/" + Toegang.REGENBOOG.school() + "/");
        var uitkomst = new LinkedHashMap<String, Reeks>();
        for (var vraag : vragen(school).entrySet()) {
            for (int i = 0; i < keren; i++) {
                stuur(vraag.getValue()); // warms up
            }
            var tijden = new ArrayList<Long>();
            for (int i = 0; i < keren; i++) {
                var begin = System.nanoTime();
                stuur(vraag.getValue());
                tijden.add(System.nanoTime() - begin);
            }
            uitkomst.put(vraag.getKey(), Reeks.van(tijden));
            System.out.printf("%,d: %s %s%n", aantal, vraag.getKey(), uitkomst.get(vraag.getKey()));
        }
        return uitkomst;
    }

    private Map<String, HttpRequest> vragen(URI school) throws IOException, InterruptedException {
        var overzicht = school.resolve("aanvragen");
        var vragen = new LinkedHashMap<String, HttpRequest>();
        vragen.put("overzicht", vraag(overzicht).build());
        vragen.put(
                "overzicht van Fout",
                vraag(URI.create(overzicht + "?verzendstatus=Fout")).build());
        vragen.put("statussen van alles", statussen(school, "{}"));
        vragen.put("statussen sinds een cursor", statussen(school, "{\"cursor\":\"" + halverwege(school) + "\"}"));
        return vragen;
    }

    /** Half of what the school has, came after it. */
    private String halverwege(URI school) throws IOException, InterruptedException {
        var alles = stuur(statussen(school, "{}"));
        var laatste = alles.path("cursor").asString("");
        var nummer = laatste.substring(0, laatste.indexOf('.') + 1);
        return nummer + (Vulling.EERSTE_ID + perSchool / 2 - 1);
    }

    private static HttpRequest statussen(URI school, String json) {
        return vraag(school.resolve("statussen/updaten"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private static HttpRequest.Builder vraag(URI adres) {
        var vraag = HttpRequest.newBuilder(adres);
        Toegang.REGENBOOG.restkoppen().forEach(vraag::header);
        return vraag;
    }

    private JsonNode stuur(HttpRequest vraag) throws IOException, InterruptedException {
        var antwoord = http.send(vraag, BodyHandlers.ofString());
        if (antwoord.statusCode() != 200) {
            throw new IllegalStateException(vraag.uri() + " answered " + antwoord.statusCode());
        }
        var inhoud = JsonMapper.shared().readTree(antwoord.body());
        if (inhoud.path("aanvragen").isEmpty()) {
            throw new IllegalStateException(vraag.uri() + " gave nothing");
        }
        return inhoud;
    }

    private static boolean oordeel(Map<String, Reeks> klein, Map<String, Reeks> groot) {
        var binnen = true;
        for (var vraag : klein.keySet()) {
            var p50 = groot.get(vraag).p(50) / klein.get(vraag).p(50);
            var p95 = groot.get(vraag).p(95) / klein.get(vraag).p(95);
            System.out.printf(
                    "%s: verhouding p50 %.2f, p95 %.2f (belofte p50 hooguit %.1f)%n", vraag, p50, p95, HOOGSTENS);
            binnen &= p50 <= HOOGSTENS;
        }
        return binnen;
    }
}
