package nl.lvsgateway.status;

import java.time.Instant;
import java.util.List;

/** Statuses that wait for a class. */
public interface OnbekendeStatussen {

    /**
     * In a transaction of its own; {@code true} when it was not seen before. Throws {@code DuplicateKeyException} when
     * another sees it first at this very moment.
     */
    boolean tel(String samenwerkingsverband, String aanvraagtype, String label, Instant nu);

    /** Of all samenwerkingsverbanden, the one seen last first. */
    List<OnbekendeStatus> alle();

    void verwijder(String samenwerkingsverband, String aanvraagtype, String label);
}
