package nl.lvsgateway.kindkans.soap;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import nl.lvsgateway.techniek.Wachttijd;
import nl.ososchemas.kindkans.v1.Storing;
import org.apache.cxf.transport.http.HTTPException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed call means. 'Never taken' needs proof; whatever is not proven is 'maybe taken'. The cause stays behind: its
 * text may hold words of the message.
 */
final class Uitkomst {

    private static final Pattern VASTE_CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final int LANGSTE_UITLEG = 1000;

    private final Clock klok;

    Uitkomst(Clock klok) {
        this.klok = klok;
    }

    RuntimeException van(Throwable fout, Oproep oproep) {
        if (oproep.heeftLeesfout()) {
            return new Onzeker("De gateway kon een bestand van het bericht niet lezen.");
        }
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            var uitkomst = herken(oorzaak, oproep);
            if (uitkomst != null) {
                return uitkomst;
            }
        }
        return new Onzeker("Kindkans gaf geen bruikbaar antwoord (" + diepste(fout) + ").");
    }

    static Weigert van(@Nullable Storing storing) {
        var code = storing == null ? null : storing.getCode();
        var uitleg = storing == null ? null : storing.getUitleg();
        return new Weigert(
                code != null && VASTE_CODE.matcher(code).matches() ? code : "ONBEKEND",
                uitleg == null ? "" : uitleg.substring(0, Math.min(uitleg.length(), LANGSTE_UITLEG)));
    }

    private @Nullable RuntimeException herken(Throwable oorzaak, Oproep oproep) {
        if (oorzaak instanceof HTTPException http) {
            return geweigerdDoorServer(http.getResponseCode(), oproep);
        }
        if (oorzaak instanceof ConnectException || oorzaak instanceof NoRouteToHostException) {
            return Onbereikbaar.geenVerbinding("Kindkans neemt geen verbinding aan.");
        }
        if (oorzaak instanceof UnknownHostException) {
            return Onbereikbaar.geenVerbinding("Het adres van Kindkans is niet te vinden.");
        }
        if (oorzaak instanceof SSLHandshakeException || oorzaak instanceof SSLPeerUnverifiedException) {
            return Onbereikbaar.geenVerbinding("De beveiligde verbinding met Kindkans komt niet tot stand.");
        }
        if (oorzaak instanceof SocketTimeoutException stil) {
            // The JDK has one exception for both; only its text tells an unopened connection from a silent one.
            return "Read timed out".equals(stil.getMessage())
                    ? new Onzeker("Kindkans antwoordde niet op tijd.")
                    : verbindtijdOfOnzeker(stil);
        }
        return null;
    }

    private static RuntimeException verbindtijdOfOnzeker(SocketTimeoutException stil) {
        return "Connect timed out".equalsIgnoreCase(stil.getMessage())
                ? Onbereikbaar.geenVerbinding("Kindkans neemt geen verbinding aan.")
                : new Onzeker("Kindkans antwoordde niet op tijd.");
    }

    /**
     * An HTTP answer without SOAP: with 4xx, and 503, the message was not taken; a proxy's 502 or 504 proves nothing, nor does
     * the redirect of a server that takes a message and then shows a page.
     */
    private RuntimeException geweigerdDoorServer(int code, Oproep oproep) {
        if (code == 413) {
            return new Weigert("HTTP_413", "Kindkans vindt het bericht te groot.");
        }
        if (code == 503 || code == 429) {
            var wachten = Wachttijd.lees(oproep.kop("Retry-After"), klok.instant());
            return wachten == null
                    ? new Onbereikbaar("Kindkans kan nu niets aannemen (" + code + ").", null)
                    : Onbereikbaar.druk("Kindkans heeft het druk en vroeg ons te wachten (" + code + ").", wachten);
        }
        return code >= 400 && code < 500
                ? new Onbereikbaar("Kindkans neemt het bericht niet aan (" + code + ").", null)
                : new Onzeker("Kindkans gaf een foutmelding (" + code + ").");
    }

    private static String diepste(Throwable fout) {
        var diepste = fout;
        while (diepste.getCause() != null) {
            diepste = diepste.getCause();
        }
        return diepste.getClass().getSimpleName();
    }
}
