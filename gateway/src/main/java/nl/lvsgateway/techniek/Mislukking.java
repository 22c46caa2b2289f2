package nl.lvsgateway.techniek;

import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a call can end that are no refusal. Told from what was thrown where the failure was known, so each door
 * gives the same failure the same answer.
 */
public enum Mislukking {
    /** There is no room to keep it: later there may be. */
    OPSLAG_VOL,
    /** The message did not come in whole, or the answer was not waited for: the same may come again. */
    AFGEBROKEN,
    /** The message is no good and never will be. Only a door can tell, by what it reads with. */
    ONLEESBAAR,
    /** Anything else is ours. */
    VAN_ONS;

    public static Mislukking van(@Nullable Throwable fout) {
        if (Storing.zoek(fout, Opslagstoring.class).isPresent()) {
            return Storing.zoek(fout, OpslagVol.class).isPresent() ? OPSLAG_VOL : VAN_ONS;
        }
        // The one name that whoever reads and writes the line gives to all that fails there; no disk of ours is called
        // so.
        return Storing.zoek(fout, BadRequestException.class).isPresent() ? AFGEBROKEN : VAN_ONS;
    }
}
