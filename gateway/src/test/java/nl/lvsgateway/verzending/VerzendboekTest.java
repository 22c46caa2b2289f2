package nl.lvsgateway.verzending;

import static nl.lvsgateway.aanvraag.Verzendreden.NUMMER_AL_IN_GEBRUIK;
import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Registermaker;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Which broken rule of the store is told as which fault, on both databases. */
abstract class VerzendboekTest {

    @Autowired
    private BeanFactory opslag;

    private Herverzendopstelling gateway;
    private Aanvraag er;

    @BeforeEach
    void one_that_is_in_hand() {
        gateway = new Herverzendopstelling(opslag);
        er = gateway.voorbeeld.bewaar("00AA00");
        gateway.verzendingen.zetKlaar(new VerzendingGevraagd(er.id(), "00AA00", 1), "bericht", NU);
    }

    private Verzendboek boek(Verzendingen verzendingen) {
        var klok = Clock.fixed(NU, ZoneOffset.UTC);
        var register = new Registermaker(gateway.aanvragen, gateway.transacties, klok).maak();
        var stand = new Verbindingsstand(Toestand.BEREIKBAAR, 0, 1, 0, null, null);
        return new Verzendboek(
                verzendingen,
                register,
                () -> stand,
                Verzendinstellingenvoorbeeld.met(1, 1, 3),
                gateway.transacties,
                klok);
    }

    @Test
    void a_number_of_another_aanvraag_is_told_as_such() {
        var ander = gateway.voorbeeld.bezorg(gateway.voorbeeld.bewaar("00AA00"), 660_001L);

        boek(gateway.verzendingen).boek(new Geleverd(gateway.neem(er), ander.dossiernummer()), "ik");

        assertThat(gateway.nu(er).verzendstatus()).isEqualTo(FOUT);
        assertThat(gateway.nu(er).reden()).isEqualTo(NUMMER_AL_IN_GEBRUIK);
    }

    @Test
    void any_other_key_that_is_taken_is_no_fault_of_kindkans() {
        var verzending = gateway.neem(er);
        var eerste = new AtomicBoolean(true);
        var struikelt = (Verzendingen) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Verzendingen.class}, (zelf, vraag, waarden) -> {
                    if (eerste.getAndSet(false)) {
                        gateway.verzendingen.zetKlaar(new VerzendingGevraagd(er.id(), "00AA00", 2), "bericht", NU);
                    }
                    return vraag.invoke(gateway.verzendingen, waarden);
                });

        var fout =
                catchThrowable(() -> boek(struikelt).boek(new Geleverd(verzending, new Dossiernummer(660_002)), "ik"));

        assertThat(fout).isInstanceOf(DuplicateKeyException.class);
        assertThat(gateway.nu(er).verzendstatus()).isEqualTo(WORDT_VERZONDEN);
    }
}

@OpH2
class VerzendboekH2Test extends VerzendboekTest {}

@OpPostgres
class VerzendboekPostgresTest extends VerzendboekTest {}
