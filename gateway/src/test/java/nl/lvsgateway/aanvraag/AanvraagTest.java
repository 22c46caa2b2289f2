package nl.lvsgateway.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AanvraagTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Ontvangstnummer NUMMER = new Ontvangstnummer("OV-BCDFG-23456");
    private static final Instant STRAKS = NU.plusSeconds(60);

    private static Aanvraag aanvraag(Verzendstatus status) {
        var gegevens = new Aanvraaggegevens(
                "PO2507",
                "TLV",
                LocalDate.of(2026, 11, 23),
                "kort",
                "lang",
                new Contactpersoon("Naam", null, null, null),
                "leerling",
                List.of());
        var sleutel = new AanvraagSleutel("00YY00", "ESIS", "k");
        return new Aanvraag(
                new Aanvraagidentiteit(7, NUMMER, sleutel, NU),
                new Aanvraaginhoud(1, gegevens, "afdruk"),
                Verzendstand.begin(status),
                Navraagstand.NOOIT,
                NU);
    }

    @Test
    void gets_its_dossiernummer_once() {
        var verzonden =
                Verzendstap.verzonden(new Dossiernummer(250001)).op(aanvraag(Verzendstatus.WORDT_VERZONDEN), STRAKS);
        var opnieuw =
                Verzendstap.straks(Verzendreden.AANKOMST_ONZEKER, null, STRAKS).op(verzonden, STRAKS);
        var nogEens = Verzendstap.verzonden(new Dossiernummer(999999)).op(opnieuw, STRAKS);

        assertThat(verzonden.dossiernummer()).isEqualTo(new Dossiernummer(250001));
        assertThat(nogEens.dossiernummer()).isEqualTo(new Dossiernummer(250001));
    }

    @Test
    void refuses_an_arrow_that_is_not_there() {
        var stap = Verzendstap.verzonden(new Dossiernummer(1));

        assertThatThrownBy(() -> stap.op(aanvraag(Verzendstatus.OPGESLAGEN), STRAKS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void waiting_longer_for_the_same_reason_is_no_change() {
        var stap = Verzendstap.straks(Verzendreden.KINDKANS_ONBEREIKBAAR, null, STRAKS);
        var wacht = stap.op(aanvraag(Verzendstatus.WORDT_VERZONDEN), STRAKS);

        var nogSteeds = stap.op(wacht, STRAKS.plusSeconds(60));

        assertThat(wacht.gewijzigd()).isEqualTo(STRAKS);
        assertThat(nogSteeds.gewijzigd()).isEqualTo(STRAKS);
    }

    @Test
    void a_late_report_of_an_older_status_changes_nothing() {
        var nieuw = new Kindkansstand("TLV afgegeven", null, STRAKS);
        var oud = new Kindkansstand("TLV Aanmelding", null, NU);

        var na = aanvraag(Verzendstatus.VERZONDEN).nagevraagd(nieuw, STRAKS).nagevraagd(oud, STRAKS);

        assertThat(na.kindkansstand()).isEqualTo(nieuw);
    }

    @Test
    void never_prints_what_a_school_typed() {
        assertThat(aanvraag(Verzendstatus.VERZONDEN).toString()).isEqualTo("Aanvraag[OV-BCDFG-23456 VERZONDEN]");
        assertThat(aanvraag(Verzendstatus.VERZONDEN).gegevens().toString()).doesNotContain("kort", "Naam");
    }

    @Test
    void a_receipt_is_drawn_by_chance_and_recognised() {
        var getrokken = Ontvangstnummer.nieuw(new Random(1));

        assertThat(Ontvangstnummer.van(" " + getrokken.toString().toLowerCase(Locale.ROOT)))
                .contains(getrokken);
        assertThat(Ontvangstnummer.nieuw(new Random(2))).isNotEqualTo(getrokken);
        assertThat(Ontvangstnummer.van("250001")).isEmpty();
    }
}
