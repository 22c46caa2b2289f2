package nl.lvsgateway.techniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class GetyptTest {

    /** Signs of every kind, the odd ones often. */
    private static final int[][] SOORTEN = {
        {0x00, 0x20},
        {0x20, 0x7F},
        {0x80, 0xA0},
        {0xA0, 0x250},
        {0x300, 0x370},
        {0xD800, 0xE000},
        {0xFFF0, 0x10000},
        {0x1F600, 0x1F640}
    };

    private final Random toeval = new Random(20261129);
    private final DocumentBuilder lezer = DocumentBuilderFactory.newInstance().newDocumentBuilder();

    GetyptTest() throws ParserConfigurationException {
        lezer.setErrorHandler(null);
    }

    private String ietsVreemds() {
        var tekst = new StringBuilder();
        IntStream.range(0, 1 + toeval.nextInt(20)).forEach(i -> {
            var soort = SOORTEN[toeval.nextInt(SOORTEN.length)];
            tekst.appendCodePoint(toeval.nextInt(soort[0], soort[1]));
        });
        return tekst.toString();
    }

    @Test
    void what_is_accepted_and_what_is_read_back_can_always_go_on_as_xml() {
        for (var keer = 0; keer < 20_000; keer++) {
            var tekst = ietsVreemds();

            var gewoon = Getypt.gewoon(tekst);

            assertThat(Getypt.gewoon(gewoon)).isEqualTo(gewoon);
            assertThat(Getypt.isDraagbaar(gewoon)).isEqualTo(isXml(gewoon));
            assertThat(isXml(Getypt.leesbaar(tekst))).isTrue();
        }
    }

    private boolean isXml(String tekst) {
        var xml = "<t>" + tekst.replace("&", "&amp;").replace("<", "&lt;") + "</t>";
        try {
            lezer.parse(new InputSource(new StringReader(xml)));
            return true;
        } catch (Exception geenXml) {
            return false;
        }
    }

    @Test
    void what_word_and_a_mac_make_of_a_text_is_the_text_that_was_meant() {
        assertThat(Getypt.gewoon("regel een\u000Bregel twee")).isEqualTo("regel een\nregel twee");
        assertThat(Getypt.gewoon("Rene\u0301e\u001FDupre\u0301")).isEqualTo("Ren\u00e9e Dupr\u00e9");
        assertThat(Getypt.isDraagbaar("\uFFFE")).isFalse();
        assertThat(Getypt.isDraagbaar("\uD83D")).isFalse();
        assertThat(Getypt.isDraagbaar("\uD83D\uDE00")).isTrue();
    }

    @Test
    void what_was_kept_before_loses_only_what_cannot_go_on() {
        assertThat(Getypt.leesbaar("a\u0001b\u000Bc\uD83Dd")).isEqualTo("ab\ncd");
        assertThatCode(() -> Getypt.leesbaar("")).doesNotThrowAnyException();
    }
}
