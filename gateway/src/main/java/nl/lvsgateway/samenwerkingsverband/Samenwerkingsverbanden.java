package nl.lvsgateway.samenwerkingsverband;

import java.util.List;
import java.util.Optional;

/** The reference tables: samenwerkingsverbanden and what can be asked of each. */
public interface Samenwerkingsverbanden {

    boolean bestaat(String code);

    /** By code. */
    List<Samenwerkingsverband> alle();

    Optional<Samenwerkingsverband> met(String code);

    Optional<Aanvraagtype> aanvraagtype(String samenwerkingsverband, String code);

    /** In the order in which they were made. */
    List<Aanvraagtype> aanvraagtypes(String samenwerkingsverband);

    /** Adds or renames. */
    void bewaar(Samenwerkingsverband samenwerkingsverband);

    /** Adds or replaces, with its places, fields, advice and limits. */
    void bewaar(Aanvraagtype aanvraagtype);

    /** Nobody can ask it any more; its statuses go too. {@code false} when there was none. */
    boolean verwijder(String samenwerkingsverband, String aanvraagtype);
}
