package nl.lvsgateway.beheer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** The contract of the admin API and what it does: neither has a call that the other lacks. */
class BeheercontractTest extends MetBeheerApi {

    private static final String BEGIN = "/beheer/api/v1";
    private static final List<String> WEGEN = List.of("get", "post", "put", "delete");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping aanroepen;

    @Test
    void every_call_stands_in_the_contract_and_every_line_of_the_contract_is_a_call() throws IOException {
        var gebouwd = new TreeSet<String>();
        aanroepen
                .getHandlerMethods()
                .keySet()
                .forEach(aanroep -> vertel(aanroep).forEach(gebouwd::add));

        assertThat(gebouwd).isEqualTo(beloofd());
    }

    private static Stream<String> vertel(RequestMappingInfo aanroep) {
        return aanroep.getPatternValues().stream()
                .filter(pad -> pad.startsWith(BEGIN))
                .flatMap(pad -> aanroep.getMethodsCondition().getMethods().stream()
                        .map(weg -> regel(weg.name(), pad.substring(BEGIN.length()))));
    }

    private static TreeSet<String> beloofd() throws IOException {
        try (var bron = new ClassPathResource("openapi/openapi-beheer.yaml").getInputStream()) {
            Map<String, Map<String, Map<String, Object>>> contract = new Yaml().load(bron);
            var regels = new TreeSet<String>();
            contract.get("paths")
                    .forEach((pad, wegen) -> wegen.keySet().stream()
                            .filter(WEGEN::contains)
                            .forEach(weg -> regels.add(regel(weg, pad))));
            return regels;
        }
    }

    /** What a parameter is called in the code is nobody's business. */
    private static String regel(String weg, String pad) {
        return weg.toUpperCase(Locale.ROOT) + " " + pad.replaceAll("\\{[^}]*}", "{}");
    }
}
