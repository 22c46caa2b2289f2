package nl.lvsgateway.samenwerkingsverband;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statuses of each samenwerkingsverband and aanvraagtype; rules look at the class, never at the wording. */
public interface Statuscatalogus {

    /** Compared without case and double spaces. */
    Optional<Catalogusstatus> zoek(String samenwerkingsverband, String aanvraagtype, String label);

    /** All of one type, in the order of the list. */
    List<Catalogusstatus> van(String samenwerkingsverband, String aanvraagtype);

    /** Adds or replaces. */
    void bewaar(Catalogusstatus status);

    /** {@code true} when there was such a status. */
    boolean verwijder(String samenwerkingsverband, String aanvraagtype, String label);

    /** The class of a status; {@link Statusklasse#ONBEKEND} when there is none or nobody knows it. */
    default Statusklasse klasse(String samenwerkingsverband, String aanvraagtype, @Nullable String label) {
        return label == null
                ? Statusklasse.ONBEKEND
                : zoek(samenwerkingsverband, aanvraagtype, label)
                        .map(Catalogusstatus::klasse)
                        .orElse(Statusklasse.ONBEKEND);
    }
}
