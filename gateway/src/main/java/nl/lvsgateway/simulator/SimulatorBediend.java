package nl.lvsgateway.simulator;

/**
 * Somebody steers the simulator by its page. Heard before it happens: what cannot be written down is not done.
 *
 * @param waarvan a dossiernummer, or the simulator itself
 */
public record SimulatorBediend(String waarvan, String wat) {}
