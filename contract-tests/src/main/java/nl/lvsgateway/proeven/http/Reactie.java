package nl.lvsgateway.proeven.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the gateway answered.
 *
 * @param koppen names in lower case
 * @param verstuurd how many bytes of the body had left the client when the answer was complete
 */
public record Reactie(int status, Map<String, String> koppen, byte[] lichaam, long verstuurd) {

    public String tekst() {
        return new String(lichaam, StandardCharsets.UTF_8);
    }

    public String kop(String naam) {
        return koppen.getOrDefault(naam, "");
    }
}
