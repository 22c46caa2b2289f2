package nl.lvsgateway.loket.soap;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import nl.ososchemas.lvs.v1.LvsGatewayService;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One address for SOAP 1.1 and 1.2. */
@Configuration
class SoapConfig {

    private static final String ADRES = "/lvs/v1";

    @Bean
    EndpointImpl lvsSoap11(Bus cxf, Overstapdeur deur) {
        return publiceer(cxf, deur, LvsGatewayService.LvsGatewaySoap11);
    }

    @Bean
    EndpointImpl lvsSoap12(Bus cxf, Overstapdeur deur) {
        return publiceer(cxf, deur, LvsGatewayService.LvsGatewaySoap12);
    }

    private static EndpointImpl publiceer(Bus cxf, Overstapdeur deur, QName poort) {
        var endpoint = new EndpointImpl(cxf, deur);
        endpoint.setWsdlLocation("classpath:wsdl/lvs-v1.wsdl");
        endpoint.setServiceName(LvsGatewayService.SERVICE);
        endpoint.setEndpointName(poort);
        endpoint.setProperties(Map.of("mtom-enabled", true));
        endpoint.setInInterceptors(List.of(new InlineInhoud()));
        endpoint.setOutFaultInterceptors(List.of(new Faultvertaling()));
        endpoint.publish(ADRES);
        return endpoint;
    }
}
