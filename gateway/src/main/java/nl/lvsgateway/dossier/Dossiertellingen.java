package nl.lvsgateway.dossier;

import java.time.LocalDate;
import java.util.List;

/** How many dossiers of which version came in, by all nodes together. */
public interface Dossiertellingen {

    /** Adds to what is there of that day, version and kind. */
    void voegToe(Dossiertelling erbij);

    /** From this day on, the newest day first. */
    List<Dossiertelling> sinds(LocalDate dag);

    void vergeetVoor(LocalDate dag);
}
