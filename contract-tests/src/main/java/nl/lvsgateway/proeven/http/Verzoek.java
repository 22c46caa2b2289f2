package nl.lvsgateway.proeven.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One HTTP request of a client that knows nothing of our code.
 *
 * @param chunked sent in chunks, without a length known beforehand
 * @param stiltNa after this many bytes of body the client sends no more and waits for an answer; negative: never
 */
public record Verzoek(
        String methode, URI adres, Map<String, String> koppen, Inhoud lichaam, boolean chunked, long stiltNa) {

    public static Verzoek get(URI adres, Map<String, String> koppen) {
        return new Verzoek("GET", adres, koppen, Inhoud.van(""), false, -1);
    }

    public static Verzoek post(URI adres, Map<String, String> koppen, Inhoud lichaam) {
        return new Verzoek("POST", adres, koppen, lichaam, false, -1);
    }

    public Verzoek inStukken() {
        return new Verzoek(methode, adres, koppen, lichaam, true, stiltNa);
    }

    public Verzoek stilNa(long bytes) {
        return new Verzoek(methode, adres, koppen, lichaam, chunked, bytes);
    }

    public Verzoek metKoppen(Map<String, String> meer) {
        var samen = new LinkedHashMap<>(koppen);
        samen.putAll(meer);
        return new Verzoek(methode, adres, samen, lichaam, chunked, stiltNa);
    }

    public Verzoek metMethode(String andere) {
        return new Verzoek(andere, adres, koppen, lichaam, chunked, stiltNa);
    }
}
