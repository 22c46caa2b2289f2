package nl.lvsgateway.proeven.contract;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.http.Verzoek;

/** A multipart form as the contract describes it: which parts there are, and what stands in those that are no files. */
final class Formuliercontract {

    private static final int HOOGUIT = 1024 * 1024; // of big files only the beginning is read
    private static final Pattern DEEL = Pattern.compile(
            "Content-Disposition: form-data; name=\"([^\"]+)\"(; filename=)?.*?\r\n\r\n", Pattern.DOTALL);

    private final OpenAPI contract;
    private final String basis;
    private final SchemaValidator keurmeester;

    Formuliercontract(String yaml, String basis) {
        var opties = new ParseOptions();
        opties.setResolve(true);
        this.contract = new OpenAPIV3Parser().readContents(yaml, null, opties).getOpenAPI();
        this.basis = basis;
        this.keurmeester = new SchemaValidator(contract, new MessageResolver());
    }

    static boolean isFormulier(Verzoek verzoek) {
        return verzoek.koppen().getOrDefault("Content-Type", "").startsWith("multipart/form-data");
    }

    List<String> fouten(Verzoek verzoek) {
        if (!isFormulier(verzoek)) {
            return List.of();
        }
        var formulier = opgelost(operatie(verzoek)
                .getRequestBody()
                .getContent()
                .get("multipart/form-data")
                .getSchema());
        var delen = delen(verzoek);
        var fouten = new ArrayList<String>();
        delen.forEach((naam, inhoud) -> {
            var schema = formulier.getProperties().get(naam);
            if (schema == null) {
                fouten.add("accepted question: part " + naam + " is not in the contract");
            } else if (!inhoud.isEmpty()) {
                keurmeester.validate(inhoud, schema, "part." + naam).getMessages().stream()
                        .map(melding -> "accepted question: " + Restcontract.uitgebreid(melding))
                        .forEach(fouten::add);
            }
        });
        return fouten;
    }

    private io.swagger.v3.oas.models.Operation operatie(Verzoek verzoek) {
        return contract.getPaths().entrySet().stream()
                .filter(pad ->
                        verzoek.adres().getPath().matches(basis + pad.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .map(pad -> pad.getValue().readOperationsMap().get(PathItem.HttpMethod.valueOf(verzoek.methode())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the contract: " + verzoek.adres()));
    }

    @SuppressWarnings("rawtypes") // as the library gives it
    private Schema<?> opgelost(Schema schema) {
        var verwijzing = schema.get$ref();
        return verwijzing == null
                ? schema
                : contract.getComponents().getSchemas().get(verwijzing.substring(verwijzing.lastIndexOf('/') + 1));
    }

    /** Name and content; the content of a file is empty here. */
    private static Map<String, String> delen(Verzoek verzoek) {
        try (var inhoud = verzoek.lichaam().open()) {
            var tekst = new String(inhoud.readNBytes(HOOGUIT), StandardCharsets.UTF_8);
            var delen = new LinkedHashMap<String, String>();
            var deel = DEEL.matcher(tekst);
            while (deel.find()) {
                var einde = tekst.indexOf("\r\n--", deel.end());
                var isBestand = deel.group(2) != null || einde < 0;
                delen.put(deel.group(1), isBestand ? "" : tekst.substring(deel.end(), einde));
            }
            return delen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
