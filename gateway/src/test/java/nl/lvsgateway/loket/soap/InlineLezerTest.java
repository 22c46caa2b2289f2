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
import org.apache.cxf.message.Attachment;
import org.junit.jupiter.api.Test;

class InlineLezerTest {

    private final List<Attachment> inline = new ArrayList<>();

    private InlineLezer lezer(String xml) throws XMLStreamException {
        var lezer = XMLInputFactory.newInstance()
                .createXMLStreamReader(new StringReader("<l:A xmlns:l='urn:nl:lvsgateway:lvs:v1'>" + xml + "</l:A>"));
        return new InlineLezer(lezer, inline, () -> {});
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
        assertThat(inline).hasSize(1);
        assertThat(inline.get(0).getDataHandler().getInputStream()).hasBinaryContent(bytes);
    }

    @Test
    void leaves_a_reference_to_a_part_as_it_is() throws Exception {
        var gezien = gebeurtenissen(lezer(
                "<l:Inhoud><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:a'/></l:Inhoud>"));

        assertThat(gezien).containsExactly("<A", "<Inhoud", "<Include", "/Include", "/Inhoud", "/A");
        assertThat(inline).isEmpty();
    }

    @Test
    void refuses_text_that_is_no_base64() throws Exception {
        var lezer = lezer("<l:Inhoud>dit is geen base64!</l:Inhoud>");

        assertThatThrownBy(() -> gebeurtenissen(lezer)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void asks_who_is_there_before_it_writes_anything() throws Exception {
        var binnen = XMLInputFactory.newInstance()
                .createXMLStreamReader(
                        new StringReader("<l:Inhoud xmlns:l='urn:nl:lvsgateway:lvs:v1'>QUJD</l:Inhoud>"));
        var lezer = new InlineLezer(binnen, inline, () -> {
            throw new IllegalStateException("not you");
        });

        assertThatThrownBy(() -> gebeurtenissen(lezer)).hasMessage("not you");
        assertThat(inline).isEmpty();
    }
}
