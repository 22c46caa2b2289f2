package nl.lvsgateway.dossier.bundel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Dossieroordeel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A version that comes as a bundle is judged by its own schema and sheet. */
class BundelkeuringTest {

    @TempDir
    private Path map;

    private static Bundelkast kast;
    private static Dossierkeuring keuring;

    /** One process for all, as it takes seconds to begin. */
    @BeforeAll
    static void begin() {
        kast = new Bundelkast(Bundelinstellingen.standaard());
        keuring = new Dossierkeuring(Dossierinstellingen.standaard(), kast);
    }

    @AfterAll
    static void eind() {
        kast.close();
    }

    private static String goed() throws IOException {
        try (var in = BundelkeuringTest.class.getResourceAsStream("/demo/dossiers/poswv.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("oso_gegevensset/2019/", "oso_gegevensset/2031/")
                    .replace("2019.1", "2031.1");
        }
    }

    private Dossieroordeel keur(String xml) throws IOException {
        return keuring.keur(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "00YY00");
    }

    private Bundelstand neem(Proefbundel bundel) {
        var daar = bundel.map(map.resolve("b" + System.nanoTime()));
        return kast.zet("proef", () -> Bundellezer.lees(daar));
    }

    @Test
    void a_good_dossier_passes_and_is_read_as_any_other() throws IOException {
        var stand = neem(Proefbundel.van("2031"));

        var oordeel = keur(goed());

        assertThat(stand.reden()).isEmpty();
        assertThat(stand.bundel().versie()).isEqualTo("2031.1");
        assertThat(stand.bundel().validatieversie()).isEqualTo("2031.1.1");
        assertThat(oordeel.fout()).isNull();
        assertThat(oordeel.bevindingen()).isEmpty();
        assertThat(oordeel.dossier().school()).isEqualTo("00YY00");
        assertThat(oordeel.dossier().plekken()).contains("opp");
    }

    @Test
    void a_sheet_may_look_in_itself_for_its_lists() throws IOException {
        neem(Proefbundel.van("2031")
                .vervang(
                        Proefbundel.BLAD,
                        "<xsl:variable name=\"soort\"",
                        "<p:lijst xmlns:p='urn:proef'>Zeven.</p:lijst><xsl:variable name=\"soort\"")
                .metOpdracht("<xsl:call-template name='zeg'><xsl:with-param name='zin'>"
                        + "<xsl:value-of select=\"document('')//*:lijst\"/></xsl:with-param></xsl:call-template>"));

        assertThat(keur(goed()).bevindingen()).extracting(Bevinding::zin).containsExactly("Zeven.");
    }

    /** As tools on Windows write it: not UTF-8, and without saying so. */
    @Test
    void a_name_in_another_charset_does_no_harm_in_a_zip() {
        var zip = Proefbundel.van("2031")
                .met("lees mij, één keer.txt", "")
                .zip(map.resolve("windows.zip"), Charset.forName("IBM437"));

        assertThat(kast.zet("proef", () -> Bundellezer.lees(zip)).reden()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hallo", "PK\u0003\u0004rommel"})
    void what_is_no_zip_is_told_to_be_none(String inhoud) {
        var reden = kast.zet("proef", () -> Bundellezer.zip("proef", inhoud.getBytes(StandardCharsets.ISO_8859_1)))
                .reden();

        assertThat(reden).isEqualTo("Dit is geen goede zip.");
    }

    @Test
    void a_space_in_the_name_of_a_folder_is_a_space() {
        var daar = "OSO 2031 (50% klaar)/";
        var bundel = Proefbundel.van("2031");
        var ander = bundel.lezen(Proefbundel.DEEL).replace("Proefregel", "Andere regel");
        for (var bestand : List.of(Proefbundel.SCHEMA, Proefbundel.BLAD, Proefbundel.DEEL)) {
            bundel.verplaats(bestand, daar + bestand.formatted("2031"));
        }

        assertThat(neem(bundel.met(daar + "OV/include/algemeen_2031.1.xsl", ander))
                        .reden())
                .isEmpty();
    }

    @Test
    void tells_what_the_sheet_says_with_its_place_and_an_id_where_it_names_a_rule() throws IOException {
        neem(Proefbundel.van("2031"));

        var oordeel = keur(goed().replaceAll("<voornaam>[^<]*</voornaam>", "")
                .replaceFirst("<standaardversie>2031.1", "<standaardversie>2030.1")
                .replaceFirst("<geslacht>[0-9]</geslacht>", "<geslacht>7</geslacht>"));

        assertThat(oordeel.geweigerd()).isTrue();
        assertThat(oordeel.bevindingen())
                .extracting(b -> b.id() + " " + b.plaats() + " " + b.zin())
                .containsExactly(
                        "OG.02 /dossier[1]/metadata[1]/standaardversie[1] Proefregel OG.02: de versie is een andere.",
                        "OSO.REGEL /dossier[1]/huidigeschool[1]/leerling[1]/geslacht[1]"
                                + " Deze code staat niet op de proeflijst van geslacht.",
                        "PaO.LL01 /dossier[1]/huidigeschool[1]/leerling[1] Proefregel PaO.LL01: er is een voornaam nodig.");
    }

    @Test
    void takes_the_id_of_a_rule_from_above_its_code_where_the_sheet_has_it_there() throws IOException {
        neem(Proefbundel.van("2031"));

        assertThat(keur(goed().replaceFirst("<adresgeheim>false", "<adresgeheim>true"))
                        .bevindingen())
                .extracting(b -> b.id() + " " + b.zin())
                .containsExactly("PaO.LL06 Een geheim adres hoort hier niet in de proef.");
    }

    /** Line, column, place and words are those of a version that is built in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<geboortedatum>2017-04-12|<geboortedatum>lente",
                "<inzage>|<nieuw/><inzage>",
                "(?s)<metadata>.*</metadata>|",
                "<leerlingid>|tekst<leerlingid>",
                "(?s)<achternaam>.*?</achternaam>|",
                "<bestandsinhoud>|<bestandsinhoud a='1'>",
                "(?s)(<bestandsinhoud>)[^<]*|$1"
            })
    void a_schema_fault_is_told_as_by_a_version_that_is_built_in(String wijziging) throws IOException {
        neem(Proefbundel.van("2031"));
        var delen = wijziging.split("\\|", -1);
        var xml = goed().replaceAll(delen[0], delen[1]);

        var fout = keur(xml).fout();
        var zelfde = keur(xml.replace("oso_gegevensset/2031/", "oso_gegevensset/2019/"))
                .fout();

        assertThat(fout).isNotNull().isEqualTo(zelfde);
        assertThat(fout.soort()).isEqualTo(Soort.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"$1 | document | ''", "$1!! | '' | LVS.BIJLAGE-BASE64", "$1UEs= | '' | LVS.BIJLAGE-ZIP"})
    void what_stands_in_for_a_document_is_empty_or_broken_when_the_document_is(
            String inhoud, String inBlad, String eigen) throws IOException {
        neem(Proefbundel.van("2031")
                .vervang(
                        Proefbundel.SCHEMA,
                        "name=\"bestandsinhoud\" type=\"nonEmptyStringType\"",
                        "name=\"bestandsinhoud\" type=\"xs:string\""));

        var oordeel = keur(goed().replaceFirst("(?s)(<bestandsinhoud>)[^<]*", inhoud));

        assertThat(oordeel.fout()).isNull();
        assertThat(oordeel.bevindingen().stream().filter(Bevinding::weigert).count())
                .isEqualTo(inBlad.isEmpty() ? 0 : 1);
        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).anyMatch(id -> eigen.isEmpty() || id.equals(eigen));
    }

    @Test
    void a_comment_cuts_a_text_for_the_sheet_as_the_standard_means_it() throws IOException {
        neem(Proefbundel.van("2031"));

        assertThat(keur(goed().replaceFirst("<standaardversie>2031.1", "<standaardversie>2031<!-- -->.1")))
                .satisfies(o ->
                        assertThat(o.bevindingen()).extracting(Bevinding::id).containsExactly("OG.02"));
    }

    @Test
    void a_comment_cuts_the_content_of_a_document_too() throws IOException {
        neem(Proefbundel.van("2031")
                .vervang(
                        Proefbundel.BLAD,
                        "string-length(d:bestandsinhoud) = 0",
                        "count(d:bestandsinhoud/text()) != 1"));

        assertThat(keur(goed()).bevindingen()).isEmpty();
        assertThat(keur(goed().replaceFirst("(<bestandsinhoud>....)", "$1<!-- -->"))
                        .bevindingen())
                .extracting(Bevinding::zin)
                .containsExactly("In de proef is een document nooit leeg.");
    }

    /** Wherever a version of later has it, the content of a document enters no tree and is not too long. */
    @Test
    void a_document_that_lies_elsewhere_is_as_short_for_the_sheet() throws IOException {
        neem(Proefbundel.van("2031")
                .vervang(
                        Proefbundel.SCHEMA,
                        "name=\"leerlingid\" type=\"nonEmptyStringType\"",
                        "name=\"bestandsinhoud\" type=\"nonEmptyStringType\"")
                .metOpdracht("<xsl:if test='string-length(d:bestandsinhoud) gt 100'><xsl:call-template name='zeg'>"
                        + "<xsl:with-param name='zin'>Te lang.</xsl:with-param></xsl:call-template></xsl:if>"));

        var oordeel = keur(goed().replaceAll(
                        "<leerlingid>.*</leerlingid>",
                        "<bestandsinhoud>" + "UEs=".repeat(2_000_000) + "</bestandsinhoud>"));

        assertThat(oordeel.fout()).isNull();
        assertThat(oordeel.bevindingen()).isEmpty();
    }

    /** Of the words alone, beside the documents, there is more than a bundle is asked to judge. */
    @Test
    void a_dossier_that_is_too_large_for_a_bundle_is_carried() throws IOException {
        neem(Proefbundel.van("2031"));

        var oordeel = keur(goed().replaceFirst("<inzage>", "<a>woorden</a>".repeat(500_000) + "<inzage>"));

        assertThat(oordeel.geweigerd()).isFalse();
        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).containsExactly("LVS.NIET-GEKEURD");
    }

    @Test
    void the_guard_on_personal_numbers_stays_beside_the_sheet() throws IOException {
        neem(Proefbundel.van("2031"));

        assertThat(keur(goed().replaceFirst("<leerlingid>", "<bsn>999999990</bsn><leerlingid>"))
                        .bevindingen())
                .extracting(Bevinding::id)
                .containsExactly("PaO.LL12", "LVS.PGN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "text links", "zip", "common", "no version in names", "copies beside it"})
    void is_recognised_by_content_however_it_is_laid_out(String vorm) throws IOException {
        var stand = kast.zet("proef", () -> Bundellezer.lees(leg(vorm)));

        assertThat(stand.reden()).isEmpty();
        assertThat(stand.bundel().naamruimte()).isEqualTo("http://www.edustandaard.nl/oso_gegevensset/2031/dossier");
        assertThat(keur(goed()).bevindingen()).isEmpty();
    }

    private Path leg(String vorm) {
        var daar = map.resolve("gelegd");
        var bundel = Proefbundel.van("2031");
        var deel = Proefbundel.DEEL.formatted("2031");
        return switch (vorm) {
            case "zip" -> bundel.zip(map.resolve("oso.zip"));
            case "common" ->
                bundel.verplaats(Proefbundel.SCHEMA, "common/OSO_gegevensset.xsd")
                        .verplaats(deel, "common/algemeen.xsl")
                        .map(daar);
            case "text links" ->
                bundel.verplaats(deel, "common/algemeen.xsl")
                        .met(deel, "../../common/algemeen.xsl")
                        .map(daar);
            case "no version in names" ->
                bundel.verplaats(Proefbundel.SCHEMA, "PaO/OSO_gegevensset.xsd")
                        .verplaats(deel, "PaO/include/algemeen.xsl")
                        .vervang(Proefbundel.BLAD, "include/algemeen_2031.1.xsl", "include/algemeen.xsl")
                        .map(daar);
            case "copies beside it" ->
                bundel.met("OV/include/algemeen_2031.1.xsl", bundel.lezen(deel))
                        .met("OV/OSO_gegevensset_2031.1.xsd", bundel.lezen(Proefbundel.SCHEMA))
                        .met(
                                "OV/Overstap.xsl",
                                bundel.lezen(Proefbundel.BLAD).replace("swv-dossier", "overstapdossier"))
                        .map(daar);
            default -> gelinkt(bundel.verplaats(deel, "common/algemeen.xsl").map(daar), deel);
        };
    }

    private static Path gelinkt(Path daar, String deel) {
        try {
            Files.createDirectories(daar.resolve(deel).getParent());
            Files.createSymbolicLink(daar.resolve(deel), Path.of("../../common/algemeen.xsl"));
            return daar;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
