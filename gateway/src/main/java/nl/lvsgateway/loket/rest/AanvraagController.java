package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.Deelstroom;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.Vragenloket;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.inzien.Aanvraagdetail;
import nl.lvsgateway.loket.inzien.Overzichtantwoord;
import nl.lvsgateway.loket.inzien.Overzichtsvelden;
import nl.lvsgateway.loket.inzien.Statusantwoord;
import nl.lvsgateway.loket.keuren.Keuringsantwoord;
import nl.lvsgateway.loket.statussen.Statusvraag;
import nl.lvsgateway.loket.wijzigen.Verwijderantwoord;
import nl.lvsgateway.techniek.Leesplek;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** The REST door: hands every call to the loket at once. Refusals become problem+json in {@link Weigeringsadvies}. */
@RestController
@RequestMapping(path = "/api/v1/scholen/{school}", produces = MediaType.APPLICATION_JSON_VALUE)
class AanvraagController {

    private static final List<String> FILTERS = Arrays.stream(Overzichtsvelden.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

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

    @MetInhoud
    @PostMapping("aanvragen")
    ResponseEntity<Aanvraagantwoord> bewaar(@PathVariable String school, HttpServletRequest http) {
        try (var stukken = stukken(http)) {
            var antwoord = loket.dienIn(Toegangskoppen.lees(school, http), stukken);
            return antwoord.nieuw()
                    ? ResponseEntity.created(onder(http, antwoord.aanvraag().kenmerk()))
                            .body(antwoord)
                    : ResponseEntity.ok(antwoord);
        }
    }

    /** Without a name of the host: whoever stands before us may have another. */
    private static URI onder(HttpServletRequest http, String kenmerk) {
        return URI.create(http.getRequestURI() + "/" + UriUtils.encodePathSegment(kenmerk, StandardCharsets.UTF_8));
    }

    @MetInhoud
    @PutMapping("aanvragen/{kenmerk}")
    Aanvraagantwoord wijzig(@PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        var wie = Toegangskoppen.lees(school, http);
        try (var stukken = stukken(wie, kenmerk, http)) {
            return loket.wijzig(wie, kenmerk, stukken);
        }
    }

    @MetInhoud
    @PostMapping("aanvragen/{kenmerk}/bijlagen")
    Aanvraagantwoord voegBijlagenToe(
            @PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        var wie = Toegangskoppen.lees(school, http);
        try (var stukken = stukken(wie, kenmerk, http)) {
            return loket.voegBijlagenToe(wie, kenmerk, stukken);
        }
    }

    private Stukken stukken(Bezoeker wie, String kenmerk, HttpServletRequest http) {
        return new Versiestukken(stukken(http), inBericht -> Etag.versie(http, inBericht, () -> versie(wie, kenmerk)));
    }

    private int versie(Bezoeker wie, String kenmerk) {
        return loket.geef(wie, kenmerk).aanvraag().versie();
    }

    /** One JSON body, or parts: many generated clients write no JSON in a part. */
    private Stukken stukken(HttpServletRequest http) {
        return Jsonstukken.kan(http) ? new Jsonstukken(http, json, beleid) : new Multipartstukken(http, json);
    }

    @DeleteMapping("aanvragen/{kenmerk}")
    Verwijderantwoord verwijder(@PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        return loket.verwijder(Toegangskoppen.lees(school, http), kenmerk, Etag.verwacht(http));
    }

    @GetMapping("aanvragen")
    Overzichtantwoord overzicht(@PathVariable String school, Overzichtsvelden velden, HttpServletRequest http) {
        eisBekend(http.getParameterMap().keySet());
        return vragen.overzicht(Toegangskoppen.lees(school, http), velden);
    }

    /** What we do not know we cannot leave out: who misspelt it would get all. */
    private static void eisBekend(Set<String> gevraagd) {
        var vreemd = gevraagd.stream()
                .filter(naam -> !FILTERS.contains(naam))
                .sorted()
                .findFirst();
        if (vreemd.isPresent()) {
            var verwacht = "een van: " + String.join(", ", FILTERS);
            throw Geweigerd.onleesbaar(Leesplek.van(Leesplek.naam(vreemd.get(), "adres"), verwacht));
        }
    }

    @GetMapping("aanvragen/{kenmerk}")
    Aanvraagdetail geef(@PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        return loket.geef(Toegangskoppen.lees(school, http), kenmerk);
    }

    @PostMapping("aanvragen/{kenmerk}/verzending")
    ResponseEntity<Aanvraagantwoord> verzend(
            @PathVariable String school, @PathVariable String kenmerk, HttpServletRequest http) {
        var wie = Toegangskoppen.lees(school, http);
        return ResponseEntity.accepted().body(loket.verzend(wie, kenmerk, Etag.verwacht(http)));
    }

    /** The file itself is the body, read while it comes in. */
    @MetInhoud
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
                throw Geweigerd.onleesbaar(Leesplek.van("kenmerken[" + plaats + "]", "een tekst"));
            }
            return new Statusvraag(kenmerken, leerling, cursor);
        }
    }
}
