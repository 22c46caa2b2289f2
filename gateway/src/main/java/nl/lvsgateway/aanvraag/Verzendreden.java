package nl.lvsgateway.aanvraag;

/** Why a verzending waits or has failed; a closed list, each with the sentence for the person at the screen. */
public enum Verzendreden {
    KINDKANS_ONBEREIKBAAR(
            Oplosser.KINDKANS,
            "Kindkans is nu niet bereikbaar. Wij proberen het zelf opnieuw. U hoeft niets te doen.",
            "Kindkans was te lang niet bereikbaar. Verstuur de aanvraag opnieuw als Kindkans weer werkt."),
    KINDKANS_DRUK(
            Oplosser.KINDKANS,
            "Kindkans heeft het nu druk en vroeg ons te wachten. Wij proberen het zelf opnieuw. U hoeft niets te doen.",
            "Kindkans had het te lang druk. Verstuur de aanvraag opnieuw als Kindkans weer werkt."),
    AANKOMST_ONZEKER(
            Oplosser.SUPPORT,
            "Wij weten niet zeker of de aanvraag is aangekomen. Verstuur hem niet nog een keer. Wij zoeken het uit.",
            "Wij weten niet zeker of de aanvraag is aangekomen. Maak geen nieuwe aanvraag."
                    + " Als u deze opnieuw verstuurt, vragen wij Kindkans eerst of hij er al is."),
    GEEN_DOSSIERNUMMER(
            Oplosser.KINDKANS,
            "Kindkans heeft nog geen dossiernummer gegeven. Wij vragen het opnieuw. U hoeft niets te doen.",
            "Kindkans heeft geen dossiernummer gegeven. Neem contact op met uw samenwerkingsverband."),
    KINDKANS_WEIGERT(
            Oplosser.SCHOOL,
            "Kindkans heeft de aanvraag niet aangenomen. Pas de aanvraag aan en verstuur hem opnieuw.",
            "Kindkans heeft de aanvraag niet aangenomen. Pas de aanvraag aan en verstuur hem opnieuw."),
    NUMMER_AL_IN_GEBRUIK(
            Oplosser.KINDKANS,
            "Kindkans gaf een dossiernummer dat al van een andere aanvraag is. Wij zoeken het uit.",
            "Kindkans gaf een dossiernummer dat al van een andere aanvraag is. Wij zoeken het uit."),
    INTERNE_FOUT(
            Oplosser.SUPPORT,
            "Er ging bij ons iets mis. Wij zijn gewaarschuwd en proberen het opnieuw.",
            "Er ging bij ons iets mis. Wij zijn gewaarschuwd.");

    private final Oplosser oplosser;
    private final String wachtend;
    private final String mislukt;

    Verzendreden(Oplosser oplosser, String wachtend, String mislukt) {
        this.oplosser = oplosser;
        this.wachtend = wachtend;
        this.mislukt = mislukt;
    }

    public Oplosser oplosser() {
        return oplosser;
    }

    /** Sentence while the gateway still tries by itself. */
    public String wachtend() {
        return wachtend;
    }

    /** Sentence when a person has to act. */
    public String mislukt() {
        return mislukt;
    }

    /** Sentence that goes with a verzendstatus. */
    public String bij(Verzendstatus status) {
        return status == Verzendstatus.FOUT ? mislukt : wachtend;
    }
}
