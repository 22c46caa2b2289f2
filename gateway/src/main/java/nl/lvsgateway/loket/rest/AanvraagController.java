package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.Deelstroom;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.Vragenloket;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.inzien.Aanvraagdetail;
import nl.lvsgateway.loket.inzien.Overzichtantwoord;
import nl.lvsgateway.loket.inzien.Overzichtsvelden;
import nl.lvsgateway.loket.inzien.Statusantwoord;
import nl.lvsgateway.loket.keuren.Keuringsantwoord;
import nl.lvsgateway.loket.statussen.Statusvraag;
import nl.lvsgateway.loket.wijzigen.Verwijderantwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The REST door: hands every call to the loket at once. Refusals become problem+json in {@link Weigeringsadvies}. */
@RestController
@RequestMapping(path = "/api/v1/scholen/{school}", produces = MediaType.APPLICATION_JSON_VALUE)
class AanvraagController {

    private final Loket loket;
    private final Vragenloket vragen;
    private final JsonMapper json;
    private final Bijlagebeleid beleid;

    AanvraagController(Loket loket, Vragenloket vragen, JsonMapper json, Bijlagebeleid beleid) {
        this.loket = loket;
        this.vragen = vragen;
        this.json = json;
        this.beleid = beleid;
    }

    @PostMapping("aanvragen")
    ResponseEntity<Aanvraagantwoord> bewaar(@PathVariable String school, HttpServletRequest http) {
        try (var stukken = stukken(http)) {
            var antwoord = loket.dienIn(Toegangskoppen.lees(school, http), stukken);
            return ResponseEntity.status(antwoord.nieuw() ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(antwoord);
        }
    }

    @PutMapping("aanvragen/{kenmerk}")
    Aanvraagantwoord wijzig(@PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        try (var stukken = stukken(http)) {
            return loket.wijzig(Toegangskoppen.lees(school, http), kenmerk, stukken);
        }
    }

    @PostMapping("aanvragen/{kenmerk}/bijlagen")
    Aanvraagantwoord voegBijlagenToe(
            @PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        try (var stukken = stukken(http)) {
            return loket.voegBijlagenToe(Toegangskoppen.lees(school, http), kenmerk, stukken);
        }
    }

    /** One JSON body, or parts: many generated clients write no JSON in a part. */
    private Stukken stukken(HttpServletRequest http) {
        return Jsonstukken.kan(http) ? new Jsonstukken(http, json, beleid) : new Multipartstukken(http, json);
    }

    @DeleteMapping("aanvragen/{kenmerk}")
    Verwijderantwoord verwijder(@PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        return loket.verwijder(Toegangskoppen.lees(school, http), kenmerk);
    }

    @GetMapping("aanvragen")
    Overzichtantwoord overzicht(@PathVariable String school, Overzichtsvelden velden, HttpServletRequest http) {
        return vragen.overzicht(Toegangskoppen.lees(school, http), velden);
    }

    @GetMapping("aanvragen/{kenmerk}")
    Aanvraagdetail geef(@PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        return loket.geef(Toegangskoppen.lees(school, http), kenmerk);
    }

    @PostMapping("aanvragen/{kenmerk}/verzending")
    ResponseEntity<Aanvraagantwoord> verzend(
            @PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        return ResponseEntity.accepted().body(loket.verzend(Toegangskoppen.lees(school, http), kenmerk));
    }

    /** The file itself is the body, read while it comes in. */
    @PostMapping(
            path = "dossierkeuringen",
            consumes = {"application/xml", "text/xml"})
    Keuringsantwoord valideer(@PathVariable String school, HttpServletRequest http) throws IOException {
        return loket.valideer(Toegangskoppen.lees(school, http), new Deelstroom(http.getInputStream()));
    }

    @PostMapping("statussen/updaten")
    Statusantwoord werkStatussenBij(
            @PathVariable String school, @RequestBody Statusvelden vraag, HttpServletRequest http) {
        return vragen.werkStatussenBij(Toegangskoppen.lees(school, http), vraag.heel());
    }

    record Statusvelden(
            @Nullable List<String> kenmerken,
            @Nullable String leerling,
            @Nullable String cursor) {

        Statusvraag heel() {
            var plaats = kenmerken == null ? -1 : kenmerken.indexOf(null);
            if (plaats >= 0) {
                throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, "kenmerken[" + plaats + "]"));
            }
            return new Statusvraag(kenmerken, leerling, cursor);
        }
    }
}
