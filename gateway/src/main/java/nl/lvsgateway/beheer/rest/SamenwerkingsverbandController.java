package nl.lvsgateway.beheer.rest;

import java.security.Principal;
import java.util.List;
import nl.lvsgateway.beheer.rest.Boeking.Akte;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.samenwerkingsverband.Referentiebeheer;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reference tables: samenwerkingsverbanden and what can be asked of each. */
@RestController
@RequestMapping("/beheer/api/v1/samenwerkingsverbanden")
class SamenwerkingsverbandController {

    private final Referentiebeheer beheer;
    private final Boeking boeking;

    SamenwerkingsverbandController(Referentiebeheer beheer, Boeking boeking) {
        this.beheer = beheer;
        this.boeking = boeking;
    }

    @GetMapping
    List<Verband> alle() {
        return beheer.alle().stream().map(this::verband).toList();
    }

    @GetMapping("{swv}")
    Verband geef(@PathVariable String swv) {
        return verband(beheer.geef(swv));
    }

    @PutMapping("{swv}")
    Verband bewaar(@PathVariable String swv, @RequestBody Naam vraag, Principal wie) {
        var code = Samenwerkingsverband.normaliseer(swv);
        var verband = new Samenwerkingsverband(code, vraag.naam() == null ? "" : vraag.naam());
        boeking.boekAlsAnders(wie, akte(code), () -> beheer.bewaar(verband));
        return geef(code);
    }

    @PutMapping("{swv}/aanvraagtypes/{code}")
    Verband bewaar(@PathVariable String swv, @PathVariable String code, @RequestBody Typejson vraag, Principal wie) {
        var verband = Samenwerkingsverband.normaliseer(swv);
        var type = vraag.type(verband, code);
        boeking.boekAlsAnders(wie, akte(verband + " " + code), () -> beheer.bewaar(type));
        return geef(verband);
    }

    @DeleteMapping("{swv}/aanvraagtypes/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verwijder(@PathVariable String swv, @PathVariable String code, Principal wie) {
        var verband = Samenwerkingsverband.normaliseer(swv);
        boeking.boek(wie, akte(verband + " " + code), () -> beheer.verwijder(verband, code));
    }

    private Verband verband(Samenwerkingsverband swv) {
        var types = beheer.aanvraagtypes(swv.code()).stream().map(Typejson::van).toList();
        return new Verband(swv.code(), swv.naam(), types);
    }

    private static Akte akte(String onderwerp) {
        return new Akte(Daad.REFERENTIE_GEWIJZIGD, onderwerp, null);
    }

    record Verband(String code, String naam, List<Typejson> aanvraagtypes) {}

    record Naam(@Nullable String naam) {}
}
