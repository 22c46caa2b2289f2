package nl.lvsgateway.simulator.web;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.lvsgateway.simulator.Archief;
import nl.lvsgateway.simulator.Gedragsregelaar;
import nl.lvsgateway.simulator.Ontvangst;
import nl.lvsgateway.simulator.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Steers the simulator from a test or a script. */
@RestController
@RequestMapping("/simulator/api")
@AlsSimulatorAanStaat
class SimulatorApi {

    private final Archief archief;
    private final Gedragsregelaar regelaar;

    SimulatorApi(Archief archief, Gedragsregelaar regelaar) {
        this.archief = archief;
        this.regelaar = regelaar;
    }

    @GetMapping("/berichten")
    List<Ontvangst> berichten(
            @RequestParam(required = false) @Nullable String referentie,
            @RequestParam(required = false) @Nullable String berichtId) {
        return archief.ontvangsten(referentie, berichtId);
    }

    @GetMapping("/gedrag")
    Gedragsvraag gedrag() {
        return Gedragsvraag.van(regelaar.stand());
    }

    @PutMapping("/gedrag")
    Gedragsvraag zetGedrag(@RequestBody Gedragsvraag vraag) {
        if (!vraag.geldig()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "gedrag ontbreekt of de vertraging klopt niet");
        }
        regelaar.zet(vraag.stand());
        return gedrag();
    }

    @PostMapping("/dossiers/{nummer}/volgende-status")
    Statusantwoord volgendeStatus(@PathVariable long nummer) {
        return archief.volgendeStatus(nummer)
                .map(Statusantwoord::van)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "dit nummer is er niet"));
    }

    /** Where an aanvraag stands now. */
    record Statusantwoord(
            long dossiernummer,
            String aanvraagstatus,
            @Nullable String statusinformatie,
            Instant tijdstip) {

        static Statusantwoord van(Zaak zaak) {
            return new Statusantwoord(zaak.dossiernummer(), zaak.status(), zaak.statusinformatie(), zaak.statusOp());
        }
    }
}
