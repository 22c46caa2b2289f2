package nl.lvsgateway.aanvraag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Aanvragen with their files and history. */
public interface Aanvragen {

    /** Throws {@code DuplicateKeyException} when the kenmerk is there already. */
    Aanvraag voegToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu);

    Optional<Aanvraag> metSleutel(AanvraagSleutel sleutel);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Aanvraag> metSleutelVast(AanvraagSleutel sleutel);

    Optional<Aanvraag> metId(long id);

    Optional<Aanvraag> metOntvangstnummer(Ontvangstnummer nummer);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Aanvraag> metIdVast(long id);

    List<Aanvraag> metKenmerken(String school, String lvs, Collection<String> kenmerken);

    /** What changed from a moment on, oldest change first; {@code na} breaks a tie within one moment. */
    List<Aanvraag> gewijzigdVanaf(Wijzigingsvraag vraag);

    /** Those with a number whose status was last asked before the given moment, longest ago first. */
    List<Aanvraag> teVerversen(String school, String lvs, Instant voor, int hoogstens);

    /** The same for all schools. */
    List<Aanvraag> langNietGevraagd(Instant voor, int hoogstens);

    /** An open aanvraag of the same type for the same pupil that has a number, other than this one. */
    Optional<Long> nummerVanDubbele(Aanvraag aanvraag);

    void bewaarVerzending(Aanvraag aanvraag);

    void bewaarKindkansstand(Aanvraag aanvraag);

    void schrijf(long aanvraag, Gebeurtenis gebeurtenis);

    List<Gebeurtenis> geschiedenis(long aanvraag);

    List<Bestand> bestanden(long aanvraag, int versie);

    /**
     * @param vanaf changes at this moment or later
     * @param na within that very moment: those with a higher id
     */
    record Wijzigingsvraag(String school, String lvs, Instant vanaf, long na, int hoogstens) {}
}
