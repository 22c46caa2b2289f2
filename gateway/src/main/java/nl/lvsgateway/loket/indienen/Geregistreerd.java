package nl.lvsgateway.loket.indienen;

import nl.lvsgateway.aanvraag.Registratie;

/** On disk, committed, ours. */
public record Geregistreerd(Ingenomen inname, Registratie registratie) {}
