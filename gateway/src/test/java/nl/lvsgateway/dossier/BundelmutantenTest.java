package nl.lvsgateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Templates;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.TransformerFactoryImpl;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Dossiers made by chance in versions that we have no tables of, held against the schema and the sheet run apart, by the parser of
 * the JDK and by Saxon as anybody would; -Dmutanten asks for more of them, -Dzaad for others.
 */
class BundelmutantenTest {

    private static final int AANTAL = Integer.getInteger("mutanten", 300);
    private static final int ZAAD = Integer.getInteger("zaad", 1);

    @TempDir
    private Path map;

    private static Proefbundel bundel(String jaar) {
        var bundel = Proefbundel.van(jaar);
        return switch (jaar) {
            case "2031" -> bundel;
            case "2032" ->
                bundel.vervang(Proefbundel.DEEL, "('1', '2', '3', '4', '5', '6', '7', '8')", "('1', '2')")
                        .vervang(
                                Proefbundel.SCHEMA,
                                "name=\"bestandsinhoud\" type=\"nonEmptyStringType\"",
                                "name=\"bestandsinhoud\" type=\"xs:string\"");
            default ->
                bundel.vervang(
                                Proefbundel.BLAD,
                                "match=\"d:document\"",
                                "match=\"d:document|d:verzorger|d:schoolloopbaan\"")
                        .metOpdracht("""
                                <xsl:for-each select=".//*[not(*) and normalize-space() = ''] | .//comment()/..">
                                  <xsl:call-template name="zeg"><xsl:with-param name="zin">Leeg of met commentaar.</xsl:with-param></xsl:call-template>
                                </xsl:for-each>
                                """);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "2032", "2033"})
    void gets_the_verdict_messages_and_places_of_schema_and_sheet_run_apart(String jaar) throws Exception {
        var bundel = bundel(jaar).map(map.resolve("bundel"));
        var schema = SchemaFactory.newDefaultInstance()
                .newSchema(bundel.resolve(Proefbundel.SCHEMA.formatted(jaar)).toFile());
        var blad = new TransformerFactoryImpl()
                .newTemplates(new StreamSource(bundel.resolve(Proefbundel.BLAD).toFile()));
        var boek = new Woordenboek("2019.1");
        var paden = boek.wegwijzer().paden().filter(p -> !p.isEmpty()).toList();
        var geldig = 0;
        var metMelding = 0;

        try (var kast = Bundelkast.met(bundel)) {
            var keuring = new Dossierkeuring(Dossierinstellingen.zonderBijlagen(), kast);
            for (int i = 0; i < AANTAL; i++) {
                var xml = new Mutant(boek, paden, 7_000_000L * ZAAD + i)
                        .xml()
                        .replace("oso_gegevensset/2019/", "oso_gegevensset/" + jaar + "/");
                var oordeel = keuring.keur(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
                assertThat(oordeel.geldig()).as("%s %s", oordeel.fout(), xml).isEqualTo(geldig(schema, xml));
                if (oordeel.geldig()) {
                    var los = meldingen(blad, xml);
                    assertThat(meldingen(oordeel)).as(xml).isEqualTo(los);
                    geldig++;
                    metMelding += los.isEmpty() ? 0 : 1;
                }
            }
        }

        assertThat(geldig).isBetween(AANTAL / 5, AANTAL * 4 / 5);
        assertThat(metMelding).isGreaterThan(geldig / 2);
    }

    private static List<String> meldingen(Dossieroordeel oordeel) {
        return oordeel.bevindingen().stream()
                .filter(b -> !b.id().startsWith("LVS.") || b.id().equals(Bevinding.NIET_GEKEURD))
                .map(b -> b.plaats() + " " + b.zin())
                .toList();
    }

    private static boolean geldig(Schema schema, String xml) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private static List<String> meldingen(Templates blad, String xml) throws Exception {
        var uit = new StringWriter();
        blad.newTransformer().transform(new StreamSource(new StringReader(xml)), new StreamResult(uit));
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
