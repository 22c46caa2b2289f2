package nl.lvsgateway.beheer.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every answer says which version of the admin API gave it, also one without a body. */
@Configuration
class Versiekop implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry lijst) {
        lijst.addInterceptor(this).addPathPatterns("/beheer/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) {
        antwoord.setHeader("API-Version", "1.1.0");
        return true;
    }
}
