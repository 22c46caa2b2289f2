/** Judges what an LVS hands in, all faults at once, and a dossier by itself. */
@NullMarked
package nl.lvsgateway.loket.keuren;

import org.jspecify.annotations.NullMarked;
