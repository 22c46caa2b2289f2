package nl.lvsgateway.aanvraag;

import java.time.Instant;
import java.util.Optional;

/** Aanvragen as the register keeps them: the only ones who write are {@link Aanvraagregister} and {@link Aanvraagbeheer}. */
public interface Aanvraagboek extends Aanvragen {

    /** Throws {@code DuplicateKeyException} when the kenmerk is there already. */
    Aanvraag voegToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu);

    /** Nobody else changes it until this transaction ends. */
    Optional<Aanvraag> metIdVast(long id);

    /** Nobody else changes it until this transaction ends. */
    Optional<Aanvraag> metSleutelVast(AanvraagSleutel sleutel);

    /** Throws {@code DuplicateKeyException} when another aanvraag has the dossiernummer. */
    void bewaarVerzending(Aanvraag aanvraag);

    /** The fields of the newest version; its row there is added by {@link Aanvraagversies}. */
    void bewaarVersie(Aanvraag aanvraag);

    Optional<Aanvraagversie> versie(long aanvraag, int versie);

    /** Kindkans acknowledged this version. */
    void zetVerzonden(long aanvraag, int versie, Instant op);

    /** Writes its history on. */
    void schrijf(long aanvraag, Gebeurtenis gebeurtenis);
}
