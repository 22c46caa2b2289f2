package nl.lvsgateway.beheer.web;

import nl.lvsgateway.beheer.Overzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what is where. */
@Controller
class OverzichtController {

    private static final int AANTAL = 100;

    private final Overzicht overzicht;

    OverzichtController(Overzicht overzicht) {
        this.overzicht = overzicht;
    }

    @GetMapping("/")
    String pagina(Model model) {
        vul(model);
        return "beheer/overzicht";
    }

    /** The part that renews itself. */
    @GetMapping("/overzicht/lijst")
    String lijst(Model model) {
        vul(model);
        return "beheer/overzicht :: lijst";
    }

    @GetMapping("/aanmelden")
    String aanmelden() {
        return "beheer/aanmelden";
    }

    private void vul(Model model) {
        model.addAttribute("regels", overzicht.laatste(AANTAL));
        model.addAttribute("aantallen", overzicht.aantallen());
    }
}
