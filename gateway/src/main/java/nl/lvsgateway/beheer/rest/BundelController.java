package nl.lvsgateway.beheer.rest;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import nl.lvsgateway.beheer.rest.Boeking.Akte;
import nl.lvsgateway.dossier.Bundelboek;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Osoversie;
import nl.lvsgateway.dossier.Osoversie.Bundelweigering;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
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

    private static final Pattern NAAM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Bundelboek bundels;
    private final Dossierkeuring keuring;
    private final Boeking boeking;

    BundelController(Bundelboek bundels, Dossierkeuring keuring, Boeking boeking) {
        this.bundels = bundels;
        this.keuring = keuring;
        this.boeking = boeking;
    }

    @GetMapping
    Bundelsjson alle() {
        return new Bundelsjson(keuring.versies(), keuring.geweigerdeBundels());
    }

    /** It is tried before anything is kept. */
    @PutMapping(value = "{naam}", consumes = "application/zip")
    Bundelsjson zet(@PathVariable String naam, InputStream inhoud, Principal wie) throws IOException {
        if (!NAAM.matcher(naam).matches()) {
            throw ongeldig("naam", "De naam van een bundel is letters, cijfers en . _ -");
        }
        var zip = inhoud.readNBytes(Bundelboek.GROOTST + 1);
        if (zip.length > Bundelboek.GROOTST) {
            throw ongeldig("bundel", "De bundel is groter dan " + Bundelboek.GROOTST / 1024 / 1024 + " MB.");
        }
        var reden = bundels.probeer(naam, zip);
        if (!reden.isEmpty()) {
            throw ongeldig("bundel", reden);
        }
        boeking.boek(wie, akte(naam + ", sha-256 " + Bundelboek.sha256(zip)), () -> bundels.bewaar(naam, zip));
        return alle();
    }

    @DeleteMapping("{naam}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verwijder(@PathVariable String naam, Principal wie) {
        boeking.boek(wie, akte(naam + ": verwijderd"), () -> {
            if (!bundels.verwijder(naam)) {
                throw new Invoerfout(Soort.ONBEKEND, "ONBEKEND", "naam", "Deze bundel is er niet.");
            }
        });
        bundels.kijk();
    }

    private static Akte akte(String wat) {
        return new Akte(Daad.BUNDEL_GEWIJZIGD, wat, null);
    }

    private static Invoerfout ongeldig(String veld, String uitleg) {
        return new Invoerfout(Soort.ONGELDIG, "ONGELDIG", veld, uitleg);
    }

    /** @param geweigerd given, and not in use as it was given */
    record Bundelsjson(List<Osoversie> versies, List<Bundelweigering> geweigerd) {}
}
