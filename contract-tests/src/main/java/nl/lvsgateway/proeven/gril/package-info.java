/**
 * Odd messages out of a seed, over every door: what was accepted is read back equal everywhere and reaches Kindkans byte for
 * byte; what was refused names its place and leaves nothing behind.
 *
 * <p>A message begins as an ordinary one ({@code Opzet}) over one of four doors. A few {@code Gril}len are played on it: each
 * changes what the school wrote or how it is written on the line, and says what must come of it. {@code Verzoekmaker} writes it;
 * {@code Beller} sends it, and what comes after it: a repeat, a change, more bijlagen. What must hold is checked without a class
 * of the gateway, from what the guide for makers of an LVS promises. Every message comes back from its seed and number; when one
 * is broken, grillen are left out as long as it stays broken.
 */
@NullMarked
package nl.lvsgateway.proeven.gril;

import org.jspecify.annotations.NullMarked;
