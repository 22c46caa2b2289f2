package nl.lvsgateway.proeven;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.regex.Pattern;

/** Puts the berichtId of the question into the answer. */
final class BerichtIdEcho implements ResponseDefinitionTransformerV2 {

    static final String PLAATS = "@BERICHTID@";

    private static final Pattern BERICHT_ID = Pattern.compile("<(?:\\w+:)?BerichtId>([^<]+)<");

    @Override
    public ResponseDefinition transform(ServeEvent gebeurtenis) {
        var antwoord = gebeurtenis.getResponseDefinition();
        var tekst = antwoord.getBody();
        if (tekst == null || !tekst.contains(PLAATS)) {
            return antwoord;
        }
        var id = berichtId(gebeurtenis.getRequest().getBodyAsString());
        return ResponseDefinitionBuilder.like(antwoord)
                .but()
                .withBody(tekst.replace(PLAATS, id))
                .build();
    }

    static String berichtId(String bericht) {
        var gevonden = BERICHT_ID.matcher(bericht);
        if (!gevonden.find()) {
            throw new AssertionError("message without BerichtId");
        }
        return gevonden.group(1);
    }

    @Override
    public String getName() {
        return "berichtid-echo";
    }
}
