package nl.lvsgateway.beheer.web;

import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.beheer.Overzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page: what is where. */
@Controller
class OverzichtController {

    private static final int AANTAL = 100;

    private final Overzicht overzicht;
    private final Aanvraagregister register;

    OverzichtController(Overzicht overzicht, Aanvraagregister register) {
        this.overzicht = overzicht;
        this.register = register;
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

    /** 'Nogmaals verzenden'; pressing twice is harmless. */
    @PostMapping("/aanvragen/{nummer}/verzending")
    String verzendNogmaals(@PathVariable String nummer, RedirectAttributes naDeSprong) {
        var melding = Ontvangstnummer.van(nummer)
                .flatMap(ontvangst -> register.vraagVerzending(ontvangst, Door.SUPPORT))
                .map(aanvraag -> "Aanvraag " + nummer + " wordt nogmaals verzonden.")
                .orElse("Aanvraag " + nummer + " is er niet.");
        naDeSprong.addFlashAttribute("melding", melding);
        return "redirect:/";
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
