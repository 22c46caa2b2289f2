package nl.lvsgateway.terugmelding.soap;

import java.util.List;
import nl.lvsgateway.techniek.soap.Berichtingang;
import nl.lvsgateway.techniek.soap.Eenmaalwacht;
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

    private static final String WSDL = "wsdl/kindkans-v1.wsdl";

    @Bean(destroyMethod = "stop")
    EndpointImpl terugmelddeur(Bus cxf, Terugmelding terugmelding, Kindkanssleutels sleutels) {
        var eindpunt = new EndpointImpl(cxf, new Terugmeldpoort(terugmelding));
        eindpunt.setWsdlLocation("classpath:" + WSDL);
        eindpunt.setServiceName(KindkansTerugmeldingService.SERVICE);
        eindpunt.setEndpointName(KindkansTerugmeldingService.KindkansTerugmeldingSoap11);
        eindpunt.setInInterceptors(List.of(new Berichtingang(), new Sleutelwacht(sleutels), new Eenmaalwacht(WSDL)));
        eindpunt.setOutFaultInterceptors(List.of(new Storingvertaling()));
        eindpunt.publish("/kindkans/v1");
        return eindpunt;
    }
}
