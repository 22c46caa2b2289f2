package nl.lvsgateway.beheer.web.koppelingen;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import nl.lvsgateway.abonnement.Abonnement.Toestand;
import nl.lvsgateway.abonnement.Abonnementbeheer;
import nl.lvsgateway.abonnement.Abonnementstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which LVS is told of changes, and whether that works. */
@Controller
class Abonnementpagina {

    private final Abonnementbeheer beheer;

    Abonnementpagina(Abonnementbeheer beheer) {
        this.beheer = beheer;
    }

    /** What went wrong stands first. */
    @GetMapping("/abonnementen")
    String alle(Model model) {
        var regels = beheer.alle().stream()
                .map(Abonnementregel::van)
                .sorted(Comparator.comparing(Abonnementregel::stil)
                        .thenComparing(regel -> regel.fouten() > 0)
                        .reversed()
                        .thenComparing(Abonnementregel::lvs)
                        .thenComparing(Abonnementregel::school))
                .toList();
        model.addAttribute("regels", regels);
        return "beheer/abonnementen";
    }

    /**
     * What a page may show: no secret, and of the address only the computer.
     *
     * @param school empty: all schools of the LVS
     * @param reden why it was silenced, in a code
     * @param fouten failures in a row
     */
    record Abonnementregel(
            String lvs,
            String school,
            String computer,
            boolean stil,
            @Nullable Instant stilgelegdOp,
            @Nullable String reden,
            int fouten,
            @Nullable Instant foutSinds,
            @Nullable String laatsteFout,
            @Nullable Instant laatstBezorgd,
            long wachtend) {

        static Abonnementregel van(Abonnementstand stand) {
            var er = stand.abonnement();
            return new Abonnementregel(
                    er.lvs(),
                    er.school(),
                    Objects.requireNonNullElse(er.url().getHost(), "onbekend"),
                    er.toestand() == Toestand.STILGELEGD,
                    er.stilgelegdOp(),
                    er.reden(),
                    er.fouten(),
                    er.foutSinds(),
                    er.laatsteFout(),
                    er.laatstBezorgd(),
                    stand.wachtend());
        }
    }
}
