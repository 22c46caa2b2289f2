package nl.lvsgateway.beheer.web.bord;

import java.time.Clock;
import nl.lvsgateway.beheer.Minutenboek;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Can Kindkans be reached, and how did sending go the last day. */
@Controller
class Kindkanspagina {

    private final Bereikbaarheid bereikbaarheid;
    private final Minutenboek boek;
    private final Clock klok;

    Kindkanspagina(Bereikbaarheid bereikbaarheid, Minutenboek boek, Clock klok) {
        this.bereikbaarheid = bereikbaarheid;
        this.boek = boek;
        this.klok = klok;
    }

    @GetMapping("/kindkans")
    String pagina(Model model) {
        var nu = klok.instant();
        model.addAttribute("stand", bereikbaarheid.stand());
        model.addAttribute("rij", boek.rij());
        model.addAttribute("dag", Dagbeeld.van(boek.sinds(nu.minus(Dagbeeld.DAG)), nu));
        return "beheer/kindkans";
    }
}
