package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.fouten.Httpfouten;
import nl.lvsgateway.loket.toegang.Drempel;
import nl.lvsgateway.techniek.Lengte;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who shows no key of ours, an LVS that asks too much, and who says nothing where something has to be said, is refused at once. */
@Configuration
class Drempelcontrole implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<Loket> loket;

    Drempelcontrole(ObjectProvider<Loket> loket) {
        this.loket = loket;
    }

    @Override
    public void addInterceptors(InterceptorRegistry lijst) {
        lijst.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) {
        Drempel.laatDoor(vraag);
        if (wie instanceof HandlerMethod deur) {
            keur(vraag, deur);
        }
        return true;
    }

    private void keur(HttpServletRequest vraag, HandlerMethod deur) {
        if (!Drempel.isBekend(vraag)) {
            loket.getObject().herken(Drempel.bezoeker(vraag, null, null));
        }
        Adresvragen.keur(vraag, deur);
        if (leest(deur) && !Lengte.isBekend(vraag)) {
            throw Httpfouten.van(411);
        }
    }

    private static boolean leest(HandlerMethod deur) {
        return deur.hasMethodAnnotation(MetInhoud.class)
                || Arrays.stream(deur.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(RequestBody.class));
    }
}
