package nl.lvsgateway.beheer.web.aanvragen;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Blad;
import nl.lvsgateway.beheer.Overzicht.Keuzes;
import nl.lvsgateway.beheer.Zoekvraag;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The first page: what needs attention, and where everything is. */
@Controller
class Overzichtpagina {

    private static final int PER_BLAD = 50;
    /** Counting further costs time and tells nobody more. */
    private static final int TELT_TOT = 10_000;

    /** What may stand in the address; Spring Security adds the last one after a login. */
    private static final Set<String> FILTERS =
            Set.of("zoek", "verzendstatus", "reden", "swv", "type", "lvs", "blad", "continue");

    private final Overzicht overzicht;
    private final Bereikbaarheid bereikbaarheid;
    private final Logboek logboek;

    Overzichtpagina(Overzicht overzicht, Bereikbaarheid bereikbaarheid, Logboek logboek) {
        this.overzicht = overzicht;
        this.bereikbaarheid = bereikbaarheid;
        this.logboek = logboek;
    }

    @GetMapping("/")
    String pagina(
            Medewerker wie,
            @ModelAttribute("filter") Aanvraagfilter filter,
            @RequestParam MultiValueMap<String, String> adres,
            Model model) {
        var vraag = filter.vraag(wie.blik());
        var aantallen = overzicht.aantallen(wie.blik());
        model.addAttribute("aantallen", aantallen);
        model.addAttribute("aantalFout", aantallen.getOrDefault(Verzendstatus.FOUT, 0L));
        model.addAttribute("oorzaken", overzicht.oorzaken(wie.blik()));
        model.addAttribute("langst", overzicht.langstWachtend(wie.blik()).orElse(null));
        model.addAttribute("kindkans", bereikbaarheid.stand());
        var keuzes = overzicht.keuzes();
        model.addAttribute("keuzes", keuzes);
        model.addAttribute("vreemd", vreemd(filter, keuzes, adres.keySet()));
        model.addAttribute("statussen", Verzendstatus.values());
        model.addAttribute("redenen", Verzendreden.values());
        lijst(filter, vraag, model);
        return "beheer/overzicht";
    }

    private List<String> vreemd(Aanvraagfilter filter, Keuzes keuzes, Set<String> namen) {
        var vreemd = filter.vreemd(keuzes).let("aanvraagtype", filter.type(), bekendType(filter.type(), keuzes));
        namen.forEach(naam -> vreemd.let("een woord dat geen filter is", naam, FILTERS.contains(naam)));
        return vreemd.filters();
    }

    /** Of a type that nobody can ask for any more there may still be aanvragen. */
    private boolean bekendType(@Nullable String type, Keuzes keuzes) {
        var alleen = new Aanvraagfilter(null, null, null, null, type, null, null).vraag(Blik.ALLES);
        return keuzes.aanvraagtypes().containsKey(alleen.aanvraagtype()) || overzicht.tel(alleen, 1) > 0;
    }

    private void lijst(Aanvraagfilter filter, Zoekvraag vraag, Model model) {
        var blad = overzicht.blad(vraag, filter.plek(), PER_BLAD);
        var aantal = overzicht.tel(vraag, TELT_TOT + 1);
        model.addAttribute("regels", blad.regels());
        model.addAttribute("aantal", Math.min(aantal, TELT_TOT));
        model.addAttribute("meerDanGeteld", aantal > TELT_TOT);
        model.addAttribute("hier", filter.adres("/", filter.plek()));
        model.addAttribute("csv", filter.adres("/aanvragen.csv", null));
        bladeren(filter, blad, model);
    }

    private static void bladeren(Aanvraagfilter filter, Blad blad, Model model) {
        if (blad.meerVoor() && !blad.regels().isEmpty()) {
            model.addAttribute("eerste", filter.adres("/", Bladwijzer.BEGIN));
            model.addAttribute("vorige", filter.adres("/", blad.vorige()));
        }
        if (blad.meerNa() && !blad.regels().isEmpty()) {
            model.addAttribute("volgende", filter.adres("/", blad.volgende()));
            model.addAttribute("laatste", filter.adres("/", Bladwijzer.EIND));
        }
    }

    /** The whole list as it is filtered, for a spreadsheet; a filter we do not know would hand out another list than was asked. */
    @GetMapping("/aanvragen.csv")
    void csv(
            Medewerker wie,
            @ModelAttribute("filter") Aanvraagfilter filter,
            @RequestParam MultiValueMap<String, String> adres,
            HttpServletResponse antwoord)
            throws IOException {
        if (!vreemd(filter, overzicht.keuzes(), adres.keySet()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        logboek.schrijf(wie.deed(Daad.LIJST_OPGEHAALD, "aanvragen.csv", null, filter.adres("/", null)));
        antwoord.setContentType("text/csv;charset=UTF-8");
        antwoord.setHeader("Content-Disposition", "attachment; filename=\"aanvragen.csv\"");
        var csv = new Aanvraagcsv(antwoord.getWriter());
        csv.kop();
        var vraag = filter.vraag(wie.blik());
        var plek = Bladwijzer.BEGIN;
        Blad blad;
        do {
            blad = overzicht.blad(vraag, plek, Aanvraagcsv.PER_KEER);
            csv.regels(blad.regels());
            plek = blad.regels().isEmpty() ? plek : blad.volgende();
        } while (blad.meerNa());
    }
}
