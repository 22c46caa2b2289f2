package nl.lvsgateway.techniek.lijn;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the bounds on the server that the doors, the console and health share. */
@Configuration
class Lijnconfig {

    /** @param proxy how it tells who calls; {@code none} when there is none */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> begrensdeLijnen(
            Lijngrenzen grenzen, Plaatsklep plaatsen, @Value("${server.forward-headers-strategy:none}") String proxy) {
        return fabriek -> {
            fabriek.setProtocol(Lijnprotocol.class.getName());
            fabriek.addConnectorCustomizers(ingang -> {
                if (ingang.getProtocolHandler() instanceof Lijnprotocol protocol) {
                    protocol.begrens(grenzen, proxy.equalsIgnoreCase("none"));
                    protocol.setMaxThreads(plaatsen.draden());
                }
            });
        };
    }
}
