package nl.lvsgateway.abonnement.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLException;
import nl.lvsgateway.abonnement.Abonnementinstellingen;
import nl.lvsgateway.abonnement.Postbode;
import nl.lvsgateway.abonnement.Postbode.Bezorguitslag.Soort;
import nl.lvsgateway.techniek.Wachttijd;
import org.springframework.stereotype.Component;

/** Posts over HTTP. Follows no redirect, since that is a way around the judging of addresses, and reads no answer's body. */
@Component
class HttpPostbode implements Postbode {

    private final HttpClient http;
    private final Duration antwoordtijd;
    private final Clock klok;

    HttpPostbode(Abonnementinstellingen instellingen, Clock klok) {
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(instellingen.verbindtijd())
                .build();
        this.antwoordtijd = instellingen.antwoordtijd();
        this.klok = klok;
    }

    @Override
    public Bezorguitslag bezorg(URI url, Map<String, String> koppen, String lichaam) {
        var vraag = HttpRequest.newBuilder(url)
                .timeout(antwoordtijd)
                .header("User-Agent", "lvs-gateway")
                .POST(BodyPublishers.ofString(lichaam));
        koppen.forEach(vraag::header);
        try {
            return uitslag(http.send(vraag.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            return new Bezorguitslag(Soort.LATER, reden(e), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Bezorguitslag(Soort.LATER, "GESTOPT", null);
        }
    }

    /** The body is closed unread: it may be endless. */
    private Bezorguitslag uitslag(HttpResponse<InputStream> antwoord) throws IOException {
        antwoord.body().close();
        var status = antwoord.statusCode();
        if (status >= 200 && status < 300) {
            return new Bezorguitslag(Soort.BEZORGD, null, null);
        }
        var fout = "HTTP_" + status;
        if (status == 410) {
            return new Bezorguitslag(Soort.OPGEZEGD, fout, null);
        }
        var straks = status >= 500 || status < 400 || status == 408 || status == 425 || status == 429;
        var kop = antwoord.headers().firstValue("Retry-After").orElse(null);
        var wachten = Wachttijd.lees(kop, klok.instant());
        return new Bezorguitslag(straks ? Soort.LATER : Soort.GEWEIGERD, fout, wachten);
    }

    private static String reden(IOException fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SSLException) {
                return "TLS";
            }
            if (oorzaak instanceof HttpTimeoutException) {
                return "GEEN_ANTWOORD";
            }
            if (oorzaak instanceof UnknownHostException) {
                return "ADRES";
            }
            if (oorzaak instanceof ConnectException) {
                return "GEEN_VERBINDING";
            }
        }
        return "VERBINDING_VERBROKEN";
    }
}
