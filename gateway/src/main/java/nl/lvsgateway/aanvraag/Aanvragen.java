package nl.lvsgateway.aanvraag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Aanvragen with their files and history; what was deleted is found by nothing, and only its history is left. */
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

    /** Other aanvragen of the same type for the same pupil that have a number, oldest first. */
    List<Aanvraag> eerdere(Aanvraag aanvraag);

    void bewaarVerzending(Aanvraag aanvraag);

    /** The fields of the newest version; its row there is added by {@link Aanvraagversies}. */
    void bewaarVersie(Aanvraag aanvraag);

    Optional<Aanvraagversie> versie(long aanvraag, int versie);

    /** What Kindkans must get to be up to date with this version. */
    Leverinhoud teLeveren(long aanvraag, int versie);

    /** Kindkans acknowledged this version. */
    void zetVerzonden(long aanvraag, int versie, Instant op);

    /** Takes away all that the school wrote, in every version; gives the keys of the content that is free now. */
    List<String> verwijder(long aanvraag, Instant nu);

    /** Proof that the aanvraag with this kenmerk was deleted. */
    Optional<Verwijdering> verwijdering(AanvraagSleutel sleutel);

    /** Writes its history on, and tells it to all who listen. */
    void schrijf(long aanvraag, Gebeurtenis gebeurtenis);

    List<Gebeurtenis> geschiedenis(long aanvraag);

    /** All that this version holds: the files of the last whole version, and of the ones that completed it. */
    List<Bestand> bestanden(long aanvraag, int versie);
}
