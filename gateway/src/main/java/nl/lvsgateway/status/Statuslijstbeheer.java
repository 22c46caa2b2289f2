package nl.lvsgateway.status;

import java.util.List;
import java.util.Optional;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How support keeps the catalogue: which statuses there are, which wait for a class, and what each of them means. */
@Service
public class Statuslijstbeheer {

    private final Statuscatalogus catalogus;
    private final OnbekendeStatussen onbekend;
    private final Samenwerkingsverbanden samenwerkingsverbanden;

    Statuslijstbeheer(
            Statuscatalogus catalogus, OnbekendeStatussen onbekend, Samenwerkingsverbanden samenwerkingsverbanden) {
        this.catalogus = catalogus;
        this.onbekend = onbekend;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
    }

    /** All of a samenwerkingsverband, type by type, each in the order of its list. */
    public List<Catalogusstatus> van(String samenwerkingsverband) {
        return samenwerkingsverbanden.aanvraagtypes(samenwerkingsverband).stream()
                .flatMap(type -> catalogus.van(samenwerkingsverband, type.code()).stream())
                .toList();
    }

    /** What Kindkans uses and nobody gave a class yet, of all samenwerkingsverbanden; the one seen last first. */
    public List<OnbekendeStatus> onbekend() {
        return onbekend.alle();
    }

    /** What came of keeping a status. */
    public enum Gevolg {
        /** There is no such samenwerkingsverband or aanvraagtype. */
        ONBEKEND,
        /** It was so already. */
        GELIJK,
        GEWIJZIGD
    }

    /** Adds or replaces. */
    @Transactional
    public Gevolg bewaar(Catalogusstatus status) {
        var swv = status.samenwerkingsverband();
        if (samenwerkingsverbanden.aanvraagtype(swv, status.aanvraagtype()).isEmpty()) {
            return Gevolg.ONBEKEND;
        }
        onbekend.verwijder(swv, status.aanvraagtype(), status.label());
        if (catalogus.zoek(swv, status.aanvraagtype(), status.label()).equals(Optional.of(status))) {
            return Gevolg.GELIJK;
        }
        catalogus.bewaar(status);
        return Gevolg.GEWIJZIGD;
    }

    /** {@code false} when there was none. */
    @Transactional
    public boolean verwijder(String samenwerkingsverband, String aanvraagtype, String label) {
        return catalogus.verwijder(samenwerkingsverband, aanvraagtype, label);
    }
}
