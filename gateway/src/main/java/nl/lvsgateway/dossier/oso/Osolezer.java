package nl.lvsgateway.dossier.oso;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.Stream;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Osoversie;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import org.xml.sax.SAXException;

/** Reads a dossier with the parser of the JDK: no DTD, nothing from outside the file, never more than a part in memory. */
public final class Osolezer {

    static final String GEEN_XML = "Het bestand is geen welgevormde XML, of de tekens passen niet bij de codering.";

    private static final long GROOT = 1_000_000;

    private final Versies versies;
    private final Bundelkeuring bundels;
    private final Dossierinstellingen instellingen;
    private final Queue<Gereedschap> gereedschap = new ArrayBlockingQueue<>(16);

    public Osolezer(Dossierinstellingen instellingen, Bundelkast kast) {
        this.instellingen = instellingen;
        this.versies = new Versies(kast);
        this.bundels = new Bundelkeuring(kast, instellingen);
    }

    public List<Osoversie> versies() {
        return versies.alle();
    }

    public Dossieroordeel lees(InputStream xml) throws IOException {
        var begin = new Codering(xml);
        var stroom = new Grensstroom(
                begin.stroom(),
                instellingen.maximaal().toBytes(),
                instellingen.onderdeel().toBytes());
        var keurmeester = new Keurmeester(versies, instellingen, stroom);
        return begin.zestienBits()
                ? keurmeester.afgekeurd(Soort.GEEN_XML, "Het bestand staat in UTF-16; OSO vraagt UTF-8.")
                : keur(stroom, keurmeester);
    }

    /** Adds a finding when the dossier names another school. */
    public Dossieroordeel vanSchool(Dossieroordeel oordeel, String schoolnummer) {
        var dossier = oordeel.dossier();
        if (dossier == null || dossier.isVan(schoolnummer)) {
            return oordeel;
        }
        var boekje = new Boekje(instellingen);
        boekje.eigen("LVS.SCHOOL", "/dossier[1]/huidigeschool[1]");
        var samen = Stream.concat(oordeel.bevindingen().stream(), boekje.eigen().stream());
        return new Dossieroordeel(null, samen.toList(), dossier);
    }

    private Dossieroordeel keur(Grensstroom stroom, Keurmeester keurmeester) throws IOException {
        try {
            lees(stroom, keurmeester);
            return keurmeester.oordeel(bundels);
        } catch (Afgekeurd e) {
            return Dossieroordeel.afgekeurd(e.fout());
        } catch (Grensstroom.TeGroot e) {
            return keurmeester.afgekeurd(Soort.TE_GROOT, "Het bestand, of een onderdeel ervan, is te groot.");
        } catch (CharConversionException | UnsupportedEncodingException | SAXException e) {
            return keurmeester.afgekeurd(Soort.GEEN_XML, GEEN_XML);
        }
    }

    private void lees(Grensstroom stroom, Keurmeester keurmeester) throws IOException, SAXException {
        var vrij = gereedschap.poll();
        var hulp = vrij == null ? Gereedschap.nieuw() : vrij;
        var weer = false;
        try {
            hulp.lees(stroom, keurmeester);
            // Only after a good and not too large file: a bad one may have left large buffers behind.
            weer = hulp.nogGoed() && stroom.gelezen() < GROOT && keurmeester.weinigNamen() && gereedschap.offer(hulp);
        } finally {
            if (!weer) {
                hulp.close();
            }
            var bronfout = stroom.bronfout();
            if (bronfout != null) {
                throw bronfout;
            }
        }
    }
}
