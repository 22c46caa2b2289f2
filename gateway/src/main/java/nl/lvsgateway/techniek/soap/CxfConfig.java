package nl.lvsgateway.techniek.soap;

import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.spring.SpringBus;
import org.apache.cxf.interceptor.AbstractOutDatabindingInterceptor;
import org.apache.cxf.transport.servlet.CXFServlet;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One CXF bus and one servlet for every SOAP door of the house. */
@Configuration
class CxfConfig {

    @Bean(name = Bus.DEFAULT_BUS_ID, destroyMethod = "shutdown")
    SpringBus cxf() {
        var bus = new SpringBus();
        // The default conduit hangs when the other side answers before our body is out.
        bus.setProperty("force.urlconnection.http.conduit", true);
        // JAXB would write round the writer that takes out what XML cannot carry.
        bus.setProperty(AbstractOutDatabindingInterceptor.DISABLE_OUTPUTSTREAM_OPTIMIZATION, true);
        bus.getOutInterceptors().add(new Leesbaaruit());
        return bus;
    }

    @Bean
    FilterRegistrationBean<Onbekendecharset> soapTekenset() {
        var filter = new FilterRegistrationBean<>(new Onbekendecharset());
        filter.addUrlPatterns("/soap/*");
        return filter;
    }

    @Bean
    ServletRegistrationBean<CXFServlet> soapServlet() {
        var registratie = new ServletRegistrationBean<>(new CXFServlet(), "/soap/*");
        registratie.setLoadOnStartup(1);
        registratie.setInitParameters(Map.of("hide-service-list-page", "true"));
        return registratie;
    }

    @Bean
    FilterRegistrationBean<Soapweg> soapweg(Bus cxf) {
        var registratie = new FilterRegistrationBean<>(new Soapweg(cxf));
        registratie.addUrlPatterns("/soap/*");
        registratie.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registratie;
    }
}
