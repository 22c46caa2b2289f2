package nl.lvsgateway.loket.soap;

import java.util.List;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Vragenloket;
import nl.lvsgateway.techniek.soap.Eenmaalwacht;
import nl.ososchemas.lvs.v1.LvsGatewayService;
import org.apache.cxf.Bus;
import org.apache.cxf.binding.Binding;
import org.apache.cxf.binding.soap.interceptor.SoapActionInInterceptor;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One address for SOAP 1.1 and 1.2: the endpoint of the 1.2 port answers each in its own version. MTOM comes in whatever
 * the settings; answers hold no files and go out as plain XML, so that every stack reads them.
 */
@Configuration
class SoapConfig {

    private static final String ADRES = "/lvs/v1";
    private static final String WSDL = "wsdl/lvs-v1.wsdl";

    @Bean
    EndpointImpl overstapdeur(Bus cxf, Loket loket, Vragenloket vragen, Bijlagebeleid beleid) {
        var endpoint = new EndpointImpl(cxf, new Overstapdeur(loket, vragen));
        endpoint.setWsdlLocation("classpath:" + WSDL);
        endpoint.setServiceName(LvsGatewayService.SERVICE);
        endpoint.setEndpointName(LvsGatewayService.LvsGatewaySoap12);
        endpoint.setInInterceptors(List.of(
                new Deleningang(loket, beleid),
                new Drempelwacht(),
                new Koppenwacht(),
                new Eenmaalwacht(WSDL),
                new InlineInhoud(loket, beleid),
                new Bewerkingwacht()));
        endpoint.setOutInterceptors(List.of(new Inlinebestanden.Opruiming(), new Adressering()));
        endpoint.setOutFaultInterceptors(
                List.of(new Inlinebestanden.Opruiming(), new Faultvertaling(), new Adressering()));
        endpoint.publish(ADRES);
        luisterNaarInhoud(endpoint.getServer().getEndpoint().getBinding());
        return endpoint;
    }

    /** The body tells which operation is meant; clients put all kinds of things in SOAPAction. */
    private static void luisterNaarInhoud(Binding binding) {
        binding.getInInterceptors().removeIf(SoapActionInInterceptor.class::isInstance);
    }
}
