package nl.lvsgateway.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.lvsgateway.dossier.Osoversie.Bundelweigering;
import nl.lvsgateway.dossier.bundel.Bundelinstellingen;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.oso.Osolezer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Judges a dossier by the schema and the rules of its own version, in one pass over the stream. */
@Service
public class Dossierkeuring {

    private final Osolezer lezer;
    private final Bundelkast kast;

    /** By what is built in, and by the bundles that are in use at the time. */
    @Autowired
    public Dossierkeuring(Dossierinstellingen instellingen, Bundelkast kast) {
        this.lezer = new Osolezer(instellingen, kast);
        this.kast = kast;
    }

    /** By what is built in alone. */
    public Dossierkeuring(Dossierinstellingen instellingen) {
        this(instellingen, new Bundelkast(Bundelinstellingen.standaard()));
    }

    /** What dossiers are judged by now; of any other version nothing is known here. */
    public List<Osoversie> versies() {
        return lezer.versies();
    }

    /** Bundles that were given and are not in use as they were given. */
    public List<Bundelweigering> geweigerdeBundels() {
        return kast.standen().stream()
                .filter(stand -> !stand.reden().isEmpty())
                .map(stand -> new Bundelweigering(stand.naam(), stand.reden()))
                .toList();
    }

    /** Reads to the end or to the first fault; does not close the stream. */
    public Dossieroordeel keur(InputStream xml) throws IOException {
        return lezer.lees(xml);
    }

    /** The same, and the dossier must be of this school. */
    public Dossieroordeel keur(InputStream xml, String schoolnummer) throws IOException {
        return lezer.vanSchool(lezer.lees(xml), schoolnummer);
    }
}
