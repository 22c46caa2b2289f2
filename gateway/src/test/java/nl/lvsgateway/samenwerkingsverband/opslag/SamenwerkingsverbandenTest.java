package nl.lvsgateway.samenwerkingsverband.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.samenwerkingsverband.Naaste;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reference tables, the same on both databases. */
abstract class SamenwerkingsverbandenTest {

    private static final String SWV = "PO9903";

    @Autowired
    private Samenwerkingsverbanden tabellen;

    @BeforeEach
    void make_one() {
        tabellen.bewaar(new Samenwerkingsverband(SWV, "Verzonnen"));
    }

    private static Aanvraagtype type(String code, String naam, Grenzen grenzen) {
        return new Aanvraagtype(
                SWV,
                code,
                naam,
                List.of(new Plek("toestemming", true), new Plek("toelichting", false)),
                Set.of(Keuzeveld.EMAIL, Keuzeveld.TELEFOON),
                List.of("Eerst dit", "Dan dat"),
                grenzen);
    }

    @Test
    void gives_back_all_that_belongs_to_a_type() {
        var type = type("TLV", "Toelaatbaarheidsverklaring", new Grenzen(6, 4, 1000L, null));

        tabellen.bewaar(type);

        assertThat(tabellen.aanvraagtype(SWV, "TLV")).contains(type);
        assertThat(type.verplichtePlekken()).containsExactly("toelichting");
    }

    @Test
    void replaces_a_type_and_keeps_its_place_in_the_list() {
        tabellen.bewaar(type("AA", "Eerste", Grenzen.GEEN));
        tabellen.bewaar(type("BB", "Tweede", Grenzen.GEEN));

        tabellen.bewaar(new Aanvraagtype(SWV, "AA", "Anders", Set.of()));

        assertThat(tabellen.aanvraagtype(SWV, "AA")).contains(new Aanvraagtype(SWV, "AA", "Anders", Set.of()));
        assertThat(tabellen.aanvraagtypes(SWV)).extracting(Aanvraagtype::code).containsSubsequence("AA", "BB");
    }

    @Test
    void a_type_that_is_gone_cannot_be_asked_any_more() {
        tabellen.bewaar(type("WEG", "Weg", Grenzen.GEEN));

        assertThat(tabellen.verwijder(SWV, "WEG")).isTrue();
        assertThat(tabellen.verwijder(SWV, "WEG")).isFalse();
        assertThat(tabellen.aanvraagtype(SWV, "WEG")).isEmpty();
    }

    @Test
    void names_first_what_looks_most_like_what_was_asked() {
        var types = List.of(
                new Aanvraagtype(SWV, "A&K", "Advies en kortdurende ondersteuning", Set.of()),
                new Aanvraagtype(SWV, "ARR", "Arrangement", Set.of()),
                new Aanvraagtype(SWV, "TLV", "Toelaatbaarheidsverklaring", Set.of()));

        assertThat(Naaste.van("tvl", types)).extracting(Aanvraagtype::code).startsWith("TLV");
        assertThat(Naaste.van("arangement", types))
                .extracting(Aanvraagtype::code)
                .startsWith("ARR");
    }
}

@OpH2
class JdbcSamenwerkingsverbandenH2Test extends SamenwerkingsverbandenTest {}

@OpPostgres
class JdbcSamenwerkingsverbandenPostgresTest extends SamenwerkingsverbandenTest {}
