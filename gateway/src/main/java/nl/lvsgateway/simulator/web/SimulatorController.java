package nl.lvsgateway.simulator.web;

import java.time.Duration;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.lvsgateway.simulator.Archief;
import nl.lvsgateway.simulator.Gedrag;
import nl.lvsgateway.simulator.Gedragsregelaar;
import nl.lvsgateway.simulator.Gedragsregelaar.Stand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the simulator; it works without JavaScript. */
@Controller
@RequestMapping("/simulator")
@AlsSimulatorAanStaat
class SimulatorController {

    private static final String NAAR_PAGINA = "redirect:/simulator";
    private static final long LANGSTE_SECONDEN = 3600;

    private final Archief archief;
    private final Gedragsregelaar regelaar;

    SimulatorController(Archief archief, Gedragsregelaar regelaar) {
        this.archief = archief;
        this.regelaar = regelaar;
    }

    @GetMapping
    String pagina(Model model) {
        model.addAttribute("stand", regelaar.stand());
        model.addAttribute("gedragingen", Gedrag.values());
        model.addAttribute("zaken", archief.laatste());
        model.addAttribute("ontvangsten", archief.ontvangsten(null, null));
        return "simulator/simulator";
    }

    @PostMapping("/gedrag")
    String zetGedrag(
            @RequestParam Gedrag gedrag,
            @RequestParam(defaultValue = "5") long vertraging,
            RedirectAttributes naDeSprong) {
        var seconden = Math.max(0, Math.min(vertraging, LANGSTE_SECONDEN));
        regelaar.zet(new Stand(gedrag, Duration.ofSeconds(seconden)));
        naDeSprong.addFlashAttribute("melding", "De simulator doet nu: " + gedrag.uitleg() + ".");
        return NAAR_PAGINA;
    }

    @PostMapping("/dossiers/{nummer}/volgende-status")
    String volgendeStatus(@PathVariable long nummer, RedirectAttributes naDeSprong) {
        var melding = archief.volgendeStatus(nummer)
                .map(zaak -> "Dossier " + nummer + " heeft nu de status: " + zaak.status() + ".")
                .orElse("Dossier " + nummer + " is er niet.");
        naDeSprong.addFlashAttribute("melding", melding);
        return NAAR_PAGINA;
    }
}
