package nl.lvsgateway.simulator.soap;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the played Kindkans differs from school to school, so that a demo shows every verzendstatus, and whether it tells the
 * gateway of new statuses by itself.
 *
 * @param onbekendeScholen schoolnummers that the simulated Kindkans does not know: it refuses their berichten
 * @param wachtendeScholen schoolnummers whose berichten may come back in an hour
 * @param terugmelden tell the gateway of every new status
 * @param sleutel key to show the gateway then
 */
@ConfigurationProperties("gateway.simulator")
record Simulatorinstellingen(
        @DefaultValue Set<String> onbekendeScholen,
        @DefaultValue Set<String> wachtendeScholen,
        @DefaultValue("false") boolean terugmelden,
        @DefaultValue("") String sleutel) {

    /** Without the key: it opens the gateway's door for Kindkans. */
    @Override
    public String toString() {
        return "Simulatorinstellingen[" + onbekendeScholen + " " + wachtendeScholen + " " + terugmelden + "]";
    }
}
