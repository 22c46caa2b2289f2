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

    /** An open aanvraag of the same type for the same pupil that has a number, other than this one. */
    Optional<Long> nummerVanDubbele(Aanvraag aanvraag);

    void bewaarVerzending(Aanvraag aanvraag);

    /** Writes its history on, and tells it to all who listen. */
    void schrijf(long aanvraag, Gebeurtenis gebeurtenis);

    List<Gebeurtenis> geschiedenis(long aanvraag);

    List<Bestand> bestanden(long aanvraag, int versie);
}
