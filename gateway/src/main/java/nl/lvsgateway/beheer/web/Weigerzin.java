package nl.lvsgateway.beheer.web;

import java.time.Duration;
import java.util.Objects;
import nl.lvsgateway.koppeling.ToegangGeweigerd;

/** Why a koppeling could not be switched on, for the person at the screen. */
final class Weigerzin {

    private Weigerzin() {}

    static String van(ToegangGeweigerd nee) {
        return switch (nee.reden()) {
            case VERIFICATIECODE_ONJUIST ->
                "De verificatiecode klopt niet. Vul in Kindkans en hier precies dezelfde code in."
                        + " In Kindkans staat de code bij Beheer, Organisatie, Instellingen van uw school.";
            case KOPPELING_GEBLOKKEERD ->
                "U hebt te vaak een verkeerde code ingevuld. Probeer het over " + minuten(nee) + " opnieuw.";
            case TE_DRUK -> "Het is nu te druk. Probeer het over een minuut opnieuw.";
            case KOPPELING_NIET_ACTIEF -> "Deze koppeling is nog niet mogelijk gemaakt. Vraag support om dat te doen.";
            case SAMENWERKINGSVERBAND_KIEZEN -> "Kies voor welk samenwerkingsverband u de koppeling wilt activeren.";
            case SCHOOL_ONBEKEND, NIET_AANGEMELD -> "Wij kennen dit schoolnummer (BRIN) niet.";
        };
    }

    private static String minuten(ToegangGeweigerd nee) {
        var wacht = Objects.requireNonNullElse(nee.wacht(), Duration.ofMinutes(15));
        var minuten = wacht.toMinutes() + 1;
        return minuten + (minuten == 1 ? " minuut" : " minuten");
    }
}
