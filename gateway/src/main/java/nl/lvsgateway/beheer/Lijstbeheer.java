package nl.lvsgateway.beheer;

import java.util.List;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.status.OnbekendeStatus;
import nl.lvsgateway.status.Statuslijstbeheer;
import nl.lvsgateway.status.Statuslijstbeheer.Gevolg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of a samenwerkingsverband: what can be asked, and what its statuses mean. Changes stand in the Logboek. */
@Service
@Transactional
public class Lijstbeheer {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Statuscatalogus catalogus;
    private final Statuslijstbeheer statuslijst;
    private final Logboek logboek;

    Lijstbeheer(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Statuscatalogus catalogus,
            Statuslijstbeheer statuslijst,
            Logboek logboek) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.catalogus = catalogus;
        this.statuslijst = statuslijst;
        this.logboek = logboek;
    }

    @Transactional(readOnly = true)
    public List<Typelijst> van(String samenwerkingsverband) {
        return samenwerkingsverbanden.aanvraagtypes(samenwerkingsverband).stream()
                .map(type -> new Typelijst(type, catalogus.van(samenwerkingsverband, type.code())))
                .toList();
    }

    /** What Kindkans uses and nobody gave a class yet; the one seen last first. */
    @Transactional(readOnly = true)
    public List<OnbekendeStatus> onbekend() {
        return statuslijst.onbekend();
    }

    /** {@code false} when the samenwerkingsverband has no such type. */
    public boolean bewaar(Medewerker wie, Catalogusstatus status) {
        var gevolg = statuslijst.bewaar(status);
        if (gevolg == Gevolg.GEWIJZIGD) {
            schrijf(
                    wie,
                    status.samenwerkingsverband(),
                    status.aanvraagtype() + ", " + status.label() + ": "
                            + status.klasse().tekst());
        }
        return gevolg != Gevolg.ONBEKEND;
    }

    public boolean verwijder(Medewerker wie, String samenwerkingsverband, String type, String label) {
        var weg = statuslijst.verwijder(samenwerkingsverband, type, label);
        if (weg) {
            schrijf(wie, samenwerkingsverband, type + ", " + label + ": verwijderd");
        }
        return weg;
    }

    private void schrijf(Medewerker wie, String samenwerkingsverband, String wat) {
        logboek.schrijf(wie.deed(Daad.REFERENTIE_GEWIJZIGD, samenwerkingsverband, null, wat));
    }

    /** One aanvraagtype with its statuses. */
    public record Typelijst(Aanvraagtype type, List<Catalogusstatus> statussen) {}
}
