package nl.lvsgateway.beheer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Verwacht;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Stukken;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many aanvragen of one school that are whole, and that stand at Fout as if Kindkans had been away too long. */
public final class Proefvoorraad {

    public static final String REDEN = "KINDKANS_ONBEREIKBAAR";
    private static final int TEGELIJK = 4;

    private final Loket loket;
    private final JdbcClient db;
    private final TransactionTemplate transactie;

    public Proefvoorraad(Loket loket, JdbcClient db, TransactionTemplate transactie) {
        this.loket = loket;
        this.db = db;
        this.transactie = transactie;
    }

    public void mislukt(int aantal, String naam) throws Exception {
        var groep = Executors.newFixedThreadPool(TEGELIJK);
        List<Callable<Object>> werk = IntStream.range(0, aantal)
                .mapToObj(n -> (Callable<Object>) () -> dienIn(naam + "-" + n))
                .toList();
        for (var klaar : groep.invokeAll(werk)) {
            klaar.get();
        }
        groep.shutdown();
        transactie.executeWithoutResult(stand -> zetOpFout(naam));
    }

    Object dienIn(String kenmerk) throws IOException {
        return loket.dienIn(new Bezoeker(verzoek()), stukken(velden(kenmerk, null), dossier()));
    }

    /** A next version of it, with another dossier. */
    Object wijzig(String kenmerk, int versie, String dossier) {
        return loket.wijzig(new Bezoeker(verzoek()), kenmerk, stukken(velden(kenmerk, versie), dossier));
    }

    public void verwijder(String kenmerk) {
        loket.verwijder(new Bezoeker(verzoek()), kenmerk, Verwacht.ELKE);
    }

    static String dossier() throws IOException {
        return new ClassPathResource("demo/dossiers/poswv.xml").getContentAsString(StandardCharsets.UTF_8);
    }

    private static Toegangsverzoek verzoek() {
        return new Toegangsverzoek("demo-sleutel-parnassys", "00YY00", new Verificatiecode("regenboog-2507"));
    }

    private static Aanvraagvelden velden(String kenmerk, @Nullable Integer versie) {
        return new Aanvraagvelden(
                kenmerk,
                "PO2507",
                "TLV",
                "2026-09-14",
                "Korte omschrijving van " + kenmerk + (versie == null ? "" : ", gewijzigd"),
                "Een verzonnen vraag.",
                new Contactvelden("Contact van " + kenmerk, null, null, "0520-000000"),
                "leerling-" + kenmerk,
                List.of("Bijlagen"),
                List.of(),
                "false",
                versie);
    }

    private static Stukken stukken(Aanvraagvelden velden, String dossier) {
        var xml = dossier.getBytes(StandardCharsets.UTF_8);
        var stukken = List.of(
                new Stukken.Stuk(Soort.DOSSIER, null, null, null, new ByteArrayInputStream(xml)),
                new Stukken.Stuk(
                        Soort.BIJLAGE,
                        "toelichting.txt",
                        "toelichting_onderwijsbehoeften",
                        "text/plain",
                        new ByteArrayInputStream("Een toelichting.\n".getBytes(StandardCharsets.UTF_8))));
        return new Voorraadstukken(velden, new ArrayDeque<>(stukken));
    }

    private void zetOpFout(String naam) {
        db.sql("""
            INSERT INTO verzending (aanvraag, school, versie, bericht_id, stand, beurt, poging, eerst_navragen,
                   gevraagd_op, afgerond_op)
            SELECT id, school, versie, 'proef-' || ontvangstnummer, 4, 0, 1, TRUE, aangemaakt, gewijzigd
              FROM aanvraag WHERE kenmerk LIKE :naam
            """).param("naam", naam + "-%").update();
        db.sql("UPDATE aanvraag SET verzendstatus = 'FOUT', reden = :reden WHERE kenmerk LIKE :naam")
                .param("reden", REDEN)
                .param("naam", naam + "-%")
                .update();
    }

    private record Voorraadstukken(Aanvraagvelden velden, Queue<Stuk> wachtend) implements Stukken {

        @Override
        public @Nullable Stuk volgende() {
            return wachtend.poll();
        }
    }
}
