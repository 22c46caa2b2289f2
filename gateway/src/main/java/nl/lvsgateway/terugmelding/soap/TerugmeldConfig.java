package nl.lvsgateway.terugmelding.soap;

import java.util.List;
import java.util.Map;
import nl.lvsgateway.techniek.soap.Berichtingang;
import nl.lvsgateway.terugmelding.Kindkanssleutels;
import nl.lvsgateway.terugmelding.Terugmelding;
import nl.ososchemas.kindkans.v1.KindkansTerugmeldingService;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the door for Kindkans on the SOAP bus of the house. */
@Configuration
class TerugmeldConfig {

    @Bean(destroyMethod = "stop")
    EndpointImpl terugmelddeur(Bus cxf, Terugmelding terugmelding, Kindkanssleutels sleutels) {
        var eindpunt = new EndpointImpl(cxf, new Terugmeldpoort(terugmelding));
        eindpunt.setWsdlLocation("classpath:wsdl/kindkans-v1.wsdl");
        eindpunt.setServiceName(KindkansTerugmeldingService.SERVICE);
        eindpunt.setEndpointName(KindkansTerugmeldingService.KindkansTerugmeldingSoap11);
        eindpunt.setProperties(Map.of("autoRewriteSoapAddressForAllServices", true));
        eindpunt.setInInterceptors(List.of(new Berichtingang(), new Sleutelwacht(sleutels)));
        eindpunt.setOutFaultInterceptors(List.of(new Storingvertaling()));
        eindpunt.publish("/kindkans/v1");
        return eindpunt;
    }
}
