package nl.lvsgateway.beheer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Herstel;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.Tijdlijn;
import nl.lvsgateway.beheer.Vervolg;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
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
@Controller("aanvraagpagina")
class AanvraagController {

    private static final int MEESTE_INZAGEN = 20;

    private final Overzicht overzicht;
    private final Aanvragen aanvragen;
    private final Logboek logboek;
    private final Inzage inzage;
    private final Herstel herstel;
    private final Beheerinstellingen instellingen;

    AanvraagController(
            Overzicht overzicht,
            Aanvragen aanvragen,
            Logboek logboek,
            Inzage inzage,
            Herstel herstel,
            Beheerinstellingen instellingen) {
        this.overzicht = overzicht;
        this.aanvragen = aanvragen;
        this.logboek = logboek;
        this.inzage = inzage;
        this.herstel = herstel;
        this.instellingen = instellingen;
    }

    @GetMapping("/aanvragen/{nummer}")
    String pagina(@PathVariable String nummer, Medewerker wie, HttpServletRequest vraag, Model model) {
        var regel = vind(nummer, wie);
        inzage.bekeken(wie, regel, vraag);
        vul(regel, wie, model);
        return "beheer/aanvraag";
    }

    /** What the school typed; a POST, since each look is written down. */
    @PostMapping("/aanvragen/{nummer}/inhoud")
    String inhoud(@PathVariable String nummer, Medewerker wie, Model model) {
        var regel = vind(nummer, wie);
        if (!instellingen.magInhoudZien(wie)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        inzage.inhoudGetoond(wie, regel);
        var aanvraag = vul(regel, wie, model);
        model.addAttribute("inhoud", aanvraag.gegevens());
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
        herstel.verzendNogmaals(wie, regel, toelichting);
        naDeSprong.addFlashAttribute("melding", "De aanvraag wordt nogmaals verzonden.");
        return "redirect:/aanvragen/" + regel.ontvangstnummer();
    }

    /** An aanvraag of another's school is as unknown as one that does not exist. */
    private Regel vind(String nummer, Medewerker wie) {
        return Ontvangstnummer.van(nummer)
                .flatMap(gevonden -> overzicht.vind(gevonden, wie.blik()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Aanvraag vul(Regel regel, Medewerker wie, Model model) {
        var aanvraag = aanvragen.metId(regel.id()).orElseThrow();
        model.addAttribute("regel", regel);
        model.addAttribute("aanvraag", aanvraag);
        model.addAttribute("vervolg", Vervolg.van(regel.verzendstatus(), regel.reden()));
        model.addAttribute("tijdlijn", Tijdlijn.van(aanvragen.geschiedenis(regel.id())));
        model.addAttribute("versies", versies(aanvraag));
        model.addAttribute("magInhoud", instellingen.magInhoudZien(wie));
        model.addAttribute("magVerzenden", wie.is(Rol.SUPPORT) && regel.verzendstatus() == Verzendstatus.FOUT);
        if (wie.is(Rol.SUPPORT, Rol.AUDITOR)) {
            model.addAttribute("inzagen", logboek.zoek(overAanvraag(regel)));
        }
        return aanvraag;
    }

    private static Vraag overAanvraag(Regel regel) {
        return new Vraag(null, null, null, null, regel.ontvangstnummer(), null, null, MEESTE_INZAGEN);
    }

    /** The files of each version, newest first: what was sent before stays to be seen. */
    private Map<Integer, List<Bestand>> versies(Aanvraag aanvraag) {
        var versies = new TreeMap<Integer, List<Bestand>>(Comparator.reverseOrder());
        for (var versie = 1; versie <= aanvraag.versie(); versie++) {
            var bestanden = aanvragen.bestanden(aanvraag.id(), versie);
            if (!bestanden.isEmpty()) {
                versies.put(versie, bestanden);
            }
        }
        return versies;
    }
}
