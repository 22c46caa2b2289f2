package nl.lvsgateway.proeven.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verzoek;

/** REST as the served OpenAPI says: status, headers, media type and every field; what is not described is wrong too. */
final class Restcontract {

    private static final String BASIS = "/api/v1";

    private final OpenApiInteractionValidator keurmeester;
    private final Formuliercontract formulieren;

    Restcontract(String yaml) {
        this.keurmeester = OpenApiInteractionValidator.createForInlineApiSpecification(yaml)
                .withBasePathOverride(BASIS)
                .build();
        this.formulieren = new Formuliercontract(yaml, BASIS);
    }

    List<String> fouten(Verzoek verzoek, Reactie reactie) {
        var fouten = new ArrayList<>(antwoordfouten(verzoek, reactie));
        if (reactie.status() / 100 == 2) {
            fouten.addAll(vraagfouten(verzoek));
        }
        return fouten;
    }

    private List<String> antwoordfouten(Verzoek verzoek, Reactie reactie) {
        var antwoord = SimpleResponse.Builder.status(reactie.status());
        reactie.koppen().forEach(antwoord::withHeader);
        if (reactie.lichaam().length > 0) {
            antwoord.withBody(reactie.lichaam());
        }
        var pad = verzoek.adres().getPath();
        var methode = Request.Method.valueOf(verzoek.methode());
        return fouten("answer", keurmeester.validateResponse(pad, methode, antwoord.build()));
    }

    /** The library takes a multipart body for a URL-encoded one: those are judged part by part instead. */
    private List<String> vraagfouten(Verzoek verzoek) {
        var fouten = fouten("accepted question", keurmeester.validateRequest(vraag(verzoek)));
        if (!Formuliercontract.isFormulier(verzoek)) {
            return fouten;
        }
        return Stream.concat(
                        fouten.stream().filter(fout -> !fout.contains("validation.request.body.schema")),
                        formulieren.fouten(verzoek).stream())
                .toList();
    }

    private static Request vraag(Verzoek verzoek) {
        var vraag = new SimpleRequest.Builder(verzoek.methode(), verzoek.adres().getPath());
        verzoek.koppen().forEach(vraag::withHeader);
        var query = verzoek.adres().getRawQuery();
        Stream.of(query == null ? new String[0] : query.split("&"))
                .map(deel -> deel.split("=", 2))
                .forEach(deel -> vraag.withQueryParam(deel[0], URLDecoder.decode(deel[1], StandardCharsets.UTF_8)));
        if (verzoek.lichaam().grootte() > 0) {
            vraag.withBody(tekst(verzoek));
        }
        return vraag.build();
    }

    private static String tekst(Verzoek verzoek) {
        if (Formuliercontract.isFormulier(verzoek)) {
            return "multipart"; // judged part by part; the files are not read again for it
        }
        try (var inhoud = verzoek.lichaam().open()) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fouten(String wat, ValidationReport verslag) {
        return verslag.getMessages().stream()
                .filter(melding -> melding.getLevel() == Level.ERROR)
                .map(melding -> wat + ": " + uitgebreid(melding))
                .toList();
    }

    static String uitgebreid(Message melding) {
        return melding.getKey() + " " + melding.getMessage()
                + melding.getNestedMessages().stream()
                        .map(Restcontract::uitgebreid)
                        .toList();
    }
}
