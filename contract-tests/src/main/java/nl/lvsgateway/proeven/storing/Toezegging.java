package nl.lvsgateway.proeven.storing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;

/** What one LVS client asked and was told about one aanvraag. */
final class Toezegging {

    private Proefaanvraag aanvraag;
    private int versie = 1;
    private final List<Zending> zendingen = new ArrayList<>();
    private final Set<String> ontvangstnummers = new LinkedHashSet<>();
    private final Set<String> dossiernummers = new LinkedHashSet<>();
    private final List<String> weigeringen = new ArrayList<>();

    Toezegging(Proefaanvraag aanvraag) {
        this.aanvraag = aanvraag;
    }

    /** As the LVS has it now. */
    synchronized Proefaanvraag aanvraag() {
        return aanvraag;
    }

    /** The LVS changed its own; from here on this is what it repeats. */
    synchronized void gewijzigd(Proefaanvraag nieuw) {
        aanvraag = nieuw;
    }

    /** The latest version that an answer named. */
    synchronized int versie() {
        return versie;
    }

    synchronized String kenmerk() {
        return aanvraag.kenmerk();
    }

    /** Every answer names the receipt, and the dossiernummer once there is one. */
    synchronized void hoor(Antwoord antwoord) {
        versie = Math.max(versie, antwoord.versie());
        if (!antwoord.ontvangstnummer().isEmpty()) {
            ontvangstnummers.add(antwoord.ontvangstnummer());
        }
        if (antwoord.dossiernummer().matches("[1-9][0-9]*")) {
            dossiernummers.add(antwoord.dossiernummer());
        }
    }

    /** The client asks for a delivery; whether it was promised shows later. */
    synchronized Zending gevraagd(List<String> sommen, List<String> geheel) {
        var zending = new Zending(sommen, geheel);
        zendingen.add(zending);
        return zending;
    }

    synchronized void geweigerd(String waarom) {
        weigeringen.add(waarom);
    }

    /** Held by the gateway: there is a receipt. */
    synchronized boolean toegezegd() {
        return !ontvangstnummers.isEmpty();
    }

    synchronized boolean verzendingToegezegd() {
        return zendingen.stream().anyMatch(Zending::isToegezegd);
    }

    synchronized List<Zending> zendingen() {
        return List.copyOf(zendingen);
    }

    synchronized Set<String> ontvangstnummers() {
        return Set.copyOf(ontvangstnummers);
    }

    synchronized Set<String> dossiernummers() {
        return Set.copyOf(dossiernummers);
    }

    synchronized List<String> weigeringen() {
        return List.copyOf(weigeringen);
    }
}
