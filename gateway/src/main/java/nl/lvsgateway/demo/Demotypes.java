package nl.lvsgateway.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The reference tables of the demo, as the manuals show them. What support changed since, stays. */
@Component
@ConditionalOnProperty("gateway.demo.aan")
class Demotypes {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final JsonMapper json;

    Demotypes(Samenwerkingsverbanden samenwerkingsverbanden, JsonMapper json) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.json = json;
    }

    void bewaar() {
        try (var in = new ClassPathResource("demo/samenwerkingsverbanden.json").getInputStream()) {
            List.of(json.readValue(in, Verband[].class)).forEach(this::bewaar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bewaar(Verband verband) {
        if (!samenwerkingsverbanden.bestaat(verband.code())) {
            samenwerkingsverbanden.bewaar(new Samenwerkingsverband(verband.code(), verband.naam()));
        }
        for (var type : verband.aanvraagtypes()) {
            if (samenwerkingsverbanden.aanvraagtype(verband.code(), type.code()).isEmpty()) {
                samenwerkingsverbanden.bewaar(type.van(verband.code()));
            }
        }
    }

    record Verband(String code, String naam, List<Type> aanvraagtypes) {}

    /** @param plekken per place {@code verplicht}, or {@code overslaan} when it may stay empty */
    record Type(
            String code,
            String naam,
            Map<String, String> plekken,
            List<String> verplichteVelden,
            List<String> adviezen) {

        Aanvraagtype van(String samenwerkingsverband) {
            return new Aanvraagtype(
                    samenwerkingsverband,
                    code,
                    naam,
                    plekken.entrySet().stream()
                            .map(plek -> new Plek(plek.getKey(), plek.getValue().equals("overslaan")))
                            .toList(),
                    verplichteVelden.stream()
                            .map(veld -> Keuzeveld.van(veld).orElseThrow())
                            .collect(Collectors.toSet()),
                    adviezen,
                    Grenzen.GEEN);
        }
    }
}
