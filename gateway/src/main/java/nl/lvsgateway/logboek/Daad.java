package nl.lvsgateway.logboek;

/** What a person, or a program on behalf of one, did; a closed list, in the words of the screen. */
public enum Daad {
    AANGEMELD("Aangemeld"),
    AANMELDEN_MISLUKT("Aanmelden mislukt"),
    AFGEMELD("Afgemeld"),
    LIJST_OPGEHAALD("Lijst opgehaald"),
    AANVRAAG_BEKEKEN("Aanvraag bekeken"),
    INHOUD_GETOOND("Inhoud getoond"),
    BEVINDINGEN_GETOOND("Bevindingen getoond"),
    HERSTEL_GEVRAAGD("Herstel gevraagd"),
    NOGMAALS_VERZONDEN("Nogmaals verzonden"),
    HERSTEL_GESTOPT("Herstel gestopt"),
    AANVRAAG_VERWIJDERD("Aanvraag verwijderd"),
    KOPPELING_TOEGEVOEGD("Koppeling toegevoegd"),
    KOPPELING_GEACTIVEERD("Koppeling geactiveerd"),
    KOPPELING_INGETROKKEN("Koppeling ingetrokken"),
    CODE_GEZET("Verificatiecode gezet"),
    BLOKKADE_OPGEHEVEN("Blokkade opgeheven"),
    SLEUTEL_GEMAAKT("Sleutel gemaakt"),
    SLEUTEL_INGETROKKEN("Sleutel ingetrokken"),
    LVS_GEWIJZIGD("LVS gewijzigd"),
    SCHOOL_GEWIJZIGD("School gewijzigd"),
    REFERENTIE_GEWIJZIGD("Lijst gewijzigd"),
    BUNDEL_GEWIJZIGD("OSO-bundel gewijzigd"),
    ABONNEMENT_GEWIJZIGD("Abonnement gewijzigd"),
    SIMULATOR_GEZET("Simulator gezet"),
    LOGBOEK_BEKEKEN("Logboek bekeken"),
    LOGBOEK_GEKEURD("Logboek gekeurd");

    private final String tekst;

    Daad(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
