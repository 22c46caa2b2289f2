package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.lvsgateway.loket.toegang.Drempel;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** An LVS that asks too much is refused before its message is read. */
@Configuration
class Drempelcontrole implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry lijst) {
        lijst.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) {
        Drempel.laatDoor(vraag);
        return true;
    }
}
