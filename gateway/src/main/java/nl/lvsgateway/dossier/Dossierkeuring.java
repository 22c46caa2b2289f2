package nl.lvsgateway.dossier;

import java.io.IOException;
import java.io.InputStream;
import nl.lvsgateway.dossier.oso.Osolezer;
import org.springframework.stereotype.Service;

/** Judges a dossier by the schema and the rules of its own version, in one pass over the stream. */
@Service
public class Dossierkeuring {

    private final Osolezer lezer;

    public Dossierkeuring(Dossierinstellingen instellingen) {
        this.lezer = new Osolezer(instellingen);
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
