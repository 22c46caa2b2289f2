package nl.lvsgateway.proeven.lvs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBElement;
import java.time.OffsetDateTime;
import javax.xml.namespace.QName;
import nl.ososchemas.lvs.v1.Gebeurtenis;
import org.junit.jupiter.api.Test;

/** The generated classes write moments as the schema reads them. */
class TijdstipTest {

    @Test
    void a_moment_on_the_minute_keeps_its_seconds_as_xml_schema_wants() {
        var gebeurtenis = new Gebeurtenis();
        gebeurtenis.setTijdstip(OffsetDateTime.parse("1970-01-01T01:00:00+01:00"));

        var inhoud = CxfVelden.antwoord(new JAXBElement<>(new QName("Gebeurtenis"), Gebeurtenis.class, gebeurtenis));

        assertThat(inhoud.inhoud().path("tijdstip").asString("")).isEqualTo("1970-01-01T01:00:00+01:00");
    }
}
