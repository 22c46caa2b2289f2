package nl.lvsgateway.dossier.oso;

import nl.lvsgateway.dossier.Dossierfout;
import org.xml.sax.SAXException;

/** Ends the reading at the first fault. */
final class Afgekeurd extends SAXException {

    private final transient Dossierfout fout;

    Afgekeurd(Dossierfout fout) {
        super(fout.soort().name());
        this.fout = fout;
    }

    Dossierfout fout() {
        return fout;
    }
}
