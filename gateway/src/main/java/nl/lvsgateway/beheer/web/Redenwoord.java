package nl.lvsgateway.beheer.web;

import java.util.Arrays;
import java.util.Locale;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import org.springframework.stereotype.Component;

/** Reasons and classes in a few words, for lists; templates call it {@code @reden}. */
@Component("reden")
class Redenwoord {

    public String naam(Verzendreden reden) {
        return switch (reden) {
            case KINDKANS_ONBEREIKBAAR -> "Kindkans was niet bereikbaar";
            case KINDKANS_DRUK -> "Kindkans had het druk";
            case AANKOMST_ONZEKER -> "Niet zeker of het aankwam";
            case GEEN_DOSSIERNUMMER -> "Kindkans gaf geen nummer";
            case KINDKANS_WEIGERT -> "Kindkans weigert de aanvraag";
            case NUMMER_AL_IN_GEBRUIK -> "Kindkans gaf een nummer dubbel";
            case INTERNE_FOUT -> "Fout bij ons";
        };
    }

    public String naam(String reden) {
        return Arrays.stream(Verzendreden.values())
                .filter(bekend -> bekend.name().equals(reden))
                .map(this::naam)
                .findFirst()
                .orElse("onbekend");
    }

    public String veld(Keuzeveld veld) {
        return switch (veld) {
            case FUNCTIE -> "Functie van de contactpersoon";
            case EMAIL -> "E-mailadres van de contactpersoon";
            case TELEFOON -> "Telefoonnummer van de contactpersoon";
            case GEGEVENSBLOKKEN -> "Gegevensblokken van het dossier";
        };
    }

    public String klasse(String naam) {
        return Arrays.stream(Statusklasse.values())
                .filter(klasse -> klasse.name().equals(naam))
                .map(Statusklasse::tekst)
                .findFirst()
                .orElse(naam.toLowerCase(Locale.ROOT));
    }
}
