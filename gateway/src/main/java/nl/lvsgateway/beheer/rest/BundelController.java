package nl.lvsgateway.beheer.rest;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import nl.lvsgateway.beheer.Bundelbeheer;
import nl.lvsgateway.beheer.rest.Boeking.Akte;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Osoversie;
import nl.lvsgateway.dossier.Osoversie.Bundelweigering;
import nl.lvsgateway.logboek.Daad;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Versions of OSO for all nodes at once. */
@RestController
@RequestMapping("/beheer/api/v1/dossierbundels")
class BundelController {

    private final Bundelbeheer bundels;
    private final Dossierkeuring keuring;
    private final Boeking boeking;

    BundelController(Bundelbeheer bundels, Dossierkeuring keuring, Boeking boeking) {
        this.bundels = bundels;
        this.keuring = keuring;
        this.boeking = boeking;
    }

    @GetMapping
    Bundelsjson alle() {
        return new Bundelsjson(keuring.versies(), keuring.geweigerdeBundels());
    }

    @PutMapping(value = "{naam}", consumes = "application/zip")
    Bundelsjson zet(@PathVariable String naam, InputStream inhoud, Principal wie) throws IOException {
        bundels.zet(naam, inhoud, wat -> boeking.regel(wie, akte(wat)));
        return alle();
    }

    @DeleteMapping("{naam}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verwijder(@PathVariable String naam, Principal wie) {
        bundels.verwijder(naam, wat -> boeking.regel(wie, akte(wat)));
    }

    private static Akte akte(String wat) {
        return new Akte(Daad.BUNDEL_GEWIJZIGD, wat, null);
    }

    /** @param geweigerd given, and not in use as it was given */
    record Bundelsjson(List<Osoversie> versies, List<Bundelweigering> geweigerd) {}
}
