package nl.lvsgateway.dossier.oso;

/** What is known of a ZIP so far. */
enum Zipstaat {
    BEZIG,
    GOED,
    STUK,
    GEHEIM,
    TE_GROOT,
    /** Made in a way that cannot be followed as a stream; nothing is known against it. */
    ONBEKEND
}
