package nl.lvsgateway.dossier;

import static nl.lvsgateway.dossier.Voorbeelddossier.poswv;
import static nl.lvsgateway.dossier.Voorbeelddossier.stroom;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** A school with an up-to-date LVS can send: a version that we cannot judge is read by what all versions have in common. */
class OnbekendeVersieTest {

    private static final String NIEUW = poswv().replace("oso_gegevensset/2019/", "oso_gegevensset/2024/");

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.standaard());

    @Test
    void is_carried_with_a_warning_and_read_as_any_other() throws IOException {
        var oordeel = keuring.keur(stroom(NIEUW), "00YY00");

        assertThat(oordeel.geweigerd()).isFalse();
        assertThat(oordeel.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.id()).isEqualTo("DOSSIER_VERSIE_ONBEKEND");
            assertThat(b.eigen()).isTrue();
            assertThat(b.zin()).contains("OSO 2024.1");
        });
        assertThat(oordeel.dossier())
                .usingRecursiveComparison()
                .ignoringFields("versie")
                .isEqualTo(keuring.keur(stroom(poswv())).dossier());
    }

    /** None of these would pass the schema or the rules of 2019. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inzage>|<nieuwblok soort='x'><iets>1</iets></nieuwblok><inzage>",
                "<geboortedatum>2017-04-12|<geboortedatum>lente 2017",
                "<standaardversie>2019.1|<standaardversie>2024.1",
                "<validatieversie>2019.1.1|<validatieversie>2024.1.3",
                "(?s)<categorie_uitlevering>.*</categorie_uitlevering>|",
                "POSWV|SOSWV",
                "<brincode>00YY</brincode>|<instelling><brincode>00YY</brincode></instelling>",
                "onderwijsondersteuning>|ondersteuning>"
            })
    void is_not_judged_by_the_rules_of_another_version(String wijziging) throws IOException {
        var delen = wijziging.split("\\|", -1);
        var anders = NIEUW.replaceAll(delen[0], delen[1]);
        assertThat(anders).isNotEqualTo(NIEUW);

        var oordeel = keuring.keur(stroom(anders), "00YY00");

        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).containsExactly("DOSSIER_VERSIE_ONBEKEND");
        assertThat(oordeel.dossier().ontwikkelingsperspectief()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<leerlingid> | <bsn>999999990</bsn><leerlingid> | LVS.PGN",
                "<leerlingid> | <nummers><PGN>999999990</PGN></nummers><leerlingid> | LVS.PGN",
                "<overstap>POSWV | <overstap>POVO | LVS.PROFIEL",
                "swv-dossier | overstapdossier | LVS.PROFIEL",
                "<brincode>00YY</brincode> | <brincode>00ZZ</brincode> | LVS.SCHOOL",
                "<brincode>00YY</brincode> | '' | LVS.SCHOOL"
            })
    void is_still_refused_for_what_no_dossier_may_be(String oud, String nieuw, String id) throws IOException {
        var oordeel = keuring.keur(stroom(NIEUW.replaceFirst(oud, nieuw)), "00YY00");

        assertThat(oordeel.bevindingen().stream().filter(Bevinding::weigert))
                .extracting(Bevinding::id)
                .containsExactly(id);
    }

    @Test
    void tells_of_broken_documents_and_of_nobody_with_gezag() throws IOException {
        var oordeel = keuring.keur(stroom(NIEUW.replaceFirst("<bestandsinhoud>", "<bestandsinhoud>!")
                .replace("vertegenwoordiger>true<", "vertegenwoordiger>false<")));

        assertThat(oordeel.bevindingen())
                .extracting(Bevinding::id)
                .containsExactly("LVS.BIJLAGE-BASE64", "DOSSIER_VERSIE_ONBEKEND");
        assertThat(oordeel.dossier().aandachtspunten()).containsExactly(Aandachtspunt.GEEN_GEZAG);
    }

    @Test
    void nobody_is_told_that_gezag_is_missing_when_the_version_may_ask_it_elsewhere() throws IOException {
        var dossier = keuring.keur(stroom(NIEUW.replace("wettigevertegenwoordiger>", "gezag>")))
                .dossier();

        assertThat(dossier.aandachtspunten()).isEmpty();
    }

    /** One that nobody made yet: blocks have other names and lie deeper, there is a new place for documents, and a prefix. */
    @ParameterizedTest
    @ValueSource(strings = {"", "o:"})
    void a_version_of_later_is_read_by_the_names_of_its_fields(String voorvoegsel) throws IOException {
        var dossier = keuring.keur(stroom(later("true", "0205550100", voorvoegsel)), "00YY00")
                .dossier();
        var ander = keuring.keur(stroom(later("false", "06-55501000", voorvoegsel)), "00YY00")
                .dossier();

        assertThat(dossier.versie()).isEqualTo("2031.1");
        assertThat(dossier.school()).isEqualTo("00YY00");
        assertThat(dossier.profiel()).isEqualTo("POSWV");
        assertThat(dossier.plekken()).contains("opp", "kindplan");
        assertThat(dossier.toelichtingOnderwijsbehoeften()).isTrue();
        assertThat(dossier.ontwikkelingsperspectief()).isTrue();
        assertThat(dossier.aandachtspunten()).isEmpty();
        assertThat(ander.aandachtspunten()).containsExactly(Aandachtspunt.GEEN_GEZAG, Aandachtspunt.MOBIEL_NUMMER);
    }

    private static String later(String gezag, String nummer, String voorvoegsel) {
        var xml = poswv().replace("oso_gegevensset/2019/", "oso_gegevensset/2031/")
                .replace("onderwijsondersteuning>", "passend_onderwijs>")
                .replace("verzorger>", "opvoeder>")
                .replaceAll(
                        "<wettigevertegenwoordiger>true</wettigevertegenwoordiger>",
                        "<gezag><wettigevertegenwoordiger>" + gezag + "</wettigevertegenwoordiger></gezag>")
                .replaceFirst(
                        "(?s)<communicatielijst>.*?</communicatielijst>",
                        "<bereikbaar><communicatie><nummer>" + nummer + "</nummer></communicatie></bereikbaar>")
                .replaceFirst("<brincode>00YY</brincode>", "<instelling><brincode>00YY</brincode></instelling>")
                .replaceFirst(
                        "<leerlingid>",
                        "<plannen><kindplan><document><bestandsnaam>plan.pdf</bestandsnaam></document></kindplan></plannen>"
                                + "<leerlingid>");
        return voorvoegsel.isEmpty()
                ? xml
                : xml.replaceAll("<(/?)([a-z])", "<$1" + voorvoegsel + "$2").replace(" xmlns=", " xmlns:o=");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024.1", "2016, 2016.1", "2024.2, 2024.2", "2019.1, 2019.1"})
    void a_namespace_that_we_have_no_tables_of_is_not_another(String jaar, String versie) throws IOException {
        var oordeel = keuring.keur(stroom(poswv().replace("oso_gegevensset/2019/", "oso_gegevensset/" + jaar + "/")));

        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).containsExactly("DOSSIER_VERSIE_ONBEKEND");
        assertThat(oordeel.dossier().versie()).isEqualTo(versie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oso_gegevensset/later", "oso_gegevensset/20245", "oso/2024"})
    void what_is_no_namespace_of_oso_stays_refused(String naam) throws IOException {
        var fout = keuring.keur(stroom(poswv().replace("oso_gegevensset/2019", naam)))
                .fout();

        assertThat(fout.soort()).isEqualTo(Soort.WORTEL);
    }

    @Test
    void is_refused_or_silent_by_setting() throws IOException {
        assertThat(met(Ernst.WEIGEREN).keur(stroom(NIEUW)).fout().soort()).isEqualTo(Soort.VERSIE_ONBEKEND);
        assertThat(met(Ernst.UIT).keur(stroom(NIEUW)).bevindingen()).isEmpty();
    }

    private static Dossierkeuring met(Ernst ernst) {
        return new Dossierkeuring(
                new Dossierinstellingen(Map.of(), ernst, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), true));
    }

    /** No schema stops it, and nothing may grow with it. */
    @ParameterizedTest
    @CsvSource({
        "deep, TE_GROOT",
        "names, TE_GROOT",
        "attributes, TE_GROOT",
        "prefixes, TE_GROOT",
        "instructions, TE_GROOT",
        "long, TE_GROOT",
        "places, TE_GROOT",
        "nested, "
    })
    void a_hostile_one_stays_small(String soort, Soort verwacht) throws IOException {
        var begin = NIEUW.substring(0, NIEUW.indexOf("<metadata>"));
        var xml = begin + vijandig(soort) + NIEUW.substring(NIEUW.indexOf("<metadata>"));
        var draden = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        keuring.keur(stroom(NIEUW));
        var bron = stroom(xml);
        var eerst = draden.getThreadAllocatedBytes(Thread.currentThread().getId());

        var oordeel = keuring.keur(bron);

        assertThat(draden.getThreadAllocatedBytes(Thread.currentThread().getId()) - eerst)
                .isLessThan(64_000_000);
        assertThat(oordeel.fout() == null ? null : oordeel.fout().soort()).isEqualTo(verwacht);
    }

    private static String vijandig(String soort) {
        return switch (soort) {
            case "deep" -> "<a>".repeat(10_000);
            case "names" -> reeks("<n%d/>");
            case "attributes" -> reeks("<a a%d='1'/>");
            case "prefixes" -> reeks("<a xmlns:p%d='urn:%<d'/>");
            case "instructions" -> reeks("<?p%d?>");
            case "places" -> boom(17);
            case "long" -> "<huidigeschool><brincode>" + "x".repeat(6_000_000) + "</brincode></huidigeschool>";
            default ->
                "<a><document>".repeat(20) + "<bestandsinhoud>UEs</bestandsinhoud>" + "</document></a>".repeat(20);
        };
    }

    /** Two names, and as many places as there are leaves. */
    private static String boom(int diep) {
        var onder = diep == 0 ? "" : boom(diep - 1);
        return "<a>" + onder + "</a><b>" + onder + "</b>";
    }

    private static String reeks(String vorm) {
        return IntStream.range(0, 1_000_000).mapToObj(vorm::formatted).collect(Collectors.joining());
    }
}
