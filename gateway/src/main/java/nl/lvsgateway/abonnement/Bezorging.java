package nl.lvsgateway.abonnement;

/** Traveller: a melding in hand and the abonnement that it is for. */
public record Bezorging(Melding melding, Abonnement abonnement) {}
