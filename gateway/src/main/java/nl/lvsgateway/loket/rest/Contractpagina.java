package nl.lvsgateway.loket.rest;

import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Hands out the contract of the REST door, as it is written and as the Dutch API design rules want it. */
@RestController
class Contractpagina {

    private static final Resource CONTRACT = new ClassPathResource("openapi/openapi.yaml");

    private final Map<String, Object> alsJson;

    Contractpagina() throws IOException {
        try (var in = CONTRACT.getInputStream()) {
            alsJson = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }

    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> contract() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(CONTRACT);
    }

    /** Readable by any page, since generators and viewers live elsewhere. */
    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> contractAlsJson() {
        return ResponseEntity.ok().header("Access-Control-Allow-Origin", "*").body(alsJson);
    }
}
