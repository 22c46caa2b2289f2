package nl.lvsgateway.abonnement;

import nl.lvsgateway.abonnement.Postbode.Bezorguitslag;

/** Traveller: what became of an attempt. */
public record Bezorgd(Bezorging bezorging, Bezorguitslag uitslag) {}
