package nl.lvsgateway.dossier;

import static nl.lvsgateway.dossier.Voorbeelddossier.poswv;
import static nl.lvsgateway.dossier.Voorbeelddossier.stroom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class DossierkeuringTest {

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.standaard());

    @ParameterizedTest
    @CsvSource({
        "/demo/dossiers/poswv.xml, 2019.1, POSWV, 00YY00",
        "/demo/dossiers/voswv.xml, 2019.1, VOSWV, 00ZZ00",
        "/dossiers/2018.1/poswv.xml, 2018.1, POSWV, 00YY00",
        "/dossiers/2018.1/voswv.xml, 2018.1, VOSWV, 00ZZ00",
        "/dossiers/2017.1/poswv.xml, 2017.1, POSWV, 00YY00",
        "/dossiers/2017.1/voswv.xml, 2017.1, VOSWV, 00ZZ00"
    })
    void reads_what_the_gateway_needs_from_a_good_dossier(String bron, String versie, String profiel, String school)
            throws IOException {
        var oordeel = keuring.keur(stroom(Voorbeelddossier.lees(bron)));

        assertThat(oordeel.fout()).isNull();
        assertThat(oordeel.bevindingen()).isEmpty();
        var dossier = oordeel.dossier();
        assertThat(dossier.versie()).isEqualTo(versie);
        assertThat(dossier.profiel()).isEqualTo(profiel);
        assertThat(dossier.school()).isEqualTo(school);
        assertThat(dossier.plekken()).contains("opp", "handelingsplan");
        assertThat(dossier.toelichtingOnderwijsbehoeften()).isTrue();
        assertThat(dossier.ontwikkelingsperspectief()).isTrue();
        assertThat(dossier.gezagBekend()).isTrue();
        assertThat(dossier.mobielNummer()).isFalse();
    }

    @Test
    void knows_which_slots_hold_a_document() throws IOException {
        var oordeel = keuring.keur(stroom(poswv()));

        assertThat(oordeel.dossier().plekken())
                .containsExactlyInAnyOrder(
                        "toelichting_onderwijsbehoeften",
                        "diagnose",
                        "handelingsplan",
                        "opp",
                        "toetslijst",
                        "overigdocumentlijst");
    }

    @Test
    void sees_that_nobody_has_gezag_and_that_the_school_gives_a_mobile_number() throws IOException {
        var xml = poswv().replace("vertegenwoordiger>true<", "vertegenwoordiger>false<")
                .replace("0101234567", "06-12345678");

        var dossier = keuring.keur(stroom(xml)).dossier();

        assertThat(dossier.gezagBekend()).isFalse();
        assertThat(dossier.mobielNummer()).isTrue();
    }

    @Test
    void warns_or_is_silent_where_a_setting_says_so() throws IOException {
        var xml = poswv().replace("<leerlingid>", "<bsn>999999990</bsn><leerlingid>");

        assertThat(metRegel(Ernst.WEIGEREN).keur(stroom(xml)).geweigerd()).isTrue();
        assertThat(metRegel(Ernst.WAARSCHUWEN).keur(stroom(xml)))
                .satisfies(o -> assertThat(o.geweigerd()).isFalse())
                .satisfies(o -> assertThat(o.bevindingen()).hasSize(1));
        assertThat(metRegel(Ernst.UIT).keur(stroom(xml)).bevindingen()).isEmpty();
    }

    private static Dossierkeuring metRegel(Ernst ernst) {
        return new Dossierkeuring(new Dossierinstellingen(
                Map.of("PaO.LL12", ernst), Ernst.WEIGEREN, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), true));
    }

    @Test
    void refuses_the_dossier_of_another_school() throws IOException {
        assertThat(keuring.keur(stroom(poswv()), "00YY00").bevindingen()).isEmpty();
        assertThat(keuring.keur(stroom(poswv()), "00YY01"))
                .satisfies(o -> assertThat(o.geweigerd()).isTrue())
                .satisfies(o ->
                        assertThat(o.bevindingen()).extracting(Bevinding::id).containsExactly("LVS.SCHOOL"));
    }

    @Test
    void reports_what_is_wrong_with_documents_as_warnings() throws IOException {
        var stuk = poswv().replaceFirst("<bestandsinhoud>[^<]{77}", "<bestandsinhoud>")
                .replace("<bestandsnaam>gespreksverslag.txt", "<bestandsnaam>ander.exe")
                .replaceFirst("(?s)(handelingsplan-rekenen.pdf.*?<bestandsinhoud>)", "$1!");

        var oordeel = keuring.keur(stroom(stuk));

        assertThat(oordeel.geweigerd()).isFalse();
        assertThat(oordeel.bevindingen())
                .extracting(Bevinding::id)
                .containsExactly("LVS.BIJLAGE-ZIP", "LVS.BIJLAGE-BASE64", "LVS.BIJLAGE-NAAM", "LVS.BIJLAGE-SOORT");
    }

    @Test
    void names_line_column_and_element_of_the_first_schema_fault_but_never_its_value() throws IOException {
        var xml = poswv().replace("2017-04-12", "Vlinderstra");

        var fout = keuring.keur(stroom(xml)).fout();

        assertThat(fout.soort()).isEqualTo(Soort.SCHEMA);
        assertThat(fout.regel()).isEqualTo(regelVan(xml, "<geboortedatum>"));
        assertThat(fout.plaats()).isEqualTo("/dossier[1]/huidigeschool[1]/leerling[1]/geboortedatum[1]");
        assertThat(fout.uitleg())
                .contains("geboortedatum", "cvc-datatype-valid")
                .doesNotContain("Vlinderstra");
    }

    /** In 2019 it is a field that could have attributes, and has none. */
    @Test
    void names_the_rule_of_the_schema_as_the_schema_of_the_standard_does() throws IOException {
        var fout = keuring.keur(stroom(poswv().replaceFirst("<schooljaar>", "<schooljaar onbekend='1'>")))
                .fout();

        assertThat(fout.uitleg()).endsWith("(cvc-complex-type.3.2.2)");
    }

    @Test
    void says_what_should_have_stood_there() throws IOException {
        var fout = keuring.keur(stroom(poswv().replaceAll("(?s)<metadata>.*</metadata>", "")))
                .fout();

        assertThat(fout.uitleg()).contains("overdrachtsoort", "verwacht: metadata");
        assertThat(fout.plaats()).isEqualTo("/dossier[1]/overdrachtsoort[1]");
    }

    @Test
    void leaves_the_stream_open_and_passes_on_what_the_source_throws() throws IOException {
        var dicht = new AtomicBoolean();
        var open = new FilterInputStream(stroom(poswv())) {
            @Override
            public void close() {
                dicht.set(true);
            }
        };
        var afgebroken = new SequenceInputStream(stroom(poswv().substring(0, 9000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new java.io.EOFException("verbinding weg");
            }
        });

        assertThat(keuring.keur(open).geldig()).isTrue();
        assertThat(dicht).isFalse();
        assertThatThrownBy(() -> keuring.keur(afgebroken)).isInstanceOf(java.io.EOFException.class);
    }

    private static int regelVan(String xml, String tekst) {
        return (int) xml.substring(0, xml.indexOf(tekst)).lines().count();
    }
}
