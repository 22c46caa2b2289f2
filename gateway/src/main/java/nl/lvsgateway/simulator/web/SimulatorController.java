package nl.lvsgateway.simulator.web;

import java.time.Duration;
import java.util.List;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.lvsgateway.simulator.Archief;
import nl.lvsgateway.simulator.Gedrag;
import nl.lvsgateway.simulator.Gedragsregelaar;
import nl.lvsgateway.simulator.Gedragsregelaar.Stand;
import nl.lvsgateway.simulator.SimulatorBediend;
import org.springframework.context.ApplicationEventPublisher;
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
    private static final int MEESTE_RIJEN = 50;

    private final Archief archief;
    private final Gedragsregelaar regelaar;
    private final ApplicationEventPublisher omroep;

    SimulatorController(Archief archief, Gedragsregelaar regelaar, ApplicationEventPublisher omroep) {
        this.archief = archief;
        this.regelaar = regelaar;
        this.omroep = omroep;
    }

    @GetMapping
    String pagina(Model model) {
        model.addAttribute("stand", regelaar.stand());
        model.addAttribute("gedragingen", Gedrag.values());
        model.addAttribute("zaken", eerste(archief.laatste()));
        model.addAttribute("ontvangsten", eerste(archief.ontvangsten(null, null)));
        model.addAttribute("meeste", MEESTE_RIJEN);
        return "simulator/simulator";
    }

    private static <T> List<T> eerste(List<T> rijen) {
        return rijen.subList(0, Math.min(MEESTE_RIJEN, rijen.size()));
    }

    @PostMapping("/gedrag")
    String zetGedrag(
            @RequestParam Gedrag gedrag,
            @RequestParam(defaultValue = "5") long vertraging,
            RedirectAttributes naDeSprong) {
        var seconden = Math.max(0, Math.min(vertraging, LANGSTE_SECONDEN));
        omroep.publishEvent(new SimulatorBediend("simulator", gedrag.uitleg()));
        regelaar.zet(new Stand(gedrag, Duration.ofSeconds(seconden)));
        naDeSprong.addFlashAttribute("melding", "De simulator doet nu: " + gedrag.uitleg() + ".");
        return NAAR_PAGINA;
    }

    @PostMapping("/dossiers/{nummer}/volgende-status")
    String volgendeStatus(@PathVariable long nummer, RedirectAttributes naDeSprong) {
        omroep.publishEvent(new SimulatorBediend("dossier " + nummer, "volgende status"));
        var melding = archief.volgendeStatus(nummer)
                .map(zaak -> "Dossier " + nummer + " heeft nu de status: " + zaak.status() + ".")
                .orElse("Dossier " + nummer + " is er niet.");
        naDeSprong.addFlashAttribute("melding", melding);
        return NAAR_PAGINA;
    }
}
