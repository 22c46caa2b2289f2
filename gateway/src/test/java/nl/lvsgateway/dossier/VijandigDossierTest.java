package nl.lvsgateway.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.lvsgateway.dossier.Voorbeelddossier.poswv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Enumeration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt: refused soon, for the right reason, without a large heap and without a call to anywhere. */
class VijandigDossierTest {

    private static final String NS = "http://www.edustandaard.nl/oso_gegevensset/2019/dossier";
    private static final String BEGIN = "<dossier xmlns=\"" + NS + "\"";
    private static final byte[] VEEL = "A".repeat(1 << 20).getBytes(UTF_8);

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.standaard());
    private long gelezen;

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
                geval("deep where it may stand", Soort.SCHEMA, kaal.replace("<metadata>", "<metadata>".repeat(10_000))),
                geval("other root", Soort.WORTEL, "<verzorger xmlns=\"" + NS + "\"/>"),
                geval("no namespace", Soort.WORTEL, "<dossier/>"),
                geval("other namespace", Soort.WORTEL, "<dossier xmlns=\"urn:x\"/>"),
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
                geval("UTF-16 of the other kind", Soort.GEEN_XML, kaal, UTF_16BE),
                geval("UTF-32", Soort.GEEN_XML, kaal, Charset.forName("UTF-32")),
                geval(
                        "says ASCII, is not",
                        Soort.GEEN_XML,
                        "<?xml version='1.0' encoding='US-ASCII'?>" + kaal.replace("Fee", "F\u00e9e")),
                geval("cut within a character", Soort.GEEN_XML, kaal.substring(0, 900) + "\u00e9", ISO_8859_1),
                geval("many attributes", Soort.TE_GROOT, BEGIN + attributen(5000) + "/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vijandig")
    void is_refused_for_the_right_reason(String naam, Soort soort, byte[] xml) throws IOException {
        var oordeel = keurBinnenDeGrenzen(() -> new Teller(new ByteArrayInputStream(xml)));

        assertThat(oordeel.fout()).isNotNull();
        assertThat(oordeel.fout().soort()).isEqualTo(soort);
        assertThat(oordeel.fout().uitleg()).isNotBlank();
    }

    /** Stops long before the end: the stream would go on for a gigabyte. */
    @ParameterizedTest
    @ValueSource(strings = {" x=\"", " xmlns=\"", "><!--", "><", "><?", "><![CDATA[", ">&", "><a ", ">"})
    void stops_reading_what_does_not_end(String begin) throws IOException {
        var stuk = begin.equals(">") ? " ".repeat(1 << 20).getBytes(UTF_8) : VEEL;

        var fout = keurBinnenDeGrenzen(() -> new Teller(eindeloos(BEGIN + begin, stuk)))
                .fout();

        assertThat(fout.soort()).isIn(Soort.TE_GROOT, Soort.GEEN_XML, Soort.SCHEMA);
        assertThat(gelezen).isLessThan(20_000_000);
    }

    /** More than the whole file may hold; the content is passed on in pieces and never kept. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<![CDATA["})
    void stops_at_the_largest_size_of_a_dossier(String begin) throws IOException {
        var kop = poswv().substring(0, poswv().indexOf("<bestandsinhoud>") + 16);

        var fout = keurBinnenDeHeap(new Teller(eindeloos(kop + begin, VEEL))).fout();

        assertThat(fout.soort()).isEqualTo(Soort.TE_GROOT);
        assertThat(gelezen).isBetween(104_857_600L, 106_000_000L);
    }

    /** Refused within a second, the first time to warm up; the quickest counts, as a busy machine is no fault of the file. */
    private Dossieroordeel keurBinnenDeGrenzen(Supplier<Teller> bron) throws IOException {
        var oordeel = keuring.keur(bron.get());
        var snelst = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            var begin = System.nanoTime();
            assertThat(keurBinnenDeHeap(bron.get())).isEqualTo(oordeel);
            snelst = Math.min(snelst, System.nanoTime() - begin);
        }
        assertThat(Duration.ofNanos(snelst)).isLessThan(Duration.ofSeconds(1));
        return oordeel;
    }

    /** All that was ever asked for, so whatever the collector did: never 64 MB. */
    private Dossieroordeel keurBinnenDeHeap(Teller bron) throws IOException {
        var draden = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var eerst = draden.getThreadAllocatedBytes(Thread.currentThread().getId());

        var oordeel = keuring.keur(bron);

        var gevraagd = draden.getThreadAllocatedBytes(Thread.currentThread().getId()) - eerst;
        assertThat(gevraagd).isLessThan(64_000_000);
        gelezen = bron.gelezen;
        return oordeel;
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

    /** The beginning, and then a gigabyte of the same. */
    private static InputStream eindeloos(String begin, byte[] stuk) {
        var rest = Stream.generate(() -> new ByteArrayInputStream(stuk)).limit(1000);
        var delen = Stream.concat(Stream.of(new ByteArrayInputStream(begin.getBytes(UTF_8))), rest)
                .iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return delen.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return delen.next();
            }
        });
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
