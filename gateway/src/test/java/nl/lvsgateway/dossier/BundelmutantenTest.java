package nl.lvsgateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.TransformerFactoryImpl;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Bundellezer;
import nl.lvsgateway.dossier.bundel.Ingebouwd;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Dossiers made by chance in versions that we have no tables of, held against the schema and the sheet run apart, by the parser of
 * the JDK and by Saxon as anybody would. -Dmutanten asks for more of them, -Dzaad for others, and -Dbundels for folders with other
 * bundles instead, such as the official ones, which are not ours to keep; of a version that is built in, our tables must agree as well.
 */
class BundelmutantenTest {

    private static final int AANTAL = Integer.getInteger("mutanten", 300);
    private static final int ZAAD = Integer.getInteger("zaad", 1);
    private static final String VAN_ELDERS = System.getProperty("bundels", "");
    private static final int GETOOND = 5;

    @TempDir
    private Path map;

    private final List<String> verschillen = new ArrayList<>();
    private int geldig;
    private int metMelding;

    /** By name: the tables that its mutants are made with. */
    private static final Map<String, String> EIGEN = Map.of(
            "2031", "2019.1", "2032", "2019.1", "2033", "2019.1", "2034", "2017.1", "2035", "2018.1", "2019", "2019.1");

    static Stream<String> bundels() {
        return VAN_ELDERS.isBlank() ? EIGEN.keySet().stream().sorted() : Stream.of(VAN_ELDERS.split(","));
    }

    private static Proefbundel bundel(String jaar) {
        return switch (jaar) {
            case "2032" ->
                Proefbundel.van(jaar)
                        .vervang(Proefbundel.DEEL, "('1', '2', '3', '4', '5', '6', '7', '8')", "('1', '2')")
                        .vervang(
                                Proefbundel.SCHEMA,
                                "name=\"bestandsinhoud\" type=\"nonEmptyStringType\"",
                                "name=\"bestandsinhoud\" type=\"xs:string\"");
            case "2033" ->
                Proefbundel.van(jaar)
                        .vervang(
                                Proefbundel.BLAD,
                                "match=\"d:document\"",
                                "match=\"d:document|d:verzorger|d:schoolloopbaan\"")
                        .metOpdracht("""
                                <xsl:for-each select=".//*[not(*) and normalize-space() = ''] | .//comment()/..">
                                  <xsl:call-template name="zeg"><xsl:with-param name="zin">Leeg of met commentaar.</xsl:with-param></xsl:call-template>
                                </xsl:for-each>
                                """);
            case "2034" -> Proefbundel.van(jaar, "2034.1.1", "2017");
            case "2035" -> Proefbundel.van(jaar, "2035.1.1", "2018").metOpdracht("""
                        <xsl:for-each select=".//*[count(text()[normalize-space()]) gt 1]">
                          <xsl:call-template name="zeg"><xsl:with-param name="zin">De tekst is in tweeën.</xsl:with-param></xsl:call-template>
                        </xsl:for-each>
                        """);
            case "2019" -> Proefbundel.van(jaar, "2019.1.10");
            default -> Proefbundel.van(jaar);
        };
    }

    @ParameterizedTest
    @MethodSource("bundels")
    void gets_the_verdict_messages_and_places_of_schema_and_sheet_run_apart(String naam) throws Exception {
        var eigen = EIGEN.containsKey(naam);
        var daar = eigen ? bundel(naam).map(map.resolve("bundel")) : Path.of(naam);
        var bundel = Bundellezer.lees(daar);
        var jaar = bundel.naamruimte().replaceAll("\\D", "").substring(0, 4);
        var boek = new Woordenboek(EIGEN.getOrDefault(naam, jaar + ".1"));
        var paden = boek.wegwijzer().paden().filter(p -> !p.isEmpty()).toList();
        var schema = SchemaFactory.newDefaultInstance()
                .newSchema(daar.resolve(bundel.schema()).toFile());
        var blad = new TransformerFactoryImpl()
                .newTemplates(new StreamSource(daar.resolve(bundel.blad()).toFile()));
        var ingebouwd = bundel.validatieversie().equals(Ingebouwd.VERSIES.get(bundel.naamruimte()))
                ? new Dossierkeuring(Dossierinstellingen.zonderBijlagen())
                : null;

        try (var kast = Bundelkast.met(daar)) {
            var keuring = new Dossierkeuring(Dossierinstellingen.zonderBijlagen(), kast);
            for (int i = 0; i < AANTAL; i++) {
                var xml = new Mutant(boek, paden, 7_000_000L * ZAAD + i)
                        .xml()
                        .replaceAll("oso_gegevensset/201[0-9]/", "oso_gegevensset/" + jaar + "/");
                var oordeel = keuring.keur(stroom(xml));
                houdTegen(schema, blad, oordeel, xml);
                if (ingebouwd != null) {
                    verschilt(xml, "built in", inHetKort(ingebouwd.keur(stroom(xml))), inHetKort(oordeel));
                }
            }
        }

        System.out.printf(
                "Mutants of %s: %d, of which %d pass the schema and %d of those break a rule; %d differences%n",
                bundel, AANTAL, geldig, metMelding, verschillen.size());
        assertThat(verschillen.stream().limit(GETOOND)).isEmpty();
        assertThat(geldig).isBetween(AANTAL / 5, AANTAL * 4 / 5);
        assertThat(metMelding).isGreaterThan(geldig / 2);
    }

    private void houdTegen(Schema schema, Templates blad, Dossieroordeel oordeel, String xml) throws Exception {
        var fout = schemafout(schema, xml);
        verschilt(xml, "schema", fout, fout(oordeel));
        if (fout.isEmpty() && oordeel.geldig()) {
            var los = meldingen(blad, xml);
            verschilt(xml, "sheet", los, meldingen(oordeel));
            geldig++;
            metMelding += los.isEmpty() ? 0 : 1;
        }
    }

    private void verschilt(String xml, String waar, Object verwacht, Object gekregen) {
        if (!verwacht.equals(gekregen)) {
            verschillen.add(waar + " says " + verwacht + "\nand we say " + gekregen + "\nof " + xml);
        }
    }

    /** Place in the file, and which rule of XML Schema. */
    private static String fout(Dossieroordeel oordeel) {
        var fout = oordeel.fout();
        return fout == null
                ? ""
                : fout.regel() + ":" + fout.kolom() + " " + sleutel(fout.uitleg(), "\\((cvc[^)]*)\\)$");
    }

    private static String sleutel(String tekst, String vorm) {
        var m = Pattern.compile(vorm, Pattern.DOTALL).matcher(tekst);
        return m.find() ? m.group(1) : "";
    }

    /** What our tables and a bundle have in common: a bundle has sentences of its own, and not always a number. */
    private static String inHetKort(Dossieroordeel oordeel) {
        return oordeel.fout() + " " + oordeel.geweigerd() + " "
                + oordeel.bevindingen().stream()
                        .filter(b -> !b.eigen())
                        .map(Bevinding::plaats)
                        .sorted()
                        .toList();
    }

    private static List<String> meldingen(Dossieroordeel oordeel) {
        return oordeel.bevindingen().stream()
                .filter(b -> !b.eigen() || b.id().equals(Bevinding.NIET_GEKEURD))
                .map(b -> b.id().equals(Bevinding.NIET_GEKEURD) ? GESTOPT : b.plaats() + " " + b.zin())
                .toList();
    }

    private static final String GESTOPT = "the sheet stops";

    private static InputStream stroom(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String schemafout(Schema schema, String xml) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(stroom(xml)));
            return "";
        } catch (SAXParseException e) {
            return e.getLineNumber() + ":" + e.getColumnNumber() + " " + sleutel(e.getMessage(), "^(cvc[^:]*):");
        } catch (SAXException e) {
            return e.toString();
        }
    }

    private static List<String> meldingen(Templates blad, String xml) throws Exception {
        var uit = new StringWriter();
        try {
            blad.newTransformer().transform(new StreamSource(new StringReader(xml)), new StreamResult(uit));
        } catch (TransformerException e) {
            return List.of(GESTOPT);
        }
        var boom = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(uit.toString())));
        var knopen = boom.getElementsByTagNameNS("*", "melding");
        var meldingen = new ArrayList<String>();
        for (int i = 0; i < knopen.getLength(); i++) {
            var melding = (Element) knopen.item(i);
            meldingen.add(kind(melding, "locatie") + " " + kind(melding, "tekst"));
        }
        return meldingen;
    }

    private static String kind(Element melding, String naam) {
        return melding.getElementsByTagNameNS("*", naam)
                .item(0)
                .getTextContent()
                .strip();
    }
}
