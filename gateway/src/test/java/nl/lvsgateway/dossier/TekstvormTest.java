package nl.lvsgateway.dossier;

import static nl.lvsgateway.dossier.Voorbeelddossier.poswv;
import static nl.lvsgateway.dossier.Voorbeelddossier.stroom;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same dossier written in other ways: what is text, what is a text node, and what makes no difference. */
class TekstvormTest {

    private static final String SCHOOL = "/dossier[1]/huidigeschool[1]/communicatielijst[1]/communicatie[2]";

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.standaard());

    /** A code must be one whole text node; a comparison of values takes all text together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "e-mail|0",
                "e-<![CDATA[mail]]>|0",
                "<![CDATA[e-mail]]>|0",
                "e-mail<!-- x -->|0",
                "<?x y?>e-mail|0",
                "e-mail<!-- x -->x|0",
                "&#101;-mail|0",
                "e-<!-- x -->mail|1",
                "e-<?x y?>mail|1",
                " e-mail|1",
                "E-mail|1",
                "e-mail&#10;|1"
            })
    void compares_a_code_with_each_text_node(String soort, int verwacht) throws IOException {
        var codes = bevindingen(poswv().replaceFirst("<soort>e-mail<", "<soort>" + soort + "<")).stream()
                .filter(b -> b.contains("CL.04"))
                .toList();

        assertThat(codes).hasSize(verwacht).allMatch((SCHOOL + "/soort[1]|CL.04-communicatie.soort")::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a@b.nl|", "naam: a@b.nl|", "a<!-- x -->@b.nl|", "é@b.nl|OG.01d", "a@b|OG.01a", "a@b.nl&#10;|OG.01d",
                "a@b_c.nl|OG.01d", "a@b.nl.|OG.01d", "a@@b.nl|OG.01d", "a@-b.nl|OG.01d", "geen adres|OG.01c OG.01d",
                        "a@b@c.nl|",
                "\uD83D\uDE00@b.nl|OG.01d", "\uD83D\uDE00\uD83D\uDE00|OG.01a OG.01c OG.01d"
            })
    void judges_the_tail_of_a_mail_address(String adres, String verwacht) throws IOException {
        var xml = poswv().replace("info@regenboog.example</nummer>", adres + "</nummer>");

        assertThat(bevindingen(xml).stream().map(b -> b.replaceAll(".*\\|", "")).collect(Collectors.joining(" ")))
                .isEqualTo(verwacht == null ? "" : verwacht);
    }

    @Test
    void counts_characters_outside_the_bmp_as_one() throws IOException {
        var lang = "\uD83D\uDE00".repeat(246) + "a@voorb.nl";

        assertThat(bevindingen(poswv().replace("info@regenboog.example</nummer>", lang + "</nummer>")))
                .isEmpty();
        assertThat(bevindingen(poswv().replace("info@regenboog.example</nummer>", "x" + lang + "</nummer>")))
                .containsExactly(SCHOOL + "|OG.01b");
    }

    @Test
    void does_not_mind_prefixes_hints_comments_or_white_space() throws IOException {
        var met = poswv().replace(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version='1.0'?><!-- x --><?x y?>")
                .replaceAll("<(/?)([a-z])", "<$1o:$2")
                .replace("xmlns=", "xmlns:o=")
                .replace(
                        "<o:dossier ",
                        "<o:dossier xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:schemaLocation=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier nergens.xsd\" ");

        var oordeel = keuring.keur(stroom(met));

        assertThat(oordeel.fout()).isNull();
        assertThat(oordeel.bevindingen()).isEmpty();
        assertThat(oordeel.dossier().school()).isEqualTo("00YY00");
    }

    @Test
    void finds_several_faults_at_once_in_the_order_of_the_standard() throws IOException {
        var xml = poswv().replace("<jaargroep>3<", "<jaargroep>9<")
                .replace("<jaargroep>5<", "<jaargroep>05<")
                .replace("<overdrachtsoort>swv-dossier<", "<overdrachtsoort>binnenvester<")
                .replace("<cat_verzuim>OPTIONEEL<", "<cat_verzuim>VERBODEN<");

        assertThat(bevindingen(xml))
                .containsExactly(
                        "/dossier[1]/huidigeschool[1]/leerling[1]/schoolloopbaanlijst[1]/schoolloopbaan[3]/jaargroep[1]|CL.13-jaargroep",
                        "/dossier[1]/huidigeschool[1]/leerling[1]/schoolloopbaanlijst[1]/schoolloopbaan[5]/jaargroep[1]|CL.13-jaargroep",
                        "/dossier[1]/huidigeschool[1]/leerling[1]/toetslijst[1]/toets[1]/afname[1]/jaargroep[1]|CL.13-jaargroep",
                        "/dossier[1]/overdrachtsoort[1]|CL.29-overdrachtsoort",
                        "/[1]|OS.cat10b",
                        "/dossier[1]/metadata[1]|PaO.SO03");
    }

    private List<String> bevindingen(String xml) throws IOException {
        var oordeel = keuring.keur(stroom(xml));
        assertThat(oordeel.fout()).isNull();
        return oordeel.bevindingen().stream()
                .map(b -> b.plaats() + "|" + b.id())
                .toList();
    }
}
