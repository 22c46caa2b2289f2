package nl.lvsgateway.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The empty document that fills a slot, and what only looks like one. */
class DocumentblikTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            word/document.xml        | <d><body><p><r/></p><sectPr/></body></d>
            word/document.xml        | <d><body><p><t>  </t></p></body></d>
            content.xml              | <d><automatic-styles><text>-</text></automatic-styles><body><text><p/></text></body></d>
            xl/worksheets/sheet1.xml | <worksheet><sheetData/></worksheet>
            ppt/slides/slide1.xml    | <sld><cSld><spTree/></cSld></sld>
            """)
    void a_document_without_text_and_image_is_empty(String deel, String xml) throws IOException {
        assertThat(isLeeg(pakket(deel, xml))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            word/document.xml        | <d><body><p><t>Ja</t></p></body></d>
            word/document.xml        | <d><body><p><drawing/></p></body></d>
            content.xml              | <d><body><text><p>Ja</p></text></body></d>
            content.xml              | <d><body><text><frame><image/></frame></text></body></d>
            xl/worksheets/sheet1.xml | <worksheet><sheetData><row><c><v>0</v></c></row></sheetData></worksheet>
            ppt/slides/slide1.xml    | <sld><cSld><spTree><pic/></spTree></cSld></sld>
            iets/anders.xml          | <leeg/>
            """)
    void a_document_that_holds_something_is_not_and_neither_is_a_package_that_is_no_document(String deel, String xml)
            throws IOException {
        assertThat(isLeeg(pakket(deel, xml))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\r\n\t\n", "\uFEFF\n"})
    void text_without_a_letter_is_empty(String tekst) throws IOException {
        assertThat(isLeeg(tekst.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%PDF-1.7", "P"})
    void other_files_are_not(String tekst) throws IOException {
        assertThat(isLeeg(tekst.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void a_small_file_that_unpacks_to_something_huge_is_not_read_to_the_end() throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("word/media/zwart.bin"));
            zip.write(new byte[2 * 1024 * 1024]);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d><body/></d>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(isLeeg(uit.toByteArray())).isFalse();
    }

    @Test
    void a_document_with_a_dtd_or_no_xml_is_not_judged() throws IOException {
        var dtd = pakket(
                "word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d><body>&x;</body></d>");

        assertThatThrownBy(() -> isLeeg(dtd)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> isLeeg(pakket("content.xml", "<d>"))).isInstanceOf(IOException.class);
    }

    private static boolean isLeeg(byte[] bytes) throws IOException {
        return Documentblik.isLeeg(new ByteArrayInputStream(bytes));
    }

    private static byte[] pakket(String deel, String xml) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(deel));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return uit.toByteArray();
    }
}
