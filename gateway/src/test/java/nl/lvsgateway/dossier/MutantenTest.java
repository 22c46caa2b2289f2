package nl.lvsgateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Thousands of dossiers made by chance, held against the schema alone and against a second reading of the rules; -Dmutanten
 * asks for more of them, -Dzaad for others.
 */
class MutantenTest {

    private static final int AANTAL = Integer.getInteger("mutanten", 500);
    private static final int ZAAD = Integer.getInteger("zaad", 1);

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.zonderBijlagen());
    private final DocumentBuilderFactory bomen = bomen();

    static List<String> versies() {
        return Woordenboek.versies();
    }

    @ParameterizedTest
    @MethodSource("versies")
    void gets_the_same_verdict_rules_and_places_as_a_second_reading(String versie) throws Exception {
        var boek = new Woordenboek(versie);
        var paden = boek.wegwijzer().paden().filter(p -> !p.isEmpty()).toList();
        var schema =
                SchemaFactory.newDefaultInstance().newSchema(getClass().getResource("/oso/" + versie + "/dossier.xsd"));
        var tolk = new Boomtolk(boek);
        var geldig = 0;
        var metBevinding = 0;

        for (int i = 0; i < AANTAL; i++) {
            var xml = new Mutant(boek, paden, 1_000_000L * ZAAD + i).xml();
            var oordeel = keuring.keur(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            assertThat(oordeel.geldig()).as("%s %s", oordeel.fout(), xml).isEqualTo(geldig(schema, xml));
            if (oordeel.geldig()) {
                var boom = bomen.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
                assertThat(standaard(oordeel)).as(xml).containsExactlyInAnyOrderElementsOf(tolk.bevindingen(boom));
                geldig++;
                metBevinding += standaard(oordeel).isEmpty() ? 0 : 1;
            }
        }

        assertThat(geldig).isBetween(AANTAL / 5, AANTAL * 4 / 5);
        assertThat(metBevinding).isGreaterThan(geldig / 2);
    }

    private static List<String> standaard(Dossieroordeel oordeel) {
        return oordeel.bevindingen().stream()
                .filter(b -> !b.eigen())
                .map(b -> b.plaats() + "|" + b.id())
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

    /** CDATA becomes text, as the rules see it; comments stay where they are. */
    private static DocumentBuilderFactory bomen() {
        var uit = DocumentBuilderFactory.newDefaultNSInstance();
        uit.setCoalescing(true);
        return uit;
    }
}
