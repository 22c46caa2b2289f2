package nl.lvsgateway.loket.fouten;

import nl.lvsgateway.aanvraag.WijzigingGeweigerd;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden;

/** What the register refuses, in the words of the counter. */
public final class Fouten {

    public static final Fout KENMERK_BEZET = Fout.bij(Weigering.KENMERK_AL_IN_GEBRUIK, "kenmerk");
    public static final Fout KENMERK_VAN_VERWIJDERDE = new Fout(
            Weigering.KENMERK_AL_IN_GEBRUIK,
            "kenmerk",
            "Dit kenmerk hoorde bij een aanvraag die is verwijderd. Kies een nieuw kenmerk.");

    private Fouten() {}

    public static Fout van(WijzigingGeweigerd nee) {
        var veld = nee.reden() == Reden.VERSIE_VEROUDERD ? "versie" : "kenmerk";
        return Fout.bij(Weigering.valueOf(nee.reden().name()), veld);
    }
}
