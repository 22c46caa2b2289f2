package nl.lvsgateway.beheer.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who did what and who looked at what. */
@Controller
class LogboekController {

    private static final int PER_BLAD = 100;

    private final Logboek logboek;

    LogboekController(Logboek logboek) {
        this.logboek = logboek;
    }

    @GetMapping("/logboek")
    String pagina(@ModelAttribute("filter") Logfilter filter, Model model) {
        var regels = logboek.zoek(filter.vraag(PER_BLAD + 1));
        var meer = regels.size() > PER_BLAD;
        var blad = meer ? regels.subList(0, PER_BLAD) : regels;
        model.addAttribute("regels", blad);
        model.addAttribute("daden", Daad.values());
        model.addAttribute("eerste", filter.voor() == null ? null : filter.adres(null));
        model.addAttribute(
                "volgende", meer ? filter.adres(blad.get(PER_BLAD - 1).nr()) : null);
        return "beheer/logboek";
    }

    /** Reads the whole chain; who did so is a line of its own. */
    @PostMapping("/logboek/keuring")
    String keur(Medewerker wie, RedirectAttributes naDeSprong) {
        var keuring = logboek.keur();
        var uitslag = keuring.heel() ? "heel" : "gebroken bij regel " + keuring.gebroken();
        logboek.schrijf(wie.deed(Daad.LOGBOEK_GEKEURD, "logboek", null, uitslag));
        naDeSprong.addFlashAttribute("keuring", keuring);
        return "redirect:/logboek";
    }

    /** The filters as they stand in the address bar. */
    record Logfilter(
            @Nullable String wie,
            @Nullable String daad,
            @Nullable String onderwerp,
            @Nullable String vanaf,
            @Nullable String tot,
            @Nullable Long voor) {

        Vraag vraag(int hoogstens) {
            return new Vraag(voor, null, soort(), net(wie), net(onderwerp), begin(vanaf, 0), begin(tot, 1), hoogstens);
        }

        public boolean aan() {
            return net(wie) != null
                    || soort() != null
                    || net(onderwerp) != null
                    || net(vanaf) != null
                    || net(tot) != null;
        }

        private @Nullable Daad soort() {
            return Arrays.stream(Daad.values())
                    .filter(soort -> soort.name().equals(daad))
                    .findFirst()
                    .orElse(null);
        }

        String adres(@Nullable Long voor) {
            return Adres.van("/logboek")
                    .met("wie", net(wie))
                    .met("daad", net(daad))
                    .met("onderwerp", net(onderwerp))
                    .met("vanaf", net(vanaf))
                    .met("tot", net(tot))
                    .met("voor", voor)
                    .tekst();
        }

        private static @Nullable String net(@Nullable String tekst) {
            return tekst == null || tekst.isBlank()
                    ? null
                    : tekst.replace("\0", "").strip();
        }

        /** A day that cannot be read filters nothing. */
        private static @Nullable Instant begin(@Nullable String dag, int later) {
            try {
                var net = net(dag);
                return net == null
                        ? null
                        : LocalDate.parse(net)
                                .plusDays(later)
                                .atStartOfDay(Tijd.ZONE)
                                .toInstant();
            } catch (DateTimeException geenDag) {
                return null;
            }
        }
    }
}
