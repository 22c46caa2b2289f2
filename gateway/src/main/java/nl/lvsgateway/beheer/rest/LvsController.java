package nl.lvsgateway.beheer.rest;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import nl.lvsgateway.beheer.rest.Boeking.Akte;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.koppeling.Sleutelbeheer;
import nl.lvsgateway.koppeling.Sleutels.Sleutel;
import nl.lvsgateway.logboek.Daad;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** LVS systems and their API keys. */
@RestController
@RequestMapping("/beheer/api/v1/leerlingvolgsystemen")
class LvsController {

    private final Sleutelbeheer beheer;
    private final Boeking boeking;

    LvsController(Sleutelbeheer beheer, Boeking boeking) {
        this.beheer = beheer;
        this.boeking = boeking;
    }

    @GetMapping
    List<Lvsjson> alle() {
        return beheer.lvsen().stream().map(lvs -> geef(lvs.code())).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Lvsjson voegToe(@RequestBody Lvsvraag vraag, Principal wie) {
        var lvs = vraag.lvs(tekst(vraag.code()));
        boeking.boek(wie, new Akte(Daad.LVS_GEWIJZIGD, lvs.code(), null), () -> beheer.voegToe(lvs));
        return geef(lvs.code());
    }

    @GetMapping("{lvs}")
    Lvsjson geef(@PathVariable String lvs) {
        var kaart = beheer.lvs(lvs);
        return new Lvsjson(kaart.lvs().code(), kaart.lvs().naam(), kaart.lvs().leegNummer(), kaart.sleutels());
    }

    @PutMapping("{lvs}")
    Lvsjson wijzig(@PathVariable String lvs, @RequestBody Lvsvraag vraag, Principal wie) {
        boeking.boekAlsAnders(wie, new Akte(Daad.LVS_GEWIJZIGD, lvs, null), () -> beheer.wijzig(vraag.lvs(lvs)));
        return geef(lvs);
    }

    /** The only answer in which a key stands. */
    @PostMapping("{lvs}/sleutels")
    @ResponseStatus(HttpStatus.CREATED)
    Sleutelbeheer.NieuweSleutel maak(@PathVariable String lvs, @RequestBody Sleutelvraag vraag, Principal wie) {
        return boeking.boek(
                wie, new Akte(Daad.SLEUTEL_GEMAAKT, lvs, null), () -> beheer.maak(lvs, vraag.oudeGeldigTot()));
    }

    @DeleteMapping("{lvs}/sleutels/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trekIn(@PathVariable String lvs, @PathVariable long id, Principal wie) {
        boeking.boekAlsAnders(
                wie, new Akte(Daad.SLEUTEL_INGETROKKEN, lvs + " sleutel " + id, null), () -> beheer.trekIn(lvs, id));
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst.strip();
    }

    record Lvsjson(String code, String naam, LeegNummer leegNummer, List<Sleutel> sleutels) {}

    record Lvsvraag(
            @Nullable String code,
            @Nullable String naam,
            @Nullable LeegNummer leegNummer) {

        Lvs lvs(String code) {
            return new Lvs(code, tekst(naam), leegNummer == null ? LeegNummer.LEEG : leegNummer);
        }
    }

    record Sleutelvraag(@Nullable Instant oudeGeldigTot) {}
}
