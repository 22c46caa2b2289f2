package nl.lvsgateway.beheer.web;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.stream.Stream;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.web.aanmelden.Aangemeld;
import nl.lvsgateway.beheer.web.aanmelden.Toegangstabel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What every page shows around its content; templates call it {@code @raam}. */
@Component("raam")
class Raam {

    private static final List<Menupunt> MENU = List.of(
            new Menupunt("/", "Overzicht", "list-ul"),
            new Menupunt("/fouten", "Fouten", "exclamation-octagon"),
            new Menupunt("/koppelingen", "Koppelingen", "plug"),
            new Menupunt("/kindkans", "Kindkans", "activity"),
            new Menupunt("/abonnementen", "Abonnementen", "bell"),
            new Menupunt("/lijsten", "Lijsten", "card-list"),
            new Menupunt("/oso-versies", "OSO-versies", "files"),
            new Menupunt("/logboek", "Logboek", "journal-text"));
    private static final Menupunt SIMULATOR = new Menupunt("/simulator", "Simulator", "sliders");

    private final boolean simulator;
    private final boolean demo;

    Raam(Environment omgeving) {
        this.simulator = omgeving.getProperty("gateway.simulator.aan", Boolean.class, false);
        this.demo = omgeving.getProperty("gateway.demo.aan", Boolean.class, false);
    }

    /** {@code null} on the pages for who is not logged in. */
    public @Nullable Medewerker wie() {
        return Aangemeld.nu().orElse(null);
    }

    public boolean is(String... rollen) {
        var wie = wie();
        return wie != null && List.of(rollen).contains(wie.rol().name());
    }

    public boolean demo() {
        return demo;
    }

    public List<Menupunt> menu() {
        var wie = wie();
        if (wie == null) {
            return List.of();
        }
        var punten = MENU.stream().filter(punt -> Toegangstabel.opent(wie.rol(), punt.pad()));
        return simulator && Toegangstabel.opent(wie.rol(), SIMULATOR.pad())
                ? Stream.concat(punten, Stream.of(SIMULATOR)).toList()
                : punten.toList();
    }

    /** Of a form or address that was refused: the field that is wrong, empty when that is not known. */
    public String misveld() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes vraag
                        && vraag.getRequest().getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String veld
                ? veld
                : "";
    }

    /** An aanvraag belongs to the Overzicht, a school to the Koppelingen. */
    public boolean hier(Menupunt punt) {
        var pad = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes vraag
                ? vraag.getRequest().getServletPath()
                : "";
        return punt.pad().equals("/")
                ? pad.equals("/") || pad.startsWith("/aanvragen")
                : pad.equals(punt.pad()) || pad.startsWith(punt.pad() + "/");
    }

    /** @param icoon name in the icon font */
    public record Menupunt(String pad, String naam, String icoon) {}
}
