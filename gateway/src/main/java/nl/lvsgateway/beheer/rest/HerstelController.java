package nl.lvsgateway.beheer.rest;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Herstel;
import nl.lvsgateway.beheer.Herstelbeeld;
import nl.lvsgateway.beheer.Herstelopdracht;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.Zoekvraag;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import nl.lvsgateway.verzending.Foutgroepen;
import nl.lvsgateway.verzending.Herverzending;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What failed, by reason, and sending it again: one, some, or all of one reason. */
@RestController
@RequestMapping("/beheer/api/v1")
class HerstelController {

    private static final int PER_BLADZIJDE = 500;
    private static final int LAATSTE = 50;

    private final Foutgroepen groepen;
    private final Overzicht overzicht;
    private final Herstel herstel;
    private final Herstelbeeld beeld;

    HerstelController(Foutgroepen groepen, Overzicht overzicht, Herstel herstel, Herstelbeeld beeld) {
        this.groepen = groepen;
        this.overzicht = overzicht;
        this.herstel = herstel;
        this.beeld = beeld;
    }

    @GetMapping("fouten")
    List<Hersteljson.Groep> fouten(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String samenwerkingsverband) {
        return groepen.binnen(Herstelvraag.bereik(school, samenwerkingsverband)).stream()
                .map(Hersteljson.Groep::van)
                .toList();
    }

    /** The latest change first. */
    @GetMapping("fouten/{reden}")
    Hersteljson.Bladzijde fouten(
            @PathVariable String reden,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String samenwerkingsverband,
            @RequestParam(required = false) @Nullable String na) {
        var bereik = Herstelvraag.bereik(school, samenwerkingsverband);
        var vraag = new Zoekvraag(
                bereik.school() == null ? Blik.ALLES : new Blik(Set.of(bereik.school())),
                null,
                Verzendstatus.FOUT,
                Herstelvraag.reden(reden),
                bereik.samenwerkingsverband(),
                null,
                null);
        return Hersteljson.Bladzijde.van(overzicht.blad(vraag, Herstelvraag.plek(na), PER_BLADZIJDE));
    }

    /** Begins, and answers before it is done; asked twice, the second one finds nothing left to do. */
    @PostMapping("herverzendingen")
    ResponseEntity<Hersteljson.Stand> begin(@RequestBody Herstelvraag vraag, Principal wie) {
        vraag.keur();
        var opdracht = new Herstelopdracht(
                new Medewerker(wie.getName(), Rol.SUPPORT, Set.of()), vraag.toelichting(), Boeking.LANGS);
        var reden = vraag.reden();
        var begonnen = reden == null
                ? herstel.verzendKeuze(opdracht, vraag.nummers())
                : herstel.verzendAlles(opdracht, Herstelvraag.reden(reden), vraag.bereik());
        return ResponseEntity.accepted()
                .location(URI.create("/beheer/api/v1/herverzendingen/" + begonnen.id()))
                .body(stand(begonnen));
    }

    /** The latest first. */
    @GetMapping("herverzendingen")
    List<Hersteljson.Stand> laatste() {
        return herstel.laatste(LAATSTE).stream()
                .map(h -> Hersteljson.Stand.van(h, null))
                .toList();
    }

    @GetMapping("herverzendingen/{id}")
    Hersteljson.Stand geef(@PathVariable long id) {
        return stand(herstel.met(id)
                .orElseThrow(() -> new Invoerfout(
                        Soort.ONBEKEND, "HERVERZENDING_ONBEKEND", "id", "Deze herverzending kennen wij niet.")));
    }

    private Hersteljson.Stand stand(Herverzending herverzending) {
        var standen = Hersteljson.Standen.van(beeld.standen(herverzending.id()));
        return Hersteljson.Stand.van(herverzending, standen);
    }
}
