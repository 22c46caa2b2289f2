package nl.lvsgateway.beheer.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every answer says which version of the admin API gave it, also one without a body. And no question holds a sign in its address
 * that a database does not keep.
 */
@Configuration
class Versiekop implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry lijst) {
        lijst.addInterceptor(this).addPathPatterns("/beheer/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) {
        antwoord.setHeader("API-Version", "1.1.0");
        var waarden = vraag.getParameterMap().values().stream().flatMap(Arrays::stream);
        if (waarden.anyMatch(waarde -> waarde.indexOf('\0') >= 0)) {
            throw new Invoerfout(Soort.ONGELDIG, "TEKEN_ONGELDIG", null, "In het adres staat een teken dat niet mag.");
        }
        return true;
    }
}
