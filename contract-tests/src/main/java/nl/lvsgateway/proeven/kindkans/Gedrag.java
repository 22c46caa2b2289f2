package nl.lvsgateway.proeven.kindkans;

/**
 * What the stand-in does with one message.
 *
 * @see Gedragsplan
 */
public enum Gedrag {
    /** Takes it and says so. */
    NEEMT_AAN(true, false),
    /** Takes it, slowly, within the time the gateway has. */
    TRAAG(true, false),
    /** Hangs up before a byte was read. */
    HANGT_OP(false, false),
    /** Reads it all, takes nothing, stays silent. */
    ZWIJGT_VOOR(false, false),
    /** Takes it, then stays silent. */
    ZWIJGT_NA(true, false),
    /** Takes it and hangs up without an answer. */
    ANTWOORD_KWIJT(true, false),
    /** Resets the connection in the middle of the body. */
    RESET_HALVERWEGE(false, false),
    /** Resets the connection after the body, before it took anything. */
    RESET_NA_LEZEN(false, false),
    /** Takes it, then answers 500 without a word. */
    FOUT_500_NA(true, false),
    /** Takes nothing and answers 500 without a word. */
    FOUT_500_VOOR(false, false),
    /** 503 with Retry-After: certainly not taken. */
    NIET_NU(false, true),
    /** Takes it, and half of the answer comes back. */
    HALF_ANTWOORD(true, false),
    /** Takes it, and the answer is not XML. */
    ONZIN(true, false),
    /** Takes it, but names number 0. */
    NUMMER_NUL(true, false),
    /** Takes it, but names number -1. */
    NUMMER_MIN_EEN(true, false),
    /** Takes it, but names no number. */
    NUMMER_LEEG(true, false),
    /** Takes it, but names an empty number. */
    NUMMER_LEGE_TEKST(true, false),
    /** The declared fault: a final no. */
    WEIGERT(false, true);

    private final boolean neemtAan;
    private final boolean zekerNiet;

    Gedrag(boolean neemtAan, boolean zekerNiet) {
        this.neemtAan = neemtAan;
        this.zekerNiet = zekerNiet;
    }

    public boolean neemtAan() {
        return neemtAan;
    }

    /** Whether the other side can know that it was not taken. */
    boolean zekerNiet() {
        return zekerNiet;
    }
}
