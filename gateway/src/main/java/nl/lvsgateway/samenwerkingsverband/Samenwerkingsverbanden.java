package nl.lvsgateway.samenwerkingsverband;

import java.util.List;
import java.util.Optional;

/** The reference tables: samenwerkingsverbanden and what can be asked of each. */
public interface Samenwerkingsverbanden {

    boolean bestaat(String code);

    Optional<Aanvraagtype> aanvraagtype(String samenwerkingsverband, String code);

    List<Aanvraagtype> aanvraagtypes(String samenwerkingsverband);

    /** Adds or renames. */
    void bewaar(Samenwerkingsverband samenwerkingsverband);

    /** Adds or replaces, with its required places. */
    void bewaar(Aanvraagtype aanvraagtype);
}
