package nl.lvsgateway.simulator.soap;

import jakarta.xml.ws.soap.SOAPBinding;
import java.util.Map;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.ososchemas.kindkans.v1.KindkansService;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.logging.FaultListener;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the played Kindkans on the SOAP bus of the house. */
@Configuration
@EnableConfigurationProperties(Simulatorinstellingen.class)
@AlsSimulatorAanStaat
class SimulatorConfig {

    @Bean(destroyMethod = "stop")
    EndpointImpl simulatorEindpunt(Bus bus, Simulatorpoort poort) {
        var eindpunt = new EndpointImpl(bus, poort);
        eindpunt.setWsdlLocation("classpath:wsdl/kindkans-v1.wsdl");
        eindpunt.setServiceName(KindkansService.SERVICE);
        eindpunt.setEndpointName(KindkansService.KindkansSoap11);
        // Playing a failure is no failure of ours: no stack traces in the log.
        eindpunt.setProperties(Map.of(FaultListener.class.getName(), (FaultListener) (fout, wat, vraag) -> false));
        eindpunt.publish("/simulator/v1");
        ((SOAPBinding) eindpunt.getBinding()).setMTOMEnabled(true);
        return eindpunt;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> simulatorVerbreker() {
        return fabriek -> fabriek.addContextValves(new Verbreker());
    }
}
