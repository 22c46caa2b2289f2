package nl.lvsgateway.beheer.web.lijsten;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import nl.lvsgateway.beheer.Lijstbeheer;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import nl.lvsgateway.techniek.Invoerfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Aanvraagtypes and the statuslijst of each samenwerkingsverband. */
@Controller
class Lijstpagina {

    private final Lijstbeheer lijsten;
    private final Overzicht overzicht;

    Lijstpagina(Lijstbeheer lijsten, Overzicht overzicht) {
        this.lijsten = lijsten;
        this.overzicht = overzicht;
    }

    @GetMapping("/lijsten")
    String alle(Medewerker wie, Model model) {
        model.addAttribute("samenwerkingsverbanden", overzicht.keuzes().samenwerkingsverbanden());
        if (wie.is(Rol.SUPPORT, Rol.AUDITOR)) {
            model.addAttribute("onbekend", lijsten.onbekend());
        }
        return "beheer/lijsten";
    }

    /** @param type with {@code status} one that waits for a class: its form is open and filled in */
    @GetMapping("/lijsten/{swv}")
    String een(
            @PathVariable String swv,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String status,
            Model model) {
        var naam = overzicht.keuzes().samenwerkingsverbanden().get(swv);
        if (naam == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("swv", swv);
        model.addAttribute("naam", naam);
        model.addAttribute("types", lijsten.van(swv));
        model.addAttribute("wachtType", type);
        model.addAttribute("wachtStatus", status);
        model.addAttribute(
                "klassen",
                Arrays.stream(Statusklasse.values())
                        .filter(klasse -> klasse != Statusklasse.ONBEKEND)
                        .toList());
        return "beheer/lijst";
    }

    @PostMapping("/lijsten/{swv}/statussen")
    String bewaar(
            @PathVariable String swv, @Valid Statusformulier formulier, Medewerker wie, RedirectAttributes naDeSprong) {
        try {
            if (!lijsten.bewaar(wie, formulier.status(swv))) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            naDeSprong.addFlashAttribute("melding", "De status is bewaard en geldt meteen.");
        } catch (Invoerfout nee) {
            naDeSprong.addFlashAttribute("fout", nee.uitleg());
        }
        return "redirect:/lijsten/" + swv;
    }

    @PostMapping("/lijsten/{swv}/statussen/verwijderen")
    String verwijder(
            @PathVariable String swv,
            @RequestParam String type,
            @RequestParam String label,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        if (!lijsten.verwijder(wie, swv, type, label)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        naDeSprong.addFlashAttribute("melding", "De status staat niet meer in de lijst.");
        return "redirect:/lijsten/" + swv;
    }

    /** One status as it was filled in. */
    record Statusformulier(
            @NotNull String type,
            @NotNull String label,
            @NotNull Statusklasse klasse,
            @Nullable Boolean eindstatus,
            @NotNull String betekenis,
            int volgorde) {

        Catalogusstatus status(String swv) {
            return new Catalogusstatus(
                    swv, type, label, klasse, Boolean.TRUE.equals(eindstatus), betekenis, Math.max(0, volgorde));
        }
    }
}
