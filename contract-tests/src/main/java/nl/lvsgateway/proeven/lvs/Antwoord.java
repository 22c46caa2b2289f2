package nl.lvsgateway.proeven.lvs;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a door answered, in one shape whatever the door: the fields of REST. */
public record Antwoord(int http, JsonNode inhoud) {

    /** A refusal as both doors must tell it; the correlation id differs per call and is no part of it. */
    public record Weigering(String code, String uitleg, List<Fout> fouten) {}

    public record Fout(String code, String uitleg, String veld, String wieKanDitOplossen, String opnieuwProberen) {}

    public boolean geweigerd() {
        return inhoud.has("fouten");
    }

    public String code() {
        return inhoud.path("code").asString("");
    }

    public Weigering weigering() {
        var fouten = StreamSupport.stream(inhoud.path("fouten").spliterator(), false)
                .map(Antwoord::fout)
                .toList();
        return new Weigering(code(), inhoud.path("uitleg").asString(""), fouten);
    }

    private static Fout fout(JsonNode f) {
        return new Fout(
                f.path("code").asString(""),
                f.path("uitleg").asString(""),
                f.path("veld").asString("").toLowerCase(Locale.ROOT), // the doors name a field in their own spelling
                f.path("wieKanDitOplossen").asString(""),
                f.path("opnieuwProberen").asString(""));
    }

    public JsonNode stand() {
        return inhoud.path("aanvraag");
    }

    public String verzendstatus() {
        return stand().path("verzendstatus").asString("");
    }

    public String ontvangstnummer() {
        return stand().path("ontvangstnummer").asString("");
    }

    public int versie() {
        return Integer.parseInt(stand().path("versie").asString("0"));
    }

    /** As the LVS sees it: absent is the empty string. */
    public String dossiernummer() {
        return stand().path("dossiernummer").asString("");
    }

    public JsonNode reden() {
        return stand().path("reden");
    }

    public List<String> waarschuwingen() {
        return waarden("waarschuwingen", "code");
    }

    public List<String> bijlagensommen() {
        return waarden("bijlagen", "sha256");
    }

    public List<String> verzendstatussen() {
        return waarden("gebeurtenissen", "naar");
    }

    private List<String> waarden(String lijst, String veld) {
        return StreamSupport.stream(inhoud.path(lijst).spliterator(), false)
                .map(w -> w.path(veld).asString(""))
                .toList();
    }
}
