package nl.lvsgateway.dossier.bundel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Dossieroordeel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** A sheet is a program of others, and a bundle a file of others: what is in them to hurt does no harm. */
class VijandigeBundelTest {

    private static final String LEEG =
            "<xsl:stylesheet version='2.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/>";

    private static final String GEHEIM = "niet-voor-een-blad-bedoeld";

    @TempDir
    private Path map;

    private static Bundelkast kast;
    private static Dossierkeuring keuring;

    private ServerSocket luistert;

    @BeforeAll
    static void opent() {
        var krap = new Bundelinstellingen(
                null,
                Duration.ofSeconds(20),
                Duration.ofSeconds(3),
                Duration.ofSeconds(45),
                DataSize.ofMegabytes(96),
                1);
        kast = new Bundelkast(krap);
        keuring = new Dossierkeuring(Dossierinstellingen.standaard(), kast);
    }

    @AfterAll
    static void sluit() {
        kast.close();
    }

    @BeforeEach
    void begin() throws IOException {
        kast.standen().forEach(stand -> kast.verwijder(stand.naam()));
        luistert = new ServerSocket(0);
        Files.writeString(map.resolve("geheim.txt"), GEHEIM);
        Files.writeString(map.resolve("geheim.xml"), "<x>" + GEHEIM + "</x>");
    }

    @AfterEach
    void eind() throws IOException {
        luistert.close();
    }

    /** Each would say in a message what it got hold of. */
    static Stream<Arguments> grijpt() {
        return Stream.of(
                        "unparsed-text('@BESTAND@.txt')",
                        "unparsed-text-lines('@BESTAND@.txt')[1]",
                        "string(unparsed-text-available('@BESTAND@.txt')[. = true()]/'" + GEHEIM + "')",
                        "document('@BESTAND@.xml')",
                        "doc('@BESTAND@.xml')",
                        "string(doc('../geheim.xml'))",
                        "document('http://127.0.0.1:@POORT@/x.xml')",
                        "unparsed-text('http://127.0.0.1:@POORT@/x.txt')",
                        "unparsed-text('/etc/passwd')",
                        "collection('@MAP@')",
                        "string-join(uri-collection('@MAP@'), ' ')",
                        "json-doc('@BESTAND@.txt')",
                        "environment-variable('PATH')",
                        "string-join(available-environment-variables(), ' ')",
                        "system-property('user.home')",
                        "system-property('java.class.path')",
                        "parse-xml('<!DOCTYPE x [<!ENTITY y SYSTEM \"@BESTAND@.txt\">]><x>&amp;y;</x>')",
                        "string(transform(map{'stylesheet-location': '@BESTAND@.xml'})?output)")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("grijpt")
    void a_sheet_gets_hold_of_nothing_outside_its_bundle(String uitdrukking) throws IOException {
        var stand = neem(Proefbundel.van("2031").metOpdracht(zeg(vul(uitdrukking))));

        var oordeel = keur();

        assertThat(stand.bundel() == null || oordeel.fout() == null).isTrue();
        assertThat(oordeel.toString())
                .doesNotContain(GEHEIM, "root:", System.getProperty("user.home"), System.getenv("PATH"), "geheim");
        niemandBelde();
    }

    static Stream<Arguments> nooitGebruikt() {
        return Stream.of(
                geval(
                        "xsl:result-document",
                        b -> b.metOpdracht(
                                "<xsl:result-document href='@MAP@/geschreven.xml'><x/></xsl:result-document>")),
                geval("xsl:evaluate", b -> b.metOpdracht("<xsl:evaluate xpath=\"'1'\"/>")),
                geval(
                        "a function of Java",
                        b -> b.metOpdracht(
                                "<xsl:value-of select=\"r:exec(r:getRuntime(), 'touch @MAP@/geschreven.xml')\""
                                        + " xmlns:r='java:java.lang.Runtime'/>")),
                geval(
                        "a function that Saxon-HE lacks",
                        b -> b.metOpdracht(
                                "<xsl:value-of select=\"saxon:system-id()\" xmlns:saxon='http://saxon.sf.net/'/>")),
                geval(
                        "include from the net",
                        b -> b.vervang(
                                Proefbundel.BLAD, "include/algemeen_2031.1.xsl", "http://127.0.0.1:@POORT@/x.xsl")),
                geval(
                        "include from beside the bundle",
                        b -> b.vervang(Proefbundel.BLAD, "include/algemeen_2031.1.xsl", "@BESTAND@.xsl")),
                geval(
                        "include of itself without end",
                        b -> b.vervang(
                                Proefbundel.DEEL,
                                "<xsl:template match=\"/\">",
                                "<xsl:include href=\"../ValideerSwvPaO-profielen.xsl\"/><xsl:template match=\"/\">")),
                geval(
                        "external entity in the sheet",
                        b -> b.vervang(
                                Proefbundel.BLAD,
                                "<!-- Of our own",
                                "<!DOCTYPE x [<!ENTITY y SYSTEM \"@BESTAND@.txt\">]><!-- Of our own")),
                geval(
                        "external entity in the schema",
                        b -> b.vervang(
                                Proefbundel.SCHEMA,
                                "<xs:schema",
                                "<!DOCTYPE x [<!ENTITY y SYSTEM \"@BESTAND@.txt\">]><xs:schema")),
                geval(
                        "includes by the thousand",
                        b -> b.vervang(
                                        Proefbundel.DEEL,
                                        "<xsl:template match=\"/\">",
                                        "<xsl:include href=\"x.xsl\"/>".repeat(3_000) + "<xsl:template match=\"/\">")
                                .met("PaO/include/x.xsl", LEEG)),
                geval("entity bomb in the sheet", b -> b.vervang(Proefbundel.DEEL, "<!-- Of our own", bom())),
                geval(
                        "DTD from the net in the schema",
                        b -> b.vervang(
                                Proefbundel.SCHEMA,
                                "<xs:schema",
                                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:@POORT@/x.dtd\"><xs:schema")),
                geval(
                        "schema from the net",
                        b -> b.vervang(
                                Proefbundel.SCHEMA,
                                "<xs:element name=\"dossier\"",
                                "<xs:include schemaLocation=\"http://127.0.0.1:@POORT@/x.xsd\"/><xs:element name=\"dossier\"")),
                geval(
                        "schema of millions of states",
                        b -> b.vervang(
                                Proefbundel.SCHEMA,
                                "<xs:element name=\"dossier\"",
                                "<xs:element name='veel'><xs:complexType><xs:sequence minOccurs='9000' maxOccurs='9000'>"
                                        + "<xs:sequence minOccurs='9000' maxOccurs='9000'><xs:element name='a'/><xs:element"
                                        + " name='b'/></xs:sequence></xs:sequence></xs:complexType></xs:element>"
                                        + "<xs:element name=\"dossier\"")),
                geval(
                        "a static variable that does not end",
                        b -> b.vervang(
                                Proefbundel.BLAD,
                                "<xsl:variable name=\"soort\"",
                                "<xsl:variable name='lus' static='yes' select=\"count(for $i in 1 to 1000000, $j in 1 to 1000000 return $i * $j)\""
                                        + " /><xsl:variable name=\"soort\"")),
                geval("no sheet", b -> b.zonder(Proefbundel.BLAD).zonder(Proefbundel.DEEL.formatted("2031"))),
                geval("no schema", b -> b.zonder(Proefbundel.SCHEMA.formatted("2031"))),
                geval(
                        "a sheet of another year",
                        b -> b.vervang(Proefbundel.BLAD, "/2031/", "/2030/")
                                .vervang(Proefbundel.DEEL, "/2031/", "/2030/")),
                geval("no XML", b -> b.met(Proefbundel.BLAD, "%PDF-1.4")),
                geval("deep", b -> b.met(Proefbundel.BLAD, "<a>".repeat(100_000))));
    }

    private interface Bederf {
        Proefbundel doe(Proefbundel bundel);
    }

    private static Arguments geval(String naam, Bederf bederf) {
        return Arguments.of(naam, bederf);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nooitGebruikt")
    void is_refused_with_a_reason_and_what_worked_goes_on(String naam, Bederf bederf) throws IOException {
        assertThat(neem(Proefbundel.van("2031")).reden()).isEmpty();

        var stand = neem(bederf.doe(Proefbundel.van("2031")));

        assertThat(stand.reden()).isNotBlank();
        assertThat(keur().bevindingen()).isEmpty();
        assertThat(map.resolve("geschreven.xml")).doesNotExist();
        niemandBelde();
    }

    static Stream<Arguments> houdtNietOp() {
        return Stream.of(
                        zeg("count(for $i in 1 to 1000000, $j in 1 to 1000000 return $i * $j)"),
                        zeg("string-join(for $i in 1 to 999999999 return concat($i, 'veel'), '')"),
                        "<xsl:call-template name='rond'/>",
                        "<xsl:call-template name='dieper'><xsl:with-param name='n' select='1'/></xsl:call-template>",
                        "<xsl:for-each select='1 to 999999999'><melding><tekst>x</tekst></melding></xsl:for-each>")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("houdtNietOp")
    void a_sheet_that_loops_or_grows_is_stopped_and_the_dossier_is_carried(String opdracht) throws IOException {
        var stand =
                neem(Proefbundel.van("2031").metOpdracht(opdracht).vervang(Proefbundel.BLAD, "</xsl:stylesheet>", """
                        <xsl:template name="rond"><xsl:call-template name="rond"/></xsl:template>
                        <xsl:template name="dieper"><xsl:param name="n"/>
                          <a><xsl:call-template name="dieper"><xsl:with-param name="n" select="$n + 1"/></xsl:call-template></a>
                        </xsl:template>
                        </xsl:stylesheet>
                        """));
        assertThat(stand.reden()).isEmpty();

        var begin = System.nanoTime();
        var oordeel = keur();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
        assertThat(oordeel.geweigerd()).isFalse();
        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).containsExactly("LVS.NIET-GEKEURD");
    }

    /** Whether a pattern takes for ever is up to who looks at it; here it costs a while at most. */
    @Test
    void a_pattern_that_may_never_end_holds_nobody_up() throws IOException {
        neem(Proefbundel.van("2031")
                .metOpdracht(zeg("string(matches(string-join(for $i in 1 to 40 return 'a', ''), '^(a+)+b$'))"))
                .vervang(
                        Proefbundel.SCHEMA,
                        "<xs:simpleType name=\"nonEmptyStringType\">",
                        "<xs:simpleType name='traag'><xs:restriction base='xs:string'><xs:pattern value='(x+x+)+y'/>"
                                + "</xs:restriction></xs:simpleType><xs:simpleType name=\"nonEmptyStringType\">")
                .vervang(
                        Proefbundel.SCHEMA,
                        "name=\"leerlingid\" type=\"nonEmptyStringType\"",
                        "name=\"leerlingid\" type=\"traag\""));

        var begin = System.nanoTime();
        var inSchema = keur(dossier().replaceFirst("<leerlingid>[^<]*", "<leerlingid>" + "x".repeat(40)));
        var inBlad = keur(dossier().replaceFirst("<leerlingid>[^<]*", "<leerlingid>xxy"));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(90));
        assertThat(inSchema.fout() != null || inSchema.bevindingen().get(0).id().equals("LVS.NIET-GEKEURD"))
                .isTrue();
        assertThat(inBlad.fout()).isNull();
        assertThat(inBlad.bevindingen()).hasSize(1);
    }

    @Test
    void after_a_few_stops_a_sheet_gets_a_rest_and_others_are_not_held_up() throws IOException {
        neem(Proefbundel.van("2031")
                .metOpdracht(zeg("count(for $i in 1 to 1000000, $j in 1 to 1000000 return $i * $j)")));
        for (int i = 0; i < 3; i++) {
            keur();
        }

        var begin = System.nanoTime();
        var oordeel = keur();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).containsExactly("LVS.NIET-GEKEURD");
    }

    @Test
    void a_zip_with_a_path_out_of_it_is_refused_and_writes_nothing() {
        for (var naam :
                List.of("../buiten.xsl", "a/../../buiten.xsl", "/tmp/buiten.xsl", "..\\buiten.xsl", "C:\\x.xsl")) {
            var stand = kast.zet("slip", () -> Bundellezer.lees(zip(naam, "<x/>")));

            assertThat(stand.reden()).as(naam).contains("pad naar buiten");
        }
        assertThat(map.resolve("../buiten.xsl")).doesNotExist();
    }

    @Test
    void a_zip_bomb_a_heap_of_files_and_a_large_file_are_refused_soon() {
        var begin = System.nanoTime();
        var bom = kast.zet("bom", () -> Bundellezer.lees(bomzip("bom.xsl")));
        var hoop = kast.zet("hoop", () -> Bundellezer.lees(hoop()));

        var ernaast = kast.zet("ernaast", () -> Bundellezer.lees(bomzip("voorbeeld.txt")));

        assertThat(bom.reden()).contains("groter dan");
        assertThat(ernaast.reden()).contains("meer dan 100 MB");
        assertThat(hoop.reden()).contains("meer dan");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_link_out_of_the_bundle_or_in_a_circle_is_refused() throws IOException {
        var buiten = Proefbundel.van("2031").map(map.resolve("buiten"));
        Files.writeString(map.resolve("beside.xsl"), "<x/>");
        Files.createSymbolicLink(buiten.resolve("PaO/meer.xsl"), map.resolve("beside.xsl"));
        var map2 = Proefbundel.van("2031").map(map.resolve("buitenmap"));
        Files.createSymbolicLink(map2.resolve("PaO/etc"), Path.of("/etc"));
        var rond = Proefbundel.van("2031").map(map.resolve("rond"));
        Files.createSymbolicLink(rond.resolve("PaO/rond"), rond);

        for (var bron : List.of(buiten, map2, rond)) {
            assertThat(kast.zet("link", () -> Bundellezer.lees(bron)).reden())
                    .as(bron.toString())
                    .isNotBlank();
        }
    }

    @Test
    void a_bundle_that_is_itself_a_link_out_of_the_folder_is_refused() throws IOException {
        var bundels = Files.createDirectories(map.resolve("bundels"));
        Files.createSymbolicLink(
                bundels.resolve("2031"), Proefbundel.van("2031").map(map.resolve("elders")));

        new Bundelmap(bundels, kast).kijk();

        assertThat(kast.standen()).singleElement().satisfies(s -> {
            assertThat(s.bundel()).isNull();
            assertThat(s.reden()).contains("link naar buiten");
        });
    }

    /** The file of that name in the bundle is meant, as when a schema or sheet names the address where it is published. */
    @Test
    void another_place_to_look_from_is_no_way_out() throws IOException {
        var stand = neem(Proefbundel.van("2031")
                .vervang(
                        Proefbundel.BLAD,
                        "<xsl:include href=",
                        "<xsl:include xml:base=\"http://127.0.0.1:@POORT@/\" href="));

        assertThat(stand.reden()).isEmpty();
        assertThat(keur().bevindingen()).isEmpty();
        niemandBelde();
    }

    /** The answer comes back to us. */
    @Test
    void a_sheet_that_says_too_much_fills_nobodys_memory() throws IOException {
        neem(Proefbundel.van("2031")
                .metOpdracht("<xsl:for-each select='1 to 9000'>"
                        + zeg("string-join(for $i in 1 to 200 return 'tien tekens', '')")
                        + "</xsl:for-each>"));

        var oordeel = keur();

        assertThat(oordeel.bevindingen().stream()
                        .mapToInt(b -> b.zin().length())
                        .sum())
                .isBetween(1_000_000, 5_000_000);
    }

    /** What a sheet prints or throws is of the dossier: it is seen nowhere. */
    @Test
    void what_a_sheet_prints_goes_nowhere_and_its_own_end_is_no_refusal() throws IOException {
        neem(
                Proefbundel.van("2031")
                        .metOpdracht(
                                "<xsl:message><xsl:value-of select='.'/></xsl:message><xsl:value-of"
                                        + " select=\"trace(., 'naam')\"/><xsl:message terminate='yes'><xsl:value-of select='.'/></xsl:message>"));

        var oordeel = keur();

        assertThat(oordeel.geweigerd()).isFalse();
        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).containsExactly("LVS.NIET-GEKEURD");
        assertThat(oordeel.toString()).doesNotContain("Vlinder", "Fee");
    }

    private Bundelstand neem(Proefbundel bundel) {
        var daar = bundel.map(map.resolve("b" + System.nanoTime()));
        vulIn(daar);
        return kast.zet("proef", () -> Bundellezer.lees(daar));
    }

    private void vulIn(Path daar) {
        try (var paden = Files.walk(daar)) {
            for (var pad : paden.filter(Files::isRegularFile).toList()) {
                Files.writeString(pad, vul(Files.readString(pad)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String vul(String tekst) {
        return tekst.replace("@BESTAND@", map.resolve("geheim").toUri().toString())
                .replace("@MAP@", map.toUri().toString())
                .replace("@POORT@", String.valueOf(luistert.getLocalPort()));
    }

    private static String zeg(String uitdrukking) {
        var veilig = uitdrukking.replace("<", "&lt;").replace("\"", "&quot;");
        return "<melding><type>Fout</type><locatie/><tekst><xsl:value-of select=\"" + veilig + "\"/></tekst></melding>";
    }

    private Dossieroordeel keur() throws IOException {
        return keur(dossier());
    }

    private Dossieroordeel keur(String xml) throws IOException {
        return keuring.keur(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "00YY00");
    }

    private static String dossier() throws IOException {
        try (var in = VijandigeBundelTest.class.getResourceAsStream("/demo/dossiers/poswv.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("oso_gegevensset/2019/", "oso_gegevensset/2031/")
                    .replace("2019.1", "2031.1");
        }
    }

    private void niemandBelde() throws IOException {
        luistert.setSoTimeout(50);
        try (var gesprek = luistert.accept()) {
            assertThat(gesprek).as("somebody called").isNull();
        } catch (SocketTimeoutException stil) {
            assertThat(stil).isNotNull();
        }
    }

    private Path zip(String naam, String inhoud) {
        var zip = map.resolve("v" + System.nanoTime() + ".zip");
        try (var uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            uit.putNextEntry(new ZipEntry(naam));
            uit.write(inhoud.getBytes(StandardCharsets.UTF_8));
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three hundred megabytes of blanks, in some hundreds of kilobytes. */
    private Path bomzip(String naam) {
        var zip = map.resolve("bom.zip");
        var stuk = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        try (var uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            uit.putNextEntry(new ZipEntry(naam));
            for (int i = 0; i < 300; i++) {
                uit.write(stuk);
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path hoop() {
        var zip = map.resolve("hoop.zip");
        try (var uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var naam : IntStream.range(0, 3_000).mapToObj(i -> i + ".txt").toList()) {
                uit.putNextEntry(new ZipEntry(naam));
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bom() {
        var letters = "abcdefghij".split("");
        return Arrays.stream(letters)
                .map(l -> "<!ENTITY " + l + " \"" + ("&" + (char) (l.charAt(0) - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!DOCTYPE x [<!ENTITY ` \"lol\">", "]><!-- "));
    }
}
