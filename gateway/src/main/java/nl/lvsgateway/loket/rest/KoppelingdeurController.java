package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import nl.lvsgateway.loket.Vragenloket;
import nl.lvsgateway.loket.inzien.Dossierversieantwoord;
import nl.lvsgateway.loket.inzien.Naslagantwoord;
import nl.lvsgateway.loket.koppelen.Activering;
import nl.lvsgateway.loket.koppelen.Koppelingantwoord;
import nl.lvsgateway.loket.koppelen.Koppelingenantwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The REST door for the koppelingen of a school, and what it can ask through them. */
@RestController
@RequestMapping(path = "/api/v1/scholen/{school}", produces = MediaType.APPLICATION_JSON_VALUE)
class KoppelingdeurController {

    private final Vragenloket loket;

    KoppelingdeurController(Vragenloket loket) {
        this.loket = loket;
    }

    @PostMapping("koppeling/activering")
    Koppelingantwoord activeer(
            @PathVariable String school, @RequestBody Activeringsvraag vraag, HttpServletRequest http) {
        return loket.activeer(
                Toegangskoppen.lees(school, http),
                new Activering(vraag.naam(), vraag.akkoord(), vraag.samenwerkingsverband()));
    }

    @GetMapping("koppeling")
    Koppelingenantwoord koppelingen(@PathVariable String school, HttpServletRequest http) {
        return loket.koppelingen(Toegangskoppen.lees(school, http));
    }

    @DeleteMapping("koppeling")
    Koppelingenantwoord trekIn(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String samenwerkingsverband,
            HttpServletRequest http) {
        return loket.trekIn(Toegangskoppen.lees(school, http), samenwerkingsverband);
    }

    @GetMapping("samenwerkingsverbanden")
    Naslagantwoord samenwerkingsverbanden(@PathVariable String school, HttpServletRequest http) {
        return loket.samenwerkingsverbanden(Toegangskoppen.lees(school, http));
    }

    @GetMapping("dossierversies")
    Dossierversieantwoord dossierversies(@PathVariable String school, HttpServletRequest http) {
        return loket.dossierversies(Toegangskoppen.lees(school, http));
    }

    record Activeringsvraag(
            @Nullable String naam,
            @Nullable String akkoord,
            @Nullable String samenwerkingsverband) {}
}
