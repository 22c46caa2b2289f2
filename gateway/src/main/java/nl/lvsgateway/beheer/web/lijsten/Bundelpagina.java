package nl.lvsgateway.beheer.web.lijsten;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import nl.lvsgateway.beheer.Bundelbeheer;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logregel;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Support gives a bundle to all nodes, puts another in its place, or takes it away. */
@Controller
@RequestMapping("/oso-versies/bundels")
class Bundelpagina {

    private static final String TERUG = "redirect:/oso-versies";

    private final Bundelbeheer bundels;

    Bundelpagina(Bundelbeheer bundels) {
        this.bundels = bundels;
    }

    @PostMapping
    String zet(HttpServletRequest vraag, Medewerker wie, RedirectAttributes naDeSprong) throws IOException {
        try (var formulier = new Bundelformulier(vraag)) {
            var naam = formulier.naam(bundels.namen());
            bundels.zet(naam, formulier.zip(), regel(wie));
            naDeSprong.addFlashAttribute(
                    "melding", "De bundel " + naam + " is in gebruik. Binnen een minuut geldt hij op elke server.");
        } catch (Invoerfout nee) {
            naDeSprong.addFlashAttribute("fout", nee.uitleg());
        } catch (Onleesbaar nee) {
            naDeSprong.addFlashAttribute("fout", "Het formulier kwam niet heel aan. Probeer het nog eens.");
        }
        return TERUG;
    }

    @PostMapping("/weghalen")
    String haalWeg(@RequestParam String naam, Medewerker wie, RedirectAttributes naDeSprong) {
        try {
            bundels.verwijder(naam, regel(wie));
            naDeSprong.addFlashAttribute(
                    "melding", "De bundel " + naam + " is weg. Binnen een minuut geldt dat op elke server.");
        } catch (Invoerfout nee) {
            naDeSprong.addFlashAttribute("fout", nee.uitleg());
        }
        return TERUG;
    }

    private static Function<String, Logregel> regel(Medewerker wie) {
        return wat -> wie.deed(Daad.BUNDEL_GEWIJZIGD, wat, null, null);
    }
}
