package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.proeven.lvs.Toegang;
import org.jspecify.annotations.Nullable;

/** What must be there of one aanvraag, as far as its story was told. */
final class Zaak {

    final Toegang toegang;
    final String kenmerk;
    String ontvangstnummer = "";
    int versie;
    boolean verzonden;
    /** Files that were taken for it, over all versions. */
    int bestanden;

    @Nullable
    Verwacht inhoud;

    private final List<Toezegging> toezeggingen = new ArrayList<>();

    /**
     * What Kindkans must have in the end.
     *
     * @param nieuw bijlagen that came on top in this version; empty when it is a whole one
     */
    record Toezegging(int versie, Verwacht inhoud, List<Bijstuk.Stand> nieuw) {}

    Zaak(Toegang toegang, String kenmerk) {
        this.toegang = toegang;
        this.kenmerk = kenmerk;
    }

    boolean isEr() {
        return versie > 0;
    }

    void zegToe(List<Bijstuk.Stand> nieuw) {
        verzonden = true;
        toezeggingen.add(new Toezegging(versie, java.util.Objects.requireNonNull(inhoud), nieuw));
    }

    List<Toezegging> toezeggingen() {
        return List.copyOf(toezeggingen);
    }
}
