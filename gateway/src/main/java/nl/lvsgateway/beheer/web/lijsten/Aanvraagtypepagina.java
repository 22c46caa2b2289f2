package nl.lvsgateway.beheer.web.lijsten;

import java.util.List;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Typebeheer;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Punt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Support changes what a school can ask of a samenwerkingsverband. The code is no part of the path: it may hold any sign. */
@Controller
@RequestMapping("/lijsten/{swv}/aanvraagtype")
class Aanvraagtypepagina {

    private final Typebeheer types;
    private final Overzicht overzicht;

    Aanvraagtypepagina(Typebeheer types, Overzicht overzicht) {
        this.types = types;
        this.overzicht = overzicht;
    }

    /** @param code empty for a new one */
    @GetMapping
    String formulier(@PathVariable String swv, @RequestParam(defaultValue = "") String code, Model model) {
        naam(swv);
        return toon(swv, code.isEmpty() ? Typeformulier.nieuwe() : Typeformulier.van(bestaand(swv, code)), model);
    }

    @PostMapping
    String bewaar(
            @PathVariable String swv,
            Typeformulier formulier,
            Medewerker wie,
            Model model,
            RedirectAttributes naDeSprong) {
        naam(swv);
        try {
            types.bewaar(wie, gevraagd(swv, formulier));
        } catch (Invoerfout nee) {
            model.addAttribute("punten", nee.punten().stream().map(Punt::uitleg).toList());
            return toon(swv, formulier, model);
        }
        naDeSprong.addFlashAttribute("melding", "Het aanvraagtype is bewaard en geldt meteen.");
        return "redirect:/lijsten/" + swv;
    }

    @PostMapping("/verwijderen")
    String verwijder(
            @PathVariable String swv, @RequestParam String code, Medewerker wie, RedirectAttributes naDeSprong) {
        naam(swv);
        types.verwijder(wie, swv, bestaand(swv, code).code());
        naDeSprong.addFlashAttribute("melding", "Scholen kunnen dit aanvraagtype niet meer aanvragen.");
        return "redirect:/lijsten/" + swv;
    }

    private Aanvraagtype gevraagd(String swv, Typeformulier formulier) {
        if (!formulier.zeker()) {
            throw ongeldig("zeker", "Vink aan dat dit meteen geldt voor alle scholen.");
        }
        var er = types.met(swv, formulier.code());
        if (formulier.nieuw() && er.isPresent()) {
            throw ongeldig("code", "Deze code is er al. Wijzig dat aanvraagtype of kies een andere code.");
        }
        if (!formulier.nieuw() && er.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return formulier.type(swv, er.map(Aanvraagtype::grenzen).orElse(Grenzen.GEEN));
    }

    private static Invoerfout ongeldig(String veld, String uitleg) {
        return new Invoerfout(Invoerfout.Soort.ONGELDIG, "REFERENTIE_ONGELDIG", veld, uitleg);
    }

    private String toon(String swv, Typeformulier formulier, Model model) {
        model.addAttribute("swv", swv);
        model.addAttribute("naam", naam(swv));
        model.addAttribute("type", formulier);
        model.addAttribute("velden", List.of(Keuzeveld.values()));
        return "beheer/aanvraagtype";
    }

    private String naam(String swv) {
        var naam = overzicht.keuzes().samenwerkingsverbanden().get(swv);
        if (naam == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return naam;
    }

    private Aanvraagtype bestaand(String swv, String code) {
        return types.met(swv, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
