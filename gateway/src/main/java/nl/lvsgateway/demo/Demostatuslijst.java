package nl.lvsgateway.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The statuses of the example samenwerkingsverbanden: the very list that the simulator walks. What somebody changed stays as
 * it is at a next start.
 */
@Component
@ConditionalOnProperty("gateway.demo.aan")
class Demostatuslijst {

    private static final List<String> SAMENWERKINGSVERBANDEN = List.of("PO2507", "VO2203");

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Statuscatalogus catalogus;

    Demostatuslijst(Samenwerkingsverbanden samenwerkingsverbanden, Statuscatalogus catalogus) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.catalogus = catalogus;
    }

    /** Before the first example aanvraag goes out. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void vul() throws IOException {
        var regels = new ClassPathResource("simulator/statussen.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(regel -> regel.split(";", -1))
                .toList();
        for (var samenwerkingsverband : SAMENWERKINGSVERBANDEN) {
            for (var volgorde = 0; volgorde < regels.size(); volgorde++) {
                vul(samenwerkingsverband, regels.get(volgorde), volgorde);
            }
        }
    }

    private void vul(String swv, String[] regel, int volgorde) {
        var type = regel[0];
        var label = regel[2];
        if (samenwerkingsverbanden.aanvraagtype(swv, type).isPresent()
                && catalogus.zoek(swv, type, label).isEmpty()) {
            var eindstatus = regel[6].equals("ja");
            catalogus.bewaar(new Catalogusstatus(swv, type, label, klasse(regel[3]), eindstatus, regel[7], volgorde));
        }
    }

    private static Statusklasse klasse(String tekst) {
        return Arrays.stream(Statusklasse.values())
                .filter(klasse -> klasse.tekst().equals(tekst))
                .findFirst()
                .orElseThrow();
    }
}
