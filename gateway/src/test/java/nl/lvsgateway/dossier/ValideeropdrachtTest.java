package nl.lvsgateway.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.lvsgateway.dossier.Voorbeelddossier.poswv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValideeropdrachtTest {

    @TempDir
    Path map;

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fouten = new ByteArrayOutputStream();

    @BeforeEach
    void schrijf() throws IOException {
        Files.writeString(map.resolve("goed.xml"), poswv());
        Files.writeString(map.resolve("regel.xml"), poswv().replace("<jaargroep>3<", "<jaargroep>9<"));
        Files.writeString(map.resolve("schema.xml"), poswv().replace("2017-04-12", "x"));
        Files.writeString(map.resolve("bijlage.xml"), poswv().replaceFirst("<bestandsinhoud>....", "<bestandsinhoud>"));
        Files.writeString(map.resolve("geen.txt"), "telt niet mee");
    }

    @Test
    void prints_a_line_for_each_dossier_in_a_folder() {
        assertThat(valideer(map.toString())).isEqualTo(1);

        assertThat(regels())
                .extracting(r -> r.replace(map + "/", ""))
                .satisfiesExactly(
                        r -> assertThat(r).isEqualTo("bijlage.xml\tok\t-\t0"),
                        r -> assertThat(r).isEqualTo("goed.xml\tok\t-\t0"),
                        r -> assertThat(r)
                                .isEqualTo("regel.xml\tok\t-\t1\t/dossier[1]/huidigeschool[1]/leerling[1]"
                                        + "/schoolloopbaanlijst[1]/schoolloopbaan[3]/jaargroep[1]|CL.13-jaargroep"),
                        r -> assertThat(r)
                                .startsWith("schema.xml\tfout\tSCHEMA 83:")
                                .endsWith("\t0"));
    }

    @Test
    void judges_by_a_bundle_that_is_given_and_ends_with_two_when_that_is_no_good() throws IOException {
        var bundel = Proefbundel.van("2031").map(map.resolve("bundel")).toString();
        var nieuw = poswv().replace("oso_gegevensset/2019/", "oso_gegevensset/2031/")
                .replace("2019.1", "2031.1");
        var goed = Files.writeString(map.resolve("goed31.xml"), nieuw).toString();
        var fout = Files.writeString(map.resolve("fout31.xml"), nieuw.replaceAll("<voornaam>.*</voornaam>", ""))
                .toString();

        assertThat(valideer(goed)).isZero();
        assertThat(valideer("--bundel", bundel, goed)).isZero();
        assertThat(valideer("--bundel", bundel, goed, fout)).isEqualTo(1);
        assertThat(valideer("--uitleg", "--bundel", bundel, fout)).isEqualTo(1);
        assertThat(regels())
                .satisfiesExactly(
                        r -> assertThat(r).endsWith("\tok\t-\t1\t/[1]|DOSSIER_VERSIE_ONBEKEND"),
                        r -> assertThat(r).endsWith("\tok\t-\t0"),
                        r -> assertThat(r).endsWith("\tok\t-\t0"),
                        r -> assertThat(r).endsWith("\tok\t-\t1\t/dossier[1]/huidigeschool[1]/leerling[1]|PaO.LL01"),
                        r -> assertThat(r).endsWith("dit dossier heeft 1 punt."),
                        r -> assertThat(r).contains("Proefregel PaO.LL01: er is een voornaam nodig. (PaO.LL01, "));

        Files.writeString(map.resolve("bundel").resolve(Proefbundel.BLAD), "<kapot>");
        assertThat(valideer("--bundel", bundel, goed)).isEqualTo(2);
        assertThat(fouten.toString(UTF_8)).contains("geen goede XML");
    }

    /** As the gateway does: carried with a warning, and refused for what no dossier may be. */
    @Test
    void a_dossier_of_a_version_that_nothing_here_judges_is_no_fault() throws IOException {
        var nieuw = poswv().replace("oso_gegevensset/2019/", "oso_gegevensset/2024/");
        var goed = Files.writeString(map.resolve("n.xml"), nieuw).toString();
        var anders = Files.writeString(map.resolve("p.xml"), nieuw.replace("<overstap>POSWV", "<overstap>POVO"))
                .toString();

        assertThat(valideer(goed)).isZero();
        assertThat(valideer("--uitleg", goed)).isZero();
        assertThat(valideer(anders)).isEqualTo(1);

        assertThat(regels())
                .satisfiesExactly(
                        r -> assertThat(r).isEqualTo(goed + "\tok\t-\t1\t/[1]|DOSSIER_VERSIE_ONBEKEND"),
                        r -> assertThat(r).isEqualTo(goed + ": dit dossier heeft 1 punt."),
                        r -> assertThat(r).contains("OSO 2024.1", "(DOSSIER_VERSIE_ONBEKEND, /[1])"),
                        r -> assertThat(r).contains("|LVS.PROFIEL", "|DOSSIER_VERSIE_ONBEKEND"));
    }

    @Test
    void shows_findings_of_our_own_only_when_asked() {
        assertThat(valideer("--alles", map.resolve("bijlage.xml").toString())).isZero();

        assertThat(regels()).singleElement().asString().endsWith("|LVS.BIJLAGE-ZIP");
    }

    @Test
    void explains_in_sentences_for_people() {
        assertThat(valideer("--uitleg", map.resolve("regel.xml").toString())).isEqualTo(1);

        assertThat(regels()).hasSize(2).last().asString().contains("jaargroep", "Kies in uw leerlingvolgsysteem");
    }

    @Test
    void is_content_with_a_good_dossier_only() {
        assertThat(valideer(map.resolve("goed.xml").toString())).isZero();
        assertThat(valideer(map.resolve("schema.xml").toString())).isEqualTo(1);
        assertThat(valideer(map.resolve("weg.xml").toString())).isEqualTo(1);
        assertThat(valideer()).isEqualTo(1);
        assertThat(fouten.toString(UTF_8)).contains("Gebruik: valideer");
    }

    @Test
    void gives_a_line_for_a_file_that_is_empty_or_cannot_be_read() throws IOException {
        var leeg = Files.createFile(map.resolve("leeg.xml"));

        assertThat(valideer(leeg.toString(), map.resolve("weg.xml").toString())).isEqualTo(1);

        assertThat(regels())
                .satisfiesExactly(
                        r -> assertThat(r)
                                .startsWith(leeg + "\tfout\tGEEN_XML 1:1 / ")
                                .endsWith("\t0"),
                        r -> assertThat(r)
                                .startsWith(map.resolve("weg.xml") + "\tfout\tONLEESBAAR ")
                                .endsWith("\t0"));
    }

    @Test
    void says_so_when_a_folder_holds_no_dossier() throws IOException {
        var leeg = Files.createDirectory(map.resolve("leeg.xml"));

        assertThat(valideer(leeg.toString())).isEqualTo(1);

        assertThat(regels()).isEmpty();
        assertThat(fouten.toString(UTF_8)).contains("geen bestand *.xml");
    }

    private int valideer(String... argumenten) {
        return Valideeropdracht.voerUit(
                List.of(argumenten), new PrintStream(uit, true, UTF_8), new PrintStream(fouten, true, UTF_8));
    }

    private List<String> regels() {
        return uit.toString(UTF_8).lines().toList();
    }
}
