package nl.lvsgateway.simulator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The statuses of each aanvraagtype in the order in which an aanvraag usually walks them. */
@Component
@AlsSimulatorAanStaat
public class Statuslijst {

    private static final String ALGEMEEN = "ALG";
    private static final CSVFormat VORM = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<Regel> regels = lees();

    /** The status that Kindkans gives by itself when an aanvraag comes in. */
    Regel eerste(String aanvraagtype) {
        return van(aanvraagtype).get(0);
    }

    /** The next one on the way; the last one stays. */
    Regel volgende(String aanvraagtype, String status) {
        var lijst = van(aanvraagtype);
        var plek = plek(lijst, status);
        return lijst.stream().skip(plek + 1L).filter(Regel::opPad).findFirst().orElse(lijst.get(plek));
    }

    boolean isIncompleet(String aanvraagtype, String status) {
        var lijst = van(aanvraagtype);
        return "incompleet".equals(lijst.get(plek(lijst, status)).klasse());
    }

    /** What an aanvraag becomes when the school adds what was missing. */
    Regel aangevuld(String aanvraagtype, String status) {
        return van(aanvraagtype).stream()
                .filter(regel -> "aangevuld".equals(regel.klasse()))
                .findFirst()
                .orElseGet(() -> volgende(aanvraagtype, status));
    }

    private static int plek(List<Regel> lijst, String status) {
        for (int i = 0; i < lijst.size(); i++) {
            if (lijst.get(i).status().equals(status)) {
                return i;
            }
        }
        return 0;
    }

    /** A type that is not in the list walks the general one. */
    private List<Regel> van(String aanvraagtype) {
        var eigen = kies(regel ->
                regel.type().equalsIgnoreCase(aanvraagtype) || regel.naam().equalsIgnoreCase(aanvraagtype));
        return eigen.isEmpty() ? kies(regel -> regel.type().equals(ALGEMEEN)) : eigen;
    }

    private List<Regel> kies(Predicate<Regel> welke) {
        return regels.stream().filter(welke).toList();
    }

    private static List<Regel> lees() {
        try (var tabel = VORM.parse(new InputStreamReader(
                new ClassPathResource("simulator/statussen.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return tabel.stream().map(Regel::van).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of the list. */
    record Regel(
            String type,
            String naam,
            String status,
            String klasse,
            boolean opPad,
            @Nullable String toelichting) {

        static Regel van(CSVRecord rij) {
            var toelichting = rij.get("toelichting");
            return new Regel(
                    rij.get("type"),
                    rij.get("naam"),
                    rij.get("status"),
                    rij.get("klasse"),
                    rij.get("op_pad").equals("ja"),
                    toelichting.isEmpty() ? null : toelichting);
        }
    }
}
