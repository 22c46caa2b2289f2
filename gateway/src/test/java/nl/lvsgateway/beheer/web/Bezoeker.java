package nl.lvsgateway.beheer.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps its cookies and follows nothing by itself. */
final class Bezoeker {

    private static final Pattern PENNING = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient klant = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String basis;

    Bezoeker(int poort) {
        this.basis = "http://127.0.0.1:" + poort;
    }

    HttpResponse<String> open(String adres) throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(naar(adres)).header("Accept", "text/html,*/*;q=0.8");
        return klant.send(vraag.build(), BodyHandlers.ofString());
    }

    /** By the form of the page, with the token that stands in it. */
    HttpResponse<String> meldAan(String naam, String wachtwoord) throws IOException, InterruptedException {
        var penning = PENNING.matcher(open("/aanmelden").body());
        var velden = Map.of(
                "username", naam, "password", wachtwoord, "_csrf", penning.find() ? penning.group(1) : "ontbreekt");
        var formulier = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var vraag = HttpRequest.newBuilder(naar("/aanmelden"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulier))
                .build();
        return klant.send(vraag, BodyHandlers.ofString());
    }

    /** As a program does, with name and password in the call. */
    HttpResponse<String> roep(String adres, String naam, String wachtwoord) throws IOException, InterruptedException {
        var basis = Base64.getEncoder().encodeToString((naam + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
        var vraag = HttpRequest.newBuilder(naar(adres)).header("Authorization", "Basic " + basis);
        return klant.send(vraag.build(), BodyHandlers.ofString());
    }

    private URI naar(String adres) {
        return URI.create(adres.startsWith("http") ? adres : basis + adres);
    }

    static String naarToe(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("nergens");
    }

    static Map<String, String> velden(String adres) {
        return Arrays.stream(URI.create(adres).getRawQuery().split("&"))
                .map(veld -> veld.split("=", 2))
                .collect(Collectors.toMap(veld -> veld[0], veld -> URLDecoder.decode(veld[1], StandardCharsets.UTF_8)));
    }
}
