package nl.lvsgateway.beheer.web.logboek;

import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who did what and who looked at what. */
@Controller
class Logboekpagina {

    private static final int PER_BLAD = 100;

    private final Logboek logboek;

    Logboekpagina(Logboek logboek) {
        this.logboek = logboek;
    }

    @GetMapping("/logboek")
    String pagina(@ModelAttribute("filter") Logfilter filter, Model model) {
        var regels = logboek.zoek(filter.vraag(PER_BLAD + 1));
        var meer = regels.size() > PER_BLAD;
        var blad = meer ? regels.subList(0, PER_BLAD) : regels;
        model.addAttribute("regels", blad);
        model.addAttribute("daden", Daad.values());
        model.addAttribute("vreemd", filter.vreemd().filters());
        model.addAttribute("eerste", filter.voor() == null ? null : filter.adres(null));
        model.addAttribute(
                "volgende", meer ? filter.adres(blad.get(PER_BLAD - 1).nr()) : null);
        return "beheer/logboek";
    }

    /** Reads the whole chain; who did so is a line of its own. */
    @PostMapping("/logboek/keuring")
    String keur(Medewerker wie, RedirectAttributes naDeSprong) {
        var keuring = logboek.keur();
        var uitslag = keuring.heel() ? "heel" : "gebroken bij regel " + keuring.gebroken();
        logboek.schrijf(wie.deed(Daad.LOGBOEK_GEKEURD, "logboek", null, uitslag));
        naDeSprong.addFlashAttribute("keuring", keuring);
        return "redirect:/logboek";
    }
}
