package nl.lvsgateway.beheer.web.koppelingen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lvsgateway.beheer.Koppelacties;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Koppelregister.Schoolkaart;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.techniek.Invoerfout;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All schools with their koppelingen, and adding one. */
@Controller
@RequestMapping("/koppelingen")
class Koppelingpagina {

    private final Koppelregister register;
    private final Koppelacties acties;

    Koppelingpagina(Koppelregister register, Koppelacties acties) {
        this.register = register;
        this.acties = acties;
    }

    @GetMapping
    String lijst(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "0") int pagina,
            Medewerker wie,
            Model model) {
        if (wie.is(Rol.APPLICATIEBEHEERDER)) {
            model.addAttribute("scholen", eigen(wie));
            return "beheer/koppelingen";
        }
        var gevonden = register.zoek(zoek, pagina);
        model.addAttribute("scholen", gevonden.scholen());
        model.addAttribute("gevonden", gevonden);
        model.addAttribute("zoek", zoek);
        model.addAttribute("geblokkeerd", register.geblokkeerd());
        return "beheer/koppelingen";
    }

    private List<Schoolkaart> eigen(Medewerker wie) {
        return wie.scholen().stream()
                .sorted()
                .map(Schoolnummer::van)
                .flatMap(Optional::stream)
                .flatMap(nummer -> kaart(nummer).stream())
                .toList();
    }

    private Optional<Schoolkaart> kaart(Schoolnummer nummer) {
        try {
            return Optional.of(register.school(nummer));
        } catch (Invoerfout onbekend) {
            return Optional.empty();
        }
    }

    @PostMapping
    String voegToe(
            @RequestParam String nummer, @RequestParam String naam, Medewerker wie, RedirectAttributes naDeSprong) {
        var school = Schoolnummer.van(nummer.strip().toUpperCase(Locale.ROOT));
        if (school.isEmpty()) {
            naDeSprong.addFlashAttribute("fout", "Vul een BRIN met vestiging in, zoals 00YY00.");
            return "redirect:/koppelingen";
        }
        Schooldaad.doe(
                naDeSprong,
                "De school is toegevoegd. Maak nu een koppeling mogelijk.",
                () -> acties.voegSchoolToe(wie, school.get(), naam));
        return "redirect:/koppelingen/" + school.get();
    }
}
