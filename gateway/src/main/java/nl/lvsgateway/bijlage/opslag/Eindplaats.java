package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import nl.lvsgateway.bijlage.Bewaard;

/** Where the files of a hand-in go when they are sealed. */
interface Eindplaats {

    /** A file on the workbench, and what was seen while it was written. */
    record Werkstuk(Path bestand, Bewaard bewaard) {}

    /** Takes them over; none is left on the workbench. */
    void bezegel(List<Werkstuk> stukken) throws IOException;

    void verwijder(Collection<String> sleutels) throws IOException;
}
