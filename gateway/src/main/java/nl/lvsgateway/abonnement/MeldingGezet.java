package nl.lvsgateway.abonnement;

/** A melding stands in the outbox; after the commit somebody may take it in hand. */
public record MeldingGezet(long abonnement) {}
