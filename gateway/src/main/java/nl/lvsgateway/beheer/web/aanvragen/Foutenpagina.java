package nl.lvsgateway.beheer.web.aanvragen;

import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Herstel;
import nl.lvsgateway.beheer.Herstelbeeld;
import nl.lvsgateway.beheer.Herstelopdracht;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.Zoekvraag;
import nl.lvsgateway.verzending.Herverzending.Bereik;
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

/** What failed, by cause, and repairing it: one, some, or all of one cause. */
@Controller
class Foutenpagina {

    private static final int MEESTE_REGELS = 100;
    private static final int MEESTE_HERSTEL = 5;

    private final Overzicht overzicht;
    private final Herstel herstel;
    private final Herstelbeeld beeld;

    Foutenpagina(Overzicht overzicht, Herstel herstel, Herstelbeeld beeld) {
        this.overzicht = overzicht;
        this.herstel = herstel;
        this.beeld = beeld;
    }

    @GetMapping("/fouten")
    String pagina(@RequestParam(required = false) @Nullable Verzendreden reden, Medewerker wie, Model model) {
        model.addAttribute("groepen", Oorzaakgroep.van(overzicht.oorzaken(wie.blik())));
        model.addAttribute("reden", reden);
        model.addAttribute("magHerstellen", wie.is(Rol.SUPPORT));
        if (reden != null) {
            var vraag = new Zoekvraag(wie.blik(), null, Verzendstatus.FOUT, reden, null, null, null);
            model.addAttribute("blad", overzicht.blad(vraag, Bladwijzer.BEGIN, MEESTE_REGELS));
        }
        if (wie.is(Rol.SUPPORT, Rol.AUDITOR)) {
            model.addAttribute("laatste", herstel.laatste(MEESTE_HERSTEL));
        }
        return "beheer/fouten";
    }

    /** @param nummers those that were ticked; none is all of the reason */
    @PostMapping("/fouten/herstel")
    String begin(
            @RequestParam(required = false) @Nullable Verzendreden reden,
            @RequestParam(name = "nummer", defaultValue = "") List<String> nummers,
            @RequestParam(defaultValue = "") String toelichting,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        var gekozen = nummers.stream()
                .map(Ontvangstnummer::van)
                .flatMap(Optional::stream)
                .toList();
        if (reden == null && gekozen.isEmpty()) {
            naDeSprong.addFlashAttribute("fout", "U hebt nog niets gekozen. Vink een of meer aanvragen aan.");
            return "redirect:/fouten";
        }
        if (!Herstelopdracht.isGoed(toelichting)) {
            naDeSprong.addFlashAttribute("fout", Herstelopdracht.TE_LANG);
            return "redirect:/fouten";
        }
        var opdracht = Herstelopdracht.opScherm(wie, toelichting);
        var begonnen = reden == null
                ? herstel.verzendKeuze(opdracht, gekozen)
                : herstel.verzendAlles(opdracht, reden, Bereik.ALLES);
        return "redirect:/fouten/herstel/" + begonnen.id();
    }

    /** How far it is; the page asks again as long as it runs, and may be closed and opened again. */
    @GetMapping("/fouten/herstel/{id}")
    String voortgang(@PathVariable long id, Model model) {
        var lopend = herstel.met(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var standen = beeld.standen(id);
        model.addAttribute("herstel", lopend);
        model.addAttribute("standen", standen);
        model.addAttribute("onderweg", lopend.loopt() || standen.getOrDefault(Verzendstatus.WORDT_VERZONDEN, 0L) > 0);
        model.addAttribute("regels", beeld.aanvragen(id, MEESTE_REGELS));
        return "beheer/herstel";
    }
}
