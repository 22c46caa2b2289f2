package nl.lvsgateway.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.demo.Demogegevens.Demoschool;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.fouten.Geweigerd;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Hands in example aanvragen as an LVS would. One school is unknown to the simulator (Fout) and one it keeps waiting
 * (Wordt verzonden). At a next start they are safe repeats.
 */
@Component
@ConditionalOnProperty("gateway.demo.aan")
class Demoaanvragen {

    /** Fixed, so that a next start hands in the very same and makes nothing new. */
    private static final String DAG = "2026-09-14";

    private static final Logger LOG = LoggerFactory.getLogger(Demoaanvragen.class);

    private final Loket loket;

    Demoaanvragen(Loket loket) {
        this.loket = loket;
    }

    @EventListener(ApplicationReadyEvent.class)
    void dienIn() throws IOException {
        dienIn(Demogegevens.REGENBOOG, "TLV", "demo-1", true);
        dienIn(Demogegevens.REGENBOOG, "A&K", "demo-2", true);
        dienIn(Demogegevens.REGENBOOG, "ARR", "demo-3", false);
        dienIn(Demogegevens.VUURVLINDER, "THUISZ", "demo-4", true);
        dienIn(Demogegevens.VUURVLINDER, "VOORZ", "demo-5", false);
        dienIn(Demogegevens.VERHUISD, "TLV", "demo-6", true);
        dienIn(Demogegevens.GEDULD, "A&K", "demo-7", true);
        dienIn(Demogegevens.KOMPAS, "TLV", "demo-8", true);
        dienIn(Demogegevens.KOMPAS, "ALG", "demo-9", false);
        dienIn(Demogegevens.VUURTOREN, "ALG", "demo-10", true);
    }

    private void dienIn(Demoschool school, String type, String kenmerk, boolean verzenden) throws IOException {
        var lvs = school.lvs().get(0);
        var verzoek = new Toegangsverzoek(sleutel(lvs), school.nummer(), new Verificatiecode(school.code()));
        var velden = new Aanvraagvelden(
                kenmerk,
                school.swv(),
                type,
                DAG,
                "Voorbeeld van een aanvraag",
                "Dit is een voorbeeld. De school, de leerling en de vraag zijn verzonnen.",
                new Contactvelden("Contactpersoon van de voorbeeldschool", "intern begeleider", null, "0520-000000"),
                "leerling-" + kenmerk,
                List.of("Bijlagen"),
                List.of(),
                String.valueOf(verzenden),
                null);
        try {
            var antwoord = loket.dienIn(new Bezoeker(verzoek), new Voorbeeldstukken(velden, stukken(school)));
            LOG.debug("Example {} is {}", kenmerk, antwoord.aanvraag().verzendstatus());
        } catch (Geweigerd eerderVeranderd) {
            LOG.info("Example {} is not made again: {}", kenmerk, eerderVeranderd.weigering());
        }
    }

    private static String sleutel(Lvs lvs) {
        return "demo-sleutel-" + lvs.code().toLowerCase(Locale.ROOT);
    }

    private static List<Stukken.Stuk> stukken(Demoschool school) throws IOException {
        return List.of(
                new Stukken.Stuk(Soort.DOSSIER, null, null, null, dossier(school)),
                new Stukken.Stuk(
                        Soort.BIJLAGE,
                        "toelichting.txt",
                        Demogegevens.TOELICHTING,
                        "text/plain",
                        tekst("Toelichting bij de onderwijsbehoeften van een verzonnen leerling.\n".repeat(400))));
    }

    /** The example dossier of the school's sector, with the number of this school in it. */
    private static InputStream dossier(Demoschool school) throws IOException {
        var po = school.swv().startsWith("PO");
        var xml = new ClassPathResource(po ? "demo/dossiers/poswv.xml" : "demo/dossiers/voswv.xml")
                .getContentAsString(StandardCharsets.UTF_8);
        return tekst(xml.replaceFirst(
                "<vestigingscode>[0-9]{2}</vestigingscode>",
                "<vestigingscode>" + school.nummer().substring(4) + "</vestigingscode>"));
    }

    private static InputStream tekst(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Fields and files that are there already. */
    private static final class Voorbeeldstukken implements Stukken {

        private final Aanvraagvelden velden;
        private final Queue<Stuk> wachtend;

        Voorbeeldstukken(Aanvraagvelden velden, List<Stuk> stukken) {
            this.velden = velden;
            this.wachtend = new ArrayDeque<>(stukken);
        }

        @Override
        public @Nullable Stuk volgende() {
            return wachtend.poll();
        }

        @Override
        public Aanvraagvelden velden() {
            return velden;
        }
    }
}
