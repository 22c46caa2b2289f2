package nl.lvsgateway.beheer.web.koppelingen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.lvsgateway.beheer.Koppelacties;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.techniek.Invoerfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One school: make a koppeling possible, switch it on, set the code, lift a block, withdraw. */
@Controller
@RequestMapping("/koppelingen/{school}")
class Schoolpagina {

    private static final String NAAR_SCHOOL = "redirect:/koppelingen/{school}";
    private static final String SCHOOL = "schoolnummer";

    private final Koppelregister register;
    private final Koppelacties acties;
    private final Overzicht overzicht;

    Schoolpagina(Koppelregister register, Koppelacties acties, Overzicht overzicht) {
        this.register = register;
        this.acties = acties;
        this.overzicht = overzicht;
    }

    /** Before every page and act; another's school is as unknown as one that does not exist. */
    @ModelAttribute(SCHOOL)
    Schoolnummer school(@PathVariable String school, Medewerker wie) {
        return Schoolnummer.van(school)
                .filter(nummer -> wie.blik().ziet(nummer.waarde()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String pagina(@ModelAttribute(name = SCHOOL, binding = false) Schoolnummer school, Model model) {
        try {
            model.addAttribute("kaart", register.school(school));
        } catch (Invoerfout onbekend) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("keuzes", overzicht.keuzes());
        return "beheer/koppeling";
    }

    @PostMapping("/mogelijk")
    String maakMogelijk(
            @ModelAttribute(name = SCHOOL, binding = false) Schoolnummer school,
            @RequestParam String lvs,
            @RequestParam String swv,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        Schooldaad.doe(
                naDeSprong,
                "De school kan de koppeling nu activeren.",
                () -> acties.maakMogelijk(wie, new Plaats(school, lvs, swv)));
        return NAAR_SCHOOL;
    }

    @PostMapping("/activering")
    String activeer(
            @ModelAttribute(name = SCHOOL, binding = false) Schoolnummer school,
            @Valid Activeringsformulier formulier,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        Schooldaad.doe(
                naDeSprong,
                "De koppeling staat aan. De school kan nu aanvragen versturen.",
                () -> acties.activeer(
                        wie,
                        new Plaats(school, formulier.lvs(), formulier.swv()),
                        formulier.naam(),
                        Boolean.TRUE.equals(formulier.akkoord()),
                        new Verificatiecode(formulier.verificatiecode())));
        return NAAR_SCHOOL;
    }

    @PostMapping("/code")
    String zetCode(
            @ModelAttribute(name = SCHOOL, binding = false) Schoolnummer school,
            @Valid Codeformulier formulier,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        Schooldaad.doe(
                naDeSprong,
                "De verificatiecode is gezet. Vul dezelfde code in het leerlingvolgsysteem in.",
                () -> acties.zetCode(
                        wie,
                        school,
                        formulier.swv(),
                        new Verificatiecode(formulier.verificatiecode()),
                        Boolean.TRUE.equals(formulier.vorigeMeteenWeg())));
        return NAAR_SCHOOL;
    }

    @PostMapping("/intrekking")
    String trekIn(
            @ModelAttribute(name = SCHOOL, binding = false) Schoolnummer school,
            @RequestParam String lvs,
            @RequestParam String swv,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        Schooldaad.doe(
                naDeSprong,
                "De koppeling is ingetrokken. Wat al was verstuurd, maken wij af.",
                () -> acties.trekIn(wie, new Plaats(school, lvs, swv)));
        return NAAR_SCHOOL;
    }

    @PostMapping("/deblokkering")
    String deblokkeer(
            @ModelAttribute(name = SCHOOL, binding = false) Schoolnummer school,
            @RequestParam String lvs,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        Schooldaad.doe(
                naDeSprong,
                "De blokkade is opgeheven. De school kan het meteen opnieuw proberen.",
                () -> acties.hefBlokkadeOp(wie, school, lvs));
        return NAAR_SCHOOL;
    }

    /** What ESIS asks for; never prints. */
    record Activeringsformulier(
            @NotNull String lvs,
            @NotNull String swv,
            @NotNull String naam,
            @Nullable Boolean akkoord,
            @NotNull String verificatiecode) {

        @Override
        public String toString() {
            return "Activeringsformulier[***]";
        }
    }

    /** Never prints. */
    record Codeformulier(
            @NotNull String swv,
            @NotNull String verificatiecode,
            @Nullable Boolean vorigeMeteenWeg) {

        @Override
        public String toString() {
            return "Codeformulier[***]";
        }
    }
}
