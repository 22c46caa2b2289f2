package nl.lvsgateway.dossier.bundel;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.Logger;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;

/** A sheet, made ready to run; it can ask for files of its own bundle, and for nothing else. */
final class Blad {

    private static final int MELDINGEN = 10_000;
    private static final int LANGST = 2_000;
    private static final int SAMEN = 4_000_000;

    private final Bestanden bestanden;
    private final Processor verwerker = new Processor(new Configuration());
    private final XsltExecutable programma;

    Blad(Bundel bundel) throws Bundelfout {
        this.bestanden = bundel.bestanden();
        sluitAf(verwerker.getUnderlyingConfiguration());
        this.programma = vertaal(bundel.blad());
    }

    private XsltExecutable vertaal(String pad) throws Bundelfout {
        var fouten = new ArrayList<String>();
        var vertaler = verwerker.newXsltCompiler();
        vertaler.setResourceResolver(this::geef);
        vertaler.setErrorReporter(fout -> {
            if (!fout.isWarning()) {
                fouten.add(fout.getErrorCode() + ", regel " + fout.getLocation().getLineNumber() + ": "
                        + fout.getMessage());
            }
        });
        try {
            return vertaler.compile(bron(pad));
        } catch (SaxonApiException | XPathException e) {
            var eerste = fouten.isEmpty() ? String.valueOf(e.getMessage()) : fouten.get(0);
            throw new Bundelfout("Het blad met regels kan niet worden gebruikt (" + eerste + ").");
        }
    }

    /** Second locks on what {@link Bundelblik} refuses, and the only ones on what expressions may call. */
    private void sluitAf(Configuration c) {
        c.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        c.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
        c.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new GeenOmgeving());
        c.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        c.setResourceResolver(this::geef);
        c.setUnparsedTextURIResolver((adres, codering, configuratie) -> {
            throw new XPathException("Buiten de bundel");
        });
        c.setCollectionFinder((context, adres) -> {
            throw new XPathException("Buiten de bundel");
        });
        c.setLogger(new Stil());
        c.setErrorReporterFactory(configuratie -> (ErrorReporter) fout -> {});
    }

    private SAXSource geef(ResourceRequest vraag) throws XPathException {
        var vanaf = Bestanden.pad(vraag.baseUri);
        var gevraagd = vraag.relativeUri == null ? String.valueOf(vraag.uri) : vraag.relativeUri;
        // document('') is the file itself; java.net.URI would make it the folder that the file is in
        var pad = gevraagd.isEmpty()
                ? Optional.of(vanaf).filter(bestanden.inhoud()::containsKey)
                : bestanden.zoek(gevraagd, vanaf);
        return bron(pad.orElseThrow(() -> new XPathException("Niet in de bundel")));
    }

    private SAXSource bron(String pad) throws XPathException {
        var in = new InputSource(new ByteArrayInputStream(bestanden.lees(pad)));
        in.setSystemId(Bestanden.adres(pad));
        return new SAXSource(Bundelblik.veilig(), in);
    }

    /** Hears a dossier and makes the tree that the sheet looks at. */
    BuildingContentHandler boom() throws SaxonApiException {
        var bouwer = verwerker.newDocumentBuilder();
        bouwer.setWhitespaceStrippingPolicy(programma.getWhitespaceStrippingPolicy());
        return bouwer.newBuildingContentHandler();
    }

    List<Bladmelding> keur(XdmNode dossier) throws SaxonApiException {
        var gang = programma.load();
        var uit = new XdmDestination();
        gang.setInitialContextNode(dossier);
        gang.setErrorReporter(fout -> {});
        gang.setMessageHandler(bericht -> {});
        gang.setDestination(uit);
        gang.transform();
        return meldingen(uit.getXdmNode());
    }

    private static List<Bladmelding> meldingen(XdmNode antwoord) {
        var meldingen = new ArrayList<Bladmelding>();
        var samen = 0;
        for (XdmItem punt : (Iterable<XdmItem>) () -> antwoord.axisIterator(Axis.DESCENDANT_OR_SELF).stream()
                .map(XdmItem.class::cast)
                .iterator()) {
            var knoop = (XdmNode) punt;
            if (heet(knoop, "melding") && meldingen.size() < MELDINGEN && samen < SAMEN) {
                var melding = new Bladmelding(kind(knoop, "type"), kind(knoop, "locatie"), kind(knoop, "tekst"));
                samen += melding.lengte();
                meldingen.add(melding);
            }
        }
        return meldingen;
    }

    private static String kind(XdmNode knoop, String naam) {
        for (var kind : knoop.children()) {
            if (heet(kind, naam)) {
                var tekst = kind.getStringValue().strip();
                return tekst.substring(0, Math.min(tekst.length(), LANGST));
            }
        }
        return "";
    }

    private static boolean heet(XdmNode knoop, String naam) {
        return knoop.getNodeName() != null && knoop.getNodeName().getLocalName().equals(naam);
    }

    private static final class GeenOmgeving implements net.sf.saxon.lib.EnvironmentVariableResolver {

        @Override
        public java.util.Set<String> getAvailableEnvironmentVariables() {
            return java.util.Set.of();
        }

        @Override
        public @org.jspecify.annotations.Nullable String getEnvironmentVariable(String naam) {
            return null;
        }
    }

    /** What a sheet traces is of the dossier, and goes to no log. */
    private static final class Stil extends Logger {

        @Override
        public void println(String tekst, int ernst) {}

        @Override
        public javax.xml.transform.stream.StreamResult asStreamResult() {
            return new javax.xml.transform.stream.StreamResult(java.io.OutputStream.nullOutputStream());
        }
    }
}
