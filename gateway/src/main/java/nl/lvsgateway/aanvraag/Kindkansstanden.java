package nl.lvsgateway.aanvraag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What Kindkans last said of aanvragen, and when it was asked. */
public interface Kindkansstanden {

    /** Those with a number whose status was last asked before the given moment, longest ago first. */
    List<Aanvraag> teVerversen(String school, String lvs, Instant voor, int hoogstens);

    /** The same for all schools. */
    List<Aanvraag> langNietGevraagd(Instant voor, int hoogstens);

    List<Aanvraag> vanLeerling(String school, String lvs, String leerling);

    List<Aanvraag> metIds(Collection<Long> ids);

    List<Aanvraag> metDossiernummers(Collection<Dossiernummer> nummers);

    /** Which of these numbers we ever got, those of deleted aanvragen included. */
    Set<Dossiernummer> kent(Collection<Dossiernummer> nummers);

    /** In the order of their id, and nobody else changes them until this transaction ends. */
    List<Aanvraag> vast(Collection<Long> ids);

    /** Keeps status and moment of asking. */
    void bewaar(Aanvraag aanvraag);

    /** Keeps that they were asked and that nothing is new. */
    void nagevraagd(Collection<Long> ids, Instant nu);
}
