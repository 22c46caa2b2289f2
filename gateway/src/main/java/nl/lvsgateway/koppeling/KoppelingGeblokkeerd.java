package nl.lvsgateway.koppeling;

import java.time.Instant;

/** Event: a school typed too many wrong codes in an LVS; until then no code of it is judged there. */
public record KoppelingGeblokkeerd(Schoolnummer school, String lvs, int pogingen, Instant tot) {}
