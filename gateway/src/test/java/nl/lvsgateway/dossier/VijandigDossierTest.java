package nl.lvsgateway.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.lvsgateway.dossier.Voorbeelddossier.poswv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to hurt: refused soon, for the right reason, without a large heap and without a call to anywhere. */
class VijandigDossierTest {

    private static final String NS = "http://www.edustandaard.nl/oso_gegevensset/2019/dossier";
    private static final String BEGIN = "<dossier xmlns=\"" + NS + "\"";
    private static final byte[] VEEL = "A".repeat(1 << 20).getBytes(UTF_8);

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.standaard());

    static Stream<Arguments> vijandig() {
        var kaal = poswv().substring(poswv().indexOf("<dossier"));
        return Stream.of(
                geval("entity", Soort.DTD, "<!DOCTYPE dossier [<!ENTITY a \"b\">]>" + kaal),
                geval("empty DTD", Soort.DTD, "<!DOCTYPE dossier>" + kaal),
                geval("external DTD", Soort.DTD, "<!DOCTYPE dossier SYSTEM \"http://127.0.0.1:9/x.dtd\">" + kaal),
                geval(
                        "external entity",
                        Soort.DTD,
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>"),
                geval("bomb", Soort.DTD, bom()),
                geval("undeclared entity", Soort.GEEN_XML, BEGIN + ">&x;</dossier>"),
                geval("deep", Soort.SCHEMA, BEGIN + ">" + "<a>".repeat(10_000)),
                geval("other root", Soort.WORTEL, "<verzorger xmlns=\"" + NS + "\"/>"),
                geval("no namespace", Soort.WORTEL, "<dossier/>"),
                geval("other namespace", Soort.WORTEL, "<dossier xmlns=\"urn:x\"/>"),
                geval("other year", Soort.VERSIE_ONBEKEND, kaal.replace("/2019/", "/2021/")),
                geval("truncated", Soort.GEEN_XML, poswv().substring(0, 5000)),
                geval("something after it", Soort.GEEN_XML, kaal + "<x/>"),
                geval("nothing", Soort.GEEN_XML, ""),
                geval("no XML", Soort.GEEN_XML, "%PDF-1.4"),
                geval("forbidden character", Soort.GEEN_XML, kaal.replace("Fee", "F\u0001e")),
                geval("unbound prefix", Soort.GEEN_XML, kaal.replace("<inzage>", "<o:inzage>")),
                geval("attribute twice", Soort.GEEN_XML, "<dossier a='1' a='2'/>"),
                geval("unknown encoding", Soort.GEEN_XML, "<?xml version='1.0' encoding='X-NIETS'?>" + kaal),
                geval("says UTF-16, is not", Soort.GEEN_XML, "<?xml version='1.0' encoding='UTF-16'?>" + kaal),
                geval("bytes that are no UTF-8", Soort.GEEN_XML, kaal.replace("Fee", "F\u00e9e"), ISO_8859_1),
                geval("UTF-16", Soort.GEEN_XML, "\ufeff" + kaal, UTF_16LE),
                geval("UTF-16 without mark", Soort.GEEN_XML, kaal, UTF_16LE),
                geval("many attributes", Soort.TE_GROOT, BEGIN + attributen(5000) + "/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vijandig")
    void is_refused_for_the_right_reason(String naam, Soort soort, byte[] xml) {
        var oordeel = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> keuring.keur(new ByteArrayInputStream(xml)));

        assertThat(oordeel.fout()).isNotNull();
        assertThat(oordeel.fout().soort()).isEqualTo(soort);
        assertThat(oordeel.fout().uitleg()).isNotBlank();
    }

    /** Stops long before the end: the stream would go on for a gigabyte. */
    @Test
    void stops_reading_an_endless_attribute_comment_name_or_white_space() throws IOException {
        for (var begin : List.of(BEGIN + " x=\"", BEGIN + "><!--", BEGIN + "><", BEGIN + "><![CDATA[")) {
            var bron = new Teller(eindeloos(begin, VEEL));

            var fout = keuring.keur(bron).fout();

            assertThat(fout.soort()).as(begin).isIn(Soort.TE_GROOT, Soort.GEEN_XML);
            assertThat(bron.gelezen).as(begin).isLessThan(20_000_000);
        }
        var wit = new Teller(eindeloos(BEGIN + ">", " ".repeat(1 << 20).getBytes(UTF_8)));
        assertThat(keuring.keur(wit).fout().soort()).isEqualTo(Soort.TE_GROOT);
        assertThat(wit.gelezen).isLessThan(20_000_000);
    }

    /** More than the whole file may hold; the content is passed on in pieces and never kept. */
    @Test
    void stops_at_the_largest_size_of_a_dossier() throws IOException {
        var begin = poswv().substring(0, poswv().indexOf("<bestandsinhoud>") + 16);
        var bron = new Teller(eindeloos(begin, VEEL));

        assertThat(keuring.keur(bron).fout().soort()).isEqualTo(Soort.TE_GROOT);
        assertThat(bron.gelezen).isBetween(104_857_600L, 106_000_000L);
    }

    private static Arguments geval(String naam, Soort soort, String xml) {
        return geval(naam, soort, xml, UTF_8);
    }

    private static Arguments geval(String naam, Soort soort, String xml, Charset codering) {
        return Arguments.of(naam, soort, xml.getBytes(codering));
    }

    private static String attributen(int aantal) {
        var uit = new StringBuilder();
        for (int i = 0; i < aantal; i++) {
            uit.append(" a").append(i).append("='1'");
        }
        return uit.toString();
    }

    private static String bom() {
        var dtd = new StringBuilder("<!DOCTYPE b [<!ENTITY e0 \"bom\">");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd + "]><b>&e11;</b>";
    }

    private static InputStream eindeloos(String begin, byte[] stuk) {
        var stukken = Stream.concat(
                Stream.of(begin.getBytes(UTF_8)), Stream.generate(() -> stuk).limit(1000));
        var iterator = stukken.map(ByteArrayInputStream::new).iterator();
        return new SequenceInputStream(Collections.enumeration(new java.util.AbstractCollection<InputStream>() {
            @Override
            public java.util.Iterator<InputStream> iterator() {
                return new java.util.Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return iterator.hasNext();
                    }

                    @Override
                    public InputStream next() {
                        return iterator.next();
                    }
                };
            }

            @Override
            public int size() {
                return 1001;
            }
        }));
    }

    private static final class Teller extends java.io.FilterInputStream {
        private long gelezen;

        private Teller(InputStream bron) {
            super(bron);
        }

        @Override
        public int read(byte[] naar, int vanaf, int aantal) throws IOException {
            var n = super.read(naar, vanaf, aantal);
            gelezen += Math.max(n, 0);
            return n;
        }
    }
}
