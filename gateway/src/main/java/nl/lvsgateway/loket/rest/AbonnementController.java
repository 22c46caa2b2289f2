package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.lvsgateway.loket.Vragenloket;
import nl.lvsgateway.loket.abonneren.Abonnementantwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The abonnement of an LVS: for all its schools, or for one. */
@RestController
@RequestMapping({"/api/v1/abonnement", "/api/v1/scholen/{school}/abonnement"})
class AbonnementController {

    private final Vragenloket loket;

    AbonnementController(Vragenloket loket) {
        this.loket = loket;
    }

    @PutMapping
    ResponseEntity<Abonnementantwoord> zet(
            @PathVariable(required = false) @Nullable String school,
            @RequestBody Abonnementvelden velden,
            HttpServletRequest http) {
        var antwoord = loket.abonneer(Toegangskoppen.lees(school, http), velden.url(), velden.nieuwGeheim());
        return antwoord.nieuw()
                ? ResponseEntity.created(URI.create(http.getRequestURI())).body(antwoord)
                : ResponseEntity.ok(antwoord);
    }

    @GetMapping
    Abonnementantwoord geef(@PathVariable(required = false) @Nullable String school, HttpServletRequest http) {
        return loket.abonnement(Toegangskoppen.lees(school, http));
    }

    @DeleteMapping
    ResponseEntity<Void> beeindig(@PathVariable(required = false) @Nullable String school, HttpServletRequest http) {
        loket.beeindigAbonnement(Toegangskoppen.lees(school, http));
        return ResponseEntity.noContent().build();
    }

    record Abonnementvelden(@Nullable String url, @Nullable String nieuwGeheim) {}
}
