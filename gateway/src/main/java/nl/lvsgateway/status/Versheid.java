package nl.lvsgateway.status;

/** How fresh the statuses of an answer are. */
public enum Versheid {
    /** Asked no longer ago than the setting says. */
    VERS,
    /** Kindkans is still being asked: a next answer will know more. */
    ONDERWEG,
    /** Kindkans could not be asked: this is what we know. */
    KINDKANS_WEG
}
