package nl.lvsgateway.beheer.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lvsgateway.beheer.Koppelacties;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Koppelregister.Schoolkaart;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.ToegangGeweigerd;
import nl.lvsgateway.koppeling.Verificatiecode;
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

/** Schools and their koppelingen: switch on, set the code, lift a block, withdraw. */
@Controller("koppelingpagina")
class KoppelingController {

    private final Koppelregister register;
    private final Koppelacties acties;
    private final Overzicht overzicht;

    KoppelingController(Koppelregister register, Koppelacties acties, Overzicht overzicht) {
        this.register = register;
        this.acties = acties;
        this.overzicht = overzicht;
    }

    @GetMapping("/koppelingen")
    String lijst(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "0") int pagina,
            Medewerker wie,
            Model model) {
        if (wie.is(Rol.APPLICATIEBEHEERDER)) {
            model.addAttribute("scholen", eigen(wie));
            return "beheer/koppelingen";
        }
        var gevonden = register.zoek(zoek.replace("\0", ""), pagina);
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

    @GetMapping("/koppelingen/{school}")
    String school(@PathVariable String school, Medewerker wie, Model model) {
        model.addAttribute("kaart", kaart(nummer(school, wie)).orElseThrow(KoppelingController::onbekend));
        model.addAttribute("keuzes", overzicht.keuzes());
        return "beheer/koppeling";
    }

    @PostMapping("/koppelingen")
    String voegToe(
            @RequestParam String nummer, @RequestParam String naam, Medewerker wie, RedirectAttributes naDeSprong) {
        var school = Schoolnummer.van(nummer.strip().toUpperCase(Locale.ROOT));
        if (school.isEmpty()) {
            naDeSprong.addFlashAttribute("fout", "Vul een BRIN met vestiging in, zoals 00YY00.");
            return "redirect:/koppelingen";
        }
        return doe(
                school.get(),
                naDeSprong,
                "De school is toegevoegd. Maak nu een koppeling mogelijk.",
                () -> acties.voegSchoolToe(wie, school.get(), naam));
    }

    @PostMapping("/koppelingen/{school}/mogelijk")
    String maakMogelijk(
            @PathVariable String school,
            @RequestParam String lvs,
            @RequestParam String swv,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        var nummer = nummer(school, wie);
        return doe(
                nummer,
                naDeSprong,
                "De school kan de koppeling nu activeren.",
                () -> acties.maakMogelijk(wie, new Plaats(nummer, lvs, swv)));
    }

    @PostMapping("/koppelingen/{school}/activering")
    String activeer(
            @PathVariable String school,
            Activeringsformulier formulier,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        var nummer = nummer(school, wie);
        return doe(
                nummer,
                naDeSprong,
                "De koppeling staat aan. De school kan nu aanvragen versturen.",
                () -> acties.activeer(
                        wie,
                        new Plaats(nummer, formulier.lvs(), formulier.swv()),
                        formulier.naam(),
                        formulier.isAkkoord(),
                        new Verificatiecode(formulier.verificatiecode())));
    }

    @PostMapping("/koppelingen/{school}/code")
    String zetCode(
            @PathVariable String school, Codeformulier formulier, Medewerker wie, RedirectAttributes naDeSprong) {
        var nummer = nummer(school, wie);
        return doe(
                nummer,
                naDeSprong,
                "De verificatiecode is gezet. Vul dezelfde code in het leerlingvolgsysteem in.",
                () -> acties.zetCode(
                        wie,
                        nummer,
                        formulier.swv(),
                        new Verificatiecode(formulier.verificatiecode()),
                        formulier.isVorigeMeteenWeg()));
    }

    @PostMapping("/koppelingen/{school}/intrekking")
    String trekIn(
            @PathVariable String school,
            @RequestParam String lvs,
            @RequestParam String swv,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        var nummer = nummer(school, wie);
        return doe(
                nummer,
                naDeSprong,
                "De koppeling is ingetrokken. Wat al was verstuurd, maken wij af.",
                () -> acties.trekIn(wie, new Plaats(nummer, lvs, swv)));
    }

    @PostMapping("/koppelingen/{school}/deblokkering")
    String deblokkeer(
            @PathVariable String school, @RequestParam String lvs, Medewerker wie, RedirectAttributes naDeSprong) {
        var nummer = nummer(school, wie);
        return doe(
                nummer,
                naDeSprong,
                "De blokkade is opgeheven. De school kan het meteen opnieuw proberen.",
                () -> acties.hefBlokkadeOp(wie, nummer, lvs));
    }

    /** What cannot be done comes back to the page in words; the code that was typed never does. */
    private static String doe(Schoolnummer school, RedirectAttributes naDeSprong, String gelukt, Runnable daad) {
        try {
            daad.run();
            naDeSprong.addFlashAttribute("melding", gelukt);
        } catch (Invoerfout nee) {
            naDeSprong.addFlashAttribute("fout", nee.uitleg());
        } catch (ToegangGeweigerd nee) {
            naDeSprong.addFlashAttribute("fout", Weigerzin.van(nee));
        }
        return "redirect:/koppelingen/" + school;
    }

    private Optional<Schoolkaart> kaart(Schoolnummer nummer) {
        try {
            return Optional.of(register.school(nummer));
        } catch (Invoerfout onbekend) {
            return Optional.empty();
        }
    }

    /** Another's school is as unknown as one that does not exist. */
    private static Schoolnummer nummer(String school, Medewerker wie) {
        return Schoolnummer.van(school)
                .filter(nummer -> wie.blik().ziet(nummer.waarde()))
                .orElseThrow(KoppelingController::onbekend);
    }

    private static ResponseStatusException onbekend() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** What ESIS asks for; never prints. */
    record Activeringsformulier(
            String lvs, String swv, String naam, @Nullable Boolean akkoord, String verificatiecode) {

        boolean isAkkoord() {
            return Boolean.TRUE.equals(akkoord);
        }

        @Override
        public String toString() {
            return "Activeringsformulier[***]";
        }
    }

    /** Never prints. */
    record Codeformulier(
            String swv, String verificatiecode, @Nullable Boolean vorigeMeteenWeg) {

        boolean isVorigeMeteenWeg() {
            return Boolean.TRUE.equals(vorigeMeteenWeg);
        }

        @Override
        public String toString() {
            return "Codeformulier[***]";
        }
    }
}
