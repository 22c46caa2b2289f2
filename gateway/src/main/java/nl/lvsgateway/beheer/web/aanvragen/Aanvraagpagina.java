package nl.lvsgateway.beheer.web.aanvragen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.beheer.Dossierbevindingen;
import nl.lvsgateway.beheer.Herstel;
import nl.lvsgateway.beheer.Herstelopdracht;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.beheer.Overzicht.Verwijderd;
import nl.lvsgateway.beheer.web.aanmelden.Beheerinstellingen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One aanvraag: where it is, what happened to it and what to do now. */
@Controller
class Aanvraagpagina {

    private final Overzicht overzicht;
    private final Aanvraagbeeld beeld;
    private final Dossierbevindingen bevindingen;
    private final Inzage inzage;
    private final Herstel herstel;
    private final Beheerinstellingen instellingen;

    Aanvraagpagina(
            Overzicht overzicht,
            Aanvraagbeeld beeld,
            Dossierbevindingen bevindingen,
            Inzage inzage,
            Herstel herstel,
            Beheerinstellingen instellingen) {
        this.overzicht = overzicht;
        this.beeld = beeld;
        this.bevindingen = bevindingen;
        this.inzage = inzage;
        this.herstel = herstel;
        this.instellingen = instellingen;
    }

    @GetMapping("/aanvragen/{nummer}")
    String pagina(@PathVariable String nummer, Medewerker wie, HttpServletRequest vraag, Model model) {
        var weg = Ontvangstnummer.van(nummer).flatMap(gevonden -> overzicht.verwijderd(gevonden, wie.blik()));
        var regel = weg.map(Verwijderd::regel).orElseGet(() -> vind(nummer, wie));
        inzage.bekeken(wie, regel, vraag);
        if (weg.isPresent()) {
            beeld.vul(weg.get(), wie, model);
            return "beheer/verwijderd";
        }
        beeld.vul(regel, wie, model);
        return "beheer/aanvraag";
    }

    /** What the school typed; a POST, since each look is written down. */
    @PostMapping("/aanvragen/{nummer}/inhoud")
    String inhoud(@PathVariable String nummer, Medewerker wie, Model model) {
        var regel = vindInhoud(nummer, wie);
        inzage.inhoudGetoond(wie, regel);
        beeld.vul(regel, wie, model);
        model.addAttribute("toonInhoud", true);
        return "beheer/aanvraag";
    }

    /** What the rules say about the dossier; the dossier itself is opened for it, so this look is written down too. */
    @PostMapping("/aanvragen/{nummer}/bevindingen")
    String bevindingen(@PathVariable String nummer, Medewerker wie, Model model) throws IOException {
        var regel = vindInhoud(nummer, wie);
        inzage.bevindingenGetoond(wie, regel);
        var aanvraag = beeld.vul(regel, wie, model);
        model.addAttribute("toonBevindingen", true);
        bevindingen.van(regel, aanvraag.versie()).ifPresent(gevonden -> model.addAttribute("bevindingen", gevonden));
        return "beheer/aanvraag";
    }

    /** 'Nogmaals verzenden'; pressing twice is harmless. */
    @PostMapping("/aanvragen/{nummer}/verzending")
    String verzendNogmaals(
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String toelichting,
            Medewerker wie,
            RedirectAttributes naDeSprong) {
        var regel = vind(nummer, wie);
        if (Herstelopdracht.isGoed(toelichting)) {
            herstel.verzendNogmaals(Herstelopdracht.opScherm(wie, toelichting), regel);
            naDeSprong.addFlashAttribute("melding", "De aanvraag wordt nogmaals verzonden.");
        } else {
            naDeSprong.addFlashAttribute("fout", Herstelopdracht.TE_LANG);
        }
        return "redirect:/aanvragen/" + regel.ontvangstnummer();
    }

    private Regel vindInhoud(String nummer, Medewerker wie) {
        var regel = vind(nummer, wie);
        if (!instellingen.magInhoudZien(wie)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return regel;
    }

    /** An aanvraag of another's school is as unknown as one that does not exist. */
    private Regel vind(String nummer, Medewerker wie) {
        return Ontvangstnummer.van(nummer)
                .flatMap(gevonden -> overzicht.vind(gevonden, wie.blik()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
