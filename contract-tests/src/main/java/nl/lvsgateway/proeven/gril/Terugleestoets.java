package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether what is read back is what was written. */
final class Terugleestoets {

    private final Verwacht verwacht;
    private final List<String> gebroken = new ArrayList<>();

    private Terugleestoets(Verwacht verwacht) {
        this.verwacht = verwacht;
    }

    /** @param detail one aanvraag with its history, in the shape of REST */
    static List<String> gebroken(JsonNode detail, Verwacht verwacht, int versie) {
        var toets = new Terugleestoets(verwacht);
        var versies = Lezing.lijst(detail.path("versies"));
        if (versies.size() != versie) {
            return List.of("heeft " + versies.size() + " versies en niet " + versie);
        }
        toets.keur(detail, versies.get(versie - 1).path("gegevens"));
        return toets.gebroken;
    }

    private void keur(JsonNode detail, JsonNode gegevens) {
        verwacht.gegevens().forEach((veld, tekst) -> gelijk(veld, tekst, veld(gegevens, veld)));
        gelijk("gegevensblokken", verwacht.blokken(), teksten(gegevens.path("gegevensblokken")));
        gelijk(
                "korteOmschrijving",
                verwacht.veld("korteOmschrijving"),
                detail.path("korteOmschrijving").asString(""));
        gelijk("dossier", verwacht.dossier(), detail.path("dossierSha256").asString(""));
        gelijk(
                "bijlagen",
                verwacht.bijlagen().stream().map(Bijstuk.Stand::zonderNaam).toList(),
                Lezing.lijst(detail.path("bijlagen")).stream()
                        .map(Terugleestoets::bijlage)
                        .toList());
    }

    /** A row of an overview. */
    static List<String> gebrokenRegel(JsonNode regel, Verwacht verwacht) {
        var toets = new Terugleestoets(verwacht);
        for (var veld : List.of("samenwerkingsverband", "aanvraagtype", "datum", "korteOmschrijving", "leerling")) {
            toets.gelijk(
                    "overzicht " + veld, verwacht.veld(veld), regel.path(veld).asString(""));
        }
        return toets.gebroken;
    }

    private static String veld(JsonNode gegevens, String veld) {
        var contact = "contactpersoon.";
        return veld.startsWith(contact)
                ? gegevens.path("contactpersoon")
                        .path(veld.substring(contact.length()))
                        .asString("")
                : gegevens.path(veld).asString("");
    }

    private static List<String> teksten(JsonNode lijst) {
        return Lezing.lijst(lijst).stream().map(een -> een.asString("")).toList();
    }

    private static Bijstuk.Stand bijlage(JsonNode bijlage) {
        return new Bijstuk.Stand(
                "",
                bijlage.path("plek").asString(""),
                bijlage.path("mediatype").asString(""),
                Long.parseLong(bijlage.path("grootte").asString("0")),
                bijlage.path("sha256").asString(""));
    }

    private void gelijk(String wat, Object verwachtte, Object gezien) {
        if (!verwachtte.equals(gezien)) {
            gebroken.add(wat + " is " + Zichtbaar.van(gezien) + " en niet " + Zichtbaar.van(verwachtte));
        }
    }
}
