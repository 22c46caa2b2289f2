package nl.lvsgateway.samenwerkingsverband.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The statuscatalogus, the same on both databases. */
abstract class StatuscatalogusTest {

    private static final String SWV = "PO9901";

    @Autowired
    private Statuscatalogus catalogus;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @BeforeEach
    void make_types() {
        samenwerkingsverbanden.bewaar(new Samenwerkingsverband(SWV, "Verzonnen samenwerkingsverband"));
        samenwerkingsverbanden.bewaar(new Aanvraagtype(SWV, "TLV", "TLV", Set.of()));
        samenwerkingsverbanden.bewaar(new Aanvraagtype(SWV, "ALG", "Algemeen", Set.of()));
    }

    @Test
    void finds_a_status_whatever_its_case_and_spaces() {
        catalogus.bewaar(status("TLV", "TLV aanvraag  Incompleet", Statusklasse.INCOMPLEET, 1));

        var klasse = catalogus.klasse(SWV, "TLV", " tlv AANVRAAG incompleet ");

        assertThat(klasse).isEqualTo(Statusklasse.INCOMPLEET);
    }

    @Test
    void knows_one_label_by_its_type() {
        catalogus.bewaar(status("ALG", "In behandeling", Statusklasse.BESLUIT, 1));
        catalogus.bewaar(status("TLV", "In behandeling", Statusklasse.IN_BEHANDELING, 1));

        assertThat(catalogus.klasse(SWV, "ALG", "In behandeling")).isEqualTo(Statusklasse.BESLUIT);
        assertThat(catalogus.klasse(SWV, "TLV", "In behandeling")).isEqualTo(Statusklasse.IN_BEHANDELING);
        assertThat(catalogus.klasse("PO9902", "TLV", "In behandeling")).isEqualTo(Statusklasse.ONBEKEND);
        assertThat(catalogus.klasse(SWV, "TLV", null)).isEqualTo(Statusklasse.ONBEKEND);
    }

    @Test
    void replaces_and_removes() {
        catalogus.bewaar(status("TLV", "Aanhouden", Statusklasse.ONBEKEND, 1));
        catalogus.bewaar(status("TLV", "AANHOUDEN", Statusklasse.IN_BEHANDELING, 1));

        assertThat(catalogus.van(SWV, "TLV").stream().filter(s -> s.sleutel().equals("aanhouden")))
                .containsExactly(status("TLV", "AANHOUDEN", Statusklasse.IN_BEHANDELING, 1));
        assertThat(catalogus.verwijder(SWV, "TLV", "aanhouden")).isTrue();
        assertThat(catalogus.verwijder(SWV, "TLV", "aanhouden")).isFalse();
    }

    @Test
    void keeps_the_order_of_the_list() {
        catalogus.bewaar(status("ALG", "Afgerond", Statusklasse.AFGEHANDELD, 9));
        catalogus.bewaar(status("ALG", "Nieuw", Statusklasse.NIEUW, 0));

        assertThat(catalogus.van(SWV, "ALG"))
                .extracting(Catalogusstatus::label)
                .startsWith("Nieuw")
                .endsWith("Afgerond");
    }

    private static Catalogusstatus status(String type, String label, Statusklasse klasse, int volgorde) {
        return new Catalogusstatus(SWV, type, label, klasse, false, "", volgorde);
    }
}

@OpH2
class JdbcStatuscatalogusH2Test extends StatuscatalogusTest {}

@OpPostgres
class JdbcStatuscatalogusPostgresTest extends StatuscatalogusTest {}
