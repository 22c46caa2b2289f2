package nl.lvsgateway.beheer.rest;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import nl.lvsgateway.beheer.rest.Boeking.Akte;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import nl.lvsgateway.status.OnbekendeStatus;
import nl.lvsgateway.status.Statuslijstbeheer;
import nl.lvsgateway.status.Statuslijstbeheer.Gevolg;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the statuses of a samenwerkingsverband mean, and those that wait for a class. */
@RestController
@RequestMapping("/beheer/api/v1")
class StatuslijstController {

    private final Statuslijstbeheer lijst;
    private final Boeking boeking;

    StatuslijstController(Statuslijstbeheer lijst, Boeking boeking) {
        this.lijst = lijst;
        this.boeking = boeking;
    }

    @GetMapping("onbekende-statussen")
    List<OnbekendeStatus> onbekend() {
        return lijst.onbekend();
    }

    @GetMapping("samenwerkingsverbanden/{swv}/statussen")
    List<Statusjson> van(@PathVariable String swv) {
        return lijst.van(Samenwerkingsverband.normaliseer(swv)).stream()
                .map(Statusjson::van)
                .toList();
    }

    /** Adds, or replaces the one with this label: its case and double spaces make no difference. */
    @PutMapping("samenwerkingsverbanden/{swv}/statussen")
    Statusjson zet(@PathVariable String swv, @RequestBody Statusjson velden, Principal wie) {
        var status = velden.status(Samenwerkingsverband.normaliseer(swv));
        boeking.boekAlsAnders(wie, akte(status.samenwerkingsverband(), status.aanvraagtype()), () -> {
            var gevolg = lijst.bewaar(status);
            if (gevolg == Gevolg.ONBEKEND) {
                throw onbekend("aanvraagtype");
            }
            return gevolg == Gevolg.GEWIJZIGD;
        });
        return Statusjson.van(status);
    }

    @DeleteMapping("samenwerkingsverbanden/{swv}/statussen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verwijder(
            @PathVariable String swv, @RequestParam String aanvraagtype, @RequestParam String label, Principal wie) {
        var code = Samenwerkingsverband.normaliseer(swv);
        boeking.boek(wie, akte(code, aanvraagtype), () -> {
            if (!lijst.verwijder(code, aanvraagtype, label)) {
                throw onbekend("label");
            }
        });
    }

    private static Akte akte(String swv, String aanvraagtype) {
        return new Akte(Daad.REFERENTIE_GEWIJZIGD, "statussen van " + swv + " " + aanvraagtype, null);
    }

    private static Invoerfout onbekend(String veld) {
        return new Invoerfout(Soort.ONBEKEND, "ONBEKEND", veld, "Dit staat niet in de lijst.");
    }

    private static Invoerfout ongeldig(String veld) {
        return new Invoerfout(Soort.ONGELDIG, "ONGELDIG", veld, "Dit veld ontbreekt of klopt niet.");
    }

    record Statusjson(
            @Nullable String aanvraagtype,
            @Nullable String label,
            @Nullable String klasse,
            @Nullable Boolean eindstatus,
            @Nullable String betekenis,
            @Nullable Integer volgorde) {

        static Statusjson van(Catalogusstatus s) {
            return new Statusjson(
                    s.aanvraagtype(), s.label(), s.klasse().tekst(), s.eindstatus(), s.betekenis(), s.volgorde());
        }

        Catalogusstatus status(String swv) {
            return new Catalogusstatus(
                    swv,
                    aanvraagtype == null ? "" : aanvraagtype,
                    label == null ? "" : label,
                    gekozenKlasse(),
                    Boolean.TRUE.equals(eindstatus),
                    betekenis == null ? "" : betekenis,
                    volgorde == null ? 0 : volgorde);
        }

        private Statusklasse gekozenKlasse() {
            return Arrays.stream(Statusklasse.values())
                    .filter(k -> k != Statusklasse.ONBEKEND && k.tekst().equals(klasse))
                    .findFirst()
                    .orElseThrow(() -> ongeldig("klasse"));
        }
    }
}
