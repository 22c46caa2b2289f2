package nl.lvsgateway.loket.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.lvsgateway.techniek.lijn.Plaatsklep;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before the doors: the server, and the page to which it sends what failed. */
@Configuration
class Voordeur implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<Geendeur> geendeur;

    Voordeur(ObjectProvider<Geendeur> geendeur) {
        this.geendeur = geendeur;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverVoorDeDeuren(Plaatsklep plaatsen) {
        return fabriek -> {
            // Outermost: who was told that there is no place for him has been cut off already, all others may finish.
            fabriek.addEngineValves(
                    new Uitpraatklep(),
                    plaatsen.met((vraag, antwoord) ->
                            geendeur.getObject().weigerBuitenom(vraag, antwoord, vraag.getRequestURI(), 503)));
            fabriek.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost huis) {
                    huis.setErrorReportValveClass("");
                    huis.getPipeline().addValve(new Foutklep(geendeur.getObject()));
                }
            });
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry lijst) {
        lijst.addInterceptor(this).addPathPatterns("/error");
    }

    /** The page of errors is for people, and only where something failed; what failed on the way to a door is told as a door would. */
    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object pagina) throws IOException {
        if (vraag.getDispatcherType() != DispatcherType.ERROR) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        var adres = (String) vraag.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!Geendeur.isDeur(adres)) {
            return true;
        }
        if (!isAfgebroken(vraag)) {
            geendeur.getObject().weigerBuitenom(vraag, antwoord, adres, status(vraag));
        }
        return false;
    }

    /** Who was cut off while speaking hears no reason: it was none of his, and he may say it again. */
    static boolean isAfgebroken(HttpServletRequest vraag) {
        return vraag.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException;
    }

    private static int status(HttpServletRequest vraag) {
        Throwable fout = (Throwable) vraag.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (isOnleesbaar(fout)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return vraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    /** The server reads the question in an address only when somebody asks for it. */
    static boolean isOnleesbaar(@Nullable Throwable fout) {
        return fout instanceof InvalidParameterException
                || fout != null && fout.getCause() != fout && fout.getCause() instanceof InvalidParameterException;
    }
}
