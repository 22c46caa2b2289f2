package nl.lvsgateway.simulator;

import java.util.List;
import java.util.Optional;

/** Keeps the aanvragen and their numbers. */
public interface Zaken {

    Optional<Zaak> met(String referentie);

    List<Zaak> met(List<Long> dossiernummers);

    /** The latest first. */
    List<Zaak> laatste(int hoeveel);

    /** Opens an aanvraag under the next number; the number in the argument is not looked at. */
    void open(Zaak zaak);

    void zetStatus(Zaak zaak);
}
