package nl.lvsgateway.beheer;

import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import org.jspecify.annotations.Nullable;

/**
 * What is the matter with an aanvraag, what to do next and who can do it.
 *
 * @param watNu empty when the sentence before it says so already
 * @param wie who has to act; {@code null} when nobody has to
 */
public record Vervolg(
        String watIsEr, String watNu, @Nullable String wie) {

    public static Vervolg van(Verzendstatus status, @Nullable Verzendreden reden) {
        return switch (status) {
            case OPGESLAGEN ->
                new Vervolg(
                        "De school heeft de aanvraag bewaard en nog niet verstuurd.",
                        "De school opent de aanvraag in het leerlingvolgsysteem en kiest Opslaan en verzenden.",
                        "school");
            case WORDT_VERZONDEN -> wacht(reden);
            case VERZONDEN -> new Vervolg("Kindkans heeft de aanvraag.", "U hoeft niets te doen.", null);
            case FOUT -> mislukt(reden == null ? Verzendreden.INTERNE_FOUT : reden);
        };
    }

    private static Vervolg wacht(@Nullable Verzendreden reden) {
        return reden == null
                ? new Vervolg("Wij versturen de aanvraag naar Kindkans.", "U hoeft niets te doen.", null)
                : new Vervolg(reden.wachtend(), "", null);
    }

    private static Vervolg mislukt(Verzendreden reden) {
        var watNu = switch (reden.oplosser()) {
            case SCHOOL -> "De school past de aanvraag aan in het leerlingvolgsysteem en verstuurt hem opnieuw.";
            case LVS -> "De leverancier van het leerlingvolgsysteem past het bericht aan.";
            case SUPPORT -> "Support kijkt wat er is en kiest daarna Nogmaals verzenden.";
            case KINDKANS ->
                "Support vraagt het na bij Kindkans. Werkt Kindkans weer? Dan kiest support Nogmaals verzenden.";
        };
        return new Vervolg(reden.mislukt(), watNu, reden.oplosser().tekst());
    }
}
