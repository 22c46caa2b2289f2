package nl.lvsgateway.loket.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.keuren.Grenswacht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class InlineLezerTest {

    private static final Bijlagebeleid BELEID =
            new Bijlagebeleid(DataSize.ofBytes(100_000), DataSize.ofBytes(150_000), DataSize.ofBytes(200_000), 50, 9);

    private final Inlinebestanden inline = new Inlinebestanden(new Grenswacht(BELEID), () -> {});

    private InlineLezer lezer(String xml) throws XMLStreamException {
        var lezer = XMLInputFactory.newInstance()
                .createXMLStreamReader(new StringReader("<l:A xmlns:l='urn:nl:lvsgateway:lvs:v1'>" + xml + "</l:A>"));
        return new InlineLezer(lezer, inline, null);
    }

    private static List<String> gebeurtenissen(XMLStreamReader lezer) throws XMLStreamException {
        var gezien = new ArrayList<String>();
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case XMLStreamReader.START_ELEMENT -> gezien.add("<" + lezer.getLocalName());
                case XMLStreamReader.END_ELEMENT -> gezien.add("/" + lezer.getLocalName());
                case XMLStreamReader.CHARACTERS -> gezien.add(lezer.getText());
                default -> {
                    // the end of the document
                }
            }
        }
        return gezien;
    }

    @Test
    void gives_an_include_where_base64_stood_and_keeps_the_bytes() throws Exception {
        var bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        var tekst = Base64.getMimeEncoder().encodeToString(bytes);

        var gezien = gebeurtenissen(lezer("<l:Naam>n</l:Naam><l:Inhoud>" + tekst + "</l:Inhoud><l:Plek>p</l:Plek>"));

        assertThat(gezien)
                .containsExactly(
                        "<A",
                        "<Naam",
                        "n",
                        "/Naam",
                        "<Inhoud",
                        "<Include",
                        "/Include",
                        "/Inhoud",
                        "<Plek",
                        "p",
                        "/Plek",
                        "/A");
        assertThat(inline.delen())
                .singleElement()
                .satisfies(deel ->
                        assertThat(deel.getDataHandler().getInputStream()).hasBinaryContent(bytes));
    }

    @Test
    void keeps_where_a_reference_leads_to() throws Exception {
        var gezien = gebeurtenissen(lezer(
                "<l:Inhoud><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:a'/></l:Inhoud>"));

        assertThat(gezien).containsExactly("<A", "<Inhoud", "<Include", "/Include", "/Inhoud", "/A");
        assertThat(inline.delen())
                .singleElement()
                .satisfies(deel ->
                        assertThat(deel.getDataHandler().getDataSource()).isEqualTo(new Verwijzing("a")));
    }

    @Test
    void stops_at_the_limit_of_a_part_that_streams() {
        var een = Base64.getEncoder().encodeToString(new byte[100_000]);
        var dossier = Base64.getEncoder().encodeToString(new byte[200_001]);
        var teGroot = Base64.getEncoder().encodeToString(new byte[100_001]);

        assertThatThrownBy(() -> gebeurtenissen(lezer("<l:Inhoud>" + teGroot + "</l:Inhoud>")))
                .hasMessage("BIJLAGE_TE_GROOT");
        assertThatThrownBy(() -> gebeurtenissen(lezer(("<l:Inhoud>" + een + "</l:Inhoud>").repeat(2))))
                .hasMessage("BIJLAGEN_TE_GROOT");
        assertThatThrownBy(() -> gebeurtenissen(lezer("<l:Dossier>" + dossier + "</l:Dossier>")))
                .hasMessage("DOSSIER_TE_GROOT");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4092, 4096, 8192})
    void refuses_text_that_is_no_base64_wherever_that_is(int ervoor) throws Exception {
        for (var onzin : List.of("dit is geen base64!", "QQ==QQ==", "QQ=", "Q")) {
            var lezer = lezer("<l:Inhoud>" + "A".repeat(ervoor) + onzin + "</l:Inhoud>");

            assertThatThrownBy(() -> gebeurtenissen(lezer)).isInstanceOf(XMLStreamException.class);
        }
    }

    @Test
    void asks_who_is_there_before_it_writes_anything() throws Exception {
        var binnen = XMLInputFactory.newInstance()
                .createXMLStreamReader(
                        new StringReader("<l:Inhoud xmlns:l='urn:nl:lvsgateway:lvs:v1'>QUJD</l:Inhoud>"));
        var dicht = new Inlinebestanden(new Grenswacht(BELEID), () -> {
            throw new IllegalStateException("not you");
        });
        var lezer = new InlineLezer(binnen, dicht, null);

        assertThatThrownBy(() -> gebeurtenissen(lezer)).hasMessage("not you");
        assertThat(inline.delen()).isEmpty();
    }
}
