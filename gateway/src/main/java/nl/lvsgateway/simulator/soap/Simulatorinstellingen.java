package nl.lvsgateway.simulator.soap;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Schools that always get the same trouble, so that a demo shows every verzendstatus.
 *
 * @param onbekendeScholen schoolnummers that the simulated Kindkans does not know: it refuses their berichten
 * @param wachtendeScholen schoolnummers whose berichten may come back in an hour
 */
@ConfigurationProperties("gateway.simulator")
record Simulatorinstellingen(
        @DefaultValue Set<String> onbekendeScholen,
        @DefaultValue Set<String> wachtendeScholen) {}
